# needs: numpy==2.4.6 numba==0.68.1 highspy==1.13.0
# pref-voting==1.18.2 wants an older numba: timed where it is installed, in its own environment
"""Rankings by the peers, on the ballots that KernelBenchmark wrote: SocialChoice.py FOLDER"""
import json, statistics, sys, time
from importlib import metadata
import numpy as np

PAIRS, PATHS = "Pairwise matrix, 500 × 5,000", "Schulze's paths, 500"
BOTH = "Schulze end to end, 500 × 5,000"
KEMENY = {n: f"Kemeny, {n} in one component" for n in (12, 16, 20)}

def show(workload, package, **members):
    peer = package if "missing" in members else f"{package} {metadata.version(package)}"
    print(json.dumps({"workload": workload, "peer": peer} | members), flush=True)

def timed(workload, package, work, repetitions=5, **note):
    seconds = []
    if not note:
        work()
    for _ in range(repetitions):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    show(workload, package, seconds=statistics.median(seconds), **note)
    return result

def read(name):
    return np.loadtxt(f"{sys.argv[1]}/{name}.csv", delimiter=",", dtype=np.int64, ndmin=2)

def pairs(ranks):
    counts = np.zeros((ranks.shape[1], ranks.shape[1]), np.int32)
    for rank in ranks:
        counts += rank[:, None] < rank
    return counts

def pairs_loop(ranks):
    ballots, n = ranks.shape
    counts = np.zeros((n, n), np.int32)
    for ballot in range(ballots):
        rank = ranks[ballot]
        for i in range(n):
            own = rank[i]
            for j in range(n):
                counts[i, j] += own < rank[j]
    return counts

def paths(counts):
    widest = np.where(counts > counts.T, counts, 0).astype(np.int32)
    for k in range(len(widest)):
        np.maximum(widest, np.minimum(widest[:, [k]], widest[k]), out=widest)
    np.fill_diagonal(widest, 0)
    return widest

def paths_loop(counts):
    n = len(counts)
    widest = np.where(counts > counts.T, counts, 0).astype(np.int32)
    for k in range(n):
        for i in range(n):
            first = widest[i, k]
            if i != k and first > 0:
                for j in range(n):
                    widest[i, j] = max(widest[i, j], min(first, widest[k, j]))
    np.fill_diagonal(widest, 0)
    return widest

def kemeny_loop(counts):
    best = np.full(1 << len(counts), 2**30, np.int32)
    best[0] = 0
    for above in range(len(best)):
        for c in range(len(counts)):
            if not above >> c & 1:
                cost = best[above]
                for d in range(len(counts)):
                    if d != c and not above >> d & 1:
                        cost += counts[d, c]
                best[above | 1 << c] = min(best[above | 1 << c], cost)
    return best[-1]

def kemeny_programme(counts):
    n, highs = len(counts), highspy.Highs()
    highs.silent()
    x = {(i, j): highs.addBinary() for i in range(n) for j in range(i + 1, n)}
    for i, j in x:
        for k in range(j + 1, n):
            highs.addConstr(x[i, j] + x[j, k] - x[i, k] <= 1)
            highs.addConstr(x[i, j] + x[j, k] - x[i, k] >= 0)
    highs.minimize(sum(int(counts[j, i] - counts[i, j]) * x[i, j] for i, j in x))
    return round(highs.getObjectiveValue()) + sum(int(counts[i, j]) for i, j in x)

orders, matrix, strengths = read("ballots"), read("matrix"), read("strengths")
ranks, counts = np.argsort(orders, axis=1).astype(np.int16), matrix.astype(np.int32)
hard = {n: read(f"kemeny-{n}").astype(np.int32) for n in KEMENY}
least = {n: int(read(f"kemeny-{n}-distance")[0, 0]) for n in KEMENY}
assert (timed(PAIRS, "numpy", lambda: pairs(ranks)) == matrix).all()
assert (timed(PATHS, "numpy", lambda: paths(counts)) == strengths).all()
try:
    from numba import njit

    loops = njit(pairs_loop), njit(paths_loop), njit(kemeny_loop)
    assert (timed(PAIRS, "numba", lambda: loops[0](ranks)) == matrix).all()
    assert (timed(PATHS, "numba", lambda: loops[1](counts)) == strengths).all()
    both = lambda: loops[1](loops[0](np.argsort(orders, axis=1).astype(np.int16)))
    assert (timed(BOTH, "numba", both) == strengths).all()
    for n in KEMENY:
        assert timed(KEMENY[n], "numba", lambda: loops[2](hard[n]), 3) == least[n]
except ImportError:
    [show(workload, "numba", missing=True) for workload in (PAIRS, PATHS, BOTH, *KEMENY.values())]
try:
    import highspy

    for n in KEMENY:
        assert timed(KEMENY[n], "highspy", lambda: kemeny_programme(hard[n]), 3) == least[n]
except ImportError:
    [show(workload, "highspy", missing=True) for workload in KEMENY.values()]
try:
    from pref_voting.margin_based_methods import beat_path
    from pref_voting.profiles import Profile

    some = [[c for c in order if c < 100] for order in orders[:1000].tolist()]
    timed(BOTH, "pref-voting", lambda: beat_path(Profile(some), algorithm="floyd_warshall"), 1,
          note="100 × 1,000 only; 500 × 5,000 takes about a minute")
except ImportError:
    show(BOTH, "pref-voting", missing=True)
