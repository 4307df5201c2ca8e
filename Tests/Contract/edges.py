"""Packages that are not random: figures at a limit, and every sign of every figure."""

from fractions import Fraction
from itertools import product

from generated import GRADES, YEAR, Builder, decimal

SIGNS = [-2, -1, 0, 1, 2]
SHARES = [Fraction(1), Fraction(1, 2), Fraction(13, 20), Fraction(3, 4), Fraction(9, 10)]


class EdgeBuilder(Builder):
    """One organisation and one node, and as many indicators as there are cases."""

    def __init__(self):
        super().__init__(0)
        self.rules = "permendagri-86-2017"
        self.add("documents", code="RPD", kind="RPD", title="RPD", valid_from="2024-01-01")
        self.add("opd", code="DINAS-A", name="A", kind="dinas")
        self.add("cascade", code="S1", document="RPD", level="sasaran", text="S1", opd="DINAS-A")

    def case(self, polarity, aggregation="last", frequency="quarter", **cells):
        code = f"E{len(self.rows['indicators']):03d}"
        self.add("indicators", code=code, name=code, cascade="S1", opd="DINAS-A", unit="unit",
                 polarity=polarity, aggregation=aggregation, frequency=frequency,
                 decimals="2", tags="IKU", standing="contoh", **cells)
        return code

    def see(self, code, period, **cells):
        self.add("observations", indicator=code, period=period, status="tetap", vintage="1",
                 release_date=f"{period[:4]}-12-31", **cells)

    def aim(self, code, **cells):
        self.add("targets", indicator=code, period=f"{YEAR}", document="RPD", **cells)

    def build_at_the_limits(self):
        """Decimal figures whose exact percent is a band's limit or whose target is just met."""
        for _ in range(60):
            polarity, aggregation = self.random.choice(
                [("up", "sum"), ("down", "sum"), ("up", "average"), ("range", "sum")])
            code = self.case(polarity, aggregation)
            parts = [Fraction(self.random.randrange(1, 400), 10) for _ in range(4)]
            for quarter, part in enumerate(parts):
                self.see(code, f"{YEAR}-Q{quarter + 1}", value=decimal(part))
            realised = sum(parts) / (4 if aggregation == "average" else 1)
            share = self.random.choice(SHARES)
            target = realised / (2 - share if polarity == "down" else share)
            if (target * 1000).denominator != 1:
                target = realised if (realised * 1000).denominator == 1 else Fraction(1)
            ends = {"low": decimal(target), "high": decimal(target)}
            self.aim(code, **(ends if polarity == "range" else {"value": decimal(target)}))
        return self

    def build_every_sign(self):
        """Realisation, target, formula, cap and last year's value, each way with each."""
        for realised, target, cap in product(SIGNS, SIGNS, ["", "none", "120"]):
            for polarity, formula in (("up", ""), ("down", "2T-R"), ("down", "T/R")):
                code = self.case(polarity, formula=formula, cap=cap)
                self.see(code, f"{YEAR}-Q2", value=realised)
                self.aim(code, value=target)
            for before in [None, -1, 0, 2]:
                code = self.case("baseline", cap=cap)
                if before is not None:
                    self.see(code, f"{YEAR - 1}-Q4", value=before)
                self.see(code, f"{YEAR}-Q2", value=realised)
                self.aim(code, value=target)
        for realised, low, high in product(SIGNS, SIGNS, SIGNS):
            if low <= high:
                code = self.case("range")
                self.see(code, f"{YEAR}-Q2", value=realised)
                self.aim(code, low=low, high=high)
        for polarity, grades in GRADES.items():
            for realised, target in product(grades, grades):
                code = self.case(polarity)
                self.see(code, f"{YEAR}-Q2", grade=realised)
                self.aim(code, grade=target)
        return self
