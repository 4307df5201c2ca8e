"""The data grade A to D of what an indicator's figure rests on; none without a figure."""

from datetime import date

from history import is_late
from package import PER_YEAR
from year_end import is_broken

TRUST = {"A": 1.0, "B": 0.85, "C": 0.6, "D": 0.4}
LIMIT = 3.5
CONSISTENCY = 1.253314


def grade(package, history, cycle):
    """(grade, flags): the flags are the reasons, in the product's words."""
    counted = history.counted(cycle.year, cycle.last)
    if not counted:
        return None, set()
    run = history.run(cycle.year, cycle.last)
    editions = [[r for r in package.observations[row.indicator] if r.period == row.period
                 and history.value(r) is not None] for row in counted]
    revised = max(len(rows) - 1 for rows in editions)
    outcomes = {outcome(package, row) for row in counted}
    reasons = {
        "vintase_bertentangan": any(contradict(history, rows) for rows in editions),
        "putus_seri": is_broken(run),
        "belum_diverifikasi": outcomes != {"terverifikasi"},
        "dikembalikan": "dikembalikan" in outcomes,
        "pencilan": has_outlier(history, run, counted, explained=False),
        "pencilan_dijelaskan": has_outlier(history, run, counted, explained=True),
        "revisi": revised > 0, "terlambat": any(map(is_late, counted))}
    flags = {name for name, holds in reasons.items() if holds}
    if flags & {"vintase_bertentangan", "putus_seri"}:
        return "D", flags
    if flags & {"belum_diverifikasi", "pencilan"} or revised > 1:
        return "C", flags
    return ("B" if flags & {"revisi", "terlambat"} else "A"), flags


def contradict(history, rows):
    """Whether one edition of one period, released once, says two things."""
    said = {}
    for row in rows:
        said.setdefault((row.vintage, row.released), set()).add(history.value(row))
    return any(len(values) > 1 for values in said.values())


def outcome(package, row):
    """The last decision about this edition, if there is one."""
    about = [v for v in package.verifications.get((row.indicator, row.period.label), [])
             if (v["vintage"] == row.vintage if v.get("vintage") else
                 date.fromisoformat(v["date"]) >= (row.released or date.min))]
    about.sort(key=lambda v: v["date"])
    return about[-1]["outcome"] if about else None


def has_outlier(history, run, counted, explained):
    """A jump among the counted periods, on seasonal differences, with a note or without."""
    if not run:
        return False
    m = PER_YEAR[run[0].period.frequency]
    if len(run) < m + 4:
        return False
    y = [float(history.value(row)) for row in run]
    scores = modified_z([y[t] - y[t - m] for t in range(m, len(y))])
    here = {row.period for row in counted}
    return any(abs(z) > LIMIT and row.period in here and bool(row.note) == explained
               for z, row in zip(scores, run[m:]))


def modified_z(x):
    """Iglewicz & Hoaglin (1993); by the mean deviation where the median one is 0."""
    middle = median(x)
    away = [abs(v - middle) for v in x]
    spread = median(away)
    if spread > 0:
        return [0.6745 * (v - middle) / spread for v in x]
    mean = sum(away) / len(away)
    return [(v - middle) / (CONSISTENCY * mean) if mean > 0 else 0.0 for v in x]


def median(x):
    ordered, half = sorted(x), len(x) // 2
    return ordered[half] if len(x) % 2 else (ordered[half - 1] + ordered[half]) / 2
