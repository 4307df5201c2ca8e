"""The tables of a data package: columns, Frictionless schemas, and how a folder is written."""

import csv
import io
import json
import pathlib
import shutil

PERIOD = r"^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$"
MONTH = r"^[0-9]{4}-(0[1-9]|1[0-2])$"
CAUSES = ["regulasi", "anggaran", "pengadaan", "lahan", "sdm", "koordinasi", "data",
          "administrasi", "cuaca", "mitra"]


def text(name, required=False, **constraints):
    return field(name, "string", required, constraints)


def number(name, required=False, **constraints):
    return field(name, "number", required, constraints)


def day(name, required=False):
    return field(name, "date", required, {})


def period(name="period"):
    return text(name, True, pattern=PERIOD)


def field(name, kind, required, constraints):
    if required:
        constraints = {"required": True, **constraints}
    made = {"name": name, "type": kind}
    return {**made, "constraints": constraints} if constraints else made


def points_to(column, table, key="code"):
    return {"fields": column, "reference": {"resource": table, "fields": key}}


TABLES = {
    "opd": {
        "fields": [text("code", True, unique=True), text("name", True),
                   text("kind", True, enum=["sekretariat", "inspektorat", "badan", "dinas",
                                            "biro", "rsud", "uptd"]),
                   text("parent")],
        "primaryKey": "code", "foreignKeys": [points_to("parent", "")]},
    "documents": {
        "fields": [text("code", True, unique=True),
                   text("kind", True, enum=["RPJPD", "RPD", "RPJMD", "Renstra", "RKPD", "Renja",
                                            "PK"]),
                   text("title", True), text("legal_ref"), day("valid_from", True),
                   day("valid_to"), text("version")],
        "primaryKey": "code"},
    "cascade": {
        "fields": [text("code", True, unique=True), text("document", True),
                   text("level", True, enum=["visi", "misi", "tujuan", "sasaran", "strategi",
                                             "program", "kegiatan", "subkegiatan"]),
                   text("parent"), text("text", True), text("opd")],
        "primaryKey": "code",
        "foreignKeys": [points_to("document", "documents"), points_to("parent", ""),
                        points_to("opd", "opd")]},
    "indicators": {
        "fields": [text("code", True, unique=True), text("name", True), text("unit", True),
                   text("cascade", True), text("opd", True), text("contributors"),
                   text("polarity", True, enum=["up", "down", "baseline", "range", "grade",
                                                "yesno"]),
                   text("aggregation", True, enum=["sum", "last", "average", "max", "ratio"]),
                   text("formula", enum=["2T-R", "T/R"]), text("cap"),
                   number("weight", minimum=0),
                   text("frequency", True, enum=["month", "quarter", "semester", "year"]),
                   field("decimals", "integer", False, {"minimum": 0, "maximum": 6}),
                   text("tags"), text("source"), text("definition"),
                   text("standing", True, enum=["resmi", "contoh"])],
        "primaryKey": "code",
        "foreignKeys": [points_to("cascade", "cascade"), points_to("opd", "opd")]},
    "targets": {
        "fields": [text("indicator", True), period(), number("value"), number("low"),
                   number("high"), text("grade"), text("document")],
        "foreignKeys": [points_to("indicator", "indicators"),
                        points_to("document", "documents")]},
    "observations": {
        "fields": [text("indicator", True), period(), number("value"), number("numerator"),
                   number("denominator"), text("grade"),
                   text("status", True, enum=["sementara", "tetap", "belum_rilis"]),
                   text("source"), day("release_date"), text("vintage"), text("series"),
                   text("note")],
        "foreignKeys": [points_to("indicator", "indicators")]},
    "verification": {
        "fields": [text("indicator", True), period(), text("vintage"),
                   text("outcome", True, enum=["terverifikasi", "dikembalikan"]),
                   day("date", True), text("role", True), text("note")],
        "foreignKeys": [points_to("indicator", "indicators")]},
    "budget": {
        "fields": [text("program", True), text("version", True), day("effective_from", True),
                   number("pagu", True, minimum=0)],
        "foreignKeys": [points_to("program", "cascade")]},
    "spending": {
        "fields": [text("program", True), text("month", True, pattern=MONTH), number("rak"),
                   number("realisasi"), number("fisik_target", minimum=0, maximum=100),
                   number("fisik", minimum=0, maximum=100)],
        "foreignKeys": [points_to("program", "cascade")]},
    "selfevaluation": {
        "fields": [text("opd", True), period(),
                   text("section", True, enum=["pendorong", "penghambat",
                                               "tindak_lanjut_triwulan",
                                               "tindak_lanjut_renja", "permintaan"]),
                   text("text", True), text("cause", enum=CAUSES)],
        "foreignKeys": [points_to("opd", "opd")]},
    "officeholders": {
        "fields": [text("opd", True), text("position", True),
                   text("capacity", True, enum=["definitif", "Plt", "Plh", "Pj"]),
                   day("from", True), day("to")],
        "foreignKeys": [points_to("opd", "opd")]},
    "bridge": {
        "fields": [text("from_indicator"), text("from_document"), text("to_indicator"),
                   text("to_document"),
                   text("relation", True, enum=["sama", "berubah", "berhenti", "baru"]),
                   text("note")],
        "foreignKeys": [points_to("from_indicator", "indicators"),
                        points_to("from_document", "documents"),
                        points_to("to_indicator", "indicators"),
                        points_to("to_document", "documents")]},
}


def columns(table):
    return [made["name"] for made in TABLES[table]["fields"]]


def shown(value):
    """The shortest text of a value: no trailing zeros, no exponent, empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, float):
        written = f"{value:.6f}".rstrip("0").rstrip(".")
        return "0" if written == "-0" else written
    return str(value)


def written(table, rows, names):
    """The table as CSV text with these columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        unknown = set(row) - set(columns(table))
        if unknown:
            raise ValueError(f"{table}: unknown columns {sorted(unknown)}")
        writer.writerow([shown(row.get(name)) for name in names])
    return out.getvalue()


def used(table, rows, lean):
    """All columns, or without the optional ones that no row fills."""
    required = {made["name"] for made in TABLES[table]["fields"]
                if made.get("constraints", {}).get("required")}
    return [name for name in columns(table)
            if not lean or name in required or any(shown(row.get(name)) for row in rows)]


def resource(table, names):
    schema = dict(TABLES[table])
    schema["fields"] = [made for made in schema["fields"] if made["name"] in names]
    if "foreignKeys" in schema:
        schema["foreignKeys"] = [key for key in schema["foreignKeys"] if key["fields"] in names]
    return {"name": table, "path": f"{table}.csv", "profile": "tabular-data-resource",
            "scheme": "file", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "schema": schema}


def write_package(folder, head, tables, lean=False):
    """Empties the folder and writes its tables and their description.

    A lean package leaves out optional columns that are empty throughout.
    """
    folder = pathlib.Path(folder)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    present = [name for name in TABLES if tables.get(name)]
    names = {name: used(name, tables[name], lean) for name in present}
    for name in present:
        (folder / f"{name}.csv").write_text(
            written(name, tables[name], names[name]), encoding="utf-8")
    description = {"profile": "tabular-data-package", **head,
                   "resources": [resource(name, names[name]) for name in present]}
    (folder / "datapackage.json").write_text(
        json.dumps(description, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
