#!/usr/bin/env python3
"""Checks a data package and evaluates it roughly: references, numbers, shares on track.

    python3 Examples/check.py Examples/kaltim-2025 2025 6

An independent, simple reading of EVALUATION §2–§5, for looking at the samples, not for judging.
"""

import collections
import csv
import datetime
import pathlib
import sys

GRADES = ["D C CC B BB A AA".split(), "TMP TW WDP WTP".split(), ["tidak", "ya"]]
LENGTH = {4: 12, 7: 1}


def read(folder):
    tables = {}
    for file in sorted(pathlib.Path(folder).glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as lines:
            tables[file.stem] = [collections.defaultdict(str, row)
                                  for row in csv.DictReader(lines)]
    return collections.defaultdict(list, tables)


def dangling(tables):
    """Rows that name a code nobody has."""
    codes = {name: {row["code"] for row in tables[name]}
             for name in ("opd", "documents", "cascade", "indicators")}
    for table, column, where in (
            ("opd", "parent", "opd"), ("cascade", "parent", "cascade"),
            ("cascade", "document", "documents"), ("cascade", "opd", "opd"),
            ("indicators", "cascade", "cascade"), ("indicators", "opd", "opd"),
            ("indicators", "contributors", "opd"), ("targets", "indicator", "indicators"),
            ("targets", "document", "documents"), ("observations", "indicator", "indicators"),
            ("verification", "indicator", "indicators"), ("budget", "program", "cascade"),
            ("spending", "program", "cascade"), ("selfevaluation", "opd", "opd"),
            ("officeholders", "opd", "opd"), ("bridge", "from_indicator", "indicators"),
            ("bridge", "to_indicator", "indicators")):
        for number, row in enumerate(tables[table], 2):
            for code in filter(None, (row.get(column) or "").split(";")):
                if code not in codes[where]:
                    yield f"{table}.csv:{number} {column} {code!r} is not in {where}"
    for table, key in (("opd", "code"), ("documents", "code"), ("cascade", "code"),
                       ("indicators", "code")):
        for code, count in collections.Counter(row[key] for row in tables[table]).items():
            if count > 1:
                yield f"{table}.csv: code {code!r} appears {count} times"
    seen = collections.Counter(
        (row["indicator"], row["period"], row["document"]) for row in tables["targets"])
    yield from (f"targets.csv: {key} appears {n} times" for key, n in seen.items() if n > 1)


def ends(period):
    """(first month, last month) of a period within its year."""
    rest = period[5:]
    if not rest:
        return 1, 12
    if rest[0] in "SQ":
        size = 6 if rest[0] == "S" else 3
        return (int(rest[1]) - 1) * size + 1, int(rest[1]) * size
    return int(rest), int(rest)


def current(rows, year, month):
    """The newest vintage of every period of the year that ends by the month."""
    best = {}
    for place, row in enumerate(rows):
        if row["period"][:4] == str(year) and ends(row["period"])[1] <= month:
            rank = (int(row["vintage"] or 0), row["release_date"], place)
            if row["period"] not in best or rank > best[row["period"]][0]:
                best[row["period"]] = (rank, row)
    return [row for _, row in best.values() if row["status"] != "belum_rilis"]


def realised(one, rows):
    if not rows:
        return None
    rows = sorted(rows, key=lambda row: (ends(row["period"])[1], ends(row["period"])[0]))
    if one["polarity"] in ("grade", "yesno"):
        return ordinal(rows[-1]["grade"])
    if one["aggregation"] == "last":
        return float(rows[-1]["value"])
    finest = min(ends(row["period"])[1] - ends(row["period"])[0] for row in rows)
    rows = [row for row in rows if ends(row["period"])[1] - ends(row["period"])[0] == finest]
    if one["aggregation"] == "ratio":
        return (100 * sum(float(row["numerator"]) for row in rows)
                / sum(float(row["denominator"]) for row in rows))
    values = [float(row["value"]) for row in rows]
    return {"sum": sum(values), "average": sum(values) / len(values),
            "max": max(values)}[one["aggregation"]]


def ordinal(grade):
    return next(ladder.index(grade) + 1 for ladder in GRADES if grade in ladder)


def level(row):
    if row["grade"]:
        return ordinal(row["grade"])
    if row["low"]:
        return float(row["low"]), float(row["high"])
    return float(row["value"])


def interim(one, targets, rows, year, month, annual):
    """(target, way) of EVALUATION §3."""
    own = {(6): f"{year}-S1", 12: f"{year}"}.get(month)
    if own in targets:
        return targets[own], 1
    if one["aggregation"] == "sum":
        parts = [value for period, value in targets.items() if len(period) > 4
                 and period[:4] == str(year) and ends(period)[1] <= month]
        if parts:
            if isinstance(parts[0], tuple):
                return tuple(sum(part[i] for part in parts) for i in (0, 1)), 2
            return sum(parts), 2
        shares = []
        for past in range(year - 3, year):
            full = realised(one, current(rows, past, 12))
            part = realised(one, current(rows, past, month))
            if full and part is not None and month < 12:
                shares.append(part / full)
        day = datetime.date(year, month, 30 if month == 6 else 31).timetuple().tm_yday
        share = sum(shares) / len(shares) if shares else day / 365
        if isinstance(annual, tuple):
            return tuple(end * share for end in annual), 3
        return annual * share, 3
    before = realised(one, current(rows, year - 1, 12))
    if one["polarity"] in ("up", "down", "baseline") and before is not None and month < 12:
        return before + (annual - before) * 181 / 365, 4
    return annual, 5


def percent(one, value, target, before):
    kind = one["polarity"]
    if kind == "yesno":
        return 100.0 if value == 2 else 0.0
    if kind == "baseline":
        return None if before is None or target == before else (
            100 * (value - before) / (target - before))
    if kind == "range":
        low, high = target
        if low <= value <= high:
            return 100.0
        return 100 * (1 + (high - value) / abs(high)) if value > high else (
            100 * (1 + (value - low) / abs(low)))
    if target == 0:
        return None if kind != "down" else 100.0 if value <= 0 else 0.0
    if kind == "down":
        if one["formula"] == "T/R":
            return 100 * target / value if value else None
        return 100 * (1 + (target - value) / abs(target))
    return 100 * (1 + (value - target) / abs(target))


def evaluated(tables, year, month):
    """One dictionary per indicator."""
    day = f"{year}-{month:02d}-30"
    holds = {row["code"] for row in tables["documents"]
             if row["valid_from"] <= day and (not row["valid_to"] or day <= row["valid_to"])}
    targets = collections.defaultdict(dict)
    for row in tables["targets"]:
        if not row["document"] or row["document"] in holds:
            targets[row["indicator"]][row["period"]] = level(row)
    rows = collections.defaultdict(list)
    for row in tables["observations"]:
        rows[row["indicator"]].append(row)
    for one in tables["indicators"]:
        mine, code = rows[one["code"]], one["code"]
        value = realised(one, current(mine, year, month))
        annual = targets[code].get(str(year))
        made = {"one": one, "value": value, "annual": annual, "interim": None, "way": 0}
        if value is not None and annual is not None:
            before = realised(one, current(mine, year - 1, 12))
            target, made["way"] = interim(one, targets[code], mine, year, month, annual)
            made["interim"] = percent(one, value, target, before)
            made["raw"] = percent(one, value, annual, before)
        yield made


def main(folder, year, month):
    tables = read(folder)
    wrong = list(dangling(tables))
    print("\n".join(wrong) or f"{folder}: all references hold")
    results = list(evaluated(tables, year, month))
    for key in ("polarity", "aggregation", "frequency", "standing", "formula", "cap"):
        print(key, dict(collections.Counter(row[key] for row in tables["indicators"])))
    judged = [made for made in results if made["interim"] is not None]
    bands = collections.Counter(
        "305+" if made["interim"] > 300 else "over 150" if made["interim"] > 150
        else "on track" if made["interim"] >= 100 - 1e-9
        else "slipping" if made["interim"] >= 75 else "badly off" for made in judged)
    print(len(results), "indicators,", len(judged), "judged:",
          {name: f"{count} ({count / len(results):.0%})" for name, count in bands.items()})
    print("interim ways", dict(collections.Counter(made["way"] for made in judged)))
    for cap in (None, 200, 120, 110, 100):
        capped = [max(0, made["raw"]) if cap is None else min(max(made["raw"], 0), cap)
                  for made in judged if made["raw"] is not None]
        print("mean annual, cap", cap, round(sum(capped) / max(1, len(capped)), 2))
    absorption(tables, year, month)
    return 1 if wrong else 0


def absorption(tables, year, month):
    day = f"{year}-{month:02d}-30"
    ceiling = {}
    for row in sorted(tables["budget"], key=lambda row: row["effective_from"]):
        if row["effective_from"] <= day:
            ceiling[row["program"]] = float(row["pagu"])
    spent = [row for row in tables["spending"]
             if row["month"][:4] == str(year) and int(row["month"][5:]) <= month]
    total = sum(ceiling.values())
    if total:
        print(f"pagu {total:.0f}, RAK {sum(float(r['rak']) for r in spent) / total:.2%},"
              f" realised {sum(float(r['realisasi']) for r in spent) / total:.2%}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
