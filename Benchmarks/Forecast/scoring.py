"""Scores of forecasts given as 15 quantiles; the same code for every method."""
import subprocess

import numpy as np

LEVELS = np.array([.01, .025, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .975, .99])


def ask(program, windows):
    """What the benchmark program forecasts: point, scale, quantiles and sum quantiles of each window."""
    lines = "\n".join(f"{m} {h} " + " ".join(map(repr, map(float, y))) for y, m, h in windows)
    answer = subprocess.run([program, "quantiles"], input=lines + "\n", text=True, check=True,
                            capture_output=True).stdout.splitlines()
    result = []
    for line, (_, _, h) in zip(answer, windows):
        v = np.array(line.split(), float)
        q = v[2 * h:].reshape(2, h, 15) if len(v) else None
        result.append((v[:h], v[h:2 * h], q[0], q[1]) if len(v) else None)
    return result


def sum_scale(scale):
    """The scale of the sum of the first k periods, for each k."""
    k = np.arange(1, len(scale) + 1)
    return np.sqrt(np.cumsum(scale ** 2) * (1 + .5 * (k - 1)))


def crps(quantiles, actual):
    """Twice the mean pinball penalty, for each row of quantiles."""
    d = np.asarray(actual)[..., None] - quantiles
    return 2 * np.where(d >= 0, LEVELS * d, (LEVELS - 1) * d).mean(-1)


def at_least(q, target):
    """P(Y >= target): straight between the quantiles, exponential beyond."""
    if target <= q[0]:
        w = q[1] - q[0]
        return 1 - (.01 * np.exp((target - q[0]) / w) if w > 0 else 0)
    if target > q[-1]:
        w = q[-1] - q[-2]
        return .01 * np.exp(-(target - q[-1]) / w) if w > 0 else 0.
    i = np.searchsorted(q, target) - 1
    return 1 - (LEVELS[i] + (target - q[i]) / (q[i + 1] - q[i]) * (LEVELS[i + 1] - LEVELS[i]))


def calibration_error(p, o):
    """Mean distance of stated and observed share over ten bins of equal width."""
    bins = np.minimum((10 * p).astype(int), 9)
    return sum(abs(p[bins == b].mean() - o[bins == b].mean()) * (bins == b).mean()
               for b in range(10) if (bins == b).any())


def yardstick(y, m):
    """The mean change over a year in the observations seen."""
    lag = m if len(y) > m else 1
    return np.abs(y[lag:] - y[:-lag]).mean()


class Tally:
    """Collects one test cell and prints its line."""

    def __init__(self):
        self.inside = {50: [], 80: [], 95: []}
        self.crps, self.mase, self.verdicts = [], [], []

    def add(self, quantiles, actual, y, m):
        scale = yardstick(y, m)
        if not scale > 0:
            return
        low95, high95 = quantiles[:, 1], quantiles[:, 13]
        low80, high80 = quantiles[:, 3], quantiles[:, 11]
        low50 = (quantiles[:, 4] + quantiles[:, 5]) / 2
        high50 = (quantiles[:, 9] + quantiles[:, 10]) / 2
        for level, low, high in [(50, low50, high50), (80, low80, high80), (95, low95, high95)]:
            self.inside[level] += list((actual >= low) & (actual <= high))
        self.crps.append(crps(quantiles, actual).mean() / scale)
        self.mase.append(np.abs(actual - quantiles[:, 7]).mean() / scale)

    def rate(self, quantiles, actual, targets):
        self.verdicts += [(at_least(quantiles, t), actual >= t) for t in targets]

    def line(self):
        cover = " ".join(f"{np.mean(self.inside[k]):.3f}" for k in (50, 80, 95))
        text = f"{len(self.crps):6d}  {cover}  {np.mean(self.crps):.3f}  {np.mean(self.mase):.3f}"
        if self.verdicts:
            p, o = np.array(self.verdicts, float).T
            text += f"  {np.mean((p - o) ** 2):.4f}  {calibration_error(p, o):.3f}"
        return text


HEADER = f"{'series':>34s}  cov50 cov80 cov95  CRPS   MASE   Brier   ECE"
