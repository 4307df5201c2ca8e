"""The forecast of an indicator's year, and the chance that it reaches its target."""

from dataclasses import dataclass

import forecast
from package import PER_YEAR

FEWEST = 6
SHOWN = {"0.05": 0.05, "0.25": 0.25, "0.5": 0.5, "0.75": 0.75, "0.95": 0.95}
INFINITE = float("inf")


@dataclass
class YearEnd:
    """The 15 quantiles of the final value, and the least and most that it can be at all."""

    quantiles: list
    low: float
    high: float

    def at_least(self, target):
        if target <= self.low:
            return 1.0
        if target > self.high:
            return 0.0
        return forecast.probability_at_least(self.quantiles, target)

    def at_most(self, target):
        if target >= self.high:
            return 1.0
        if target < self.low:
            return 0.0
        return forecast.probability_at_most(self.quantiles, target)


def year_end(indicator, history, cycle):
    """The distribution of the year's final value, or nothing with no forecast."""
    run = history.run(cycle.year, cycle.last)
    if indicator["polarity"] in ("grade", "yesno") or len(run) < FEWEST or is_broken(run):
        return None
    last, per_year = run[-1].period, PER_YEAR[run[-1].period.frequency]
    left = (cycle.year + 1) * per_year - 1 - last.ordinal
    y = [float(history.value(row)) for row in run]
    low, high = support(indicator, y)
    if indicator["aggregation"] == "last":
        if left >= 2 * per_year:
            return None
        return of(forecast.value_ahead(y, per_year, left), low, high) if left else known(y[-1])
    if left > per_year:
        return None
    so_far = [float(history.value(row)) for p, row in
              history.values(cycle.year, cycle.last).items() if p.frequency == last.frequency]
    if not left:
        # The year is over: what was realised is its final value.
        return known(float(history.realised(cycle.year, cycle.last)))
    count = 1 if indicator["aggregation"] == "sum" else len(so_far) + left
    rest = of(forecast.remaining_sum(y, per_year, left), low * left, high * left)
    return YearEnd([(sum(so_far) + q) / count for q in rest.quantiles],
                   (sum(so_far) + rest.low) / count, (sum(so_far) + rest.high) / count)


def of(quantiles, low, high):
    return YearEnd([min(max(q, low), high) for q in quantiles], low, high)


def known(value):
    return YearEnd([value] * len(forecast.LEVELS), value, value)


def support(indicator, y):
    if indicator["unit"] in ("%", "persen") and all(0 <= v <= 100 for v in y):
        return 0.0, 100.0
    return (0.0, INFINITE) if all(v >= 0 for v in y) else (-INFINITE, INFINITE)


def is_broken(run):
    return len({row.series for row in run if row.series}) > 1


def probability_met(indicator, outcome, target, baseline):
    if outcome is None or target is None:
        return None
    if indicator["polarity"] == "range":
        low, high = map(float, target)
        return max(0.0, outcome.at_least(low) + outcome.at_most(high) - 1)
    falls = indicator["polarity"] == "down" or (
        indicator["polarity"] == "baseline" and baseline is not None and target < baseline)
    return outcome.at_most(float(target)) if falls else outcome.at_least(float(target))
