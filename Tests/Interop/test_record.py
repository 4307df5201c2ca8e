"""The record from the outside: the commands an operator relies on, and sqlite3 as a second reader."""

import sqlite3

import pytest

from selaras import EXAMPLES, run

CITY = EXAMPLES / "kota-contoh"


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    path = tmp_path_factory.mktemp("record") / "kota.sqlite"
    run("import", CITY, "--database", path)
    return path


@pytest.fixture
def record(imported, tmp_path):
    """A copy of its own for each test."""
    copy = tmp_path / "kota.sqlite"
    run("backup", copy, "--database", imported)
    return copy


def entries(path):
    with sqlite3.connect(path) as database:
        return database.execute("SELECT count(*) FROM entry").fetchone()[0]


def test_a_dry_run_writes_nothing(tmp_path):
    path = tmp_path / "baru.sqlite"
    run("import", CITY, "--database", path, "--dry-run")
    assert not path.exists() or entries(path) == 0


def test_a_faulty_package_is_refused_whole(record):
    before = entries(record)
    refused = run(
        "import", EXAMPLES / "dengan-kesalahan", "--database", record, check=False)
    assert refused.returncode == 65
    assert entries(record) == before


def test_the_record_verifies_and_rebuilds_to_the_same(record):
    run("verify", "--database", record)
    run("rebuild", "--database", record, "--compare")
    run("verify", "--database", record)


def test_a_backup_is_restored_to_the_same_record(record, tmp_path):
    copy = tmp_path / "cadangan.sqlite"
    run("backup", copy, "--database", record)
    restored = tmp_path / "pulih.sqlite"
    run("restore", copy, "--database", restored)
    run("verify", "--database", restored)
    assert entries(restored) == entries(record)


def test_the_file_is_sound_to_sqlite_itself(imported):
    with sqlite3.connect(imported) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("statement", [
    "DELETE FROM entry WHERE sequence = 5",
    "UPDATE entry SET author = 'lain' WHERE sequence = 5",
])
def test_the_database_itself_refuses_to_change_an_entry(record, statement):
    with sqlite3.connect(record) as database, pytest.raises(sqlite3.DatabaseError):
        database.execute(statement)


def test_a_hand_in_the_file_is_found(record):
    """With the triggers gone, one byte of one body is enough."""
    database = sqlite3.connect(record)
    for (name,) in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'").fetchall():
        database.execute(f'DROP TRIGGER "{name}"')
    changed = database.execute(
        "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), '5', '6') AS BLOB)"
        " WHERE kind = 'observation.reported' AND CAST(body AS TEXT) LIKE '%5%'").rowcount
    database.commit()
    database.close()
    assert changed > 0
    found = run("verify", "--database", record, check=False)
    assert found.returncode == 1
    assert found.stdout + found.stderr


def test_a_row_that_left_its_entry_is_found_and_put_right(record):
    database = sqlite3.connect(record)
    changed = database.execute(
        "UPDATE observation SET note = 'lain' WHERE entry = (SELECT min(entry) FROM observation)"
    ).rowcount
    database.commit()
    database.close()
    assert changed == 1
    assert run("verify", "--database", record, check=False).returncode == 1
    run("rebuild", "--database", record)
    run("verify", "--database", record)


def test_a_frozen_cycle_is_listed_and_compared(record):
    run("snapshot", "--cycle", "2026-S1", "--database", record)
    listed = run("snapshot", "--list", "--database", record).stdout
    assert "2026-S1" in listed or "2026" in listed
    run("verify", "--database", record)


@pytest.mark.parametrize("arguments, code", [
    (["evaluate", "tidak-ada", "--cycle", "2025"], 66),
    (["evaluate", CITY, "--cycle", "2025-S9"], 64),
    (["tidak-ada"], 64),
    (["verify", "--database", "tidak-ada.sqlite"], 66),
    (["evaluate", EXAMPLES / "dengan-kesalahan", "--cycle", "2025"], 65),
])
def test_exit_codes_are_those_of_the_manual(arguments, code):
    done = run(*arguments, check=False)
    assert done.returncode == code
    assert done.stderr and not done.stdout
