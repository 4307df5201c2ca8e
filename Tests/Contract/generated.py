"""Random data packages from a seed: every kind of indicator, target, edition and cycle."""

import csv
import json
import random
from datetime import date
from fractions import Fraction

from package import PER_YEAR, Period, number

COLUMNS = {
    "opd": "code name kind parent",
    "documents": "code kind title legal_ref valid_from valid_to version",
    "cascade": "code document level parent text opd",
    "indicators": "code name unit cascade opd contributors polarity aggregation formula cap "
                  "weight frequency decimals tags source definition standing",
    "targets": "indicator period value low high grade document",
    "observations": "indicator period value numerator denominator grade status source "
                    "release_date vintage series note",
    "budget": "program version effective_from pagu",
    "spending": "program month rak realisasi fisik_target fisik",
    "verification": "indicator period vintage outcome date role note",
    "bridge": "from_indicator from_document to_indicator to_document relation note",
}
CYCLES = ["2025-S1", "2025", "2025-Q1", "2025-Q3", "2025-02", "2025-06", "2025-S2", "2024",
          "2025-02-20..2025-08-20", "2024-02-10..2024-02-29", "2024-12-01..2025-01-31",
          "2023-11-05..2024-10-04", "2025-Q2", "2025-12", "2025-01-01..2025-06-30", "2026-01"]
DOCUMENTS = [("LAMA", "RPJMD", "2018-01-01", "2024-12-31"),
             ("RPD", "RPD", "2024-01-01", "2026-12-31"),
             ("RPJMD", "RPJMD", "2025-07-28", "2029-12-31"),
             ("PK", "PK", "2025-02-20", "2025-12-31"), ("RKPD", "RKPD", "2025-01-01", "")]
OPDS = ["DINAS-A", "BADAN-B", "BIRO-C", "RSUD-D"]
NODES = [("V", "visi", "", ""), ("M1", "misi", "V", ""), ("S1", "sasaran", "M1", "DINAS-A"),
         ("S2", "sasaran", "M1", "BADAN-B"), ("P1", "program", "S1", "DINAS-A"),
         ("P2", "program", "S1", "DINAS-A"), ("P3", "program", "S2", "BADAN-B"),
         ("K1", "kegiatan", "P1", "DINAS-A"), ("X", "tujuan", "", "")]
GRADES = {"grade": ["D", "C", "CC", "B", "BB", "A", "AA"], "yesno": ["ya", "tidak"]}
YEAR = 2025


