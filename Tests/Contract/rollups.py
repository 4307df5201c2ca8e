"""Roll-ups over the government, its organisations and the nodes of the cascade."""

from datetime import date

from achievement import capped, status
from package import Period, number


def rollups(package, cycle, judged):
    """One per scope; `judged` holds (indicator row, its answer, its cap) in package order."""
    plan, money = package.rows("cascade"), money_of(package, cycle)
    rules, children = package.settings["ruleSet"], {}
    for node in plan:
        children.setdefault(node.get("parent") or "", []).append(node["code"])
    programs = {n["code"]: n.get("opd") or "" for n in plan if n["level"] == "program"}
    yield rollup(rules, "government", "", judged, budget(money, programs))
    for opd in package.rows("opd"):
        code = opd["code"]
        yield rollup(rules, "opd", code, [j for j in judged if j[0]["opd"] == code],
                     budget(money, [p for p, owner in programs.items() if owner == code]))
    for node in plan:
        below = closure(children, node["code"])
        yield rollup(rules, "cascade", node["code"],
                     [j for j in judged if j[0]["cascade"] in below],
                     budget(money, [p for p in programs if p in below]))


def closure(children, code):
    below, waiting = set(), [code]
    while waiting:
        node = waiting.pop()
        if node not in below:
            below.add(node)
            waiting += children.get(node, [])
    return below


def rollup(rules, scope, code, judged, money):
    answers = [answer for _, answer, _ in judged]
    complete = [a for a in answers
                if a["achievementInterim"] is not None or a["missing"] == "belum_rilis"]
    return {
        "scope": scope, "code": code,
        "annual": means(judged, "achievementAnnual", rules),
        "interim": means(judged, "achievementInterim", rules),
        "met": sum(a["met"] is True for a in answers),
        "missed": sum(a["met"] is False for a in answers),
        "notJudged": sum(a["achievementInterim"] is None for a in answers),
        "completeness": len(complete) / len(answers) if answers else None,
        "budget": money}


def means(judged, field, rules="permendagri-86-2017"):
    known = [(a["weight"], a[field], capped(a[field], cap)) for _, a, cap in judged
             if a[field] is not None]
    weight = sum(w for w, _, _ in known)
    if not weight:
        return {"meanUncapped": None, "meanCapped": None, "status": status(None)}
    mean = sum(w * c for w, _, c in known) / weight
    return {"meanUncapped": sum(w * raw for w, raw, _ in known) / weight,
            "meanCapped": mean, "status": status(mean, rules)}


def money_of(package, cycle):
    """{program: (pagu, [rak], [realisasi])}: the line in force, the months up to the end."""
    in_force, months = {}, {}
    for line in package.rows("budget"):
        starts = date.fromisoformat(line["effective_from"])
        held = in_force.get(line["program"], (date.min,))
        if starts.year == cycle.year and held[0] <= starts <= cycle.last:
            in_force[line["program"]] = starts, number(line["pagu"])
    for row in package.rows("spending"):
        month = Period.parse(row["month"])
        if month.year == cycle.year and month.last <= cycle.last:
            months.setdefault(row["program"], []).append(row)
    return in_force, months


def budget(money, programs):
    """Σ over programmes, in rupiah; absorption in percent, deviation in percentage points."""
    in_force, months = money
    pagu = total(in_force[p][1] for p in programs if p in in_force)
    rows = [row for p in programs for row in months.get(p, [])]
    realised = total(number(row.get("realisasi")) for row in rows)
    planned = total(number(row.get("rak")) for row in rows)
    if pagu is None:
        return None
    absorption = 100 * realised / pagu if pagu and realised is not None else None
    deviation = None if absorption is None or planned is None else absorption - (
        100 * planned / pagu)
    return {"pagu": pagu, "realised": realised, "planned": planned,
            "absorption": absorption, "deviation": deviation}


def total(amounts):
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None
