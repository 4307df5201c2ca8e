"""The forecast of an indicator's year, and the chance that it reaches its target."""

import forecast
from history import GRADES
from package import PER_YEAR

FEWEST = 6
SHOWN = {"0.05": 0.05, "0.25": 0.25, "0.5": 0.5, "0.75": 0.75, "0.95": 0.95}


def year_end(indicator, history, cycle):
    """The 15 quantiles of the year's final value, or nothing with no forecast."""
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
        return held_within(forecast.value_ahead(y, per_year, left), low, high) if left else (
            [y[-1]] * len(forecast.LEVELS))
    if left > per_year:
        return None
    rest = held_within(forecast.remaining_sum(y, per_year, left), low * left, high * left) if (
        left) else [0.0] * len(forecast.LEVELS)
    known = [float(history.value(row)) for p, row in history.values(cycle.year, cycle.last).items()
             if p.frequency == last.frequency]
    count = 1 if indicator["aggregation"] == "sum" else len(known) + left
    return [(sum(known) + q) / count for q in rest]


def held_within(values, low, high):
    return [min(max(v, low), high) for v in values]


def support(indicator, y):
    inf = float("inf")
    if indicator["unit"] in ("%", "persen") and all(0 <= v <= 100 for v in y):
        return 0.0, 100.0
    return (0.0, inf) if all(v >= 0 for v in y) else (-inf, inf)


def is_broken(run):
    return len({row.series for row in run if row.series}) > 1


def probability_met(indicator, quantiles, target, baseline):
    if quantiles is None or target is None:
        return None
    if indicator["polarity"] == "range":
        low, high = map(float, target)
        return max(0.0, at_least(quantiles, low) - (1 - at_most(quantiles, high)))
    falls = indicator["polarity"] == "down" or (
        indicator["polarity"] == "baseline" and baseline is not None and target < baseline)
    return at_most(quantiles, float(target)) if falls else at_least(quantiles, float(target))


def at_least(quantiles, target):
    if quantiles[0] == quantiles[-1]:
        return 1.0 if quantiles[0] >= target else 0.0
    return forecast.probability_at_least(quantiles, target)


def at_most(quantiles, target):
    if quantiles[0] == quantiles[-1]:
        return 1.0 if quantiles[0] <= target else 0.0
    return 1 - forecast.probability_at_least(quantiles, target)
