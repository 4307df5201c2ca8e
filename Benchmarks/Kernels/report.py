"""Writes what `run` measured into docs/benchmarks.md: report.py FOLDER DOCUMENT PARTIAL.

PARTIAL other than 0 prints the table only: a run of some families is no record of all.
"""
import json
import pathlib
import sys

BEGIN, END = "<!-- kernels: written by Benchmarks/Kernels/run -->", "<!-- kernels: end -->"


def lines(path):
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text().splitlines() if line.startswith("{")]


def duration(seconds):
    if seconds is None:
        return ""
    if seconds < 0.0995e-3:
        return f"{seconds * 1e6:.0f} µs"
    if seconds < 1:
        return f"{seconds * 1e3:.3g} ms"
    return f"{seconds:,.3g} s" if seconds < 1000 else f"{seconds:,.0f} s"


def rows(folder):
    for ours_file in sorted(folder.glob("*.ours")):
        peers = lines(ours_file.with_suffix(".peers"))
        for ours in lines(ours_file):
            beside = [peer for peer in peers if peer["workload"] == ours["workload"]]
            verdict = "" if ours["seconds"] <= ours["goal"] else " ✗"
            start = f"| {ours['workload']} | {duration(ours['seconds'])}{verdict} | {duration(ours['goal'])}"
            if not beside:
                yield f"{start} | | | |"
            for peer in beside:
                note = f" ({peer['note']})" if peer.get("note") else ""
                if peer.get("missing"):
                    yield f"{start} | {peer['peer']}: not installed | | |"
                else:
                    ratio = peer["seconds"] / ours["seconds"]
                    shown = f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.1f}"
                    yield f"{start} | {peer['peer']}{note} | {duration(peer['seconds'])} | {shown} × |"


def main(folder, document, partial):
    table = "\n".join(
        ["| workload | ours | goal | peer | peer's time | ratio |", "|---|--:|--:|---|--:|--:|"]
        + list(rows(pathlib.Path(folder))))
    print(table)
    if partial != "0":
        return
    path = pathlib.Path(document)
    before, rest = path.read_text().split(BEGIN)
    _, after = rest.split(END)
    path.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}")


main(*sys.argv[1:])
