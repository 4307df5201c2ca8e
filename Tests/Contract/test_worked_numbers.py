"""The second implementation itself against every number worked out in the contract."""

from fractions import Fraction

import pytest

from achievement import capped, gap, percent, status
from contract import evaluate
from package import Cycle, Period, number, read
from rollups import means
from selaras import ROOT

F = Fraction


def rate(polarity, realised, target, formula="", baseline=None, cap=F(100)):
    return percent({"polarity": polarity, "formula": formula}, realised, target, baseline, cap)


@pytest.mark.parametrize("cap, mean", [
    (None, 125.13), (200, 114.58), (120, 105.50), (110, 102.96), (100, 99.34)])
def test_the_macro_table_of_2022_gives_the_means_of_every_cap(cap, mean):
    answer = evaluate(read(ROOT / "Examples" / "makro-2022"), Cycle.parse("2022"))
    judged = [({}, i, cap) for i in answer["indicators"]]
    assert round(float(means(judged, "achievementAnnual")["meanCapped"]), 2) == mean
    assert answer["rollups"][0]["met"] == 7
    assert answer["rollups"][0]["missed"] == 3


@pytest.mark.parametrize("percent, band", [
    (-3, "sangat_rendah"), (50, "sangat_rendah"), (50.0001, "rendah"), (50.4, "rendah"),
    (65, "rendah"), (65.5, "sedang"), (75, "sedang"), (75.5, "tinggi"), (90, "tinggi"),
    (90.004, "sangat_tinggi"), (90.5, "sangat_tinggi"), (None, "belum_dapat_dinilai")])
def test_every_percent_has_a_band(percent, band):
    assert status(percent) == band


def test_lower_is_better_at_the_edges():
    assert [rate("down", F(r), F(10)) for r in (0, 10, 20, 25)] == [200, 100, 0, -50]
    assert [rate("down", F(r), F(10), "T/R") for r in (0, 8, 10, 20)] == [100, 125, 100, 50]
    assert rate("down", F(0), F(10), "T/R", cap=None) is None
    assert [rate("down", F(r), F(0)) for r in (-1, 0, 1)] == [100, 100, 0]


def test_up_baseline_range_and_grades():
    assert [rate("up", F(r), F(t)) for r, t in ((-1, -2), (-3, -2), (80, 100))] == [150, 50, 80]
    assert rate("up", F(0), F(0)) is None
    assert rate("baseline", F(72), F(75), baseline=F(70)) == 40
    assert rate("baseline", F(60), F(50), baseline=F(80)) == F(200, 3)
    assert rate("baseline", F(75), F(70), baseline=F(70)) is None
    ends = (F(2), F(4))
    assert [rate("range", F(r), ends) for r in (2, 3, 4, 9)] == [100, 100, 100, -25]
    assert rate("range", F(1, 2), ends) == 25
    assert rate("grade", F(4), "BB") == 80
    assert gap({"polarity": "range"}, F(9), ends, None) == -5
    assert [capped(F(p), c) for p, c in ((-5, 100), (305, 100), (305, None))] == [0, 100, 305]


def test_rates_come_from_parts_and_numbers_may_be_indonesian():
    assert 100 * (number("12") + number("30")) / (number("20") + number("80")) == 42
    assert number("1.234,5") == F("1234.5") and number("12,5") == F("12.5")
    assert Period.parse("2024-02").last.day == 29 and Period.parse("2025-S1").last.month == 6
    assert Cycle.parse("2025-S1").elapsed == F(181, 365)


def write(folder, **tables):
    (folder / "datapackage.json").write_text(
        '{"selaras": {"government": "G", "ruleSet": "permendagri-86-2017"}}', "utf-8")
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", "utf-8")
    return read(folder)


def test_the_cumulative_example_is_on_track_and_far_from_its_year(tmp_path):
    package = write(
        tmp_path,
        opd=["code,name,kind", "A,A,dinas"],
        cascade=["code,document,level,text", "P,,sasaran,P"],
        indicators=["code,unit,cascade,opd,polarity,aggregation,frequency",
                    "I,hektare,P,A,up,sum,quarter"],
        targets=["indicator,period,value", "I,2025,10000", "I,2025-Q1,1500", "I,2025-Q2,2500",
                 "I,2025-Q3,3500", "I,2025-Q4,2500"],
        observations=["indicator,period,value,status", "I,2025-Q1,1400,tetap",
                      "I,2025-Q2,2300,tetap"])
    answer = evaluate(package, Cycle.parse("2025-S1"))["indicators"][0]
    assert answer["interimTarget"] == 4000 and answer["realised"] == 3700
    assert answer["achievementInterim"] == F("92.5") and answer["achievementAnnual"] == 37
    assert (answer["statusInterim"], answer["statusAnnual"]) == ("sangat_tinggi", "sangat_rendah")


def test_the_budget_example_is_thirteen_points_behind_its_plan(tmp_path):
    package = write(
        tmp_path,
        opd=["code,name,kind", "A,A,dinas"],
        cascade=["code,document,level,text,opd", "P,,program,P,A"],
        budget=["program,version,effective_from,pagu", "P,APBD,2025-01-01,40000000000"],
        spending=["program,month,rak,realisasi", "P,2025-01,10000000000,800000000",
                  "P,2025-06,8000000000,12000000000", "P,2025-07,1,1"])
    money = evaluate(package, Cycle.parse("2025-S1"))["rollups"][1]["budget"]
    assert money["absorption"] == 32 and money["deviation"] == -13
