"""The first load is light: what a phone in a crowded hall must fetch."""

import pytest

from sitemap import listed

FIRST_LOAD_BYTES = 60_000
SCRIPT_BYTES = 25_000
STYLE_BYTES = 30_000


def load(browser, server, address):
    """Bytes over the wire in all, and bytes of script and of style as written."""
    context = browser.new_context(base_url=server.address)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    wire, bodies = [], []
    session.on("Network.loadingFinished", lambda event: wire.append(event["encodedDataLength"]))
    page.on("response", lambda response: bodies.append(response))
    page.goto(address, wait_until="networkidle")
    sizes = {"script": 0, "stylesheet": 0}
    for response in bodies:
        name = response.request.resource_type
        if name in sizes:
            sizes[name] += len(response.body())
    inline = page.evaluate(
        "[...document.querySelectorAll('script:not([src])')].map(s => s.textContent.length)")
    context.close()
    return sum(wire), sizes["script"] + sum(inline), sizes["stylesheet"]


@pytest.mark.parametrize("address", ["/evaluasi", "/kaskade", "/data", "/impor"])
def test_the_first_load_keeps_to_its_budget(browser, server, address):
    wire, script, style = load(browser, server, address)
    assert wire <= FIRST_LOAD_BYTES
    assert script <= SCRIPT_BYTES
    assert style <= STYLE_BYTES


def test_files_that_pages_share_are_fetched_once(site):
    faults = []
    for resource in {name for answer in site.answers.values() for name in answer.links.resources}:
        answer = site.fetch(resource)
        if answer.status != 200:
            faults.append(f"{resource}: {answer.status}")
        elif "max-age" not in answer.headers.get("cache-control", ""):
            faults.append(f"{resource}: the browser is not told to keep it")
    assert not faults, listed(faults)
