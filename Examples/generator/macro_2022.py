"""The ten macro indicators of 2022: targets and results as Bappeda gave them."""

from macro import BAPPEDA_2023, OLD
from organisations import OPD

# The macro targets and results of 2022: code, name, unit, target, realised, polarity, decimals.
MACRO_2022 = [
    ("IPM", "Indeks Pembangunan Manusia", "indeks", 77.25, 77.44, "up", 2),
    ("TPT", "Tingkat pengangguran terbuka", "persen", 6.75, 5.71, "down", 2),
    ("LPE", "Laju pertumbuhan ekonomi", "persen", (2.5, 4.5), 4.48, "range", 2),
    ("PDRB-KAPITA", "PDRB per kapita", "juta rupiah", 182.5, 238.7, "up", 1),
    ("LPE-NONMIGAS", "Pertumbuhan ekonomi tanpa migas dan batu bara", "persen", 2.00, 6.11, "up",
     2),
    ("NTP", "Nilai tukar petani", "indeks", 119.0, 126.03, "up", 2),
    ("GINI", "Indeks Gini", "indeks", .327, .327, "down", 3),
    ("KEMISKINAN", "Persentase penduduk miskin", "persen", 6.15, 6.31, "down", 2),
    ("IKLH", "Indeks kualitas lingkungan hidup", "indeks", 76.05, 74.46, "up", 2),
    ("RB", "Indeks reformasi birokrasi", "nilai", 69, 67.70, "up", 2),
]
OWNERS_2022 = {"TPT": "DISNAKER", "IKLH": "DLH", "RB": "BIRO-ORG", "NTP": "DPTPH",
               "LPE": "BIRO-EKON", "LPE-NONMIGAS": "BIRO-EKON"}


def build():
    """The ten macro indicators of 2022 as the tables of their own small package."""
    owners = set(OWNERS_2022.values()) | {"BAPPEDA", "SETDA"}
    opd = [dict(code=code, name=name, kind=kind, parent=parent)
           for code, name, kind, parent in OPD if code in owners]
    documents = [dict(code=OLD, kind="RPJMD",
                      title="RPJMD Provinsi Kalimantan Timur sebelum RPD (perubahan)",
                      legal_ref="Perda Kaltim 8/2021 (perubahan RPJMD)", valid_from="2019-01-01",
                      valid_to="2023-12-31", version="perubahan; tanggal berlaku contoh")]
    cascade = [dict(code="MAKRO", document=OLD, level="tujuan", parent="",
                    text="Indikator makro pembangunan 2022", opd="BAPPEDA")]
    made = {"opd": opd, "documents": documents, "cascade": cascade, "indicators": [],
            "targets": [], "observations": []}
    for code, name, unit, target, realised, polarity, decimals in MACRO_2022:
        made["indicators"].append(dict(
            code=code, name=name, unit=unit, cascade="MAKRO",
            opd=OWNERS_2022.get(code, "BAPPEDA"), polarity=polarity, aggregation="last",
            formula="2T-R" if polarity == "down" else "", frequency="year", decimals=decimals,
            tags="IKU", source=BAPPEDA_2023, standing="resmi",
            definition="target dan realisasi 2022 resmi, dari Bappeda"))
        level = (dict(low=float(target[0]), high=float(target[1]))
                 if isinstance(target, tuple) else dict(value=float(target)))
        made["targets"].append(dict(indicator=code, period="2022", document=OLD, **level))
        note = "predikat B" if code == "RB" else ""
        made["observations"].append(dict(
            indicator=code, period="2022", value=float(realised), status="tetap",
            source=BAPPEDA_2023, release_date="2023-04-17", vintage="1", note=note))
    return made
