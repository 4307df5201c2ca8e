"""What is printed opens in other programs and can be read aloud."""

import subprocess
import zipfile

import openpyxl
import pypdf
import pytest

from selaras import EXAMPLES, run

PROVINCE = EXAMPLES / "kaltim-2025"


def pdf(path):
    """What poppler says of a PDF, as a dictionary, and its text."""
    said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    facts = dict(line.split(":", 1) for line in said.split("\n") if ":" in line)
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return {name: value.strip() for name, value in facts.items()}, text.stdout


@pytest.mark.parametrize("kind, pages", [("page", 1), ("E.55", None), ("E.54", None)])
def test_an_agency_prints(tmp_path, kind, pages):
    path = tmp_path / "cetak.pdf"
    run("forms", kind, "--opd", "DINKES", "--cycle", "2025-S1", "--package", PROVINCE, "-o", path)
    facts, text = pdf(path)
    assert facts["Tagged"] == "yes"
    assert facts["Title"]
    assert "Dinas Kesehatan" in text
    if pages:
        assert int(facts["Pages"]) == pages


def test_the_book_has_contents_page_numbers_and_charts(tmp_path):
    path = tmp_path / "buku.pdf"
    run("forms", "book", "--cycle", "2025-S1", "--package", PROVINCE, "-o", path)
    facts, text = pdf(path)
    assert facts["Tagged"] == "yes"
    assert int(facts["Pages"]) > 10
    assert "Daftar Isi" in text or "Daftar isi" in text or "DAFTAR ISI" in text
    assert f"{facts['Pages']}" in text


@pytest.mark.parametrize("kind", ["E.54", "E.55"])
def test_a_form_as_a_workbook_opens_elsewhere(tmp_path, libreoffice, kind):
    path = tmp_path / "formulir.xlsx"
    run("forms", kind, "--opd", "DINKES", "--cycle", "2025-S1", "--format", "xlsx",
        "--package", PROVINCE, "-o", path)
    assert zipfile.ZipFile(path).testzip() is None
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.max_row > 8 and sheet.max_column > 15
    assert libreoffice(path, "csv").stat().st_size > 500


def test_a_table_of_the_evaluation_opens_elsewhere(tmp_path, libreoffice):
    path = tmp_path / "tabel.xlsx"
    run("evaluate", PROVINCE, "--cycle", "2025-S1", "--format", "xlsx", "-o", path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.max_row > 200
    assert libreoffice(path, "csv").stat().st_size > 5000


def languages(path):
    """The document's language, and the languages that elements of its structure name."""
    root = pypdf.PdfReader(path).trailer["/Root"]
    named = set()
    waiting = [root["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop().get_object()
        if isinstance(element, list):
            waiting += element
        elif isinstance(element, dict):
            if "/Lang" in element:
                named.add((element["/S"], element["/Lang"]))
            if "/K" in element:
                waiting.append(element["/K"])
    return root["/Lang"], named


@pytest.mark.parametrize("kind, own", [
    ("page", {"/H1", "/P", "/LBody"}), ("E.55", {"/LBody", "/TBody"}), ("E.54", {"/LBody", "/TBody"}),
    ("book", {"/H2", "/LBody", "/TBody", "/TOC"}),
])
def test_the_agencies_own_words_are_tagged_indonesian_in_an_english_print(tmp_path, kind, own):
    path = tmp_path / "print.pdf"
    agency = [] if kind == "book" else ["--opd", "DINKES"]
    run("forms", kind, *agency, "--cycle", "2025-S1", "--package", PROVINCE, "--language", "en",
        "-o", path)
    whole, named = languages(path)
    assert whole == "en"
    assert own <= {element for element, language in named if language == "id"}


def test_an_indonesian_print_is_indonesian_throughout(tmp_path):
    path = tmp_path / "cetak.pdf"
    run("forms", "page", "--opd", "DINKES", "--cycle", "2025-S1", "--package", PROVINCE, "-o", path)
    whole, named = languages(path)
    assert whole == "id" and all(language == "id" for _, language in named)
