import pytest
from playwright.sync_api import sync_playwright

from selaras import Server, launch
from sitemap import Site


@pytest.fixture(scope="session")
def server():
    with Server() as running:
        yield running


@pytest.fixture(scope="session")
def site(server):
    """The whole site as its links show it."""
    return Site("127.0.0.1", server.port)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        with launch(playwright) as running:
            yield running


@pytest.fixture
def open_page(browser, server):
    """`open_page(address, width=…)` gives a page of its own, opened at the address."""
    contexts = []

    def open_at(address, width=1280, height=900, scheme="light", **options):
        context = browser.new_context(
            base_url=server.address, viewport={"width": width, "height": height},
            color_scheme=scheme, reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(address)
        return page

    yield open_at
    for context in contexts:
        context.close()
