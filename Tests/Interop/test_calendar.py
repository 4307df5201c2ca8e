"""Another program's iCalendar reader finds the deadlines of PP 39/2006."""

from datetime import date, timedelta

import icalendar
import pytest

from selaras import EXAMPLES, run


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    path = tmp_path_factory.mktemp("kalender") / "catatan.sqlite"
    run("import", EXAMPLES / "kaltim-2025", "--database", path)
    return path


def read(record, *arguments):
    text = run("calendar", "--database", record, "--cycle", "2025-S1", *arguments).stdout
    return icalendar.Calendar.from_ical(text)


def test_every_deadline_is_a_whole_day_with_alarms(record):
    calendar = read(record, "--day", "2025-06-20")
    reports = [event for event in calendar.walk("VEVENT") if event.walk("VALARM")]
    assert {event["UID"]: event.decoded("DTSTART") for event in reports} == {
        "2025-Q1-agency@selaras": date(2025, 4, 14),
        "2025-Q1-provincialPlanning@selaras": date(2025, 4, 28),
        "2025-Q2-agency@selaras": date(2025, 7, 7),
        "2025-Q2-provincialPlanning@selaras": date(2025, 7, 18)}
    for event in reports:
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        assert [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")] == [
            timedelta(hours=-160), timedelta(hours=-16), timedelta(hours=8)]
        assert event["SUMMARY"].params["LANGUAGE"] == "id"


def test_what_is_not_published_yet_has_its_day(record):
    releases = [event for event in read(record, "--day", "2025-07-01").walk("VEVENT")
                if event["UID"].endswith("-rilis@selaras")]
    assert releases
    assert all(event.decoded("DTSTART") > date(2025, 6, 30) for event in releases)


def test_identities_are_unique_and_stay(record):
    one = [event["UID"] for event in read(record, "--day", "2025-07-01").walk("VEVENT")]
    other = [event["UID"] for event in read(record, "--day", "2025-07-20").walk("VEVENT")]
    assert len(set(one)) == len(one)
    assert one == other


def test_an_agency_sees_its_own(record):
    code = next(line for line in (EXAMPLES / "kaltim-2025" / "opd.csv").read_text(
        encoding="utf-8").splitlines()[1:] if "Kesehatan" in line).split(",")[0]
    calendar = read(record, "--day", "2025-07-10", "--opd", code, "--language", "en")
    titles = [str(event["SUMMARY"]) for event in calendar.walk("VEVENT") if event.walk("VALARM")]
    assert titles == ["the agency's quarterly report, Quarter I 2025",
                      "the agency's quarterly report, Quarter II 2025"]


def test_lines_keep_to_75_octets(record):
    raw = run("calendar", "--database", record, "--cycle", "2025-S1").stdout
    # Text mode may have turned CRLF into LF.
    assert all(len(line.encode()) <= 75 for line in raw.replace("\r", "").split("\n"))
    assert not icalendar.Calendar.from_ical(raw).errors
