"""A real server: what it refuses, HTTPS with certificates that change, metrics, its log."""
import contextlib
import http.client
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import time

import pytest

PATIENCE = 60


def certify(folder, serial, days=30):
    """A certificate and key of one's own for `localhost`, with a serial to know it by."""
    certificate, key = folder / f"{serial}.pem", folder / f"{serial}.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-keyout", key, "-out", certificate, "-days", str(days), "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-set_serial", str(serial)], check=True, capture_output=True)
    return certificate, key


@contextlib.contextmanager
def serving(selaras, *arguments):
    """Yields the process and the port it chose."""
    process = subprocess.Popen(
        [selaras.binary, "serve", "--database", selaras.database, "--port", "0",
         *map(str, arguments)],
        cwd=selaras.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=open(selaras.folder / "log.txt", "w"), text=True)
    try:
        line = process.stdout.readline()
        found = re.search(r":(\d+) ", line)
        assert found, (line, (selaras.folder / "log.txt").read_text())
        yield process, int(found.group(1))
    finally:
        process.terminate()
        process.wait(20)
        process.stdout.close()


def serial_of(port):
    """The serial of the certificate that a new connection is shown."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as plain:
        with context.wrap_socket(plain, server_hostname="localhost") as secure:
            der = secure.getpeercert(binary_form=True)
    shown = subprocess.run(
        ["openssl", "x509", "-inform", "der", "-noout", "-serial"], input=der, check=True,
        capture_output=True)
    return int(shown.stdout.decode().strip().split("=")[1], 16)


def until(check):
    deadline = time.monotonic() + PATIENCE
    while not (answer := check()):
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.05)
    return answer


@pytest.fixture
def peopled(selaras):
    selaras.on_record("user", "add", "sari", "--name", "Sari Contoh", "--role", "administrator")
    return selaras


@pytest.fixture
def files(selaras):
    """Where the server reads its certificate; what is there changes."""
    place = selaras.folder / "tls"
    place.mkdir()
    return place / "certificate.pem", place / "key.pem"


def put(source, files):
    for origin, place in zip(source, files):
        fresh = place.with_suffix(".new")
        fresh.write_bytes(origin.read_bytes())
        os.replace(fresh, place)


def tls(files):
    return "--tls-certificate", files[0], "--tls-key", files[1]


def test_https_with_a_certificate_that_is_renewed_while_the_server_runs(
        peopled, files, tmp_path):
    put(certify(tmp_path, 1001), files)
    log = peopled.folder / "log.txt"
    with serving(peopled, *tls(files), "--host", "0.0.0.0", "--public-host", "localhost") as (
            process, port):
        assert serial_of(port) == 1001
        context = ssl.create_default_context(cafile=files[0])
        secure = http.client.HTTPSConnection("localhost", port, context=context, timeout=PATIENCE)
        secure.request("GET", "/healthz")
        answer = secure.getresponse()
        assert answer.status == 200 and answer.read() == b"ok\n"
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"

        put(certify(tmp_path, 1002), files)
        process.send_signal(signal.SIGHUP)
        until(lambda: serial_of(port) == 1002)
        assert "certificate renewed" in log.read_text()
        # Whoever was connected stays so.
        secure.request("GET", "/healthz")
        assert secure.getresponse().status == 200

        files[0].write_text("-----BEGIN CERTIFICATE-----\nrusak\n-----END CERTIFICATE-----\n")
        process.send_signal(signal.SIGHUP)
        until(lambda: "new certificate not used" in log.read_text())
        assert serial_of(port) == 1002

        other = certify(tmp_path, 1003)
        put((other[0], certify(tmp_path, 1004)[1]), files)
        process.send_signal(signal.SIGHUP)
        until(lambda: "does not belong" in log.read_text())
        assert serial_of(port) == 1002
        put(other, files)
        process.send_signal(signal.SIGHUP)
        until(lambda: serial_of(port) == 1003)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_old_versions_of_tls_and_plain_http_are_not_spoken(peopled, files, tmp_path):
    put(certify(tmp_path, 7), files)
    with serving(peopled, *tls(files)) as (_, port):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as plain:
            with pytest.raises(ssl.SSLError):
                context.wrap_socket(plain, server_hostname="localhost")
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        connection.request("GET", "/healthz")
        with pytest.raises((http.client.HTTPException, OSError)):
            connection.getresponse()


@pytest.mark.parametrize("fault", ["missing", "text", "mismatch"])
def test_a_certificate_that_cannot_be_used_is_refused_at_once(selaras, files, tmp_path, fault):
    put(certify(tmp_path, 1), files)
    if fault == "missing":
        files[0].unlink()
    elif fault == "text":
        files[0].write_text("bukan sertifikat")
    else:
        files[1].write_bytes(certify(tmp_path, 2)[1].read_bytes())
    done = selaras.on_record("serve", "--port", "0", *tls(files), status=69)
    assert "certificate.pem" in done.stderr
    assert not os.path.exists(selaras.database)


@pytest.mark.parametrize("arguments", [
    ["--tls-certificate", "a.pem"],
    ["--tls-key", "a.pem"],
    ["--island-http", "--tls-certificate", "a.pem", "--tls-key", "a.pem"],
    ["--log", "xml"],
])
def test_options_that_do_not_go_together(selaras, arguments):
    selaras.on_record("serve", "--port", "0", *arguments, status=64)


@pytest.mark.parametrize("arguments, hint", [
    (["--host", "0.0.0.0", "--island-http"], "--public-host"),
    (["--behind-proxy", "127.0.0.1"], "--public-host"),
    (["--behind-proxy", "127.0.0.1", "--public-host", "https://a.example"], "https://a.example"),
    (["--behind-proxy", "tidak-ada.invalid", "--public-host", "a.example"], "tidak-ada.invalid"),
    (["--host", "192.0.2.1", "--behind-proxy", "192.0.2.9", "--public-host", "a.example"],
     "--tls-certificate"),
    (["--host", "192.0.2.1"], "--tls-certificate"),
])
def test_addresses_that_are_refused_before_anything_is_opened(selaras, arguments, hint):
    done = selaras.on_record("serve", "--port", "0", *arguments, status=69)
    assert hint in done.stderr
    assert not os.path.exists(selaras.database)


@pytest.mark.parametrize("arguments", [
    ["--host", "0.0.0.0", "--island-http", "--public-host", "a.example"],
    ["--behind-proxy", "127.0.0.1", "--public-host", "a.example"],
])
def test_without_accounts_nobody_else_is_served(selaras, arguments):
    for language, word in [("id", "akun"), ("en", "accounts")]:
        done = selaras.on_record(
            "serve", "--port", "0", *arguments, "--language", language, status=69)
        assert word in done.stderr


def test_an_island_says_in_both_languages_what_is_lost(peopled):
    with serving(peopled, "--host", "0.0.0.0", "--island-http", "--public-host", "aula") as (
            _, port):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        connection.request("GET", "/healthz", headers={"Host": f"aula:{port}"})
        answer = connection.getresponse()
        assert answer.status == 200 and answer.headers["Strict-Transport-Security"] is None
        connection.close()
        connection.request("GET", "/healthz", headers={"Host": "lain"})
        assert connection.getresponse().status == 421
    said = (peopled.folder / "log.txt").read_text()
    assert "PERINGATAN" in said and "WARNING" in said


def test_the_log_is_json_and_metrics_count_what_was_asked(peopled, files, tmp_path):
    put(certify(tmp_path, 7), files)
    token = tmp_path / "token"
    token.write_text("0123456789abcdefghijklmn\n")
    with serving(peopled, *tls(files), "--log", "json", "--metrics-token-file", token) as (_, port):
        context = ssl.create_default_context(cafile=files[0])
        for target in ["/healthz", "/undangan/rahasia-sekali?kode=123456", "/metrics"]:
            secure = http.client.HTTPSConnection(
                "localhost", port, context=context, timeout=PATIENCE)
            secure.request("GET", target, headers={"Cookie": "__Host-selaras=rahasia"})
            answer = secure.getresponse().read().decode()
        assert 'selaras_requests_total{route="health",status="2xx"} 1' in answer
        entries = int(re.search(r"^selaras_ledger_entries (\d+)$", answer, re.M).group(1))
        size = int(re.search(r"^selaras_database_bytes (\d+)$", answer, re.M).group(1))
        assert entries > 0 and size > 4096
        assert "\nselaras_hash_queue 0\n" in answer
    lines = (peopled.folder / "log.txt").read_text().splitlines()
    requests = [line for line in map(json.loads, lines) if line["event"] == "request"]
    assert [line["route"] for line in requests][-1] == "metrics"
    assert all(re.fullmatch("[0-9a-f]{16}", line["id"]) for line in requests)
    assert "rahasia" not in "".join(lines) and "123456" not in "".join(lines)


def test_a_token_file_without_a_token(selaras, tmp_path):
    empty = tmp_path / "token"
    empty.write_text("\n")
    selaras.on_record("serve", "--port", "0", "--metrics-token-file", empty, status=66)


@pytest.mark.parametrize("fault, hint", [
    ("aturan,a,b\nbatas,A,9,1\n", "baris 2"), (None, "tidak dapat dibaca")])
def test_rules_that_cannot_be_read_stop_the_start(selaras, tmp_path, fault, hint):
    rules = tmp_path / "aturan.csv"
    if fault:
        rules.write_text(fault)
    result = selaras.on_record("serve", "--port", "0", "--figure-rules", rules, status=65)
    assert hint in result.stderr and str(rules) in result.stderr


def test_a_single_sign_on_whose_settings_are_wrong_stops_the_start(selaras, tmp_path):
    settings = tmp_path / "sso.json"
    settings.write_text('{"issuer": "http://sso.contoh.go.id"}')
    result = selaras.on_record("serve", "--port", "0", "--sso", settings, status=66)
    assert "issuer" in result.stderr
