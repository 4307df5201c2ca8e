# needs: numpy==2.4.6 pymcdm==1.4.0
"""Times the peers of the multi-criteria kernels on the inputs that ours wrote: FOLDER."""
import json
import statistics
import sys
import timeit
from pathlib import Path

folder = Path(sys.argv[1])
SMAA, NOISY = "SMAA 20×10, 100k samples", "SMAA 20×10, 100k samples, normal criteria"
TOPSIS = "TOPSIS 20×10, 100k weight vectors"
PROMETHEE, VIKOR = "PROMETHEE II linear 200×10", "VIKOR 200×10, 1,000 times"
SAMPLES = 100_000


def say(workload, peer, **rest):
    print(json.dumps({"workload": workload, "peer": peer, **rest}, ensure_ascii=False), flush=True)


def timed(work, repetitions, scale=1):
    work()
    return scale * statistics.median(timeit.repeat(work, number=1, repeat=repetitions))


def read(name):
    rows = (folder / name).read_text().splitlines()
    return [np.array(row.split(","), float) for row in rows]


def acceptability(scores):
    """Rank shares of samples × alternatives, as SMAA-2 counts them."""
    ranks = np.argsort(np.argsort(-scores, axis=1), axis=1)
    return np.stack([(ranks == rank).mean(0) for rank in range(scores.shape[1])], 1), ranks


def simplex(count):
    drawn = random.exponential(size=(SAMPLES, count))
    return drawn / drawn.sum(1, keepdims=True)


def smaa():
    weights = simplex(10)
    shares, ranks = acceptability(weights @ utilities.T)
    central = [weights[first == 0].mean(0) for first in ranks.T if (first == 0).any()]
    return shares if central else None


def smaa_noisy():
    values = utilities[None] + 0.05 * random.standard_normal((SAMPLES, *utilities.shape))
    return acceptability(np.einsum("kij,kj->ki", values, simplex(10)))[0]


def topsis():
    points = types * matrix / np.sqrt((matrix**2).sum(0))
    squares = simplex(10) ** 2
    to_best = np.sqrt(squares @ ((points - points.max(0)) ** 2).T)
    to_worst = np.sqrt(squares @ ((points - points.min(0)) ** 2).T)
    return acceptability(to_worst / (to_best + to_worst))[0]


def promethee():
    leads = large[:, None, :] - large[None, :, :]
    preferences = (np.clip((leads - 5.0) / 35.0, 0, 1) * 0.1).sum(2)
    return (preferences.sum(1) - preferences.sum(0)) / (len(large) - 1)


def pymcdm_peers():
    from pymcdm import methods, normalizations

    equal, benefits, peer = np.full(10, 0.1), np.ones(10, int), "pymcdm 1.4.0"
    closeness = methods.TOPSIS(normalizations.vector_normalization)
    some = simplex(10)[:1_000]
    seconds = timed(lambda: [closeness(matrix, w, types) for w in some], 3, SAMPLES / len(some))
    say(TOPSIS, peer, seconds=seconds, note="scaled from 1,000, closeness only")

    def flows():  # the object serves one call only
        rule = methods.PROMETHEE_II("vshape_2", p=np.full(10, 40.0), q=np.full(10, 5.0))
        return rule(large, equal, benefits)

    assert np.allclose(flows(), pairwise[0], atol=1e-9)
    say(PROMETHEE, peer, seconds=timed(flows, 7))
    vikor = methods.VIKOR()
    assert np.allclose(vikor(large, equal, benefits), pairwise[1], atol=1e-9)
    seconds = timed(lambda: [vikor(large, equal, benefits) for _ in range(100)], 3, 10)
    say(VIKOR, peer, seconds=seconds, note="scaled from 100")


try:
    import numpy as np
except ImportError:
    for workload in (SMAA, NOISY, TOPSIS, PROMETHEE, VIKOR):
        say(workload, "numpy, pymcdm", missing=True)
    sys.exit()
random = np.random.default_rng(1)
matrix, large = np.array(read("mcda_small.csv")), np.array(read("mcda_large.csv"))
types, ours, pairwise = read("mcda_types.csv")[0], read("mcda_ours.csv"), read("mcda_pairwise.csv")
low, high = matrix.min(0), matrix.max(0)
utilities = np.where(types > 0, matrix - low, high - matrix) / (high - low)
for workload, peer, firsts in zip([SMAA, NOISY, TOPSIS], [smaa, smaa_noisy, topsis], ours):
    assert np.abs(peer()[:, 0] - firsts).max() < 0.01, workload
    say(workload, "numpy 2.4.6", seconds=timed(peer, 3))
assert np.allclose(promethee(), pairwise[0], atol=1e-9)
say(PROMETHEE, "numpy 2.4.6", seconds=timed(promethee, 9))
try:
    pymcdm_peers()
except ImportError:
    for workload in (TOPSIS, PROMETHEE, VIKOR):
        say(workload, "pymcdm", missing=True)
