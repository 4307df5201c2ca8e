# needs: numpy==2.4.6 statsforecast==2.1.1
"""Times the peers of the forecast on series that ours wrote, on one core: Forecast.py FOLDER."""
import json
import os
import sys
import time
import warnings
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["NIXTLA_ID_AS_COL"] = "1"
warnings.simplefilter("ignore")
WORKLOAD = "forecast 50,000 × 36, 12 ahead"
FULL = 50_000
# Quantiles at our 15 levels.
COVERS = [98, 95, 90, 80, 60, 40, 20]


def say(peer, **rest):
    print(json.dumps({"workload": WORKLOAD, "peer": peer, **rest}, ensure_ascii=False), flush=True)


def main(folder):
    try:
        import numpy
        import pandas
        from statsforecast import StatsForecast
        from statsforecast.models import AutoETS, AutoTheta, SeasonalNaive
    except ImportError:
        say("statsforecast", missing=True)
        return
    lines = (folder / "series.csv").read_text().splitlines()
    values = numpy.array([[float(v) for v in line.split(",")] for line in lines])

    def frame(count):
        return pandas.DataFrame({
            "unique_id": numpy.repeat(numpy.arange(count), 36),
            "ds": numpy.tile(numpy.arange(36), count), "y": values[:count].ravel()})

    for model, count in ((AutoETS, 200), (AutoTheta, 200), (SeasonalNaive, 500)):
        method = StatsForecast(models=[model(season_length=12)], freq=1, n_jobs=1)
        method.forecast(df=frame(4), h=12, level=COVERS)  # compiles what is compiled once
        data = frame(count)
        start = time.process_time()
        method.forecast(df=data, h=12, level=COVERS)
        say(f"statsforecast 2.1.1 {model.__name__}",
            seconds=(time.process_time() - start) * FULL / count,
            note=f"processor time, scaled from {count} series")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
