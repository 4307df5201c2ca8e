"""What every command answers, on which stream, with which exit code."""
import contextlib
import csv
import json
import shutil
import signal
import sqlite3
import subprocess
import time

import pytest

from conftest import EXAMPLES

SAMPLE = EXAMPLES / "kaltim-2025"
MACRO = EXAMPLES / "makro-2022"
FAULTY = EXAMPLES / "dengan-kesalahan"


def evaluation(selaras, path, cycle, *more):
    return json.loads(selaras("evaluate", path, "--cycle", cycle, "--format", "json", *more).stdout)


def government(result):
    return next(r for r in result["rollups"] if r["scope"] == "government")


@pytest.mark.parametrize("cap, mean", [
    ("200", 114.58), ("120", 105.50), ("110", 102.96), ("100", 99.34), ("none", 125.13)])
def test_the_macro_table_of_2022_gives_the_published_means(selaras, cap, mean):
    rollup = government(evaluation(selaras, MACRO, "2022", "--cap", cap))
    assert abs(rollup["annual"]["meanCapped"] - mean) < 0.005
    assert (rollup["met"], rollup["missed"]) == (7, 3)


def test_the_json_has_every_field_of_the_contract(selaras):
    result = evaluation(selaras, SAMPLE, "2025-S1")
    assert set(result) == {"government", "cycle", "asOf", "ruleSet", "indicators", "rollups"}
    assert result["cycle"] == {"label": "2025-S1", "from": "2025-01-01", "to": "2025-06-30"}
    for indicator in result["indicators"]:
        assert set(indicator) == {
            "code", "opd", "cascade", "polarity", "aggregation", "formula", "cap", "weight",
            "realised", "asOfPeriod", "annualTarget", "interimTarget", "interimTargetDerived",
            "achievementAnnual", "achievementInterim", "statusAnnual", "statusInterim", "met",
            "onTrack", "gap", "forecast", "forecastReason", "dataGrade", "flags", "attention",
            "missing"}
    for rollup in result["rollups"]:
        assert set(rollup) == {
            "scope", "code", "annual", "interim", "met", "missed", "notJudged", "completeness",
            "budget"}


def test_money_that_nobody_reported_is_null_in_the_json(selaras, tmp_path):
    package = tmp_path / "paket"
    shutil.copytree(SAMPLE, package)
    file = package / "spending.csv"
    with file.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    with file.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows({**row, "rak": "", "realisasi": ""} for row in rows)
    budget = government(evaluation(selaras, package, "2025-S1"))["budget"]
    assert budget["pagu"] > 0
    assert {name: value for name, value in budget.items() if name != "pagu"} == {
        "realised": None, "planned": None, "absorption": None, "deviation": None}


def test_a_table_is_answered_in_both_languages(selaras):
    indonesian = selaras("evaluate", SAMPLE, "--cycle", "2025-S1").stdout
    english = selaras("evaluate", SAMPLE, "--cycle", "2025-S1", "--language", "en").stdout
    assert "indikator di jalur target" in indonesian and "Sangat tinggi" in indonesian
    assert "indicators on track" in english and "Very high" in english


def test_faults_go_to_standard_error_one_a_line_with_cell_value_rule_and_fix(selaras):
    done = selaras("evaluate", FAULTY, "--cycle", "2025-S1", status=65)
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) > 25
    assert any("opd!A4" in line and "“DINKES”" in line for line in lines)


@pytest.mark.parametrize("arguments, status", [
    (["evaluate", "nowhere", "--cycle", "2025"], 66),
    (["evaluate", SAMPLE, "--cycle", "2025-S3"], 64), (["evaluate", SAMPLE, "--cycle", "0001"], 64),
    (["evaluate", SAMPLE, "--cycle", "2025", "--cap", "0"], 64),
    (["evaluate", SAMPLE, "--cycle", "2025", "--rule-set", "x"], 64),
    (["verify"], 66), (["snapshot"], 64), (["forms", "E.55", "--cycle", "2025", "-o", "x"], 64),
])
def test_mistakes_have_their_exit_codes_and_say_what_to_do(selaras, arguments, status):
    done = selaras(*arguments, status=status)
    assert done.stdout == "" and len(done.stderr) > 20


