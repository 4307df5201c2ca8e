"""Histories, targets and the first half of 2025 for sample indicators, from a seed per indicator."""

import random

SEED = "selaras-kaltim-2025"
PER_YEAR = {"month": 12, "quarter": 4, "semester": 2, "year": 1}
SEASONS = {
    "rise": [.5, .6, .8, .9, 1, 1, 1, 1.05, 1.1, 1.2, 1.3, 1.5],
    "late": [.25, .35, .5, .65, .8, .9, 1, 1.1, 1.3, 1.5, 1.7, 1.9],
    "flat": [1, .95, 1.02, .98, 1, 1.01, 1.02, 1, .99, 1.02, 1, 1.01],
    "wet": [1.7, 1.5, 1.4, 1.2, .9, .6, .4, .4, .5, .8, 1.2, 1.5],
    "dry": [.4, .5, .6, .5, .7, 1, 1.5, 2, 2, 1.4, .7, .4],
    "harvest": [.7, .8, 1.4, 1.6, .9, .7, .8, 1.2, 1.5, 1, .8, .6],
    "school": [1.3, .9, .9, .8, .8, .7, 1.6, 1.5, 1.1, .9, .8, .6],
    "sea": [.7, .7, .9, 1.1, 1.2, 1.2, 1.1, 1, 1.1, 1.1, .9, .8],
    "holiday": [.9, .8, .8, 1.2, .9, 1.3, 1.3, .9, .8, .9, .9, 1.5],
}


def randomness(*names):
    return random.Random(":".join((SEED, *names)))


def label(frequency, year, index):
    return {"month": f"{year}-{index:02d}", "quarter": f"{year}-Q{index}",
            "semester": f"{year}-S{index}", "year": f"{year}"}[frequency]


def shape(indicator):
    """The share of the year that falls into each period."""
    months = SEASONS[indicator["extras"].get("season", "rise")]
    count = PER_YEAR[indicator["frequency"]]
    size = 12 // count
    parts = [sum(months[i * size:(i + 1) * size]) for i in range(count)]
    return [part / sum(parts) for part in parts]


def rounded(indicator, value):
    if indicator["unit"] == "persen" and indicator["polarity"] in ("up", "down", "baseline"):
        value = min(value, 100.0)
    made = round(max(value, 0.0), indicator["decimals"])
    return made if indicator["decimals"] else float(int(made))


def flow(indicator, year_total, rng, parts):
    return [rounded(indicator, year_total * part * (1 + rng.gauss(0, .11))) for part in parts]


def path(indicator, start, end, count, rng):
    """A level's way from `start` (last period before) to `end` (last period)."""
    spread = .03 if indicator["aggregation"] == "ratio" or indicator["polarity"] == "range" else (
        .02)
    steps = [start + (end - start) * (i + 1) / count for i in range(count)]
    return [rounded(indicator, step * (1 + rng.gauss(0, spread))) for step in steps[:-1]] + [
        rounded(indicator, steps[-1])]


def parts_of(indicator, percents, rng):
    """Numerators and denominators whose quotients are near the percents."""
    yearly = float(indicator["extras"]["den"])
    count = PER_YEAR[indicator["frequency"]]
    fixed = yearly < 60
    made = []
    for percent in percents:
        denominator = yearly if fixed else max(8, round(yearly / count * (1 + rng.gauss(0, .06))))
        numerator = round(denominator * min(percent, 100) / 100)
        made.append((float(numerator), float(denominator)))
    return made


