"""The server as the operating system sees it."""

import subprocess
import urllib.request

from selaras import Server, binary, free_port, run


def test_it_stops_at_once_and_cleanly_when_asked():
    with Server() as running:
        urllib.request.urlopen(running.address + "/evaluasi", timeout=30).read()
        assert running.stop() == 0


def test_it_starts_on_an_empty_database_and_says_what_to_do():
    with Server(package=None) as running:
        with urllib.request.urlopen(running.address + "/", timeout=30) as answer:
            assert answer.status == 200
            assert "/impor" in answer.read().decode("utf-8")


def test_it_refuses_to_listen_beyond_this_machine(tmp_path):
    """Until there are accounts, anybody who reaches the port may change the data."""
    refused = subprocess.run(
        [binary(), "serve", "--database", str(tmp_path / "s.sqlite"), "--host", "0.0.0.0",
         "--port", str(free_port())],
        capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=30)
    assert refused.returncode not in (0, -6, -11)
    assert refused.stderr.strip()


def test_a_second_import_of_the_same_package_changes_nothing(server, site):
    before = site.fetch("/evaluasi")
    run("import", server.package, "--database", server.database)
    after = site.fetch("/evaluasi", {"If-None-Match": before.headers["etag"]})
    assert after.status == 304


def test_the_database_verifies_while_it_is_served(server):
    run("verify", "--database", server.database)