def test_a_dry_run_writes_nothing_and_the_same_package_changes_nothing(selaras):
    selaras.on_record("import", SAMPLE, "--dry-run")
    entries = "SELECT count(*) FROM entry"
    assert sqlite3.connect(selaras.database).execute(entries).fetchone() == (0,)
    selaras.on_record("import", SAMPLE)
    count = sqlite3.connect(selaras.database).execute(entries).fetchone()
    again = selaras.on_record("import", SAMPLE)
    assert again.stdout.startswith("Tidak ada yang berubah.")
    assert sqlite3.connect(selaras.database).execute(entries).fetchone() == count
    selaras.on_record("verify")
    selaras.on_record("rebuild", "--compare")


def test_rows_that_a_later_file_leaves_out_are_counted_and_stay(selaras):
    selaras.on_record("import", SAMPLE)
    part = selaras.folder / "sebagian"
    part.mkdir()
    rows = (SAMPLE / "opd.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    gone = rows.pop().split(",")[0]
    (part / "opd.csv").write_text("".join(rows), encoding="utf-8")
    said = selaras.on_record("import", part, "--dry-run", "--language", "en").stdout
    assert "Rows on record that are not in this file: 1; they all stay." in said
    assert f"organisation 1: {gone}" in said
    exported = selaras.folder / "ekspor"
    selaras.on_record("import", part)
    selaras.on_record("export", "--to", exported)
    assert gone in (exported / "opd.csv").read_text(encoding="utf-8")


def test_a_faulty_package_is_refused_whole_or_taken_without_its_faulty_rows(selaras):
    selaras.on_record("import", FAULTY, status=65)
    assert sqlite3.connect(selaras.database).execute(
        "SELECT count(*) FROM entry").fetchone() == (0,)
    selaras.on_record("import", FAULTY, "--good-rows", status=65)
    assert sqlite3.connect(selaras.database).execute(
        "SELECT count(*) FROM entry").fetchone() > (10,)


def test_a_killed_import_leaves_all_or_nothing(selaras):
    for delay in [0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0]:
        selaras.database = str(selaras.folder / f"killed-{delay}.sqlite")
        process = subprocess.Popen(
            [selaras.binary, "import", str(SAMPLE), "--database", selaras.database],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        try:
            count = sqlite3.connect(selaras.database).execute(
                "SELECT count(*) FROM entry").fetchone()[0]
        except sqlite3.OperationalError:
            continue
        assert count == 0 or count > 10_000
        selaras.on_record("verify")


def test_a_backup_restores_to_the_same_record(selaras):
    selaras.on_record("import", MACRO)
    selaras.on_record("backup", "copy.sqlite")
    selaras.on_record("backup", "copy.sqlite", status=74)
    selaras.on_record("restore", "copy.sqlite", status=74)
    selaras.on_record("restore", "copy.sqlite", "--replace")
    selaras.on_record("verify")


def test_a_record_that_is_open_is_neither_restored_nor_backed_up_onto_itself(selaras):
    selaras.on_record("import", MACRO)
    selaras.on_record("backup", "copy.sqlite")
    selaras.on_record("backup", selaras.database, "--replace", status=74)
    server = subprocess.Popen(
        [selaras.binary, "serve", "--database", selaras.database, "--port", "0"],
        stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    try:
        assert "127.0.0.1" in server.stdout.readline()
        done = selaras.on_record("restore", "copy.sqlite", "--replace", status=74)
        assert "server" in done.stderr
    finally:
        server.terminate()
        server.wait(timeout=20)
    selaras.on_record("restore", "copy.sqlite", "--replace")


def test_the_file_alone_is_the_record_once_a_command_has_ended(selaras, tmp_path):
    selaras.on_record("import", MACRO)
    copy = tmp_path / "alone.sqlite"
    copy.write_bytes(open(selaras.database, "rb").read())
    count = "SELECT count(*) FROM entry"
    assert (sqlite3.connect(copy).execute(count).fetchone()
            == sqlite3.connect(selaras.database).execute(count).fetchone())


def test_tampering_is_found_and_named(selaras):
    selaras.on_record("import", MACRO)
    record = sqlite3.connect(selaras.database)
    record.execute("DROP TRIGGER IF EXISTS entryIsOnlyRedacted")
    record.execute("UPDATE entry SET author = 'orang lain' WHERE sequence = 7")
    record.commit()
    record.close()
    done = selaras.on_record("verify", status=1)
    assert "/7" in done.stderr


def test_a_snapshot_notices_when_the_data_has_moved_on(selaras, tmp_path):
    selaras.on_record("import", MACRO)
    line = selaras.on_record("snapshot", "--cycle", "2022").stdout
    entry = line.split()[0]
    selaras.on_record("snapshot", "--compare", entry)
    changed = tmp_path / "makro"
    changed.mkdir()
    for file in MACRO.iterdir():
        text = file.read_text()
        (changed / file.name).write_text(text.replace("77.44", "77.36"))
    selaras.on_record("import", changed)
    done = selaras.on_record("snapshot", "--compare", entry, status=1)
    assert "77.44" in done.stdout and "77.36" in done.stdout


def test_two_files_cannot_close_a_circle_of_parents(selaras, tmp_path):
    selaras.on_record("import", SAMPLE)
    first, second = tmp_path / "first", tmp_path / "second"
    for folder, code, parent in [(first, "INSPEKTORAT", "BAPPEDA"), (second, "BAPPEDA", "INSPEKTORAT")]:
        folder.mkdir()
        (folder / "opd.csv").write_text(
            f"code,name,kind,parent\n{code},Nama contoh,badan,{parent}\n")
    selaras.on_record("import", first)
    done = selaras.on_record("import", second, status=65)
    assert "cascade.cycle" in done.stderr or "cycle" in done.stderr
    selaras.on_record("export", "--to", "back")
    selaras("evaluate", "back", "--cycle", "2025-S1")


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.2", "::"])
def test_the_server_refuses_addresses_that_others_could_reach(selaras, host):
    done = selaras.on_record("serve", "--host", host, "--port", "0", status=69)
    assert "127.0.0.1" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_know_every_command(selaras, shell):
    script = selaras("--generate-completion-script", shell).stdout
    for command in ["serve", "evaluate", "import", "verify", "snapshot"]:
        assert command in script


def test_the_record_is_judged_as_its_package_is(selaras):
    """What the pages show from the database equals what the files say."""
    selaras.on_record("import", SAMPLE)
    selaras.on_record("export", "--to", "back")
    there = evaluation(selaras, SAMPLE, "2025-S1")
    back = evaluation(selaras, "back", "2025-S1")
    assert back == there


def test_a_stored_answer_of_bps_becomes_observations_once(selaras, tmp_path):
    selaras.on_record("import", MACRO)
    answer = tmp_path / "tpt.json"
    answer.write_text(json.dumps({
        "status": "OK", "data-availability": "available",
        "var": [{"val": 31, "label": "TPT"}], "turvar": [{"val": 0, "label": "Tidak ada"}],
        "vervar": [{"val": 6400, "label": "Kalimantan Timur"}],
        "tahun": [{"val": 121, "label": "2021"}, {"val": 120, "label": "2020"}],
        "turtahun": [{"val": 0, "label": "Tahun"}],
        "datacontent": {"64003101210": 6.83, "64003101200": 6.87}}))
    assert "6400  Kalimantan Timur" in selaras("bps", answer).stdout
    take = ["bps", answer, "--indicator", "TPT", "--region", "6400", "--fetched", "2022-01-05"]
    code = sqlite3.connect(selaras.database).execute(
        "SELECT code FROM (SELECT DISTINCT indicator AS code FROM observation) "
        "WHERE code LIKE '%TPT%'").fetchone()[0]
    take[3] = code
    selaras.on_record(*take)
    count = sqlite3.connect(selaras.database).execute("SELECT count(*) FROM observation").fetchone()
    assert selaras.on_record(*take).stdout.startswith("Tidak ada yang berubah.")
    assert sqlite3.connect(selaras.database).execute(
        "SELECT count(*) FROM observation").fetchone() == count == (12,)
    selaras.on_record("bps", answer, "--indicator", "X", "--region", "6400", "--fetched",
                      "2022-01-05", status=66)


def kernel(selaras, name, document, status=0):
    done = subprocess.run(
        [selaras.binary, "kernel", name, "--language", "en"], input=document, text=True,
        capture_output=True, timeout=60)
    assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
    return done


def test_a_kernel_answers_a_document_and_names_the_place_of_a_fault(selaras):
    tennessee = {"candidates": 4, "ballots": [
        {"count": 42, "ranking": [[0], [1], [2], [3]]}, {"count": 26, "ranking": [[1], [2], [3], [0]]},
        {"count": 15, "ranking": [[2], [3], [1], [0]]}, {"count": 17, "ranking": [[3], [2], [1], [0]]}]}
    answer = json.loads(kernel(selaras, "borda", json.dumps(tennessee)).stdout)
    assert answer["score"] == [126, 194, 173, 107]
    tennessee["ballots"][2]["ranking"][0] = [9]
    refused = kernel(selaras, "borda", json.dumps(tennessee), status=65)
    assert "input.ballots[2]" in refused.stderr and refused.stdout == ""
    assert "input.matrix is missing" in kernel(selaras, "topsis", "{}", status=65).stderr
    assert "not well-formed" in kernel(selaras, "topsis", "{", status=65).stderr
    kernel(selaras, "astrology", "{}", status=64)


def test_case_files_pass_or_fail_with_the_first_difference(selaras, tmp_path):
    case = {"id": "one", "input": {"probability": [1, 0], "outcome": [1, 0]},
            "expected": {"brier": 0}, "tolerance": 1e-9}
    folder = tmp_path / "cases" / "below"
    folder.mkdir(parents=True)
    (folder / "a.json").write_text(json.dumps({"kernel": "brier", "cases": [case]}))
    (folder / "b.json").write_text(json.dumps({"kernel": "astrology", "cases": [case]}))
    report = json.loads(selaras("conformance", tmp_path / "cases", "--json").stdout)
    assert report["passed"] == 1 and report["failed"] == 0 and report["unknown"] == {"astrology": 1}
    case["expected"]["brier"] = 1
    (folder / "c.json").write_text(json.dumps({"kernel": "brier", "cases": [case]}))
    told = selaras("conformance", tmp_path / "cases", "--language", "en", status=1).stdout
    assert "one: expected.brier: expected 1, found 0" in told and "1 passed, 1 failed" in told
    selaras("conformance", tmp_path / "nothing", status=66)


def test_an_entry_is_redacted_on_a_legal_ground_and_the_chain_holds(selaras):
    selaras.on_record("import", SAMPLE)
    selaras.on_record("user", "add", "sari", "--name", "Sari", "--role", "administrator")
    with contextlib.closing(sqlite3.connect(selaras.database)) as record:
        entry, text = record.execute(
            "SELECT entry, text FROM selfEvaluation GROUP BY text HAVING count(*) = 1").fetchone()
        seat = record.execute("SELECT entry FROM assignment").fetchone()[0]
    basis = ["--basis", "UU 27/2022 Pasal 8"]
    assert "--yes" in selaras.on_record("redact", entry, *basis).stdout
    with contextlib.closing(sqlite3.connect(selaras.database)) as record:
        assert record.execute(
            "SELECT count(*) FROM selfEvaluation WHERE entry = ?", [entry]).fetchone() == (1,)
    selaras.on_record("redact", entry, "--basis", "-", "--yes", status=65)
    selaras.on_record("redact", seat, *basis, "--yes", status=65)
    selaras.on_record("redact", "tidak/ada/1", *basis, "--yes", status=66)
    assert entry in selaras.on_record("redact", entry, *basis, "--yes").stdout
    with open(selaras.database, "rb") as record:
        assert text.encode() not in record.read()
    selaras.on_record("verify")
    selaras.on_record("redact", entry, *basis, "--yes", status=65)
