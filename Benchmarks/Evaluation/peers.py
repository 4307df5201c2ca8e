"""Polars and DuckDB on the panel that selaras evaluates: join the target, percent, band, change, two summaries."""
import sys, time, pathlib
import duckdb, numpy as np, polars as pl

folder = pathlib.Path(sys.argv[1])
rng = np.random.default_rng(9)
NI, NU, NP = 2000, 100, 50
N = NI * NU * NP
indicator = np.repeat(np.arange(NI, dtype=np.int32), NU * NP)
unit = np.tile(np.repeat(np.arange(NU, dtype=np.int32), NP), NI)
period = np.tile(np.arange(NP, dtype=np.int32), NI * NU)
value = rng.gamma(5, 20, N)
value[rng.random(N) < 0.02] = np.nan
target = rng.gamma(5, 20, NI * NU) + 10
polarity = rng.integers(0, 2, NI).astype(np.int32)
shuffle = rng.permutation(N)
columns = {"indicator": indicator, "unit": unit, "period": period, "value": value}
for name, column in columns.items():
    column.tofile(folder / f"{name}.bin")
    column[shuffle].tofile(folder / f"shuffled-{name}.bin")
target.tofile(folder / "target.bin")
polarity.tofile(folder / "polarity.bin")


def median_ms(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        result = work()
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[1], result


rows = pl.DataFrame(columns).with_columns(pl.col("value").fill_nan(None))
targets = pl.DataFrame({
    "indicator": np.repeat(np.arange(NI, dtype=np.int32), NU),
    "unit": np.tile(np.arange(NU, dtype=np.int32), NI), "target": target})
polarities = pl.DataFrame({"indicator": np.arange(NI, dtype=np.int32), "polarity": polarity})
achieved = (
    pl.when(pl.col("polarity") == 1).then(100 * pl.col("value") / pl.col("target"))
    .otherwise(100 * (2 * pl.col("target") - pl.col("value")) / pl.col("target")))
a = pl.col("achieved")
band = (
    pl.when(a.is_null()).then(-1).when(a > 90).then(4).when(a > 75).then(3)
    .when(a > 65).then(2).when(a > 50).then(1).otherwise(0).cast(pl.Int8))


def with_polars():
    judged = (
        rows.lazy().join(targets.lazy(), on=["indicator", "unit"])
        .join(polarities.lazy(), on="indicator").with_columns(achieved.alias("achieved"))
        .with_columns(
            band.alias("band"),
            pl.col("value").diff().over(["indicator", "unit"]).alias("change")).collect())
    return (
        judged.group_by("unit").agg(
            pl.col("value").count(), a.mean(), pl.col("value").min().alias("lowest"),
            pl.col("value").max().alias("highest"), pl.col("change").mean()),
        judged.group_by(["indicator", "band"]).len())


time_ms, (units, bands) = median_ms(with_polars)
unit0 = units.filter(pl.col("unit") == 0)["achieved"][0]
top = bands.filter(pl.col("band") == 4)["len"].sum()
print(f"polars {pl.__version__} panel of 10,000,000: {time_ms:.1f} ms (unit 0: {unit0}, top band: {top})")

con = duckdb.connect()
con.execute("set threads=2")
for name, frame in (("r", rows.to_arrow()), ("g", targets.to_arrow()), ("q", polarities.to_arrow())):
    con.register(f"{name}_", frame)
    con.execute(f"create table {name} as select * from {name}_")
QUERY = """with judged as (
    select r.indicator, r.unit, value,
           case when polarity = 1 then 100 * value / target else 100 * (2 * target - value) / target end achieved,
           value - lag(value) over (partition by r.indicator, r.unit order by period) change
    from r join g using (indicator, unit) join q on r.indicator = q.indicator),
  banded as (
    select *, case when achieved is null then -1 when achieved > 90 then 4 when achieved > 75 then 3
                   when achieved > 65 then 2 when achieved > 50 then 1 else 0 end band from judged) """


def with_duckdb():
    return (
        con.execute(QUERY + "select unit, count(value), avg(achieved), min(value), max(value), avg(change) from banded group by unit").fetchall(),
        con.execute(QUERY + "select indicator, band, count(*) from banded group by all").fetchall())


time_ms, (units, bands) = median_ms(with_duckdb)
unit0 = next(row[2] for row in units if row[0] == 0)
top = sum(row[2] for row in bands if row[1] == 4)
print(f"duckdb {duckdb.__version__} panel of 10,000,000: {time_ms:.1f} ms (unit 0: {unit0}, top band: {top})")
