"""The same files read by openpyxl (read only, values alone) and by polars (with the same checks)."""

import resource
import statistics
import sys
import time

import openpyxl
import polars as pl


def xlsx(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    rows = 0
    for sheet in book.worksheets:
        for _ in sheet.iter_rows(values_only=True):
            rows += 1
    return rows


PERIOD = r"^\d{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$"
STATUS = ["sementara", "tetap", "belum_rilis"]


def csv(folder):
    """Parses every table as text, then checks what the import checks for these columns."""
    def table(name):
        return pl.read_csv(f"{folder}/{name}.csv", infer_schema=False)

    opd, documents, cascade = table("opd"), table("documents"), table("cascade")
    indicators, targets, observations = table("indicators"), table("targets"), table("observations")
    faults = 0

    def count(frame, condition):
        return frame.filter(condition).height

    def text(name):
        return pl.col(name).str.strip_chars()

    for frame, column in [(opd, "code"), (documents, "code"), (cascade, "code"), (indicators, "code")]:
        faults += count(frame, text(column).is_null() | text(column).is_duplicated())
    faults += count(indicators, ~text("opd").is_in(opd["code"].implode()))
    faults += count(indicators, ~text("cascade").is_in(cascade["code"].implode()))
    faults += count(indicators, ~text("polarity").is_in(["up", "down", "baseline", "range", "grade", "yesno"]))
    faults += count(indicators, ~text("aggregation").is_in(["sum", "last", "average", "max", "ratio"]))
    faults += count(indicators, ~text("frequency").is_in(["month", "quarter", "semester", "year"]))
    for frame in (targets, observations):
        faults += count(frame, ~text("indicator").is_in(indicators["code"].implode()))
        faults += count(frame, ~text("period").str.contains(PERIOD))
        value = text("value").cast(pl.Float64, strict=False)
        faults += count(frame, text("value").is_not_null() & (value.is_null() | (value.abs() > 1e15)))
    faults += count(targets, ~text("document").is_in(documents["code"].implode()))
    faults += count(targets, pl.struct("indicator", "period", "document").is_duplicated())
    faults += count(observations, ~text("status").is_in(STATUS))
    faults += count(observations, text("value").is_null() != (text("status") == "belum_rilis"))
    day = text("release_date").str.to_date("%Y-%m-%d", strict=False)
    faults += count(observations, text("release_date").is_not_null() & day.is_null())
    faults += count(observations, pl.struct(pl.all()).is_duplicated())
    assert faults == 0, faults
    return observations.height


def main():
    kind, path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    seconds = []
    before = time.process_time()
    for _ in range(rounds):
        start = time.perf_counter()
        {"xlsx": xlsx, "csv": csv}[kind](path)
        seconds.append(time.perf_counter() - start)
    processor = (time.process_time() - before) / rounds
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(statistics.median(seconds), processor, peak)


main()
