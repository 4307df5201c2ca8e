"""Data packages as workbooks that openpyxl writes, plain and with the habits of offices."""

import csv
import datetime
import json
import re

import openpyxl

DAY = re.compile(r"\d{4}-\d\d-\d\d")
NUMBER = re.compile(r"-?\d+(\.\d+)?")
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
          "Oktober", "November", "Desember"]
# Codes and labels stay text, whatever they look like.
TEXT = {"code", "parent", "name", "indicator", "opd", "cascade", "document", "program", "version",
        "vintage", "series", "text", "note", "period", "month", "unit", "title", "legal_ref"}


def plain(column, text):
    """Numbers as numbers and days as days, as a spreadsheet holds them."""
    if column in TEXT:
        return text or None
    if DAY.fullmatch(text):
        return datetime.date.fromisoformat(text)
    return float(text) if NUMBER.fullmatch(text) else text or None


def habitual(column, text):
    """Days as Indonesian text, numbers with a decimal comma as text."""
    if column in TEXT:
        return text or None
    if DAY.fullmatch(text):
        day = datetime.date.fromisoformat(text)
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    if NUMBER.fullmatch(text) and "." in text:
        return text.replace(".", ",")
    return text or None


def tables(folder):
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            yield path.stem, list(csv.reader(file))


def write(folder, path, cell=plain, titled=False):
    """The package of a folder as one workbook.

    With `titled`, a merged title stands above the header and blank rows follow the data.
    """
    book = openpyxl.Workbook()
    book.remove(book.active)
    about = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["selaras"]
    meta = book.create_sheet("meta")
    meta.append(["key", "value"])
    for key, value in about.items():
        if isinstance(value, str):
            meta.append([key, value])
    for name, rows in tables(folder):
        sheet = book.create_sheet(name)
        if titled:
            sheet.append([f"Tabel {name}"])
            sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(rows[0]))
        sheet.append(rows[0])
        for row in rows[1:]:
            sheet.append([cell(column, text) for column, text in zip(rows[0], row)])
        if titled:
            for offset in range(1, 6):
                sheet.cell(sheet.max_row + offset, 1).value = ""
            sheet.row_dimensions[sheet.max_row + 3].height = 30
    book.save(path)
    return path
