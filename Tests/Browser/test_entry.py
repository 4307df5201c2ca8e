"""From figures to verified figures, as people do it: type, paste, lose the network, submit, return,
correct, verify, and see the evaluation move."""

import re

import pytest

from inspection import WATCH, accessibility, headings, overflow, HEADINGS
from people import Office

WIDTHS = {"phone": 390, "desktop": 1280}
CYCLE = "2025-S1"
SHEET = f"/pengisian/DISNAKER?siklus={CYCLE}"


@pytest.fixture(scope="module")
def office(browser):
    """A server with people: an operator, a head, an organiser and a verifier."""
    with Office(browser) as running:
        running.add("opr", "agencyOperator", agency="DISNAKER")
        running.add("kadis", "agencyHead", agency="DISNAKER")
        running.add("bappeda", "organiser", second_factor=True)
        running.add("itda", "verifier", second_factor=True)
        yield running


@pytest.fixture
def visit(browser, office):
    """`visit(login, address, width)` opens a page as that person."""
    contexts = []

    def open_as(login, address, width=1280, **options):
        context = browser.new_context(
            base_url=office.address, viewport={"width": width, "height": 900},
            reduced_motion="reduce", storage_state=office.states[login], **options)
        context.add_init_script(WATCH)
        contexts.append(context)
        page = context.new_page()
        page.goto(address)
        return page

    yield open_as
    for context in contexts:
        context.close()


def is_clean(page):
    faults = [f"policy: {text}" for text in page.evaluate("window.violations")]
    faults += overflow(page) + headings(page.evaluate(HEADINGS)) + accessibility(page)
    assert faults == []


def cell(page, key):
    return page.locator(f'[data-cell="{key}"]')


def first_field(page, key):
    return cell(page, key).locator("input[data-line]").first


def await_state(page, key, *states):
    page.wait_for_function(
        "([key, states]) => states.includes("
        "document.querySelector(`[data-cell=\"${key}\"]`).dataset.state)", arg=[key, states])


MONTHS = [f"2025-0{month} DISNAKER-01" for month in range(1, 7)]


def test_a_semester_is_entered_returned_corrected_and_verified(visit, office):
    organiser = visit("bappeda", f"/pengisian?siklus={CYCLE}")
    is_clean(organiser)
    organiser.get_by_role("button", name=re.compile("Buka pengumpulan")).click()

    page = visit("opr", SHEET, accept_downloads=True)
    is_clean(page)
    for key, value in zip(MONTHS, ["12", "11", "10", "9", "8", "7"]):
        first_field(page, key).fill(value)
    await_state(page, MONTHS[-1], "server")
    page.reload()
    assert first_field(page, MONTHS[0]).input_value() == "12"

    # Arrow keys and Enter move.
    first_field(page, MONTHS[0]).select_text()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.closest('[data-cell]').dataset.cell") == MONTHS[1]

    # A block from a spreadsheet; what cannot be read is named.
    first_field(page, MONTHS[0]).evaluate(
        """field => {
            const data = new DataTransfer();
            data.setData('text/plain', '13\\t14\\tbanyak\\r\\n');
            field.dispatchEvent(new ClipboardEvent('paste', {
                clipboardData: data, bubbles: true, cancelable: true }));
        }""")
    page.get_by_text("Baris 1 kolom 3").wait_for()
    assert first_field(page, MONTHS[1]).input_value() == "14"
    assert first_field(page, MONTHS[2]).input_value() == "10"

    # Without a network nothing is lost, and it is sent by itself.
    page.context.set_offline(True)
    first_field(page, MONTHS[3]).fill("6")
    await_state(page, MONTHS[3], "waiting", "local")
    page.get_by_text("Tidak ada jaringan").wait_for()
    page.context.set_offline(False)
    await_state(page, MONTHS[3], "server")

    # What was typed survives a reload even if it was never sent.
    page.context.set_offline(True)
    first_field(page, MONTHS[4]).fill("5")
    await_state(page, MONTHS[4], "waiting", "local")
    page.context.set_offline(False)
    page.reload()
    assert first_field(page, MONTHS[4]).input_value() == "5"
    await_state(page, MONTHS[4], "server")

    page.locator("#bukti input[type=file]").set_input_files(
        {"name": "laporan.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 contoh"})
    page.locator("#bukti button").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="laporan.pdf").first.click()
    assert download.value.suggested_filename.endswith(".pdf")

    page.locator("#evaluasi-diri select").first.select_option("penghambat")
    page.locator("#evaluasi-diri textarea").fill("Pengadaan obat terlambat")
    page.locator("#evaluasi-diri button").click()
    page.locator("#evaluasi-diri").get_by_text("Pengadaan obat terlambat").wait_for()
    is_clean(page)

    head = visit("kadis", SHEET)
    head.locator("#ajukan input[type=checkbox]").check()
    head.get_by_role("button", name=re.compile("Ajukan ke verifikator")).click()
    assert "diajukan" in head.locator(".steps [aria-current]").inner_text()

    verifier = visit("itda", f"/verifikasi?siklus={CYCLE}")
    is_clean(verifier)
    verifier.locator('a[href*="/verifikasi/DISNAKER"]').click()
    is_clean(verifier)
    verifier.locator("#kembalikan textarea").fill("Angka April perlu diperiksa")
    verifier.locator('input[name="c:2025-04 DISNAKER-01"]').check()
    verifier.get_by_role("button", name=re.compile("Kembalikan")).click()

    page.goto(SHEET)
    page.get_by_text("Dikembalikan: Angka April perlu diperiksa").wait_for()
    before = visit("itda", f"/indikator/DISNAKER-01?siklus={CYCLE}").locator("main").inner_text()
    first_field(page, MONTHS[3]).fill("9")
    await_state(page, MONTHS[3], "server")
    head.goto(SHEET)
    head.locator("#ajukan input[type=checkbox]").check()
    head.get_by_role("button", name=re.compile("Ajukan ke verifikator")).click()
    verifier.goto(f"/verifikasi/DISNAKER?siklus={CYCLE}")
    verifier.get_by_role("button", name=re.compile("Verifikasi isian")).click()
    assert "terverifikasi" in verifier.locator(".steps [aria-current]").inner_text()
    after = visit("itda", f"/indikator/DISNAKER-01?siklus={CYCLE}").locator("main").inner_text()
    assert before != after


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS.keys())
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_clean_at_every_width(visit, width, scheme):
    for login, address in [
        ("opr", f"/pengisian/DISNAKER?siklus={CYCLE}"),
        ("opr", f"/en/entry/DISNAKER?cycle={CYCLE}"),
        ("bappeda", f"/pengisian?siklus={CYCLE}"),
        ("itda", f"/verifikasi?siklus={CYCLE}"),
        ("itda", f"/verifikasi/DISNAKER?siklus={CYCLE}"),
    ]:
        is_clean(visit(login, address, width, color_scheme=scheme))


def test_another_agency_reads_nothing(visit, office):
    page = visit("opr", "/pengisian/DISDIKBUD?siklus=2025-S1")
    assert page.locator("[data-cell]").count() == 0
