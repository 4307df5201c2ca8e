"""Letters arrive at a real mail server, encrypted where it must be, and each only once."""

import json
import re

import pytest

import mailserver
from selaras import run


@pytest.fixture
def postbox():
    return mailserver.Postbox()


def settings(folder, port, **more):
    path = folder / "surat.json"
    values = {"host": "localhost", "port": port, "security": "none",
              "sender": "selaras@kaltim.example", "sender_name": "Selaras · Bappeda", **more}
    path.write_text(json.dumps(values), encoding="utf-8")
    return path


def trial(folder, port, to="operator@dinas.example", check=True, **more):
    path = settings(folder, port, **more)
    return run("remind", "--mail", path, "--test", to, check=check)


def secret(folder, text):
    path = folder / "sandi"
    path.write_text(text + "\n", encoding="utf-8")
    path.chmod(0o600)
    return "sandi"


def test_a_letter_is_read_back_as_it_was_written(postbox, tmp_path):
    with mailserver.serving(postbox) as port:
        trial(tmp_path, port)
    [(sender, readers, letter)] = postbox.letters
    assert sender == "selaras@kaltim.example"
    assert readers == ["operator@dinas.example"]
    assert letter["subject"] == "Surat percobaan Selaras ✓"
    assert letter["from"].addresses[0].display_name == "Selaras · Bappeda"
    assert letter["from"].addresses[0].addr_spec == sender
    assert letter["to"].addresses[0].addr_spec == "operator@dinas.example"
    assert letter["auto-submitted"] == "auto-generated"
    assert letter["content-language"] == "id"
    assert letter["date"].datetime.utcoffset().total_seconds() == 8 * 3600
    assert re.fullmatch(r"<[0-9a-f]{32}@kaltim\.example>", letter["message-id"])
    assert letter.get_content().strip().startswith("Pengaturan surat berfungsi")
    assert not letter.defects


def test_starttls_with_a_certificate_that_is_trusted(postbox, tmp_path):
    pair = mailserver.certificate(tmp_path)
    with mailserver.serving(postbox, starttls=pair, password='r"a\\hasia: é') as port:
        trial(tmp_path, port, security="starttls", trust="mail.crt", account="selaras",
              password_file=secret(tmp_path, 'r"a\\hasia: é'))
    assert postbox.sessions == [("kaltim.example", True, True)]


def test_tls_from_the_first_byte(postbox, tmp_path):
    pair = mailserver.certificate(tmp_path)
    with mailserver.serving(postbox, tls=pair) as port:
        trial(tmp_path, port, security="tls", trust="mail.crt")
    assert len(postbox.letters) == 1


def test_a_certificate_that_nobody_trusts_stops_the_letter(postbox, tmp_path):
    pair = mailserver.certificate(tmp_path)
    with mailserver.serving(postbox, starttls=pair) as port:
        refused = trial(tmp_path, port, security="starttls", check=False)
    assert refused.returncode == 1
    assert "tidak aman" in refused.stderr
    assert postbox.letters == []


def test_a_server_without_encryption_gets_neither_letter_nor_password(postbox, tmp_path):
    with mailserver.serving(postbox) as port:
        refused = trial(tmp_path, port, security="starttls", account="selaras",
                        password_file=secret(tmp_path, "rahasia-besar"), check=False)
    assert refused.returncode == 1
    assert "tidak aman" in refused.stderr
    assert postbox.letters == []
    assert "rahasia-besar" not in refused.stdout + refused.stderr


def test_a_wrong_password_is_said(postbox, tmp_path):
    pair = mailserver.certificate(tmp_path)
    with mailserver.serving(postbox, starttls=pair, password="benar") as port:
        refused = trial(tmp_path, port, security="starttls", trust="mail.crt", account="selaras",
                        password_file=secret(tmp_path, "salah"), check=False)
    assert refused.returncode == 1
    assert "menolak akun" in refused.stderr
    assert "salah" not in refused.stderr


def test_a_reader_who_is_refused(postbox, tmp_path):
    postbox.refused.add("tiada@dinas.example")
    with mailserver.serving(postbox) as port:
        refused = trial(tmp_path, port, to="tiada@dinas.example", check=False)
    assert refused.returncode == 1
    assert "SMTP 550" in refused.stderr


def test_a_server_that_is_down(postbox, tmp_path):
    with mailserver.serving(postbox) as port:
        pass
    refused = trial(tmp_path, port, check=False)
    assert refused.returncode == 1
    assert "tidak dapat dihubungi" in refused.stderr


@pytest.mark.parametrize("change, said", [
    ({"hots": "x"}, "“hots”"), ({"security": "ssl"}, "“security”"),
    ({"host": "mail.example", "security": "none"}, "tanpa enkripsi"),
    ({"account": "a"}, "password_file")])
def test_settings_are_complained_about_in_words(tmp_path, change, said):
    refused = trial(tmp_path, 25, check=False, **change)
    assert refused.returncode == 65
    assert said in refused.stderr
