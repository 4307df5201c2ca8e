"""People: the first account, signing in, an invitation, one's own account; with and without script."""

import base64
import hashlib
import hmac
import re
import struct
import time
from types import SimpleNamespace

import pytest

from inspection import Watched
from selaras import Server
from sitemap import listed

PASSPHRASE = "kursi payung mangga delta"
OTHER = "lampu sungai kertas enam"
WIDTHS = (390, 1280)


def code(secret, shift=0):
    """The six digits of RFC 6238 for this half minute, or one `shift` away."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + shift), hashlib.sha1).digest()
    start = digest[19] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def fill(page, **fields):
    for name, value in fields.items():
        page.locator(f"main [name={name.replace('_', '-')}]").first.fill(value)


def send(page, form=None):
    page.locator(f"{form or 'main form'} [type=submit]").first.click()


def new_passphrase(page, text):
    fill(page, sandi_baru=text, sandi_ulang=text)


@pytest.fixture(scope="module", params=[True, False], ids=["with script", "without script"])
def office(browser, request):
    """A server with its first administrator, signed in; how they got in is tested on the way."""
    with Server() as server:
        context = browser.new_context(base_url=server.address, java_script_enabled=request.param)
        page = context.new_page()
        page.goto("/evaluasi")
        page.get_by_role("link", name="Siapkan akun").click()
        fill(page, nama="Ani Lestari", nama_masuk="ani")
        new_passphrase(page, PASSPHRASE)
        send(page)
        assert page.url.endswith("/akun/faktor-kedua")
        secret = re.search(r"secret=([A-Z2-7]+)", page.content()).group(1)
        fill(page, kode=code(secret, -1))
        send(page)
        assert page.locator("main ol.codes li").count() == 10
        recovery = page.locator("main ol.codes code").first.inner_text()
        page.locator("main a.btn.primary").click()
        yield SimpleNamespace(
            server=server, context=context, page=page, secret=secret, recovery=recovery,
            script=request.param)
        context.close()


def sign_in(page, login, passphrase, secret=None, shift=0):
    page.goto("/masuk")
    fill(page, nama_masuk=login, sandi=passphrase)
    send(page)
    if secret:
        fill(page, kode=code(secret, shift))
        send(page)


def invite(page, login, name):
    page.goto("/pengguna")
    fill(page, nama=name, nama_masuk=login)
    send(page)
    return page.locator("main .link-once").inner_text()


def test_the_first_administrator_is_led_to_the_users(office):
    assert office.page.url.endswith("/pengguna")
    assert "Ani Lestari" in office.page.locator(".bar").inner_text()
    assert office.page.goto("/siap").status == 403
    assert office.page.goto("/evaluasi").status == 403


def test_somebody_is_invited_gets_a_seat_accepts_and_reads(browser, office):
    link = invite(office.page, "wira", "Wira Utama")
    office.page.get_by_role("link", name="Beri penugasan").click()
    office.page.locator("[name=peran]").select_option("leader")
    fill(office.page, dasar="SK 12/2025")
    send(office.page, "main form:has([name=peran])")
    assert "SK 12/2025" in office.page.locator("main table").first.inner_text()

    context = browser.new_context(
        base_url=office.server.address, java_script_enabled=office.script)
    page = context.new_page()
    page.goto(link)
    assert "Wira Utama" in page.locator("main").inner_text()
    new_passphrase(page, "123456789012")
    send(page)
    assert page.locator("main [role=alert]").is_visible()
    new_passphrase(page, OTHER)
    send(page)
    assert page.url.endswith("/evaluasi")
    assert "Pengguna" not in page.locator(".bar nav").inner_text()
    page.get_by_role("button", name="Keluar").click()
    assert page.url.endswith("/masuk")
    assert page.goto("/kaskade").url.endswith("lanjut=%2Fkaskade")
    fill(page, nama_masuk="wira", sandi=OTHER)
    send(page)
    assert page.url.endswith("/kaskade")
    page.goto(link)
    assert "sudah dipakai" in page.locator("main").inner_text()
    context.close()


def test_the_second_step_takes_the_phone_or_a_code_from_paper(browser, office):
    context = browser.new_context(
        base_url=office.server.address, java_script_enabled=office.script)
    page = context.new_page()
    sign_in(page, "ani", PASSPHRASE)
    page.locator("main summary").click()
    page.locator("main details [name=kode]").fill(office.recovery)
    send(page, "main details")
    assert page.url.endswith("/pengguna")
    page.goto("/akun")
    assert "tersisa: 9" in page.locator("main").inner_text()
    assert page.locator("main table").last.locator("tbody tr").count() >= 2
    fill_passphrase = page.locator("main form:has([value=akhiri]) [name=sandi]")
    fill_passphrase.fill(PASSPHRASE)
    page.locator("main [name=sesi][value=lain]").click()
    assert page.locator("main table").last.locator("tbody tr").count() == 1
    context.close()
    # That ended the administrator's own first session too.
    sign_in(office.page, "ani", PASSPHRASE, office.secret)
    assert office.page.url.endswith("/pengguna")


def test_the_pages_keep_to_the_rules_of_all_pages(browser):
    faults = []
    with Server() as server:
        faults += visited(browser, server, None, ["/siap", "/en/set-up"])
        context = browser.new_context(base_url=server.address)
        page = context.new_page()
        page.goto("/siap")
        fill(page, nama="Ani Lestari", nama_masuk="ani")
        new_passphrase(page, PASSPHRASE)
        send(page)
        state = context.storage_state()
        secret = re.search(r"secret=([A-Z2-7]+)", page.content()).group(1)
        faults += visited(browser, server, state, ["/akun/faktor-kedua", "/en/account/second-factor"])
        fill(page, kode=code(secret))
        send(page)
        link = invite(page, "wira", "Wira Utama")
        page.get_by_role("link", name="Beri penugasan").click()
        user = page.url
        page.locator("[name=peran]").select_option("leader")
        send(page, "main form:has([name=peran])")
        state = context.storage_state()
        faults += visited(
            browser, server, state,
            ["/akun", "/en/account", "/pengguna", "/en/users", user.removeprefix(server.address)])
        faults += visited(
            browser, server, None, ["/masuk", "/en/sign-in", link.removeprefix(server.address)])
        context.close()
    assert not faults, listed(faults)


def visited(browser, server, state, addresses):
    faults = []
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            context = browser.new_context(
                base_url=server.address, viewport={"width": width, "height": 900},
                color_scheme=scheme, reduced_motion="reduce", storage_state=state)
            watched = Watched(context, server.address)
            for address in addresses:
                faults += watched.faults(address)
            context.close()
    return faults
