#!/usr/bin/env python3
"""Checks a Selaras database without Selaras: python3 docs/verify-ledger.py selaras.sqlite

Recomputes every digest and follows every chain, as docs/ledger.md says. Prints what is wrong,
the first fault first, and exits with 1; prints the heads and exits with 0 when all is sound.
"""
import hashlib
import json
import sqlite3
import sys

COLUMNS = ("strand, sequence, stamp, kind, version, author, claimedAt, supersedes, draft, "
           "body, bodyDigest, previous, digest")


def canonical(value):
    """The one way to write a value: no blanks, keys sorted, text as UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def refuse(text):
    raise ValueError(f"a number with a fraction or an exponent: {text}")


def faults_of(row, before):
    (strand, sequence, stamp, kind, version, author, claimed, supersedes, draft, body,
     body_digest, previous, digest) = row
    last_sequence, last_stamp, last_digest = before
    if sequence != last_sequence + 1:
        yield f"entry {last_sequence + 1} was due"
    elif previous != last_digest:
        yield "does not continue the entry before it"
    if stamp <= last_stamp:
        yield "its stamp does not follow"
    header = {
        "author": author, "bodyDigest": body_digest.hex(), "claimedAt": claimed,
        "draft": draft, "kind": kind, "previous": previous.hex(), "sequence": sequence,
        "stamp": stamp, "strand": strand, "supersedes": supersedes, "version": version}
    if hashlib.sha256(canonical(header)).digest() != digest:
        yield "its header was changed"
    if body is None:  # redacted: the chain still holds, because it covers the digest
        return
    if hashlib.sha256(body).digest() != body_digest:
        yield "its body was changed"
    try:
        if canonical(json.loads(body, parse_float=refuse)) != body:
            yield "its body is not canonical"
    except ValueError as error:
        yield f"its body cannot be read: {error}"


def main(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found, ends = [], {}
    for row in database.execute(f"SELECT {COLUMNS} FROM entry ORDER BY strand, sequence"):
        before = ends.get(row[0], (0, 0, bytes(32)))
        found += [f"{row[0]}/{row[1]}: {fault}" for fault in faults_of(row, before)]
        ends[row[0]] = (row[1], row[2], row[12])
    heads = {row[0]: (row[1], row[2], row[3]) for row in database.execute(
        "SELECT strand, sequence, stamp, digest FROM head")}
    for strand in sorted(ends.keys() | heads.keys()):
        if ends.get(strand) != heads.get(strand):
            found.append(f"{strand}: does not end where its head says")
    print("\n".join(found) or "\n".join(
        f"{strand}/{end[0]} {end[2].hex()}" for strand, end in sorted(ends.items())))
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: verify-ledger.py DATABASE")
    sys.exit(main(sys.argv[1]))
