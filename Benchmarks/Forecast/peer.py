"""Core forecast beside statsforecast's AutoETS: time on one core and CRPS on the same series.

Usage: peer.py PROGRAM [SERIES], with PROGRAM the built ForecastBenchmark; prints a Markdown table.
"""
import os
import re
import subprocess
import sys
import time
import warnings

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["NIXTLA_ID_AS_COL"] = "1"
warnings.simplefilter("ignore")

import numpy as np
import pandas as pd
from statsforecast import StatsForecast
from statsforecast.models import AutoETS, Naive

from calibration import fresh, windows
from scoring import Tally, ask

COVERS = [98, 95, 90, 80, 60, 40, 20]
FULL = 50_000


def autoets(histories, m, h):
    """Quantiles of AutoETS at the 15 levels, and processor seconds."""
    # The model needs two full seasons; without them it runs without season.
    season = m if min(map(len, histories)) >= 2 * m else 1
    frame = pd.DataFrame({
        "unique_id": np.repeat(np.arange(len(histories)), [len(y) for y in histories]),
        "ds": np.concatenate([np.arange(len(y)) for y in histories]),
        "y": np.concatenate(histories)})
    model = StatsForecast(models=[AutoETS(season_length=season)], freq=1, n_jobs=1,
                          fallback_model=Naive())
    start = time.process_time()
    out = model.forecast(df=frame, h=h, level=COVERS)
    seconds = time.process_time() - start
    columns = [f"AutoETS-lo-{c}" for c in COVERS] + ["AutoETS"]
    columns += [f"AutoETS-hi-{c}" for c in reversed(COVERS)]
    return out[columns].to_numpy(float).reshape(len(histories), h, 15), seconds


def compare(name, cases, program):
    """cases: (history, periods, horizon, actual), all of one frequency, length and horizon."""
    ours = ask(program, [(y, m, h) for y, m, h, _ in cases])
    theirs, seconds = autoets([y for y, *_ in cases], cases[0][1], cases[0][2])
    tallies = Tally(), Tally()
    for (y, m, h, actual), answer, peer in zip(cases, ours, theirs):
        tallies[0].add(answer[2], actual, y, m)
        tallies[1].add(peer, actual, y, m)
    a, b = (np.mean(t.crps) for t in tallies)
    covers = ["/".join(f"{np.mean(t.inside[k]):.2f}" for k in (50, 80, 95)) for t in tallies]
    print(f"| {name} | {len(cases)} | {a:.3f} | {b:.3f} | {a / b:.2f} | {covers[0]} | {covers[1]} |",
          flush=True)
    return seconds


if __name__ == "__main__":
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 500
    text = subprocess.run([program], text=True, check=True, capture_output=True).stdout
    seconds = float(re.search(r"cpu seconds ([\d.]+)", text)[1])
    lines = subprocess.run([program, "sample", str(count)], text=True, check=True,
                           capture_output=True).stdout.splitlines()
    made = [np.array(line.split(), float) for line in lines]
    autoets([y[:36] for y in made[:4]], 12, 12)  # compiles what is compiled once
    print("| series | number | CRPS core | CRPS AutoETS | ratio | core 50/80/95 | AutoETS 50/80/95 |")
    print("|---|--:|--:|--:|--:|---|---|")
    spent = compare("generated, monthly n=36", [(y[:36], 12, 12, y[36:]) for y in made], program)
    random = np.random.default_rng(7)
    for label, m, n in (("public, monthly n=36", 12, 36), ("public, quarterly n=16", 4, 16),
                        ("public, yearly n=10", 1, 10)):
        found = [w[1:] for w in windows(fresh(), {m: (n,)}, origins=8)]
        chosen = random.permutation(len(found))[:count]
        compare(label, [found[i] for i in chosen], program)
    peer = spent / count * FULL
    print(f"\n{FULL:,} series of 36 months, 12 months ahead, 15 quantiles, one core: core "
          f"{seconds:.2f} s ({seconds / FULL * 1e6:.1f} µs a series); AutoETS {peer:,.0f} s "
          f"({spent / count * 1e3:.1f} ms a series, scaled from {count}); ratio {peer / seconds:,.0f}.")
