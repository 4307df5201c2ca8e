"""Holds the product's JSON against the second implementation, field by field."""

import json
import subprocess
from fractions import Fraction
from pathlib import Path

from contract import evaluate
from package import Cycle, read
from selaras import binary

EXACT, FORECAST = 1e-9, 1e-7
#: Wording that the contract leaves open; `max` forecasts have tests of their own in Swift.
OPEN_FIELDS = {"forecastReason"}


def product(folder, cycle):
    done = subprocess.run(
        [binary(), "evaluate", str(folder), "--cycle", cycle, "--format", "json"],
        capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, f"exit {done.returncode} for {folder} {cycle}:\n{done.stderr}"
    return json.loads(done.stdout)


def differences(folder, cycle):
    """Every place where the two answers differ, as readable lines."""
    package, theirs = read(folder), product(folder, cycle)
    said = {i["code"]: i["forecast"] and i["forecast"]["probabilityMet"]
            for i in theirs["indicators"]}
    ours = evaluate(package, Cycle.parse(cycle), probability_of=said.get)
    found = []
    for field in ("government", "cycle", "asOf", "ruleSet"):
        found += compare(field, ours[field], theirs[field])
    found += compare_lists("indicators", ours, theirs, lambda i: i["code"])
    found += compare_lists("rollups", ours, theirs, scope_of)
    return found


def scope_of(rollup):
    return rollup["scope"], "" if rollup["scope"] == "government" else rollup["code"]


def compare_lists(name, ours, theirs, key):
    mine, other = ({key(x): x for x in side[name]} for side in (ours, theirs))
    found = [f"{name} {k}: only on one side" for k in sorted(mine.keys() ^ other.keys(), key=str)]
    for k in mine:
        if k in other:
            found += compare(f"{name} {k}", without(mine[k]), without(other[k]))
    return found


def without(item):
    hidden = set(OPEN_FIELDS)
    if item.get("aggregation") == "max":
        hidden.add("forecast")
    if item.get("scope") == "government":
        hidden.add("code")
    return {k: v for k, v in item.items() if k not in hidden}


def compare(path, mine, other):
    if isinstance(mine, dict) and isinstance(other, dict):
        found = [f"{path}.{k}: only on one side" for k in sorted(mine.keys() ^ other.keys())]
        for k in mine:
            if k in other:
                found += compare(f"{path}.{k}", mine[k], other[k])
        return found
    if same(path, mine, other):
        return []
    return [f"{path}: contract {show(mine)}, product {show(other)}"]


def same(path, mine, other):
    if is_number(mine) and is_number(other):
        near = FORECAST if ".forecast." in path else EXACT
        mine, other = float(mine), float(other)
        return abs(mine - other) <= near * max(1.0, abs(mine), abs(other))
    if isinstance(mine, set):
        return mine == set(other)
    return type(mine) is type(other) and mine == other


def is_number(value):
    return isinstance(value, (int, float, Fraction)) and not isinstance(value, bool)


def show(value):
    return repr(float(value)) if isinstance(value, Fraction) else repr(value)


def inputs_of(folder, code):
    """The rows of the package that speak about an indicator, to print beside a difference."""
    lines = []
    for path in sorted(Path(folder).glob("*.csv")):
        for line in path.read_text("utf-8").splitlines()[1:]:
            if code in line.split(","):
                lines.append(f"  {path.stem}: {line}")
    return lines
