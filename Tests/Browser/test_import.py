"""A file on its way into the record: hand in, see what is wrong, take in, receipt, nothing twice."""

import re
import zipfile

import openpyxl
import pytest

from inspection import Watched
from selaras import EXAMPLES, Server
from sitemap import listed


def zipped(folder, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            if file.suffix in (".csv", ".json"):
                archive.write(file, file.name)
    return path


@pytest.fixture(scope="module")
def empty():
    """A server whose record holds nothing yet."""
    with Server(package=None) as running:
        yield running


@pytest.fixture
def page(browser, empty):
    context = browser.new_context(base_url=empty.address, accept_downloads=True)
    yield context.new_page()
    context.close()


def hand_in(page, path):
    page.goto("/impor")
    page.locator("main input[type=file]").set_input_files(path)
    page.locator("main form:has(input[type=file]) [type=submit]").click()


def test_a_faulty_file_is_shown_cell_by_cell_and_changes_nothing(page, tmp_path):
    hand_in(page, zipped(EXAMPLES / "dengan-kesalahan", tmp_path / "salah.zip"))
    said = page.locator("main").inner_text()
    for place in ["A4", "C5", "E3", "31"]:
        assert place in said
    assert "31/12/2024" in said  # the fix of a day that does not exist
    assert "sekitar 900" in said
    with page.expect_download() as download:
        page.locator("main a[download]").first.click()
    download.value.save_as(tmp_path / "perbaiki.xlsx")
    assert openpyxl.load_workbook(tmp_path / "perbaiki.xlsx").sheetnames


def test_the_page_of_faults_keeps_to_the_rules_of_all_pages(browser, empty, tmp_path):
    path = zipped(EXAMPLES / "dengan-kesalahan", tmp_path / "salah.zip")
    faults = []
    for width in (390, 1280):
        for scheme in ("light", "dark"):
            context = browser.new_context(
                base_url=empty.address, viewport={"width": width, "height": 900},
                color_scheme=scheme)
            watched = Watched(context, empty.address)
            hand_in(watched.page, path)
            faults += watched.faults(watched.page.url)
            context.close()
    assert not faults, listed(faults)


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_clean_file_is_taken_in_once(browser, tmp_path, script):
    path = zipped(EXAMPLES / "kota-contoh", tmp_path / "kota.zip")
    with Server(package=None) as server:
        context = browser.new_context(base_url=server.address, java_script_enabled=script)
        page = context.new_page()
        hand_in(page, path)
        page.locator("main form[method=post] [type=submit]").first.click()
        page.wait_for_url(re.compile("/impor/tanda-terima/"), timeout=90_000)
        assert page.locator("main h1").count() == 1
        page.goto("/evaluasi")
        assert "Kota" in page.locator("header.bar").inner_text()
        assert page.locator("main table").count() > 0
        hand_in(page, path)
        assert "Tidak ada yang berubah" in page.locator("main h1").inner_text()
        assert page.locator("main form[method=post]").count() == 0
        context.close()


def test_the_good_rows_can_be_taken_now(browser, tmp_path):
    with Server(package=None) as server:
        context = browser.new_context(base_url=server.address)
        page = context.new_page()
        hand_in(page, zipped(EXAMPLES / "dengan-kesalahan", tmp_path / "salah.zip"))
        page.locator("main form[method=post] [type=submit]").first.click()
        page.wait_for_url(re.compile("/impor/tanda-terima/"), timeout=60_000)
        context.close()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0" * 200, b"a;b;c\n1;2;3\n"])
def test_a_file_that_is_none_is_refused_in_words(page, tmp_path, content):
    path = tmp_path / "bukan.xlsx"
    path.write_bytes(content)
    hand_in(page, path)
    assert page.locator("main h1").count() == 1
    assert len(page.locator("main").inner_text()) > 40
