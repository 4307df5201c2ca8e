"""Every kind of page on phone and desktop, light and dark, in both languages."""

import pytest

from inspection import Watched, overflow
from sitemap import kind, listed


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_is_wrong_with_any_kind_of_page(browser, server, site, width, scheme, language):
    context = browser.new_context(
        base_url=server.address, viewport={"width": width, "height": 900}, color_scheme=scheme)
    watched = Watched(context, server.address)
    addresses = site.kinds(language).values()
    faults = [fault for address in addresses for fault in watched.faults(address)]
    context.close()
    assert len(addresses) >= 8
    assert not faults, listed(faults)


def test_pages_narrowed_by_a_question_keep_to_the_same_rules(browser, server, site):
    """Filtered, sorted and what-if pages: one of each, on the phone."""
    found = {}
    for address, _ in site.pages():
        if "?" in address:
            found.setdefault(kind(address), address)
    context = browser.new_context(
        base_url=server.address, viewport={"width": 390, "height": 844})
    watched = Watched(context, server.address)
    addresses = list(found.values())[:20]
    faults = [fault for address in addresses for fault in watched.faults(address)]
    context.close()
    assert not faults, listed(faults)


def test_pages_reflow_at_four_times_the_size(browser, server, site):
    """400 % zoom on a 1280 px screen leaves 320 px (WCAG 2.2, 1.4.10)."""
    context = browser.new_context(
        base_url=server.address, viewport={"width": 320, "height": 256})
    page = context.new_page()
    faults = []
    for address in site.kinds().values():
        page.goto(address)
        faults += [f"{address}: {fault}" for fault in overflow(page)]
    context.close()
    assert not faults, listed(faults)


def test_pages_keep_text_that_the_reader_spaces_out(browser, server, site):
    """Line, letter and word spacing of WCAG 2.2, 1.4.12, cut nothing off."""
    context = browser.new_context(
        base_url=server.address, viewport={"width": 390, "height": 844}, bypass_csp=True)
    page = context.new_page()
    faults = []
    for address in site.kinds("id").values():
        page.goto(address)
        page.add_style_tag(content="""* { line-height: 1.5 !important;
            letter-spacing: .12em !important; word-spacing: .16em !important; }""")
        faults += [f"{address}: {fault}" for fault in overflow(page)]
    context.close()
    assert not faults, listed(faults)