class Builder:
    """Writes one package; everything follows from the seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.step = Fraction(1, 8) if seed % 2 else Fraction(1, 100)
        self.rows = {table: [] for table in COLUMNS}
        self.values = {}
        self.rules = self.random.choice(["permendagri-86-2017"] * 3 + [
            "bna-70-90", "berhasil-55-75-100"])

    def chance(self, share):
        return self.random.random() < share

    def add(self, table, **cells):
        self.rows[table].append({c: cells.get(c, "") for c in COLUMNS[table].split()})

    def quantised(self, number):
        return decimal(round(number / float(self.step)) * self.step)

    def build(self):
        for code, kind, start, end in DOCUMENTS:
            self.add("documents", code=code, kind=kind, title=code, valid_from=start, valid_to=end)
        for code in OPDS:
            self.add("opd", code=code, name=code, kind=code.split("-")[0].lower())
        for code, level, parent, opd in NODES:
            self.add("cascade", code=code, document="RPD", level=level, parent=parent,
                     text=code, opd=opd)
        self.money()
        for index in range(14):
            self.indicator(f"I{index:02d}")
        self.bridges()
        self.rows["verification"].sort(key=lambda row: row["date"])
        return self

    def money(self):
        for program in ("P1", "P2", "P3"):
            for version, start in (("APBD 2024", "2024-01-01"), ("APBD", "2025-01-01"),
                                   ("APBD-P", "2025-06-15"), ("APBD-P2", "2025-09-30")):
                if self.chance(0.7):
                    self.add("budget", program=program, version=version, effective_from=start,
                             pagu=self.random.randrange(0, 9000) * 1_000_000)
            for year in (2024, YEAR):
                for month in range(1, 13):
                    if self.chance(0.8):
                        self.add("spending", program=program, month=f"{year}-{month:02d}",
                                 rak=self.maybe(0.9, self.random.randrange(500_000_000)),
                                 realisasi=self.maybe(0.9, self.random.randrange(500_000_000)))

    def maybe(self, share, value):
        return value if self.chance(share) else ""

    def indicator(self, code):
        pick = self.random.choice
        polarity = pick(["up", "up", "down", "down", "baseline", "range", "grade", "yesno"])
        graded = polarity in GRADES
        aggregation = "last" if graded else pick(["sum", "sum", "last", "average", "ratio", "max"])
        frequency = pick(["month", "month", "quarter", "quarter", "semester", "year"])
        self.add("indicators", code=code, name=f"Indikator {code}", cascade=pick(NODES)[0],
                 unit="predikat" if graded else pick(["persen", "unit", "indeks"]),
                 opd=pick(OPDS[:3]), contributors=pick(["", "BIRO-C", "DINAS-A;BADAN-B"]),
                 polarity=polarity, aggregation=aggregation, frequency=frequency,
                 formula=pick(["", "2T-R", "T/R"]) if polarity == "down" else "",
                 cap=pick(["", "", "none", "110", "120", "80"]),
                 weight=pick(["", "", "2", "0.5", "3"]),
                 decimals="2", tags="IKU", standing="contoh")
        self.observations(code, polarity, aggregation, frequency)
        self.targets(code, polarity, aggregation, frequency)

    def observations(self, code, polarity, aggregation, frequency):
        level, slope, swing = self.shape()
        start = self.random.choice([2016, 2019, 2021, 2023, 2024, 2025])
        end = self.random.choice([5, 6, 8, 12, 12]) * PER_YEAR[frequency] // 12
        gaps = self.random.choice([0, 0, 0, 0.05, 0.2])
        break_at = self.random.choice([None] * 6 + [2024])
        total = (YEAR - start) * PER_YEAR[frequency] + end
        for step in range(total):
            period = Period.numbered(frequency, start * PER_YEAR[frequency] + step)
            if self.chance(gaps):
                continue
            wave = swing * ((step % PER_YEAR[frequency]) - PER_YEAR[frequency] / 2)
            value = level + slope * step + wave + self.random.gauss(0, abs(level) * 0.05 + 0.5)
            series = "" if break_at is None else ("lama" if period.year < break_at else "baru")
            self.observe(code, polarity, aggregation, period, value, series)
        if self.chance(0.25) and aggregation != "ratio":
            other = self.random.choice([f for f in PER_YEAR if f != frequency])
            for index in range(PER_YEAR[other]):
                period = Period(self.random.choice([2024, YEAR]), other, index)
                if self.chance(0.6) and (code, period) not in self.values:
                    self.observe(code, polarity, aggregation, period, level, "")

    def shape(self):
        level = self.random.choice([5, 50, 80, 1200, -20, 0, 0.5])
        return level, level * self.random.choice([0, 0.01, -0.01]), level * self.random.choice(
            [0, 0.02, 0.1])

    def observe(self, code, polarity, aggregation, period, value, series):
        released = period.last.toordinal() + self.random.choice([3, 10, 25, 50, 130])
        editions = self.random.choice([1] * 12 + [2, 2, 3])
        labels = self.random.choice([["1", "2", "3"], ["2", "10", "11"], ["", "1", "2"],
                                     ["awal", "revisi", "ulang"], ["1", "1", "1"]])
        order = list(range(editions))
        self.random.shuffle(order)
        for edition in order:
            cells = {"status": "sementara" if edition < editions - 1 else "tetap"}
            if edition == editions - 1 and self.chance(0.03):
                cells = {"status": "belum_rilis"}
            elif polarity in GRADES:
                cells["grade"] = self.random.choice(GRADES[polarity])
            elif aggregation == "ratio":
                whole = self.random.randrange(1, 60)
                cells |= {"denominator": whole, "numerator": self.random.randrange(whole + 1)}
            else:
                cells["value"] = self.quantised(value + self.random.choice([0, 1]) * edition)
                if self.chance(0.05):
                    cells["value"] = cells["value"].replace(".", ",")
            self.add("observations", indicator=code, period=period.label,
                     release_date=iso(released + 20 * edition), vintage=labels[edition],
                     series=series, note=self.random.choice(["", "", "", "dijelaskan"]), **cells)
            self.values[code, period] = cells
            if period.year >= 2024 and self.chance(0.8):
                self.verify(code, period, labels[edition], released + 20 * edition)

    def verify(self, code, period, label, released):
        self.add("verification", indicator=code, period=period.label,
                 vintage=self.random.choice([label, label, ""]),
                 outcome=self.random.choice(["terverifikasi"] * 9 + ["dikembalikan"]),
                 date=iso(released + self.random.choice([-30, 2, 15])), role="Verifikator")

    def targets(self, code, polarity, aggregation, frequency):
        level = self.typical(code)
        sub = self.random.choice([None, None, "semester", "quarter", "month"])
        for year in (2023, 2024, YEAR, 2026):
            factor = PER_YEAR[frequency] if aggregation == "sum" else 1
            for document in self.random.sample(["", "LAMA", "RPD", "RPJMD", "PK", "RKPD"], 3):
                self.target(code, polarity, Period(year, "year", 0), level * factor, document)
            if sub and self.chance(0.8):
                for index in range(PER_YEAR[sub]):
                    share = 1 / PER_YEAR[sub] if aggregation == "sum" else 1
                    if self.chance(0.9):
                        self.target(code, polarity, Period(year, sub, index),
                                    level * factor * share, self.random.choice(["RPD", "", "PK"]))

    def typical(self, code):
        known = [float(number(str(c["value"]))) for (i, _), c in self.values.items()
                 if i == code and c.get("value") not in (None, "")]
        return sum(known[-6:]) / len(known[-6:]) if known else 50.0

    def target(self, code, polarity, period, level, document):
        cells, near = {}, level * self.random.choice([0.7, 0.9, 1.0, 1.1, 1.4])
        if polarity in GRADES:
            cells["grade"] = "ya" if polarity == "yesno" else self.random.choice(GRADES["grade"])
        elif polarity == "range":
            width = abs(near) * self.random.choice([0, 0.1, 0.3])
            cells = {"low": self.quantised(near - width), "high": self.quantised(near + width)}
        else:
            cells["value"] = self.exact_or(code, self.random.choice([near, near, near, 0, -near]))
        self.add("targets", indicator=code, period=period.label, document=document, **cells)

    def exact_or(self, code, value):
        """Now and then a value that was really observed, so that ties and T = B happen."""
        seen = [c["value"] for (i, p), c in self.values.items()
                if i == code and c.get("value") not in (None, "") and p.year >= 2024]
        tied = seen and self.chance(0.3)
        return self.random.choice(seen[-12:]) if tied else self.quantised(value)

    def bridges(self):
        plain = [r for r in self.rows["indicators"] if r["polarity"] not in GRADES]
        pairs = [(old["code"], new["code"]) for old in plain for new in plain
                 if old is not new and old["frequency"] == new["frequency"]
                 and (old["aggregation"] == "ratio" or new["aggregation"] != "ratio")]
        if pairs and self.chance(0.7):
            old, new = self.random.choice(pairs)
            self.add("bridge", from_indicator=old, from_document="LAMA", to_indicator=new,
                     to_document="RPD", relation=self.random.choice(["sama", "berubah"]))

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        resources = []
        for table, columns in COLUMNS.items():
            names = columns.split()
            with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, names, lineterminator="\n")
                writer.writeheader()
                writer.writerows(self.rows[table])
            resources.append({
                "name": table, "path": f"{table}.csv", "profile": "tabular-data-resource",
                "schema": {"fields": [{"name": n, "type": "string"} for n in names]}})
        described = {
            "profile": "tabular-data-package", "name": "acak", "resources": resources,
            "selaras": {"government": "Provinsi Acak", "level": "provinsi",
                        "termStart": "2025-02-20", "timeZone": "Asia/Makassar",
                        "ruleSet": self.rules}}
        (folder / "datapackage.json").write_text(json.dumps(described, indent=1), "utf-8")

    def cycles(self, count):
        return self.random.sample(CYCLES, count)


def iso(ordinal):
    return date.fromordinal(ordinal).isoformat()


def decimal(value):
    """A fraction of thousandths as an exact decimal text."""
    text = f"{value.numerator * 1000 // value.denominator}"
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    digits = digits.rjust(4, "0")
    whole, part = digits[:-3], digits[-3:].rstrip("0")
    return f"{sign}{whole}.{part}" if part else f"{sign}{whole}"
