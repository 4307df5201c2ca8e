"""What is asked of a running server from outside, and of the page that answers the standard."""
import configparser
import http.client
import pathlib
import re
import socket
import ssl
import subprocess
import sys
import urllib.parse

import pytest

from conftest import EXAMPLES, ROOT
from test_serving import PATIENCE, certify, files, peopled, put, serving, tls  # noqa: F401

PASSPHRASE = "kursi payung mangga delta"
PAGE = ROOT / "docs" / "security.md"


def ask(port, method, path, body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, {"Origin": f"http://127.0.0.1:{port}", **named})
    answer = connection.getresponse()
    answer.text = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer


def raw(port, text):
    """All that the server says until it ends the connection."""
    said = b""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall(text.encode())
        while piece := connection.recv(65_536):
            said += piece
    return said


@pytest.fixture
def door(selaras):
    """A server without accounts."""
    with serving(selaras) as (_, port):
        yield port


def test_methods_that_are_not_used_are_refused(door):
    for method in ["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "CONNECT"]:
        for path in ["/evaluasi", "/masuk", "/healthz", "/metrics", "/assets/x/app.css"]:
            answer = ask(door, method, path, X_Rahasia="gema")
            assert answer.status == 405, (method, path)
            assert "gema" not in answer.text


def test_a_request_whose_end_is_in_doubt_is_refused(door):
    head = f"Host: 127.0.0.1:{door}\r\nOrigin: http://127.0.0.1:{door}\r\n"
    second = f"GET /healthz HTTP/1.1\r\n{head}\r\n"
    for fields, body in [
        ("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
        ("Content-Length: 0\r\nContent-Length: 5\r\n", ""),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"),
        ("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"),
        ("Content-Length: +5\r\n", ""),
        ("X: a\r\n b\r\n", ""),
    ]:
        said = raw(door, f"POST /masuk HTTP/1.1\r\n{head}{fields}\r\n{body}{second}")
        assert re.findall(rb"HTTP/1.1 (\d+)", said) == [b"400"], (fields, said)


def test_files_of_the_machine_are_not_served(door):
    for path in [
        "/.git/config", "/.git/", "/.env", "/selaras.sqlite", "/var/selaras.sqlite", "/assets/",
        "/assets", "/Package.swift", "/docs/security.md", "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/../../etc/passwd", "/assets/..%2f..%2fetc/passwd", "/server-status", "/debug",
    ]:
        answer = ask(door, "GET", path)
        assert answer.status == 404, path
        assert "root:" not in answer.text and "Index of" not in answer.text


def test_a_page_is_not_fetched_for_another_site(door):
    """A link may lead here; a picture, a frame or script of another site may not."""
    for mode, status in [("no-cors", 403), ("cors", 403), ("navigate", 200)]:
        answer = ask(door, "GET", "/evaluasi", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode=mode)
        assert answer.status == status, mode
        assert answer.headers["Access-Control-Allow-Origin"] is None


def link_in(said):
    return urllib.parse.urlsplit(re.search(r"https?://\S+/undangan/\S+", said).group(0)).path


def test_the_field_of_a_passphrase_hides_it_and_lets_managers_fill_it(peopled):  # noqa: F811
    said = peopled.on_record("user", "add", "budi", "--name", "Budi Contoh").stdout
    with serving(peopled) as (_, port):
        for path, use, count in [
            ("/masuk", "current-password", 1), (link_in(said), "new-password", 2),
        ]:
            page = ask(port, "GET", path).text
            fields = [field for field in re.findall("<input[^>]*>", page) if 'name="sandi' in field]
            assert len(fields) == count
            for field in fields:
                assert 'type="password"' in field and f'autocomplete="{use}"' in field
                assert not re.search(r"\son\w+=|readonly", field)


def test_every_page_offers_to_sign_out(peopled):  # noqa: F811
    peopled.on_record("import", EXAMPLES / "kaltim-2025")
    said = peopled.on_record("user", "add", "wira", "--name", "Wira Contoh", "--role", "leader")
    with serving(peopled) as (_, port):
        accepted = ask(
            port, "POST", link_in(said.stdout),
            urllib.parse.urlencode({"sandi-baru": PASSPHRASE, "sandi-ulang": PASSPHRASE}),
            Content_Type="application/x-www-form-urlencoded")
        assert accepted.status == 303
        cookie = accepted.headers["Set-Cookie"].split(";")[0]
        seen, waiting = set(), ["/evaluasi", "/akun"]
        while waiting:
            path = waiting.pop()
            page = ask(port, "GET", path, Cookie=cookie)
            assert page.status == 200, path
            assert 'action="/keluar"' in page.text, path
            seen.add(path)
            bar = re.search(r"<nav.*?</nav>", page.text, re.S)
            for link in re.findall(r'href="(/[\w/.-]*)', bar.group(0) if bar else ""):
                if link not in seen and link not in waiting and not link.startswith("/en"):
                    waiting.append(link)
        assert len(seen) > 5, seen


def test_only_strong_ciphers_are_spoken(peopled, files, tmp_path):  # noqa: F811
    put(certify(tmp_path, 7), files)
    with serving(peopled, *tls(files)) as (_, port):
        def speak(ciphers):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            if ciphers:
                context.maximum_version = ssl.TLSVersion.TLSv1_2
                context.set_ciphers(ciphers + ":@SECLEVEL=0")
            with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as plain:
                with context.wrap_socket(plain, server_hostname="localhost") as secure:
                    return secure.version(), secure.cipher()[0]

        assert speak(None)[0] == "TLSv1.3"
        assert speak("ECDHE+AESGCM")[1].endswith("GCM-SHA384") or "GCM" in speak("ECDHE+AESGCM")[1]
        assert "CHACHA20" in speak("ECDHE+CHACHA20")[1]
        # Without forward secrecy, with CBC, or without encryption.
        for weak in ["kRSA", "ECDHE+AES+SHA", "ECDHE+AES+SHA256", "ECDHE+AES+SHA384", "DHE", "eNULL"]:
            with pytest.raises((ssl.SSLError, OSError)):
                speak(weak)


def test_the_service_may_do_little():
    unit = configparser.RawConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(ROOT / "docs" / "selaras.service", encoding="utf-8")
    service = unit["Service"]
    assert service["User"] == "selaras"
    for name, value in [
        ("ProtectSystem", "strict"), ("ProtectHome", "yes"), ("PrivateTmp", "yes"),
        ("PrivateDevices", "yes"), ("NoNewPrivileges", "yes"), ("StateDirectory", "selaras"),
        ("IPAddressDeny", "any"), ("IPAddressAllow", "localhost"),
        ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
    ]:
        assert service[name] == value, name
    assert "ReadWritePaths" not in service and "CapabilityBoundingSet" not in service


def test_every_component_is_in_the_inventory():
    told = (ROOT / "docs" / "architecture.md").read_text("utf-8") + PAGE.read_text("utf-8")
    manifest = (ROOT / "Package.swift").read_text("utf-8")
    names = re.findall(r"https://github\.com/[\w-]+/([\w-]+?)(?:\.swift)?\.git", manifest)
    assert len(names) > 8
    for name in names + ["typst", "libsodium", "libzip", "Expat", "libxlsxwriter", "libqrencode"]:
        assert name.lower() in told.lower(), name


def test_the_page_of_security_has_what_it_promises():
    parts = re.split(r"^#{2,3} (.+)$", PAGE.read_text("utf-8"), flags=re.M)
    chapters = {name: text for name, text in zip(parts[1::2], parts[2::2])}
    for name, words in [
        ("Components", ["critical", "3 days", "90 days"]),
        ("What costs much", ["hashes", "PDF", "imports"]),
        ("Log", ["standard error", "how long", "who reads it"]),
        ("Sessions", ["half an hour", "12 hours"]),
        ("Keys and algorithms", ["Argon2id", "SHA-256"]),
        ("Classes of data", ["secret", "personal", "internal", "public"]),
        ("Connections out", ["provider", "mail server"]),
        ("Scanners", ["wapiti", "sqlmap"]),
    ]:
        for word in words:
            assert word in chapters[name], (name, word)


def check(page=PAGE):
    return subprocess.run(
        [sys.executable, ROOT / "scripts" / "check-security.py", page], capture_output=True,
        text=True)


def test_the_answers_to_the_standard_are_complete_and_rest_on_tests():
    done = check()
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("old, new, said", [
    (r"(?m)^\| 1\.2\.4 .*\n", "", "1.2.4 has no row"),
    (r"(?m)^\| 17\.1\.1 (.*)$", r"| 17.1.1 \1\n| 17.1.1 \1", "17.1.1 has two rows"),
    (r"\| 1 \| 70 \| (\d+) \|", "| 1 | 70 | 7 |", "the summary of Level 1"),
    ("Tests/WebTests/HtmlTests.swift", "Tests/WebTests/XmlTests.swift", "which is not there"),
    ('"Text and attributes are escaped"', '"Nothing is escaped"', "a test that"),
    (r"(?m)^(\| 1\.2\.1 .*) \| met \|", r"\1 | not met |", "Level 1 is not complete"),
    (r"(?m)^(\| 2\.\d\.\d .*) \| met \|", r"\1 | not met |", "95 % are needed"),
    (r"(?m)^(\| 8\.2\.1 .*) \| 1 \|", r"\1 | 2 |", "8.2.1 is not of Level 2"),
])
def test_an_answer_that_went_stale_is_found(tmp_path, old, new, said):
    text = PAGE.read_text("utf-8")
    changed = re.sub(old, new, text)
    assert changed != text
    page = tmp_path / "security.md"
    page.write_text(changed, "utf-8")
    done = check(page)
    assert done.returncode == 1
    assert said in done.stdout, done.stdout


COMMON = pathlib.Path("/usr/share/dict/cracklib-small")


def test_the_doctor_asks_for_the_lists_of_common_passwords(selaras):
    done = subprocess.run(
        [selaras.binary, "doctor", "--language", "en", "--database", selaras.database],
        capture_output=True, text=True)
    said = (done.stdout + done.stderr).splitlines()
    line = next(line for line in said if "passwords" in line.lower())
    if COMMON.exists():
        assert line.startswith("✓") and int(re.search(r"\d+", line).group(0)) > 50_000
    else:
        assert line.startswith("✗") and "cracklib-runtime" in line


@pytest.mark.skipif(not COMMON.exists(), reason="needs `make setup`")
def test_a_common_passphrase_is_refused(peopled):  # noqa: F811
    words = COMMON.read_text("utf-8", "replace").split()
    words = [word for word in words if len(word) >= 14 and word.isalpha()]
    said = peopled.on_record("user", "add", "budi", "--name", "Budi Contoh").stdout
    with serving(peopled) as (_, port):
        for typed in [words[0], words[-1].upper(), f"{words[len(words) // 2]}2025!"]:
            answer = ask(
                port, "POST", link_in(said),
                urllib.parse.urlencode({"sandi-baru": typed, "sandi-ulang": typed}),
                Content_Type="application/x-www-form-urlencoded")
            assert answer.status == 422
            assert "paling sering dipakai" in answer.text, typed
