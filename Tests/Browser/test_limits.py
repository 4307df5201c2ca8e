"""Files just over what the server reads: each refused with its sentence, and nothing kept of it."""

import io
import re
import sqlite3
import urllib.error
import urllib.request
import zipfile

import pytest

from selaras import ROOT, Server

LIMITS = (ROOT / "Sources/Interchange/Multipart/UploadLimits.swift").read_text(encoding="utf-8")
CELLS = 2_000_000
UNPACKED = 128 << 20
COLUMNS = 100
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = "http://schemas.openxmlformats.org/package/2006/relationships"
TABLES = ["opd", "documents", "cascade", "indicators", "targets", "observations", "verification",
          "budget", "spending", "selfevaluation", "officeholders", "bridge"]


def test_the_limits_are_those_that_these_tests_know():
    assert "unpackedBytesMax = 128 * 1_048_576" in LIMITS and "cellsMax = 2_000_000" in LIMITS


def packed(*parts):
    """A zip of named parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in parts:
            archive.writestr(name, text)
    return buffer.getvalue()


def digits(count, seed=1):
    """So many digits that pack to about a twentieth: no zip bomb, and not too large to send."""
    whole = []
    for _ in range(count // 8_000 + 1):
        seed = (seed * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % (1 << 64)
        whole.append(f"{pow(seed | 1, 160, 10 ** 1_000):01000d}" * 8)
    return "".join(whole)[:count]


def cell_rows(cells):
    """So many cells of one digit, 100 a row."""
    source = digits(cells)
    return [source[start:start + COLUMNS] for start in range(0, cells, COLUMNS)]


def csv(cells):
    return "\n".join(",".join(row) for row in cell_rows(cells)) + "\n"


def sheet(cells):
    rows = ("<row>" + "".join(f"<c><v>{digit}</v></c>" for digit in row) + "</row>"
            for row in cell_rows(cells))
    return f'<worksheet xmlns="{MAIN}"><sheetData>' + "".join(rows) + "</sheetData></worksheet>"


def workbook(content):
    """The smallest workbook whose sheet `observations` is this."""
    return packed(
        ("[Content_Types].xml",
         '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        ("_rels/.rels",
         f'<Relationships xmlns="{PARTS}"><Relationship Id="a" Target="xl/workbook.xml" '
         f'Type="{RELATIONS}/officeDocument"/></Relationships>'),
        ("xl/workbook.xml",
         f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="observations" '
         'sheetId="1" r:id="b"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels",
         f'<Relationships xmlns="{PARTS}"><Relationship Id="b" Target="worksheets/sheet1.xml" '
         f'Type="{RELATIONS}/worksheet"/></Relationships>'),
        ("xl/worksheets/sheet1.xml", content))


def padded_sheet(size):
    """A sheet of one cell and a remark, so many bytes in all."""
    head = f'<worksheet xmlns="{MAIN}"><!--'
    tail = '--><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>'
    return head + digits(size - len(head) - len(tail)) + tail


FILES = {
    "workbook, cells": ("a.xlsx", lambda: workbook(sheet(CELLS + 1)), "sel terisi"),
    "workbook, bytes": ("a.xlsx", lambda: workbook(padded_sheet(UNPACKED + 1)), "mengembang"),
    "zip, cells of all tables together": (
        "a.zip",
        lambda: packed(*((f"{name}.csv", csv(CELLS // len(TABLES) + COLUMNS)) for name in TABLES)),
        "sel terisi"),
    "zip, bytes": (
        "a.zip", lambda: packed(("targets.csv", "id,name\n"), ("opd.csv", digits(UNPACKED))),
        "mengembang"),
}


def hand_in(server, name, content):
    """The status and page of an upload, as a browser sends it."""
    body = (b"--b\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + name.encode()
            + b"\"\r\n\r\n" + content + b"\r\n--b--\r\n")
    request = urllib.request.Request(
        server.address + "/impor", data=body,
        headers={"Content-Type": "multipart/form-data; boundary=b", "Origin": server.address})
    try:
        with urllib.request.urlopen(request, timeout=300) as answer:
            return answer.status, answer.read().decode("utf-8")
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read().decode("utf-8")


def memory_peak(server):
    """Bytes of memory that the server has held at most."""
    with open(f"/proc/{server.process.pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmHWM:\s*(\d+) kB", status.read())[1]) * 1024


def memory_max():
    """What the service's unit allows."""
    unit = (ROOT / "docs/selaras.service").read_text(encoding="utf-8")
    return int(re.search(r"^MemoryMax=(\d+)G$", unit, re.M)[1]) << 30


@pytest.fixture(scope="module")
def own_server():
    with Server(package=None) as running:
        yield running


@pytest.mark.parametrize("case", FILES)
def test_a_file_just_over_a_limit_is_refused_and_nothing_is_kept(own_server, case):
    name, make, sentence = FILES[case]
    content = make()
    assert len(content) < 32 << 20, "another limit would be met first"
    status, page = hand_in(own_server, name, content)
    assert status == 422 and sentence in page, (status, page[-1_500:])
    held = sqlite3.connect(own_server.database)
    for table in ["entry", "pendingImport"]:
        assert held.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    held.close()
    assert memory_peak(own_server) < memory_max()


def test_a_file_at_the_limit_of_cells_is_read_within_the_memory_allowed(own_server):
    status, page = hand_in(own_server, "a.xlsx", workbook(sheet(CELLS)))
    assert status == 200, page[-1_500:]
    assert memory_peak(own_server) < memory_max()
