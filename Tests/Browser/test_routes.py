"""Every address that a page offers answers, and says nothing it should not."""

import pytest

from sitemap import kind, listed

REQUIRED = [
    "/evaluasi", "/indikator/*", "/opd/*", "/kaskade", "/data", "/aturan", "/formulir", "/impor",
]
REQUIRED_IN_ENGLISH = [
    "/en/evaluation", "/en/indicator/*", "/en/agencies/*", "/en/cascade", "/en/data", "/en/rules",
    "/en/forms", "/en/import",
]


@pytest.mark.parametrize("route", REQUIRED + REQUIRED_IN_ENGLISH)
def test_a_main_page_is_reached_by_links(site, route):
    assert route in site.kinds()


def test_every_link_answers(site):
    broken = [
        f"{address}: {answer.status}" for address, answer in site.answers.items()
        if answer.status not in (200, 301, 302, 303, 307, 308)]
    assert not broken, listed(broken)


def test_no_link_leads_outside_or_to_a_place_that_is_not_there(site):
    assert not site.faults, listed(site.faults)


def test_every_page_declares_its_language_and_title(site):
    faults = []
    for address, answer in site.pages():
        text = answer.body.decode("utf-8")
        language = "en" if address.startswith("/en") else "id"
        if f'lang="{language}"' not in text[:400]:
            faults.append(f"{address}: not marked as {language}")
        if "<title>" not in text:
            faults.append(f"{address}: no title")
    assert not faults, listed(faults)


def test_every_answer_carries_the_protective_headers(site):
    faults = []
    for address, answer in site.pages():
        policy = answer.headers.get("content-security-policy", "")
        if "default-src" not in policy:
            faults.append(f"{address}: no content security policy")
        if "unsafe-inline" in policy:
            faults.append(f"{address}: the policy lets inline script or style in")
    for address, answer in site.answers.items():
        if answer.headers.get("x-content-type-options") != "nosniff":
            faults.append(f"{address}: no nosniff")
    assert not faults, listed(faults)


def test_a_page_that_has_not_changed_is_not_sent_again(site):
    faults = []
    for address in site.kinds().values():
        if "/tanda-terima/" in address or "/receipt/" in address:
            continue  # what the import desk says is not kept by browsers
        if address in ("/siap", "/en/set-up"):
            continue  # nor is what anybody types there
        if address in ("/belum-lapor", "/en/overdue", "/kalender", "/en/calendar"):
            continue  # what is overdue changes with the day, not with the data
        tag = site.answers[address].headers.get("etag")
        if not tag:
            faults.append(f"{address}: no ETag")
        elif site.fetch(address, {"If-None-Match": tag}).status != 304:
            faults.append(f"{address}: sent again although its ETag was known")
    assert not faults, listed(faults)


@pytest.mark.parametrize("address", [
    "/tidak-ada", "/indikator/TIDAK-ADA", "/opd/TIDAK-ADA", "/en/indicator/NOT-THERE",
])
def test_what_does_not_exist_is_said_to_be_missing_on_a_readable_page(site, address):
    answer = site.fetch(address)
    assert answer.status == 404
    assert answer.is_page and "<main" in answer.body.decode("utf-8")


def test_hostile_addresses_come_back_harmless(site):
    for address in [
        "/evaluasi?cari=%22%CC%81%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/evaluasi?siklus=%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/indikator/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/evaluasi?opd=%00%FF", "/%2e%2e/%2e%2e/etc/passwd", "/evaluasi?" + "a" * 4000,
    ]:
        answer = site.fetch(address)
        assert answer.status < 500, address
        text = answer.body.decode("utf-8", "replace").lower()
        assert "<script>alert" not in text and "<img src=x" not in text, address


def test_another_name_for_this_machine_is_not_answered(site):
    """A page elsewhere can make its own name point here (DNS rebinding)."""
    assert site.fetch("/evaluasi", {"Host": "selaras.example"}).status >= 400


@pytest.mark.parametrize("headers", [
    {"Origin": "http://selaras.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}, {},
])
def test_a_form_of_another_site_is_not_taken(site, headers):
    answer = site.fetch("/impor", {**headers, "Content-Length": "0"}, method="POST")
    assert 400 <= answer.status < 500


def test_the_shape_of_an_address():
    assert kind("/indikator/IKU-01") == "/indikator/*"
    assert kind("/en/indicator/IKU-01") == "/en/indicator/*"
    assert kind("/evaluasi/tabel.csv?opd=A&misi=2") == "/evaluasi/tabel.csv?misi&opd"
