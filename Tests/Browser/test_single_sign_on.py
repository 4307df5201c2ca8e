"""Signing in through a real OpenID Connect provider, in a real browser."""

import json
import re
import urllib.request

import pytest

from provider import PASSWORD, SECRET, Provider
from selaras import Server, run


class SignOnServer(Server):
    """A server with an administrator, tied to the provider's `admin`."""

    def __init__(self, folder, provider_folder):
        super().__init__()
        self.provider = Provider(
            provider_folder, {
                "admin": {"name": "Admin"}, "budi": {"name": "Budi"},
                "citra": {"name": "Citra", "groups": ["dinkes", "bappeda", "lainnya"]}},
            [f"{self.address}/masuk/sso/kembali", f"{self.address}/en/sign-in/sso/return"])
        self.sso = folder / "sso.json"
        secret = folder / "sso.secret"
        secret.touch(mode=0o600)
        secret.write_text(SECRET + "\n", encoding="utf-8")
        self.sso.write_text(json.dumps({
            "issuer": self.provider.issuer, "client_id": "selaras", "address": self.address,
            "client_secret_file": "sso.secret",
            "label": {"id": "SSO contoh", "en": "the example SSO"},
            "second_factor": {"acr": ["urn:contoh:sandi"]},
            "roles": {"claim": "groups", "table": [
                {"value": "dinkes", "role": "agencyOperator", "agency": "DINKES",
                 "effect": "given"},
                {"value": "bappeda", "role": "verifier"}]}}), encoding="utf-8")

    def invite(self, login, *options):
        added = run("user", "add", login, "--name", login.title(), *options,
                    "--database", self.database)
        return re.search(r"/undangan/\S+", added.stdout).group(0)

    def arguments(self):
        return ["--sso", str(self.sso)]


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder, kept = tmp_path_factory.mktemp("sso"), tmp_path_factory.mktemp("op")
    server = SignOnServer(folder, kept)
    with server.provider, server:
        server.invitation = server.invite("admin", "--role", "administrator")
        yield server


@pytest.fixture
def visitor(browser, office):
    context = browser.new_context(base_url=office.address)
    yield context.new_page()
    context.close()


def at_the_provider(page, name):
    page.get_by_label("Nama").fill(name)
    page.get_by_label("Sandi").fill(PASSWORD)
    page.get_by_role("button", name="Lanjut").click()


def test_whom_nobody_invited_is_told_what_to_do(office, visitor):
    visitor.goto("/masuk")
    visitor.get_by_role("link", name="Masuk dengan SSO contoh").click()
    with visitor.expect_response(re.compile("/masuk/sso/kembali")) as answer:
        at_the_provider(visitor, "budi")
    assert answer.value.status == 403
    assert visitor.locator("code").inner_text()
    assert not [c for c in visitor.context.cookies() if c["name"].endswith("selaras")]


def test_an_invitation_ties_the_account_and_later_sign_ins_need_nothing_else(office, visitor):
    visitor.goto(office.invitation)
    visitor.get_by_role("link", name=re.compile("selalu masuk dengan SSO contoh")).click()
    at_the_provider(visitor, "admin")
    visitor.wait_for_url(re.compile(re.escape(office.address)))
    assert [c for c in visitor.context.cookies() if c["name"] == "selaras"]
    visitor.context.clear_cookies()
    office.provider.rotate()
    visitor.goto("/masuk")
    visitor.get_by_role("link", name="Masuk dengan SSO contoh").click()
    at_the_provider(visitor, "admin")
    visitor.wait_for_url(re.compile(re.escape(office.address)))
    assert [c for c in visitor.context.cookies() if c["name"] == "selaras"]


def test_claims_give_what_the_table_gives_and_propose_the_rest(office, visitor, browser):
    visitor.goto(office.invite("citra"))
    visitor.get_by_role("link", name=re.compile("selalu masuk dengan SSO contoh")).click()
    at_the_provider(visitor, "citra")
    visitor.goto("/akun")
    seats = visitor.locator("main tbody").first.inner_text()
    assert "operator OPD, Dinas Kesehatan" in seats and "verifikator" not in seats
    context = browser.new_context(base_url=office.address)
    admin = context.new_page()
    admin.goto("/masuk")
    admin.get_by_role("link", name="Masuk dengan SSO contoh").click()
    at_the_provider(admin, "admin")
    admin.goto("/pengguna")
    admin.get_by_role("link", name="Citra").first.click()
    proposed = admin.locator("li", has_text="(bappeda)").inner_text()
    assert "erifikator" in proposed
    assert admin.locator("li", has_text="(lainnya)").count() == 0
    context.close()


def test_an_answer_with_another_nonce_opens_nothing(office, visitor):
    office.provider.nonce = "bukan-yang-diminta"
    try:
        visitor.goto("/en/sign-in")
        visitor.get_by_role("link", name="Sign in with the example SSO").click()
        at_the_provider(visitor, "admin")
        assert "(nonce)" in visitor.locator("main").inner_text()
    finally:
        office.provider.nonce = None
    assert not [c for c in visitor.context.cookies() if c["name"] == "selaras"]


def test_an_answer_counts_once_and_in_its_own_browser(office, visitor, browser):
    visitor.goto("/masuk")
    visitor.get_by_role("link", name="Masuk dengan SSO contoh").click()
    with visitor.expect_request(re.compile("/masuk/sso/kembali")) as asked:
        at_the_provider(visitor, "budi")
    again = visitor.goto(asked.value.url)
    assert again.status == 403
    assert "tidak dikenal" in visitor.locator("main").inner_text()


def test_another_site_signs_nobody_in(office):
    request = urllib.request.Request(
        f"{office.address}/masuk/sso?lanjut=/opd", headers={"Sec-Fetch-Site": "cross-site"})
    with urllib.request.urlopen(request) as answer:
        assert answer.url == f"{office.address}/masuk?lanjut=%2Fopd"


def test_signing_out_reaches_the_provider(office, visitor):
    visitor.goto("/masuk")
    visitor.get_by_role("link", name="Keluar juga dari SSO contoh").click()
    visitor.wait_for_url("**/masuk")
    assert office.provider.ended[-1] == f"{office.address}/masuk"
