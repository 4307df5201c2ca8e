"""What of an indicator's observations counts, and what they add up to.

All values are exact fractions; nothing is 0 because it is missing.
"""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from package import FINEST_FIRST, PER_YEAR, Period

GRADES = {"D": 1, "C": 2, "CC": 3, "B": 4, "BB": 5, "A": 6, "AA": 7,
          "TMP": 1, "TW": 2, "WDP": 3, "WTP": 4, "tidak": 0, "ya": 1}
LONGEST_RUN = 72
LATE_AFTER = {"month": 20, "quarter": 45, "semester": 60, "year": 120}


def is_latest_only(indicator):
    return indicator["polarity"] in ("grade", "yesno") or indicator["aggregation"] == "last"


class History:
    """An indicator's newest editions, extended over the bridge between two plans."""

    def __init__(self, package, indicator):
        self.indicator = indicator
        self.newest = self._newest(package.observations.get(indicator["code"], []))
        for bridge in package.rows("bridge"):
            if bridge.get("to_indicator") == indicator["code"]:
                self._cross(package, bridge)

    def _newest(self, rows):
        newest = {}
        for row in rows:
            held = newest.get(row.period)
            if held is None or row.edition > held.edition:
                newest[row.period] = row
        return newest

    def _cross(self, package, bridge):
        """Takes the old indicator's values for periods that overlap no value of this one."""
        old, new = bridge.get("from_indicator"), bridge["to_indicator"]
        if bridge["relation"] not in ("sama", "berubah") or not old or old == new:
            return
        changed = bridge["relation"] == "berubah"
        if changed:
            self.newest = {p: replace(r, series=r.series or new) for p, r in self.newest.items()}
        valued = [p for p, row in self.newest.items() if self.value(row) is not None]
        is_rate = self.indicator["aggregation"] == "ratio"
        for period, row in self._newest(package.observations.get(old, [])).items():
            if any(p.first <= period.last and period.first <= p.last for p in valued):
                continue
            if is_rate and row.value is not None and row.numerator is None:
                continue
            if period not in self.newest:
                label = row.series or (old if changed else "")
                self.newest[period] = replace(row, series=label)

    def value(self, row):
        """The row as one number: a rate for parts, an ordinal for a grade."""
        if row.status == "belum_rilis":
            return None
        if row.grade:
            return Fraction(GRADES[row.grade])
        if row.numerator is not None and row.denominator is not None:
            return 100 * row.numerator / row.denominator if row.denominator else None
        return None if self.indicator["aggregation"] == "ratio" else row.value

    def values(self, year, until=None):
        """{period: row} of the year's valued periods that end on or before `until`."""
        until = until or date(year, 12, 31)
        return {p: row for p, row in self.newest.items()
                if p.year == year and p.last <= until and self.value(row) is not None}

    def counted(self, year, until=None):
        """The rows that the year's figure rests on, oldest first."""
        rows = self.values(year, until)
        if not rows:
            return []
        if is_latest_only(self.indicator):
            fineness = FINEST_FIRST.index
            period = max(rows, key=lambda p: (p.last, -fineness(p.frequency)))
            return [rows[period]]
        finest = min((p.frequency for p in rows), key=FINEST_FIRST.index)
        return [rows[p] for p in sorted(rows, key=lambda p: p.last) if p.frequency == finest]

    def realised(self, year, until=None):
        rows = self.counted(year, until)
        if not rows:
            return None
        values = [self.value(row) for row in rows]
        if is_latest_only(self.indicator):
            return values[-1]
        aggregation = self.indicator["aggregation"]
        if aggregation == "ratio":
            whole = sum(row.denominator for row in rows)
            return 100 * sum(row.numerator for row in rows) / whole if whole else None
        if aggregation == "max":
            return max(values)
        return sum(values) / (len(values) if aggregation == "average" else 1)

    def run(self, year, until):
        """The trailing rows without a gap at the finest frequency of the latest year."""
        years = [p.year for p, row in self.newest.items()
                 if p.year <= year and p.last <= until and self.value(row) is not None]
        if not years:
            return []
        rows = self.values(max(years), until)
        frequency = min((p.frequency for p in rows), key=FINEST_FIRST.index)
        ordinal = max(p.ordinal for p in rows if p.frequency == frequency)
        run = []
        while len(run) < LONGEST_RUN:
            row = self.newest.get(Period.numbered(frequency, ordinal - len(run)))
            if row is None or self.value(row) is None:
                break
            run.append(row)
        return run[::-1]

    def share_reached(self, year, end):
        """The mean share that the last three full years had reached by then, or nothing.

        A cycle that ends with its month reaches the end of that month in earlier years too.
        """
        month_ends = (end + timedelta(days=1)).day == 1
        shares = []
        for full in range(year - 1, min((p.year for p in self.newest), default=year) - 1, -1):
            total = self.realised(full)
            if total and self.is_full(full, self.indicator["frequency"]):
                until = end_of_month(full, end.month)
                if not month_ends:
                    until = until.replace(day=min(end.day, until.day))
                shares.append((self.realised(full, until) or 0) / total)
            if len(shares) == 3:
                break
        return sum(shares) / len(shares) if shares else None

    def is_full(self, year, frequency):
        valued = [p for p in self.values(year) if p.frequency == frequency]
        return len(valued) == PER_YEAR[frequency]

    def yearly_movement(self, year):
        """The median change between final values of consecutive years before `year`."""
        years = sorted({p.year for p in self.newest if p.year < year})
        finals = {y: self.realised(y) for y in years}
        moves = sorted(abs(finals[y] - finals[y - 1]) for y in years
                       if finals[y] is not None and finals.get(y - 1) is not None)
        if not moves:
            return None
        middle = len(moves) // 2
        return moves[middle] if len(moves) % 2 else (moves[middle - 1] + moves[middle]) / 2


def end_of_month(year, month):
    return Period(year, "month", month - 1).last


def is_late(row):
    allowed = timedelta(days=LATE_AFTER[row.period.frequency])
    return row.released is not None and row.released > row.period.last + allowed
