"""Differences from the contract that were found and repaired, each by its smallest case."""


def gap_in_the_year(builder):
    code = builder.case("up", "sum", "month")
    for month in (1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12):
        builder.see(code, f"2025-{month:02d}", value=10)
    builder.aim(code, value=105)


def nothing_spent_yet(builder):
    builder.add("cascade", code="P1", document="RPD", level="program", parent="S1", text="P1",
                opd="DINAS-A")
    builder.add("budget", program="P1", version="APBD", effective_from="2025-01-01", pagu=1000)


def grades_that_move(builder):
    code = builder.case("grade")
    for year, grade in ((2023, "AA"), (2024, "A"), (2025, "D")):
        builder.see(code, f"{year}-Q1", grade=grade)
    builder.aim(code, grade="CC")


def grades_of_two_series(builder):
    code = builder.case("yesno")
    builder.see(code, "2024-Q4", grade="ya", series="lama")
    builder.see(code, "2025-Q1", grade="ya", series="baru")
    builder.aim(code, grade="ya")


def return_listed_first(builder):
    code = builder.case("up")
    builder.see(code, "2025-Q1", value=1)
    builder.aim(code, value=1)
    for outcome, date in (("dikembalikan", "2026-02-25"), ("terverifikasi", "2026-01-05")):
        builder.add("verification", indicator=code, period="2025-Q1", vintage="1",
                    outcome=outcome, date=date, role="Verifikator")


# What the product once said: the case that shows it, and its cycle.
REPAIRED = {
    "a gap inside the year leaves the months before it out of the forecast":
        (gap_in_the_year, "2025"),
    "spending that nobody reported is shown as 0": (nothing_spent_yet, "2025-S1"),
    "the yearly movement of grades is taken as unknown": (grades_that_move, "2025-S1"),
    "a break in a series of grades is not seen": (grades_of_two_series, "2025-S1"),
    "the last row decides, not the last date": (return_listed_first, "2025-S1"),
}
