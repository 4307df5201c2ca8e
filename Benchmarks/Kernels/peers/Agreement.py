# needs: numpy==2.4.6 scipy==1.17.1 krippendorff==0.9.0
"""Times the peers of the agreement kernels on the inputs that ours wrote: Agreement.py FOLDER."""
import json
import statistics
import sys
import time
from pathlib import Path

folder = Path(sys.argv[1])
ALPHA = "alpha 500 × 200 ordinal, 20 % missing"
BOOTSTRAP = "alpha 500 × 200, 1,000 bootstraps"
W = "W 500 × 200"


def say(workload, peer, **rest):
    print(json.dumps({"workload": workload, "peer": peer, **rest}, ensure_ascii=False), flush=True)


def timed(work, repetitions, scale=1):
    work()
    seconds = []
    for _ in range(repetitions):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) * scale


def read(name):
    lines = (folder / name).read_text().splitlines()
    return numpy.array([[float(c) if c else numpy.nan for c in line.split(",")] for line in lines])


def alphas(ours):
    try:
        import krippendorff
    except ImportError:
        for workload in (ALPHA, BOOTSTRAP):
            say(workload, "krippendorff", missing=True)
        return
    ratings = read("ratings.csv")
    random = numpy.random.default_rng(2)

    def alpha(columns=slice(None)):
        return krippendorff.alpha(
            reliability_data=ratings[:, columns], level_of_measurement="ordinal")

    def bootstrap():
        for _ in range(20):
            alpha(random.integers(0, ratings.shape[1], ratings.shape[1]))

    assert abs(alpha() - ours) <= 1e-9, (alpha(), ours)
    say(ALPHA, "krippendorff 0.9.0", seconds=timed(alpha, 7))
    say(BOOTSTRAP, "krippendorff 0.9.0", seconds=timed(bootstrap, 2, 50), note="scaled from 20")


def concordance(ours):
    try:
        from scipy import stats
    except ImportError:
        say(W, "scipy", missing=True)
        return
    scores = read("scores.csv")
    raters, items = scores.shape

    def friedman():
        return stats.friedmanchisquare(*scores.T)

    w = friedman().statistic / raters / (items - 1)
    assert abs(w - ours) <= 1e-9, (w, ours)
    say(W, "scipy 1.17.1", seconds=timed(friedman, 5), note="friedmanchisquare")


try:
    import numpy
except ImportError:
    for workload in (ALPHA, BOOTSTRAP, W):
        say(workload, "numpy", missing=True)
    sys.exit()
alpha, w = (float(line) for line in (folder / "agreement.txt").read_text().split())
alphas(alpha)
concordance(w)
