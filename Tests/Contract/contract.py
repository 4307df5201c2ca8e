"""The evaluation contract as an independent second implementation, for the tests to compare.

`evaluate(package, cycle)` answers in the shape of `selaras evaluate --format json`, with exact
fractions for everything but the forecast. It was written from the contract's text, not from the
product's sources; where the two differ, one of them is wrong.
"""

from fractions import Fraction

from achievement import Targets, capped, gap, percent, status
from forecast import quantile
from history import History
from package import number
from rollups import rollups
from trust import TRUST, grade
from year_end import SHOWN, probability_met, year_end

DEFAULT_CAP = Fraction(100)
OPTIONAL = ("formula", "cap", "weight")


def evaluate(package, cycle, probability_of=None):
    """`probability_of(code)` gives a forecast's probability where ours is not to be used."""
    judged, released = [], []
    for row in package.rows("indicators"):
        indicator = {key: row.get(key) or "" for key in {*row, *OPTIONAL}}
        answer, cap, counted = judge(package, indicator, cycle, probability_of)
        judged.append((indicator, answer, cap))
        released += [r.released for r in counted if r.released]
    return {
        "government": package.settings["government"],
        "cycle": {"label": cycle.label, "from": cycle.first.isoformat(),
                  "to": cycle.last.isoformat()},
        "asOf": (max(released) if released else cycle.last).isoformat(),
        "ruleSet": package.settings["ruleSet"],
        "indicators": [answer for _, answer, _ in judged],
        "rollups": list(rollups(package, cycle, judged))}


def judge(package, indicator, cycle, probability_of):
    history = History(package, indicator)
    counted = history.counted(cycle.year, cycle.last)
    realised = history.realised(cycle.year, cycle.last)
    baseline = history.realised(cycle.year - 1)
    targets = Targets(package, indicator, cycle)
    annual = targets.annual(cycle.year)
    interim, derived = targets.interim(indicator, cycle, history, baseline)
    cap, rules = cap_of(indicator), package.settings["ruleSet"]
    raw = [percent(indicator, realised, t, baseline, cap) for t in (annual, interim)]
    distance, ahead = (gap(indicator, realised, t, baseline) for t in (annual, interim))
    outcome = year_end(indicator, history, cycle)
    met = probability_met(indicator, outcome, annual, baseline)
    trusted, flags = grade(package, history, cycle)
    answer = {
        "code": indicator["code"], "opd": indicator["opd"], "cascade": indicator["cascade"],
        "polarity": indicator["polarity"], "aggregation": indicator["aggregation"],
        "formula": formula_of(indicator), "cap": cap,
        "weight": weight_of(indicator), "realised": shown(indicator, realised, counted),
        "asOfPeriod": counted[-1].period.label if counted else None,
        "annualTarget": pair(annual), "interimTarget": pair(interim),
        "interimTargetDerived": derived,
        "achievementAnnual": raw[0], "achievementInterim": raw[1],
        "statusAnnual": status(raw[0], rules), "statusInterim": status(raw[1], rules),
        "met": None if distance is None else distance >= 0,
        "onTrack": None if ahead is None else ahead >= 0, "gap": distance,
        "forecast": None if outcome is None else {
            "quantiles": {k: quantile(outcome.quantiles, q) for k, q in SHOWN.items()},
            "probabilityMet": met},
        "dataGrade": trusted, "flags": flags,
        "missing": missing(history, cycle, realised)}
    if probability_of:
        met = probability_of(indicator["code"])
    answer["attention"] = attention(history, cycle, answer, cap, met)
    return answer, cap, counted


def formula_of(indicator):
    return (indicator["formula"] or "2T-R") if indicator["polarity"] == "down" else None


def cap_of(indicator):
    if indicator["cap"] == "none":
        return None
    return number(indicator["cap"]) or DEFAULT_CAP


def weight_of(indicator):
    return number(indicator["weight"]) or Fraction(1)


def shown(indicator, realised, counted):
    """A grade is shown as it was written."""
    if realised is not None and indicator["polarity"] in ("grade", "yesno"):
        return counted[-1].grade
    return realised


def pair(target):
    return {"low": target[0], "high": target[1]} if isinstance(target, tuple) else target


def missing(history, cycle, realised):
    if realised is not None:
        return None
    awaited = any(row.status == "belum_rilis" for p, row in history.newest.items()
                  if p.year == cycle.year and p.last <= cycle.last)
    return "belum_rilis" if awaited else "belum_lapor"


def attention(history, cycle, answer, cap, probability):
    interim = capped(answer["achievementInterim"], cap)
    if probability is not None:
        risk = 1 - probability
    elif interim is not None:
        risk = max(0, 1 - interim / 100)
    else:
        return None
    severity = severity_of(history, cycle, answer, cap)
    if severity is None:
        return None
    return float(answer["weight"]) * float(risk) * float(severity) * TRUST[answer["dataGrade"]]


def severity_of(history, cycle, answer, cap):
    if answer["gap"] is None:
        return None
    movement = history.yearly_movement(cycle.year)
    if movement:
        return min(1, abs(answer["gap"]) / movement)
    annual = capped(answer["achievementAnnual"], cap)
    return None if annual is None else min(1, abs(1 - annual / 100))
