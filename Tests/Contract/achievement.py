"""Targets, achievement in percent, and comparison in natural units."""

from datetime import date
from fractions import Fraction

from history import GRADES
from package import FINEST_FIRST

SUB_YEAR = FINEST_FIRST[:-1]


class Targets:
    """The targets of one indicator that hold on the cycle's last day."""

    def __init__(self, package, indicator, cycle):
        self.polarity = indicator["polarity"]
        documents = {row["code"]: row for row in package.rows("documents")}
        held = {}
        for row in package.targets.get(indicator["code"], []):
            rank = self._rank(row, documents, cycle.last)
            if rank is not None and (row.period not in held or rank > held[row.period][0]):
                held[row.period] = rank, row
        self.by_period = {p: self._value(row) for p, (_, row) in held.items()}

    @staticmethod
    def _rank(row, documents, on):
        if not row.document:
            return (0, date.min, row.row)
        document = documents[row.document]
        start = date.fromisoformat(document["valid_from"])
        end = document.get("valid_to")
        holds = start <= on and (not end or on <= date.fromisoformat(end))
        return (1, start, row.row) if holds else None

    def _value(self, row):
        if self.polarity == "range":
            return (row.low, row.high)
        if self.polarity in ("grade", "yesno"):
            return row.grade
        return row.value

    def annual(self, year):
        return next((t for p, t in self.by_period.items()
                     if p.frequency == "year" and p.year == year), None)

    def sub_period_sum(self, cycle):
        """Σ of the finest sub-year targets up to the cycle's end, or nothing."""
        year = {p: t for p, t in self.by_period.items()
                if p.year == cycle.year and p.frequency in SUB_YEAR and t is not None}
        if not year:
            return None
        finest = min((p.frequency for p in year), key=FINEST_FIRST.index)
        due = [t for p, t in year.items() if p.frequency == finest and p.last <= cycle.last]
        return total(due) if due else None

    def interim(self, indicator, cycle, history, baseline):
        """(target, derived): the first of the five ways that exists."""
        summed = indicator["aggregation"] == "sum"
        if cycle.period is not None and self.by_period.get(cycle.period) is not None:
            return self.by_period[cycle.period], False
        if summed and self.sub_period_sum(cycle) is not None:
            return self.sub_period_sum(cycle), False
        annual = self.annual(cycle.year)
        if annual is None:
            return None, False
        if summed:
            share = history.share_reached(cycle.year, cycle.last)
            return scaled(annual, cycle.elapsed if share is None else share), True
        if self.polarity in ("up", "down", "baseline") and baseline is not None:
            return baseline + (annual - baseline) * cycle.elapsed, True
        return annual, False


def total(targets):
    if isinstance(targets[0], tuple):
        return tuple(map(sum, zip(*targets)))
    return sum(targets)


def scaled(target, share):
    return tuple(share * end for end in target) if isinstance(target, tuple) else share * target


def up(realised, target):
    return None if target == 0 else 100 * (1 + (realised - target) / abs(target))


def down(realised, target):
    if target == 0:
        return Fraction(100 if realised <= 0 else 0)
    return 100 * (1 + (target - realised) / abs(target))


def percent(indicator, realised, target, baseline, cap):
    """The raw achievement, or nothing where it cannot be judged."""
    if realised is None or target is None:
        return None
    polarity = indicator["polarity"]
    if polarity == "up":
        return up(realised, target)
    if polarity == "down":
        if indicator["formula"] == "T/R" and target != 0:
            return cap if realised == 0 else 100 * target / realised
        return down(realised, target)
    if polarity == "baseline":
        known = baseline is not None and target != baseline
        return 100 * (realised - baseline) / (target - baseline) if known else None
    if polarity == "range":
        low, high = target
        if realised > high:
            return down(realised, high)
        return Fraction(100) if realised >= low else up(realised, low)
    if polarity == "grade":
        return up(realised, Fraction(GRADES[target]))
    return Fraction(100 if realised >= GRADES[target] else 0)


def gap(indicator, realised, target, baseline):
    """The signed distance to the target in natural units; 0 or above is met."""
    if realised is None or target is None:
        return None
    polarity = indicator["polarity"]
    if polarity == "range":
        low, high = target
        return min(realised - low, high - realised, 0)
    if polarity in ("grade", "yesno"):
        return realised - GRADES[target]
    falls = polarity == "down" or (
        polarity == "baseline" and baseline is not None and target < baseline)
    return target - realised if falls else realised - target


def capped(raw, cap):
    if raw is None or cap is None:
        return raw
    return min(max(raw, 0), cap)


def status(raw, rule_set="permendagri-86-2017"):
    """The band of the unrounded percent; the default scale is upper-inclusive."""
    if raw is None:
        return "belum_dapat_dinilai"
    return next(name for holds, name in SCALES[rule_set] if holds(raw))


SCALES = {
    "permendagri-86-2017": [
        (lambda p: p <= 50, "sangat_rendah"), (lambda p: p <= 65, "rendah"),
        (lambda p: p <= 75, "sedang"), (lambda p: p <= 90, "tinggi"),
        (lambda p: True, "sangat_tinggi")],
    "bna-70-90": [
        (lambda p: p < 70, "merah"), (lambda p: p <= 90, "kuning"), (lambda p: True, "hijau")],
    "berhasil-55-75-100": [
        (lambda p: p < 55, "kurang_berhasil"), (lambda p: p < 75, "cukup_berhasil"),
        (lambda p: p < 100, "berhasil"), (lambda p: True, "sangat_berhasil")]}
