"""Ceilings and monthly spending per programme.

Official: the totals of APBD 2025 and APBD-P 2025 and the ceilings of four agencies. The split over
programmes, the months, the year 2024 and the two dates of change are sample.
"""

import plan
from series import label, randomness

APBD, APBD_P = 20_950_000_000_000, 21_740_000_000_000
KNOWN = {"BPKAD": 7_070_000_000_000, "DISDIKBUD": 3_720_000_000_000, "PUPR": 3_540_000_000_000,
         "RSUD-AWS": 922_800_000_000}
VERSIONS = [("APBD 2024", "2024-01-01"), ("APBD-P 2024", "2024-10-01"), ("APBD", "2025-01-01"),
            ("Pergeseran", "2025-05-12"), ("APBD-P", "2025-10-01")]
ROUTINE = [5.5, 6.3, 7.4, 7.9, 8.1, 8.3, 8.5, 8.5, 8.8, 9.2, 9.8, 11.7]
PROJECT = [1, 2.2, 4.1, 6.2, 8.3, 10.2, 10.6, 10.8, 11.4, 11.8, 12.2, 11.2]
# Programmes far behind their cash plan in 2025.
RED = ["P01", "P02", "P11", "P24", "P38", "P55", "P60", "P64", "PP-DISBUN", "P14", "P25"]
# The flagship programmes start with the new term.
NEW_IN_2025 = [code for code, _, _, text, _ in plan.PROGRAMS
               if text.startswith(("Gratispol", "Jospol"))]
MILLION = 1_000_000


def exact(sizes, total):
    """Whole millions in proportion to the sizes; the largest takes what rounding leaves."""
    scale = total / sum(sizes.values())
    made = {code: round(size * scale / MILLION) * MILLION for code, size in sizes.items()}
    largest = max(made, key=made.get)
    made[largest] += total - sum(made.values())
    return made


def changed():
    """APBD-P: the four known agencies to the rupiah, the others scaled to the total."""
    by_agency = {}
    for code, opd, size in plan.programs():
        by_agency.setdefault(opd, {})[code] = size
    made, rest = {}, {}
    for opd, sizes in by_agency.items():
        if opd in KNOWN:
            made |= exact(sizes, KNOWN[opd])
        else:
            rest |= sizes
    return made | exact(rest, APBD_P - sum(KNOWN.values()))


def ceilings():
    """{version: {programme: rupiah}}"""
    last, made = changed(), {"APBD-P": changed()}
    original = {code: value * randomness(code, "apbd").uniform(.92, 1.02)
                for code, value in last.items()}
    original["P01"] = last["P01"] - 156_000_000_000
    made["APBD"] = exact(original, APBD)
    shifted = {code: value * (1 + randomness(code, "shift").choice((0, 0, 0, -.03, .03)))
               for code, value in made["APBD"].items()}
    made["Pergeseran"] = exact(shifted, APBD)
    for version, factor in (("APBD 2024", .93), ("APBD-P 2024", 1.0)):
        made[version] = {
            code: round(value * factor * randomness(code, version).uniform(.9, 1.04) / MILLION)
            * MILLION for code, value in made["APBD"].items()}
    return made


def budget():
    made = ceilings()
    return [dict(program=code, version=version, effective_from=start, pagu=made[version][code])
            for version, start in VERSIONS for code, _, _ in plan.programs()
            if not (code in NEW_IN_2025 and "2024" in version)]


def in_force(made, code, year, month):
    if year == 2024:
        return made["APBD-P 2024" if month >= 10 else "APBD 2024"][code]
    return made["Pergeseran" if month >= 6 else "APBD"][code]


def is_routine(code):
    return code.startswith("PP-") or code in (
        "P03", "P04", "P08", "P09", "P10", "P44", "P45", "P46", "P47", "P49", "P51", "P54")


def performance(code, year):
    """(share of the cash plan that is spent, share of the physical plan that is done)."""
    rng = randomness(code, f"spending {year}")
    if year == 2024:
        cash = rng.uniform(.90, .985)
        return cash, min(1.0, cash + rng.uniform(0, .05))
    if code in RED:
        cash = rng.uniform(.22, .5)
        return cash, cash + rng.uniform(.05, .3)
    cash = rng.uniform(.88, .99) if is_routine(code) else rng.uniform(.66, .98)
    return cash, min(1.04, cash + rng.uniform(-.03, .12))


def spending():
    made, rows = ceilings(), []
    for code, _, _ in plan.programs():
        shares = ROUTINE if is_routine(code) else PROJECT
        for year, months in ((2024, 12), (2025, 6)):
            if year == 2024 and code in NEW_IN_2025:
                continue
            rows += year_of(code, year, months, shares, made)
    return rows


def year_of(code, year, months, shares, made):
    cash, physical = performance(code, year)
    rng, done, rows = randomness(code, f"months {year}"), 0.0, []
    before = 0  # a changed ceiling moves the plan of the months that are left
    for month in range(1, months + 1):
        share = shares[month - 1] / sum(shares)
        done += share
        due = round(in_force(made, code, year, month) * done / MILLION) * MILLION
        planned, before = max(due - before, 0), max(due, before)
        paid = round(planned * cash * rng.uniform(.85, 1.15) / MILLION) * MILLION
        rows.append(dict(
            program=code, month=label("month", year, month), rak=planned, realisasi=paid,
            fisik_target=round(100 * done, 1), fisik=round(min(100 * done * physical, 100), 1)))
    return rows
