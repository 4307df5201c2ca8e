"""A server with people in it: the first administrator, and whoever is invited, each signed in."""

import base64
import hashlib
import hmac
import re
import struct
import time

from selaras import Server

PASSPHRASE = "kursi payung mangga delta"


def code(secret, shift=0):
    """The six digits of RFC 6238 for this half minute, or one `shift` away."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + shift), hashlib.sha1).digest()
    start = digest[19] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def fill(page, **fields):
    for name, value in fields.items():
        page.locator(f"main [name={name.replace('_', '-')}]").first.fill(value)


def send(page, form="main form"):
    page.locator(f"{form} [type=submit]").first.click()


class Office(Server):
    """Use it in a `with`, after which `add` invites people and `state` has their sign-ins."""

    def __init__(self, browser, **options):
        super().__init__(**options)
        self.browser = browser
        self.states = {}

    def __enter__(self):
        super().__enter__()
        self.context = self.browser.new_context(base_url=self.address)
        self.admin = self.context.new_page()
        self.admin.goto("/siap")
        fill(self.admin, nama="Ani Lestari", nama_masuk="ani")
        self._passphrase(self.admin)
        self._second_factor(self.admin)
        return self

    def __exit__(self, *problem):
        self.context.close()
        return super().__exit__(*problem)

    def _passphrase(self, page):
        fill(page, sandi_baru=PASSPHRASE, sandi_ulang=PASSPHRASE)
        send(page)

    def _second_factor(self, page):
        if not page.url.endswith("/akun/faktor-kedua"):
            page.goto("/akun/faktor-kedua")
        secret = re.search(r"secret=([A-Z2-7]+)", page.content()).group(1)
        fill(page, kode=code(secret))
        send(page)

    def add(self, login, role, agency=None, second_factor=False):
        """Invites somebody, gives them a seat, and lets them in."""
        self.admin.goto("/pengguna")
        fill(self.admin, nama=login.title(), nama_masuk=login)
        send(self.admin)
        link = self.admin.locator("main .link-once").inner_text()
        self.admin.get_by_role("link", name="Beri penugasan").click()
        form = "main form:has([name=peran])"
        self.admin.locator(f"{form} [name=peran]").select_option(role)
        if agency:
            self.admin.locator(f"{form} [name=opd]").select_option(agency)
        send(self.admin, form)
        context = self.browser.new_context(base_url=self.address)
        page = context.new_page()
        page.goto(link)
        self._passphrase(page)
        if second_factor:
            self._second_factor(page)
        self.states[login] = context.storage_state()
        context.close()
