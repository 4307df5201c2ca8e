"""`selaras user`: accounts, roles and links at the command line."""
import re

import pytest

LINK = re.compile(r"^(\S+)/undangan/([A-Za-z0-9_-]{74})$", re.M)


@pytest.fixture
def peopled(selaras):
    """A record whose only account is an administrator's."""
    selaras.on_record("user", "add", "sari", "--name", "Sari Contoh", "--role", "administrator")
    return selaras


def roles(selaras, login, *more):
    return selaras.on_record("user", "role", login, *more).stdout


def test_the_first_account_is_the_administrators(selaras):
    done = selaras.on_record("user", "add", "budi", "--name", "Budi Contoh", status=64)
    assert "--role administrator" in done.stderr and done.stdout == ""
    done = selaras.on_record(
        "user", "add", "sari", "--name", "Sari Contoh", "--role", "administrator",
        "--address", "https://selaras.example.go.id/")
    address, token = LINK.search(done.stdout).groups()
    assert address == "https://selaras.example.go.id" and "72" in done.stdout
    listed = selaras.on_record("user", "list").stdout
    assert "sari" in listed and "administrator" in listed and token not in listed


def test_every_link_is_another(peopled):
    first = LINK.search(peopled.on_record("user", "reset", "sari").stdout).group(2)
    second = LINK.search(peopled.on_record("user", "reset", "sari").stdout).group(2)
    assert first != second
    english = peopled.on_record("user", "reset", "sari", "--language", "en").stdout
    assert "/en/invitation/" in english and "works once" in english


def test_a_name_is_taken_once(peopled):
    done = peopled.on_record("user", "add", "SARI", "--name", "Lain", status=65)
    assert "sari" in done.stderr.lower()


def test_a_role_is_given_for_days_with_its_decree_and_ended(peopled):
    peopled.on_record("user", "add", "budi", "--name", "Budi Contoh")
    shown = roles(
        peopled, "budi", "operator-opd", "--agency", "dinkes", "--from", "2025-01-01", "--capacity",
        "Plt", "--decree", "800/12/2025")
    assert "operator OPD dinkes" in shown and "Plt" in shown and "800/12/2025" in shown
    assert "operator OPD dinkes" in peopled.on_record("user", "list").stdout
    shown = roles(
        peopled, "budi", "agency-operator", "--agency", "dinkes", "--end", "--to", "2025-06-30")
    assert "2025-06-30" in shown
    assert "operator" not in peopled.on_record("user", "list").stdout.split("budi")[1]
    done = peopled.on_record(
        "user", "role", "budi", "agency-operator", "--agency", "dinkes", "--end", status=66)
    assert "budi" in done.stderr


@pytest.mark.parametrize("arguments, status", [
    (["operator-opd"], 64),
    (["administrator", "--agency", "dinkes"], 64),
    (["raja"], 64),
    (["verifikator"], 65),
    (["leader", "--from", "2025-06-30", "--to", "2025-01-01"], 65),
    (["leader", "--from", "besok"], 64),
    (["--end"], 64),
])
def test_roles_that_cannot_be_are_refused_and_nothing_is_written(peopled, arguments, status):
    before = roles(peopled, "sari")
    done = peopled.on_record("user", "role", "sari", *arguments, status=status)
    assert done.stderr.strip()
    assert roles(peopled, "sari") == before


@pytest.mark.parametrize("command", ["role", "reset", "end"])
def test_nobody_of_that_name(peopled, command):
    done = peopled.on_record("user", command, "tidak.ada", status=66)
    assert "selaras user list" in done.stderr


def test_an_account_that_ended_is_listed_as_such_and_gets_no_link(peopled):
    peopled.on_record("user", "add", "budi", "--name", "Budi Contoh", "--role", "pimpinan")
    assert "0" in peopled.on_record("user", "end", "budi").stdout
    peopled.on_record("user", "end", "budi", "--account")
    line = next(
        line for line in peopled.on_record("user", "list").stdout.splitlines() if "budi" in line)
    assert "berakhir" in line
    peopled.on_record("user", "reset", "budi", status=65)


def test_what_was_done_is_recorded_and_the_record_holds_no_names(peopled, tmp_path):
    peopled.on_record("user", "add", "budi", "--name", "Budi Contoh", "--role", "pimpinan")
    peopled.on_record("user", "end", "budi")
    peopled.on_record("verify")
    import sqlite3

    with sqlite3.connect(peopled.database) as db:
        bodies = [
            body.decode() if isinstance(body, bytes) else body
            for (body,) in db.execute("SELECT body FROM entry")]
    for deed in ["account.invite", "account.assign", "account.endSessions"]:
        assert any(deed in body for body in bodies), deed
    assert not any("budi" in body.lower() or "sari" in body.lower() for body in bodies)


def test_no_record_no_list(selaras):
    selaras.on_record("user", "list", status=66)


def test_the_permission_table_is_the_page_in_the_documents(selaras):
    from conftest import ROOT

    printed = selaras("permissions").stdout
    assert printed == (ROOT / "docs/permissions.md").read_text(encoding="utf-8")
