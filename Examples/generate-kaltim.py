#!/usr/bin/env python3
"""Rewrites the sample packages beside this file. Same bytes every time; Python 3.11, no packages.

    python3 Examples/generate-kaltim.py
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "generator"))
sys.dont_write_bytecode = True

import bridge  # noqa: E402
import city  # noqa: E402
import faults  # noqa: E402
import heads  # noqa: E402
import macro  # noqa: E402
import macro_2022  # noqa: E402
import money  # noqa: E402
import narrative  # noqa: E402
import organisations  # noqa: E402
import plan  # noqa: E402
import sample  # noqa: E402
from tables import write_package  # noqa: E402


def kaltim():
    indicators, targets, observations, checked = macro.build()
    more, more_targets, more_observations, verification = sample.build()
    targets = targets + more_targets
    return {
        "opd": organisations.rows(), "documents": plan.documents(), "cascade": plan.cascade(),
        "indicators": indicators + more, "targets": targets,
        "observations": observations + more_observations, "verification": checked + verification,
        "budget": money.budget(), "spending": money.spending(),
        "selfevaluation": narrative.rows(), "officeholders": organisations.officeholders(),
        "bridge": bridge.rows(targets)}


def main():
    write_package(HERE / "kaltim-2025", heads.KALTIM, kaltim())
    write_package(HERE / "makro-2022", heads.MACRO, macro_2022.build())
    write_package(HERE / "kota-contoh", heads.CITY, city.build(), lean=True)
    faults.write(HERE / "dengan-kesalahan")


if __name__ == "__main__":
    main()
