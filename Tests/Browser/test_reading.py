"""Reading without script, without a mouse, on paper, and in the other language."""

import subprocess

import pytest

from sitemap import kind, listed

FOCUS = """() => {
    const element = document.activeElement, style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
        name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 30)}`,
        isBody: element === document.body,
        isSeen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
            && box.top < innerHeight && box.left < innerWidth,
        isMarked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
            || style.boxShadow !== 'none',
    };
}"""


def test_every_kind_of_page_can_be_read_without_script(browser, server, site):
    context = browser.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    faults = []
    for address in site.kinds().values():
        page.goto(address)
        if len(page.locator("main").inner_text()) < 80:
            faults.append(f"{address}: nothing to read")
        if page.locator("nav a").count() < 3:
            faults.append(f"{address}: no navigation")
    context.close()
    assert not faults, listed(faults)


def test_filters_work_without_script(browser, server):
    context = browser.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/evaluasi")
    form = page.locator("main form").filter(has=page.locator("select[name=opd]")).first
    select = form.locator("select[name=opd]")
    value = select.locator("option").nth(1).get_attribute("value")
    select.select_option(value)
    form.locator("button, input[type=submit]").first.click()
    assert f"opd={value}" in page.url
    assert page.locator("main h1").count() == 1
    context.close()


def test_the_first_key_press_offers_to_skip_to_the_content(open_page, site):
    faults = []
    for address in site.kinds("id").values():
        page = open_page(address)
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        target = page.evaluate("document.activeElement.getAttribute('href') ?? ''")
        if not target.startswith("#") or not focus["isSeen"]:
            faults.append(f"{address}: the first stop is {focus}")
            continue
        page.keyboard.press("Enter")
        if page.locator(target).count() != 1:
            faults.append(f"{address}: {target} is not on the page")
    assert not faults, listed(faults)


def test_the_focus_is_seen_at_every_stop(open_page, site):
    faults = []
    for address in site.kinds("id").values():
        page = open_page(address)
        for _ in range(30):
            page.keyboard.press("Tab")
            page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
            focus = page.evaluate(FOCUS)
            if focus["isBody"]:
                break
            if not (focus["isSeen"] and focus["isMarked"]):
                faults.append(f"{address}: {focus}")
    assert not faults, listed(faults)


def test_a_page_fits_the_paper(open_page, site):
    faults = []
    for address in site.kinds("id").values():
        page = open_page(address, width=703)  # A4 less margins of 12 mm, at 96 px per inch
        if page.locator(".form-sheet").count():
            page.set_viewport_size({"width": 1497, "height": 1000})  # A3, landscape
        page.emulate_media(media="print")
        paper = page.evaluate("window.innerWidth")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > paper:
            faults.append(f"{address}: {width} px wide on paper of {paper}")
        if page.locator("nav").first.is_visible():
            faults.append(f"{address}: the navigation is printed")
    assert not faults, listed(faults)


def test_the_sheet_of_an_agency_is_one_page(open_page, site, tmp_path):
    page = open_page(site.kinds("id")["/opd/*"])
    page.pdf(path=tmp_path / "opd.pdf", format="A4", prefer_css_page_size=True)
    said = subprocess.run(["pdfinfo", tmp_path / "opd.pdf"], capture_output=True, text=True, check=True)
    assert "Pages:           1\n" in said.stdout


@pytest.mark.parametrize("language, other", [("id", "en"), ("en", "id")])
def test_changing_the_language_keeps_the_page(browser, server, site, language, other):
    context = browser.new_context(base_url=server.address)
    page = context.new_page()
    faults = []
    for address in site.kinds(language).values():
        page.goto(address)
        switch = page.locator(f"header a[hreflang={other}], nav a[hreflang={other}]").first
        if switch.count() == 0:
            faults.append(f"{address}: no way to {other}")
            continue
        switch.click()
        if page.evaluate("document.documentElement.lang") != other:
            faults.append(f"{address}: the switch leads to {page.url}")
            continue
        page.locator(f"header a[hreflang={language}], nav a[hreflang={language}]").first.click()
        back = page.url[len(server.address):]
        if kind(back.split("?")[0]) != kind(address):
            faults.append(f"{address}: there and back again leads to {back}")
    context.close()
    assert not faults, listed(faults)


def test_changing_the_language_keeps_the_question(open_page):
    page = open_page("/evaluasi?siklus=2025-S1&urut=kode")
    page.locator("a[hreflang=en]").first.click()
    assert "cycle=2025-S1" in page.url
