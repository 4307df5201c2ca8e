# needs: numpy==2.4.6 pandas==3.1.1 scikit-learn==1.9.1 red-dwarf==0.4.0
"""Times red-dwarf and scikit-learn on the votes that ours wrote: OpinionGroups.py FOLDER."""
import json
import os
import statistics
import sys
import time
import warnings
from pathlib import Path

# One core, as ours.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
warnings.simplefilter("ignore")
folder = Path(sys.argv[1])
WHOLE = "opinion groups 1,000 × 200"
MAP = "opinion map 1,000 × 200"
STATISTICS = "statement statistics 1,000 × 200"
CLUSTERS = "k-means 2…5 and silhouettes, 1,000 points"
NEXT = "opinion groups after one more vote"


def say(workload, peer, **rest):
    print(json.dumps({"workload": workload, "peer": peer, **rest}, ensure_ascii=False), flush=True)


def timed(work, repetitions):
    answer = work()
    seconds = []
    for _ in range(repetitions):
        start = time.perf_counter()
        answer = work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds), answer


def rows(name):
    return [line.split(",") for line in (folder / name).read_text().splitlines()]


try:
    import numpy as np
    import pandas as pd
    from reddwarf.implementations.base import run_pipeline
    from reddwarf.utils.reducer.base import run_reducer
    from reddwarf.utils.stats import calculate_comment_statistics
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score
except ImportError:
    for workload in (WHOLE, MAP, STATISTICS, NEXT):
        say(workload, "red-dwarf 0.4.0", missing=True)
    say(CLUSTERS, "scikit-learn 1.9.1", missing=True)
    sys.exit()

votes = np.array([[float(cell or "nan") for cell in row] for row in rows("votes.csv")])
groups = np.array([int(row[0] or -1) for row in rows("groups.csv")])
ours = np.array(rows("map.csv"), float)

listed = [
    {"participant_id": int(i), "statement_id": int(j), "vote": int(votes[i, j]), "modified": 0}
    for i, j in zip(*np.where(~np.isnan(votes)))
]
whole, _ = timed(lambda: run_pipeline(votes=listed, random_state=0), 3)
say(WHOLE, "red-dwarf 0.4.0", seconds=whole)
say(NEXT, "red-dwarf 0.4.0", seconds=whole, note="has no incremental form: all again")

# red-dwarf draws its decomposition at random above 500 rows; the exact one decides what is right.
seconds, (places, *_) = timed(lambda: run_reducer(vote_matrix=votes, reducer="pca"), 5)
centred = np.where(np.isnan(votes), 0, votes - np.nanmean(votes, axis=0))
exact = centred @ np.linalg.svd(centred, full_matrices=False)[2][:2].T
exact *= np.sqrt(votes.shape[1] / (~np.isnan(votes)).sum(axis=1))[:, None]
for other, tolerance in ((places, 1e-5), (exact, 1e-10)):
    for axis in range(2):
        sign = np.sign(other[:, axis] @ ours[:, axis])
        assert np.allclose(other[:, axis] * sign, ours[:, axis], atol=tolerance), MAP
say(MAP, "red-dwarf 0.4.0", seconds=seconds, note="same places to 1e-5; ours to 1e-10 of the exact")

frame = pd.DataFrame(votes)
seconds, _ = timed(lambda: calculate_comment_statistics(frame, groups), 5)
say(STATISTICS, "red-dwarf 0.4.0", seconds=seconds)


def clusters():
    tried = [KMeans(k, n_init=20, random_state=0).fit(ours) for k in range(2, 6)]
    return [(one.inertia_, silhouette_score(ours, one.labels_)) for one in tried]


seconds, found = timed(clusters, 3)
mine = np.array(rows("clusters.csv"), float)
assert all(m[0] <= theirs[0] * (1 + 1e-6) for m, theirs in zip(mine, found)), CLUSTERS
say(CLUSTERS, "scikit-learn 1.9.1", seconds=seconds, note="20 starts each; ours as tight or tighter")