def history(indicator, first=2021, last=2024):
    """{year: [value or (numerator, denominator) or grade]} of the full years."""
    rng = randomness(indicator["code"], "history")
    count = PER_YEAR[indicator["frequency"]]
    level, growth, made = indicator["level"], indicator["growth"], {}
    before = level / (1 + growth) if growth > -1 else level
    for year in range(first, last + 1):
        goal = level * (1 + growth) ** (year - first) * (1 + rng.gauss(0, .025))
        kind = indicator["polarity"]
        if kind == "yesno":
            made[year] = ["ya" if rng.random() < .82 else "tidak" for _ in range(count)]
        elif kind == "grade":
            steps = "D C CC B BB A AA".split()
            made[year] = [steps[min(6, int(level) - 1 + (rng.random() < .3 * (year - first)))]
                          for _ in range(count)]
        elif indicator["aggregation"] == "sum":
            made[year] = flow(indicator, goal, rng, shape(indicator))
        elif indicator["aggregation"] == "ratio":
            made[year] = parts_of(indicator, path(indicator, before, goal, count, rng), rng)
        else:
            season = SEASONS[indicator["extras"].get("season", "flat")]
            made[year] = [rounded(indicator, value * (1 + .12 * (season[i * 12 // count] - 1)))
                          for i, value in enumerate(path(indicator, before, goal, count, rng))]
        before = goal
    return made


def realised(indicator, values):
    """The year's value so far, by the indicator's aggregation."""
    if not values:
        return None
    kind = indicator["aggregation"]
    if kind == "sum":
        return sum(values)
    if kind == "ratio":
        return 100 * sum(n for n, _ in values) / sum(d for _, d in values)
    if kind == "average":
        return sum(values) / len(values)
    return max(values) if kind == "max" else values[-1]


def promised(indicator, past):
    """{year: target} for 2021 to 2029; ranges as pairs, grades and ya/tidak as text."""
    rng = randomness(indicator["code"], "targets")
    kind, extras = indicator["polarity"], indicator["extras"]
    years = range(2021, 2030)
    if kind == "yesno":
        return {year: "ya" for year in years}
    if kind == "grade":
        steps = "D C CC B BB A AA".split()
        level = int(indicator["level"])
        return {year: steps[min(6, level - (year < 2024))] for year in years}
    if kind == "range":
        places = indicator["decimals"]
        low, high = (round(indicator["level"] * float(extras[side]), places)
                     for side in ("low", "high"))
        return {year: (low, high) for year in years}
    made, growth = {}, indicator["growth"]
    for year in years:
        if kind == "baseline" and 2021 < year <= 2024:
            base = realised(indicator, past[year - 1]) * (1 + growth * 1.2)
        elif year <= 2024:
            base = realised(indicator, past[year]) / (1 + rng.uniform(-.07, .09) * (
                .5 if indicator["aggregation"] != "sum" else 1))
        elif year == 2025:
            base = realised(indicator, past[2024]) * (1 + growth * 1.3 + (
                .02 if indicator["aggregation"] == "sum" and growth > 0 else 0))
        else:
            base = base * (1 + growth)
        made[year] = nice(indicator, base)
    return made


def nice(indicator, value):
    """A target as people write one: two or three significant digits."""
    if indicator["unit"] == "persen":
        value = min(value, 99.5)
    if value >= 1000:
        step = 10 ** (len(str(int(value))) - 3)
        return float(int(round(value / step) * step))
    return round(value, min(indicator["decimals"], 1) if value > 20 else indicator["decimals"])


def half_year(indicator):
    """How many of the year's periods end by 30 June."""
    return PER_YEAR[indicator["frequency"]] // 2


def expected(indicator, past, target):
    """What the first half of 2025 should reach when no interim target is written down."""
    if indicator["polarity"] in ("grade", "yesno", "range"):
        return target
    if indicator["aggregation"] == "sum":
        count = half_year(indicator)
        shares = [sum(past[year][:count]) / sum(past[year]) for year in (2022, 2023, 2024)]
        return target * sum(shares) / len(shares)
    base = realised(indicator, past[2024])
    return base + (target - base) * 181 / 365


def current(indicator, past, goal, fate):
    """The values of 2025 up to June for a fate: the percent of the interim target wanted."""
    rng = randomness(indicator["code"], "current")
    count, kind = half_year(indicator), indicator["polarity"]
    if not count:
        return []
    if kind == "yesno":
        return ["ya"] * (count - 1) + ["ya" if fate >= 1 else "tidak"]
    if kind == "grade":
        steps = "D C CC B BB A AA".split()
        return [steps[max(0, steps.index(goal) - (0 if fate >= 1 else 1 if fate > .6 else 2))]]
    base = realised(indicator, past[2024])
    if kind == "range":
        low, high = goal
        wanted = (low + high) / 2 if fate >= 1 else (
            low * fate if rng.random() < .5 else high * (2 - fate))
    elif kind == "down":
        wanted = goal / fate if indicator["extras"].get("f") == "T/R" else goal * (2 - fate)
    elif kind == "baseline":
        wanted = base + (goal - base) * fate
    else:
        wanted = goal * fate
    if indicator["aggregation"] == "sum":
        return scaled_flow(indicator, wanted, count, rng, fate)
    return levelled(indicator, base, wanted, count, rng, fate)


def scaled_flow(indicator, wanted, count, rng, fate):
    """Values that add up to the wanted sum; rounding never turns on track into off track."""
    parts = shape(indicator)[:count]
    weights = [part * (1 + rng.gauss(0, .08)) for part in parts]
    values = [rounded(indicator, wanted * weight / sum(weights)) for weight in weights]
    short = wanted - sum(values)
    if indicator["polarity"] == "up" and fate >= 1 and short > 0:
        values[-1] = rounded(indicator, values[-1] + short + .5 * 10 ** -indicator["decimals"])
    return values


def levelled(indicator, base, wanted, count, rng, fate):
    """A path to the wanted level, mean, maximum or quotient."""
    kind = indicator["aggregation"]
    if kind == "last":
        return path(indicator, base, wanted, count, rng)
    if kind == "ratio":
        drift = wanted - base if abs(wanted / base - 1) < .1 and count > 1 else 0
        made = parts_of(
            indicator, path(indicator, wanted - drift, wanted + drift, count, rng), rng)
        better = 1 if indicator["polarity"] == "up" else -1
        for _ in range(40):
            off = realised(indicator, made) - wanted
            if fate < 1 or off * better >= 0:
                break
            made[-1] = (min(max(made[-1][0] + better, 0), made[-1][1]), made[-1][1])
        return made
    raw = [1 + rng.gauss(0, .03) for _ in range(count)]
    scale = wanted / (max(raw) if kind == "max" else sum(raw) / count)
    return [rounded(indicator, value * scale) for value in raw]
