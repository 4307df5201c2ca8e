"""Workbooks of other programs say the same as the CSV folder they were made from."""

import re

import pytest

import workbooks
from selaras import EXAMPLES, run

CITY = EXAMPLES / "kota-contoh"
CYCLE = "2026-S1"


def test_a_plain_workbook_of_openpyxl(evaluated, tmp_path):
    path = workbooks.write(CITY, tmp_path / "kota.xlsx")
    assert evaluated(path, CYCLE) == evaluated(CITY, CYCLE)


def test_days_and_numbers_as_indonesian_text(evaluated, tmp_path):
    path = workbooks.write(CITY, tmp_path / "kota.xlsx", cell=workbooks.habitual)
    assert evaluated(path, CYCLE) == evaluated(CITY, CYCLE)


def test_merged_titles_above_and_blank_rows_below(evaluated, tmp_path):
    path = workbooks.write(CITY, tmp_path / "kota.xlsx", titled=True)
    assert evaluated(path, CYCLE) == evaluated(CITY, CYCLE)


def test_a_workbook_that_libreoffice_saved(evaluated, libreoffice, tmp_path):
    path = workbooks.write(CITY, tmp_path / "kota.xlsx")
    assert evaluated(libreoffice(path, "xlsx"), CYCLE) == evaluated(CITY, CYCLE)


def test_the_whole_province_as_a_workbook(evaluated, tmp_path):
    province = EXAMPLES / "kaltim-2025"
    path = workbooks.write(province, tmp_path / "kaltim.xlsx")
    assert evaluated(path, "2025-S1") == evaluated(province, "2025-S1")


@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_other_formats_are_refused_with_a_remedy(libreoffice, tmp_path, kind):
    path = libreoffice(workbooks.write(CITY, tmp_path / "kota.xlsx"), kind)
    refused = run("evaluate", path, "--cycle", CYCLE, check=False)
    assert refused.returncode == 65
    assert ".xlsx" in refused.stderr


def test_every_planted_fault_is_reported_where_it_is():
    """The README of the faulty package lists them by file and row."""
    folder = EXAMPLES / "dengan-kesalahan"
    rows = [
        [cell.strip() for cell in line.split("|")[1:4]]
        for line in (folder / "README.md").read_text(encoding="utf-8").split("\n")
        if line.startswith("|") and ".csv" in line]
    assert len(rows) > 25
    refused = run("evaluate", folder, "--cycle", CYCLE, check=False)
    assert refused.returncode == 65
    lines = refused.stderr.split("\n")
    unsaid = [
        row for row in rows
        if not any(re.search(rf"^{row[0]} .*![A-Z]+{row[1]}\b", line) for line in lines)]
    assert unsaid == []

