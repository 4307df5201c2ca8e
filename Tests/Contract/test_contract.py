"""`selaras evaluate` against the second implementation, on the examples and on random packages."""

import pytest

from comparison import differences, inputs_of
from edges import EdgeBuilder
from generated import Builder
from selaras import ROOT

EXAMPLES = [("kaltim-2025", c) for c in ("2025-S1", "2025-Q1", "2025-02-20..2025-08-20", "2024",
                                         "2025-06")]
EXAMPLES += [("makro-2022", "2022"), ("kota-contoh", "2025-S1")]
SEEDS = range(50)
SHOWN, SHOWN_INPUTS = 12, 40


def report(folder, found):
    lines = [f"{len(found)} differences in {folder}", *found[:SHOWN]]
    code = next((f.split()[1].split(".")[0] for f in found if f.startswith("indicators")), None)
    return "\n".join(lines + (inputs_of(folder, code)[-SHOWN_INPUTS:] if code else []))


@pytest.mark.parametrize("name, cycle", EXAMPLES)
def test_the_examples_agree_with_the_contract(name, cycle):
    folder = ROOT / "Examples" / name
    if not folder.exists():
        pytest.skip(f"{folder} is not here")
    found = differences(folder, cycle)
    assert not found, report(folder, found)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_packages_agree_with_the_contract(seed, tmp_path):
    builder = Builder(seed).build()
    builder.write(tmp_path)
    for cycle in builder.cycles(3):
        found = differences(tmp_path, cycle)
        assert not found, f"seed {seed}, cycle {cycle}: " + report(tmp_path, found)


@pytest.mark.parametrize("cycle", ["2025", "2025-S1"])
@pytest.mark.parametrize("build", [EdgeBuilder.build_at_the_limits, EdgeBuilder.build_every_sign])
def test_figures_at_the_edges_agree_with_the_contract(build, cycle, tmp_path):
    build(EdgeBuilder()).write(tmp_path)
    found = differences(tmp_path, cycle)
    assert not found, report(tmp_path, found)
