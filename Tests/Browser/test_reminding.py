"""An organiser opens the collection; who owes a report then gets one letter, from a real mail server."""

import json
import re

import mailserver
from people import Office
from selaras import run

CYCLE = "2025-S1"


def open_collection(browser, office):
    office.add("bappeda", "organiser", second_factor=True)
    context = browser.new_context(base_url=office.address, storage_state=office.states["bappeda"])
    page = context.new_page()
    page.goto(f"/pengisian?siklus={CYCLE}")
    page.get_by_role("button", name=re.compile("Buka pengumpulan")).click()
    context.close()


def test_who_owes_a_report_is_reminded_once(browser, tmp_path):
    postbox, settings = mailserver.Postbox(), tmp_path / "surat.json"
    with Office(browser) as office, mailserver.serving(postbox) as port:
        open_collection(browser, office)
        settings.write_text(json.dumps({
            "host": "localhost", "port": port, "security": "none",
            "sender": "selaras@kaltim.example"}), encoding="utf-8")
        record = ["--database", office.database]
        run("user", "add", "budi", "--name", "Budi", "--email", "budi@dinkes.example", *record)
        run("user", "role", "budi", "operator-opd", "--agency", "DINKES", "--from", "2025-01-01",
            *record)

        def remind(day, *options):
            return run("remind", "--mail", settings, *record, "--cycle", CYCLE, "--day", day,
                       *options).stdout

        # A Sunday.
        assert "pengumpulan" in remind("2025-05-18")
        # The second quarter's report is due on 7 July.
        assert "budi " in remind("2025-07-07", "--dry-run")
        assert not postbox.letters
        assert "Terkirim 1," in remind("2025-07-07")
        assert [readers for _, readers, _ in postbox.letters] == [["budi@dinkes.example"]]
        assert "Terkirim 0, sudah terkirim sebelumnya 1" in remind("2025-07-07")
    assert len(postbox.letters) == 1
