"""A data package as plain values: the CSV tables of a folder, periods and cycles.

Written from the evaluation contract alone, so that it can disagree with the product.
"""

import csv
import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

PER_YEAR = {"month": 12, "quarter": 4, "semester": 2, "year": 1}
FINEST_FIRST = ["month", "quarter", "semester", "year"]


def days_in_year(year):
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days


@dataclass(frozen=True)
class Period:
    """A calendar year or an even part of one; `index` counts from 0 within the year."""

    year: int
    frequency: str
    index: int

    @staticmethod
    def parse(text):
        year, _, part = text.partition("-")
        if not part:
            return Period(int(year), "year", 0)
        if part[0] == "S":
            return Period(int(year), "semester", int(part[1:]) - 1)
        if part[0] == "Q":
            return Period(int(year), "quarter", int(part[1:]) - 1)
        return Period(int(year), "month", int(part) - 1)

    @staticmethod
    def numbered(frequency, ordinal):
        return Period(ordinal // PER_YEAR[frequency], frequency, ordinal % PER_YEAR[frequency])

    @property
    def ordinal(self):
        return self.year * PER_YEAR[self.frequency] + self.index

    @property
    def months(self):
        return 12 // PER_YEAR[self.frequency]

    @property
    def first(self):
        return date(self.year, self.index * self.months + 1, 1)

    @property
    def last(self):
        month = (self.index + 1) * self.months
        after = date(self.year + 1, 1, 1) if month == 12 else date(self.year, month + 1, 1)
        return after - timedelta(days=1)

    @property
    def label(self):
        return {"year": f"{self.year}", "semester": f"{self.year}-S{self.index + 1}",
                "quarter": f"{self.year}-Q{self.index + 1}",
                "month": f"{self.year}-{self.index + 1:02d}"}[self.frequency]


@dataclass(frozen=True)
class Cycle:
    """What is evaluated: a period, or two dates joined by `..`; dates of a period are that one."""

    label: str
    first: date
    last: date
    period: Period | None

    @staticmethod
    def parse(text):
        if ".." in text:
            first, last = map(date.fromisoformat, text.split(".."))
            for frequency in PER_YEAR:
                for index in range(PER_YEAR[frequency]):
                    period = Period(first.year, frequency, index)
                    if (period.first, period.last) == (first, last):
                        return Cycle(period.label, first, last, period)
            return Cycle(text, first, last, None)
        period = Period.parse(text)
        return Cycle(text, period.first, period.last, period)

    @property
    def year(self):
        return self.last.year

    @property
    def elapsed(self):
        passed = (self.last - date(self.year, 1, 1)).days + 1
        return Fraction(passed, days_in_year(self.year))


def number(text):
    """An exact number or nothing; a decimal comma makes it Indonesian."""
    text = (text or "").strip()
    if not text:
        return None
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    return Fraction(text)


def day(text):
    return date.fromisoformat(text) if text else None


@dataclass
class Observation:
    indicator: str
    period: Period
    value: Fraction | None
    numerator: Fraction | None
    denominator: Fraction | None
    grade: str
    status: str
    released: date | None
    vintage: str
    series: str
    note: str
    row: int

    @property
    def edition(self):
        """Newest last. Labels compare as numbers where both are, and no label is lowest."""
        label = (0, 0, "") if not self.vintage else (
            (1, Fraction(self.vintage), "") if self.vintage.isdigit() else (2, 0, self.vintage))
        return (label, self.released or date.min, self.row)


@dataclass
class Target:
    indicator: str
    period: Period
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    grade: str
    document: str
    row: int


@dataclass
class Package:
    settings: dict
    tables: dict
    observations: dict = field(default_factory=dict)
    targets: dict = field(default_factory=dict)
    verifications: dict = field(default_factory=dict)

    def rows(self, table):
        return self.tables.get(table, [])


def read(folder):
    """The package in `folder`; a table that is not there is empty."""
    folder = Path(folder)
    settings = json.loads((folder / "datapackage.json").read_text("utf-8"))["selaras"]
    tables = {}
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as file:
            tables[path.stem] = list(csv.DictReader(file))
    package = Package(settings, tables)
    for row, cells in enumerate(package.rows("observations")):
        package.observations.setdefault(cells["indicator"], []).append(observation(cells, row))
    for row, cells in enumerate(package.rows("targets")):
        package.targets.setdefault(cells["indicator"], []).append(target(cells, row))
    for cells in package.rows("verification"):
        key = cells["indicator"], cells["period"]
        package.verifications.setdefault(key, []).append(cells)
    return package


def observation(cells, row):
    given = cells.get
    return Observation(
        cells["indicator"], Period.parse(cells["period"]), number(given("value")),
        number(given("numerator")), number(given("denominator")), given("grade") or "",
        cells["status"], day(given("release_date")), given("vintage") or "",
        given("series") or "", given("note") or "", row)


def target(cells, row):
    given = cells.get
    return Target(
        cells["indicator"], Period.parse(cells["period"]), number(given("value")),
        number(given("low")), number(given("high")), given("grade") or "",
        given("document") or "", row)
