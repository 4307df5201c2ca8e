"""Where the product is known to differ from the contract, each by its smallest case.

While a case still differs, the random packages leave out what it explains; once the product
agrees, everything is compared. `test_findings.py` shows which are open.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable

from comparison import differences
from edges import EdgeBuilder
from generated import GRADES

SUMMED = ("sum", "average", "ratio")


@dataclass(frozen=True)
class Finding:
    says: str
    build: Callable
    explains: Callable
    cycle: str = "2025-S1"

    def found(self):
        with TemporaryDirectory() as folder:
            builder = EdgeBuilder()
            self.build(builder)
            builder.write(Path(folder))
            return differences(folder, self.cycle)


def gap_in_the_year(builder):
    code = builder.case("up", "sum", "month")
    for month in (1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12):
        builder.see(code, f"2025-{month:02d}", value=10)
    builder.aim(code, value=105)


def nothing_spent_yet(builder):
    builder.add("cascade", code="P1", document="RPD", level="program", parent="S1", text="P1",
                opd="DINAS-A")
    builder.add("budget", program="P1", version="APBD", effective_from="2025-01-01", pagu=1000)


def grades_that_move(builder):
    code = builder.case("grade")
    for year, grade in ((2023, "AA"), (2024, "A"), (2025, "D")):
        builder.see(code, f"{year}-Q1", grade=grade)
    builder.aim(code, grade="CC")


def grades_of_two_series(builder):
    code = builder.case("yesno")
    builder.see(code, "2024-Q4", grade="ya", series="lama")
    builder.see(code, "2025-Q1", grade="ya", series="baru")
    builder.aim(code, grade="ya")


def return_listed_first(builder):
    code = builder.case("up")
    builder.see(code, "2025-Q1", value=1)
    builder.aim(code, value=1)
    for outcome, date in (("dikembalikan", "2026-02-25"), ("terverifikasi", "2026-01-05")):
        builder.add("verification", indicator=code, period="2025-Q1", vintage="1",
                    outcome=outcome, date=date, role="Verifikator")


def field_of_grades(*fields):
    return lambda line, indicator: (
        indicator is not None and indicator["polarity"] in GRADES
        and any(f".{field}" in line for field in fields))


FINDINGS = {
    "forecast": Finding(
        "a gap inside the year leaves the months before it out of the forecast", gap_in_the_year,
        lambda line, indicator: indicator is not None and ".forecast" in line
        and indicator["aggregation"] in SUMMED, cycle="2025"),
    "budget": Finding(
        "spending that nobody reported is shown as 0", nothing_spent_yet,
        lambda line, _: ".budget." in line and "contract None" in line),
    "movement": Finding(
        "the yearly movement of grades is taken as unknown", grades_that_move,
        field_of_grades("attention")),
    "series": Finding(
        "a break in a series of grades is not seen", grades_of_two_series,
        field_of_grades("dataGrade", "flags", "attention")),
    "verification": Finding(
        "the last row decides, not the last date", return_listed_first, lambda *_: False)}


@cache
def is_open(name):
    return bool(FINDINGS[name].found())


def unexplained(found, indicators):
    """The differences that no open finding explains."""
    rows = {row["code"]: row for row in indicators}

    def explained(line):
        row = rows.get(line.split()[1].split(".")[0]) if " " in line else None
        return any(f.explains(line, row) and is_open(name) for name, f in FINDINGS.items())

    return [line for line in found if not explained(line)]
