"""Saves a picture of every kind of page, for people to look at: screenshots.py FOLDER."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from selaras import Server, launch
from sitemap import Site


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with Server() as server, sync_playwright() as playwright, launch(playwright) as browser:
        kinds = Site("127.0.0.1", server.port).kinds()
        for width in (390, 1280):
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    base_url=server.address, viewport={"width": width, "height": 900},
                    color_scheme=scheme)
                page = context.new_page()
                for kind, address in kinds.items():
                    page.goto(address)
                    name = kind.strip("/").replace("/", "-").replace("*", "satu") or "awal"
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
                context.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


main(Path(sys.argv[1] if len(sys.argv) > 1 else "var/screenshots").resolve())
