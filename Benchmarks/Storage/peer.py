"""Plain SQLite on this machine: the same observations as rows of one table, with no ledger at all.

What Selaras takes longer is the price of sealing, chaining, keys and provenance.
"""
import os
import sqlite3
import tempfile
import time

COLUMNS = ("indicator TEXT, period TEXT, value REAL, status TEXT, source TEXT, released TEXT, "
           "vintage TEXT, file TEXT, sheet TEXT, row INTEGER, col TEXT")


def rows(count):
    for number in range(count):
        indicator, month = divmod(number, 72)
        yield (f"indikator-contoh-{indicator}", f"{2020 + month // 12}-{month % 12 + 1:02}",
               number % 100_000 / 100, "tetap", "Data contoh triwulanan", "2025-07-15", "1",
               "data.xlsx", "observations", number + 2, "C")


def opened(path):
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(f"CREATE TABLE observation ({COLUMNS}, PRIMARY KEY (indicator, period))")
    return database


def main():
    insertion = "INSERT INTO observation VALUES (?,?,?,?,?,?,?,?,?,?,?)"
    with tempfile.TemporaryDirectory() as folder:
        one = opened(os.path.join(folder, "one.sqlite"))
        start = time.perf_counter()
        for row in rows(100):
            one.execute(insertion, row)
        print(f"| plain SQLite: one durable row after another "
              f"| {(time.perf_counter() - start) * 10:.2f} ms |")
        for count in (10_000, 40_000, 100_000):
            bulk = opened(os.path.join(folder, f"{count}.sqlite"))
            start = time.process_time()
            bulk.execute("BEGIN IMMEDIATE")
            bulk.executemany(insertion, rows(count))
            bulk.execute("COMMIT")
            taken = time.process_time() - start
            start = time.process_time()
            held = bulk.execute("SELECT * FROM observation").fetchall()
            read = time.process_time() - start
            print(f"| plain SQLite: {len(held)} rows in one transaction, read again "
                  f"| {taken * 1000:.0f} ms, {read * 1000:.0f} ms of processor |")


if __name__ == "__main__":
    main()
