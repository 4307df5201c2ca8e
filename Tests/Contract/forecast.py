"""The year's final value as a distribution, in plain loops after the kernels' definitions.

Combination of exponential smoothing, Theta, damped Holt and drift on shrunk-deseasonalised
data, blended with the seasonal naive; quantiles from the pooled table beside this file.
"""

import json
import re
from bisect import bisect_right
from math import exp, log, sqrt
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE = json.loads((HERE / "quantile_table.json").read_text("utf-8"))
LEVELS = TABLE["levels"]
FREQUENCY_OF = {12: "monthly", 4: "quarterly", 2: "halfYearly", 1: "yearly"}


def further_cells(path=HERE.parents[1] / "Sources" / "Forecast" / "ShortCells.swift"):
    """The product's cells for short and half-yearly histories: data, so taken as they stand."""
    text, width = path.read_text("utf-8"), len(LEVELS)
    for frequency, n, name in re.findall(r"Cell\(\.(\w+), length: (\d+), .*?, (\w+)\)", text):
        listed = re.search(rf"let {name}: \[Double\] = \[(.*?)\]", text, re.S)[1]
        values = [float(v) for v in listed.replace(",", " ").split()]
        rows = [values[i:i + width] for i in range(0, len(values), width)]
        yield {"frequency": frequency, "n": int(n), "byHorizon": rows[:len(rows) // 2],
               "bySum": rows[len(rows) // 2:]}


CELLS = sorted([*TABLE["tables"], *further_cells()], key=lambda c: c["n"])


def seasonal_indices(y, m):
    """(indices, multiplicative): shrunk towards no seasonality; flat below two full cycles."""
    n = len(y)
    multiplicative = all(v > 0 for v in y)
    one = 1.0 if multiplicative else 0.0
    flat = [one] * m
    if m <= 1 or n < 2 * m:
        return flat, multiplicative
    ratios = moving_ratios(y, m, multiplicative)
    groups = [[r for t, r in ratios.items() if t % m == j] for j in range(m)]
    if not all(groups):
        return flat, multiplicative
    means = [sum(g) / len(g) for g in groups]
    total = sum(means)
    means = [s * m / total if multiplicative else s - total / m for s in means]
    within = within_variance(ratios, groups, means, m)
    between = sum((s - one) ** 2 for s in means) / (m - 1)
    noise = sum(within / len(g) for g in groups) / m
    excess = max(0.0, between - noise)
    shrink = excess / (excess + noise) if excess + noise > 0 else 0.0
    return [one + shrink * (s - one) for s in means], multiplicative


def moving_ratios(y, m, multiplicative):
    half, ratios = m // 2, {}
    for t in range(half, len(y) - half):
        if m % 2 == 0:
            total = 0.5 * y[t - half] + 0.5 * y[t + half] + sum(y[t - half + 1:t + half])
        else:
            total = sum(y[t - half:t + half + 1])
        ratios[t] = y[t] / (total / m) if multiplicative else y[t] - total / m
    return ratios


def within_variance(ratios, groups, means, m):
    freedom = sum(len(g) - 1 for g in groups)
    if freedom >= m / 2:
        return sum((r - means[t % m]) ** 2 for t, r in ratios.items()) / freedom
    line = [ratios[t] for t in sorted(ratios)]
    seconds = [line[i] - 2 * line[i - 1] + line[i - 2] for i in range(2, len(line))]
    return sum(d * d for d in seconds) / (6.0 * len(seconds)) if seconds else 0.0


def smooth(x, alpha):
    """(sum of squared one-step errors, last level)."""
    level, errors = x[0], 0.0
    for v in x[1:]:
        errors += (v - level) ** 2
        level += alpha * (v - level)
    return errors, level


def best_smoothing(x):
    best, alpha, level = float("inf"), 0.3, x[0]
    for step in range(1, 21):
        errors, last = smooth(x, step * 0.05)
        slack = 1e-12 * abs(best) if best < float("inf") else 0.0
        if errors < best - slack:
            best, alpha, level = errors, step * 0.05, last
    return best, alpha, level


def best_holt(x):
    """(errors, beta, phi, level, trend) of the damped-trend grid."""
    k = min(4, len(x) - 1)
    start, best = (x[k] - x[0]) / k, (float("inf"),)
    for step in range(1, 6):
        alpha = 0.2 * step - 0.1
        for share in (0.05, 0.15, 0.3, 0.5):
            beta = alpha * share
            for phi in (0.8, 0.9, 0.98):
                level, trend, errors = x[0], start, 0.0
                for v in x[1:]:
                    ahead = level + phi * trend
                    e = v - ahead
                    errors += e * e
                    level, trend = ahead + alpha * e, phi * trend + beta * e
                if errors < best[0]:
                    best = errors, beta, phi, level, trend
    return best


def core(y, m, horizon):
    """(points, scales) for 1…horizon periods ahead."""
    n = len(y)
    indices, multiplicative = seasonal_indices(y, m)
    x = [v / indices[t % m] if multiplicative else v - indices[t % m] for t, v in enumerate(y)]
    ses, alpha, level = best_smoothing(x)
    middle, mean = (n - 1) / 2.0, sum(x) / n
    slope = sum((t - middle) * (v - mean) for t, v in enumerate(x)) / sum(
        (t - middle) ** 2 for t in range(n))
    use = n >= 8
    holt, beta, phi, base, trend = best_holt(x) if use else (0.0, 0.0, 1.0, 0.0, 0.0)
    k, drift = n - 1, (x[-1] - x[0]) / (n - 1)
    theta, moved, strayed, line = 0.0, 0.0, 0.0, x[0]
    for t in range(1, n):
        e = x[t] - (line + 0.5 * slope)
        theta += e * e
        line += 0.5 * slope + alpha * e
        step = x[t] - x[t - 1]
        moved += step * step
        strayed += (step - drift) ** 2
    errors = [ses / max(1.0, k - 1.0), theta / max(1.0, k - 2.0),
              holt / max(1.0, k - 3.0), strayed / max(1.0, k - 1.0)]
    floor = 1e-12 * (moved / max(1, k)) + 1e-300
    weights = [1.0 / (e + floor) for e in errors]
    if not use:
        weights[2] = 0.0
    total = sum(weights)
    weights = [w / total for w in weights]
    sigma = sqrt(sum(w * e for w, e in zip(weights, errors) if w > 0))
    points, scales, damped, power, variance = [], [], 0.0, 1.0, 1.0
    for h in range(1, horizon + 1):
        power *= phi
        damped += power
        members = [level, level + 0.5 * slope * (h - 1 + (1 - (1 - alpha) ** n) / alpha),
                   base + damped * trend, x[-1] + h * drift]
        ahead = sum(w * v for w, v in zip(weights, members))
        index = indices[(n + h - 1) % m]
        if h > 1:
            variance += (alpha + 0.5 * beta * h if use else alpha) ** 2
        scale = sigma * sqrt(variance)
        points.append(ahead * index if multiplicative else ahead + index)
        scales.append(floored(scale * index if multiplicative else scale, points[-1]))
    return blended(y, m, points, scales)


def floored(scale, point):
    return max(scale, 1e-9 * (abs(point) + 1e-9))


def blended(y, m, points, scales):
    """Mixed with last year's same season, the more so the more seasonal the series is."""
    n = len(y)
    if m <= 1 or n < m + 2:
        return points, scales
    yearly = [y[t] - y[t - m] for t in range(m, n)]
    seasonal = sum(map(abs, yearly)) / len(yearly)
    spread = sqrt(sum(d * d for d in yearly) / len(yearly))
    near = [abs(y[t] - y[t - k]) for k in range(1, m) for t in range(m, n)]
    local = sum(near) / max(1, len(near))
    both = local * local + seasonal * seasonal
    w = local * local / both if both > 0 else 0.0
    if n >= 3 * m:
        w *= 0.5
    for h in range(len(points)):
        points[h] = (1 - w) * points[h] + w * y[n - m + h % m]
        scales[h] = floored((1 - w) * scales[h] + w * spread, points[h])
    return points, scales


def z_row(m, n, kind, h):
    """The table's row for `h` steps, interpolated in log n between cells, clamped outside."""
    cells = [t for t in CELLS if t["frequency"] == FREQUENCY_OF[m]]
    rows = [(t["n"], t[kind][min(h, len(t[kind])) - 1]) for t in cells]
    if n <= rows[0][0]:
        return rows[0][1]
    for (low, first), (high, second) in zip(rows, rows[1:]):
        if n <= high:
            share = (log(n) - log(low)) / (log(high) - log(low))
            return [a + share * (b - a) for a, b in zip(first, second)]
    return rows[-1][1]


def remaining_sum(y, m, k):
    """The 15 quantiles of the sum of the next `k` periods."""
    points, scales = core(y, m, k)
    scale = sqrt(sum(s * s * (1 + 0.5 * (k - 1)) for s in scales))
    return [sum(points) + scale * z for z in z_row(m, len(y), "bySum", k)]


def value_ahead(y, m, k):
    """The 15 quantiles of the value `k` periods ahead."""
    points, scales = core(y, m, k)
    return [points[-1] + scales[-1] * z for z in z_row(m, len(y), "byHorizon", k)]


def quantile(values, level):
    at = bisect_right(LEVELS, level) - 1
    if LEVELS[at] == level or at + 1 == len(LEVELS):
        return values[at]
    share = (level - LEVELS[at]) / (LEVELS[at + 1] - LEVELS[at])
    return values[at] + share * (values[at + 1] - values[at])


def probability_at_least(values, target):
    """P(Y ≥ target): linear between the quantiles, exponential beyond 1 and 99 %."""
    return 1 - below(LEVELS, values, target)


def probability_at_most(values, target):
    """P(Y ≤ target); it differs from the above where quantiles have been cut off at a bound."""
    levels = [1 - level for level in reversed(LEVELS)]
    return 1 - below(levels, [-v for v in reversed(values)], -target)


def below(levels, values, target):
    """P(Y < target)."""
    if target > values[-1]:
        width = values[-1] - values[-2]
        return 1 - (0.01 * exp(-(target - values[-1]) / width) if width > 0 else 0.0)
    if target < values[0]:
        width = values[1] - values[0]
        return 0.01 * exp(-(values[0] - target) / width) if width > 0 else 0.0
    for (low, a), (high, b) in zip(zip(levels, values), zip(levels[1:], values[1:])):
        if target <= b:
            return low + (high - low) * ((target - a) / (b - a) if b > a else 0.0)
    return levels[-1]
