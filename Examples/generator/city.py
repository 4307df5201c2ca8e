"""Kota Contoh: an invented small city in 2026, with its own agencies, documents and rule set.

The histories are drawn as for the province and then moved one year on.
"""

import datetime

import indicators_sample
import sample
import series
from series import label, randomness

OPD = [
    ("SETDAKOT", "Sekretariat Daerah Kota Contoh", "sekretariat", ""),
    ("INSPEKTORAT", "Inspektorat Kota Contoh", "inspektorat", ""),
    ("BAPPERIDA", "Badan Perencanaan, Riset, dan Inovasi Kota Contoh", "badan", ""),
    ("DIKPORA", "Dinas Pendidikan, Pemuda, dan Olahraga Kota Contoh", "dinas", ""),
    ("KESEHATAN", "Dinas Kesehatan Kota Contoh", "dinas", ""),
    ("PUTR", "Dinas Pekerjaan Umum dan Tata Ruang Kota Contoh", "dinas", ""),
    ("LHK", "Dinas Lingkungan Hidup dan Kebersihan Kota Contoh", "dinas", ""),
    ("KOPDAG", "Dinas Koperasi dan Perdagangan Kota Contoh", "dinas", ""),
    ("UPTD-PASAR", "UPTD Pasar Kota Contoh", "uptd", "KOPDAG"),
]
LINES = """
DIKPORA|1.01|Anak usia sekolah dasar bersekolah|persen|up|last|semester|96|.005|1|IKU|w=2
DIKPORA|1.01|Sekolah dengan perpustakaan aktif|persen|up|ratio|quarter|61|.05|1|IKK|den=120
DIKPORA|1.01|Siswa menerima bantuan perlengkapan|siswa|up|sum|quarter|2400|.08|0||season=school
DIKPORA|1.01|Anak tidak sekolah ditemukan kembali|anak|up|sum|month|240|.1|0|IKD|season=flat
KESEHATAN|1.02|Kunjungan puskesmas|kunjungan|up|sum|month|88000|.04|0|IKD|season=flat
KESEHATAN|1.02|Balita ditimbang|persen|up|ratio|month|79|.02|1|IKK|den=28000
KESEHATAN|1.02|Kasus demam berdarah|kasus|down|sum|month|310|-.04|0|IKU|season=wet,w=2
KESEHATAN|1.02|Waktu tunggu pendaftaran|menit|down|average|month|34|-.07|0||
PUTR|1.03|Jalan kota kondisi baik|persen|baseline|last|semester|68|.04|1|IKU|w=2
PUTR|1.03|Drainase dibersihkan|meter|up|sum|month|21000|.05|0||season=dry
PUTR|1.03|Titik genangan lebih dari dua jam|titik|down|max|month|26|-.08|0|IKD|season=wet
PUTR|1.03|Izin bangunan selesai tepat waktu|persen|up|ratio|month|74|.04|1|IKK|den=900
LHK|2.11|Sampah terangkut|ton|up|sum|month|36000|.03|0|IKU|season=flat
LHK|2.11|Sampah terkurangi di sumber|persen|up|last|quarter|14|.09|1|IKD|
LHK|2.11|Mutu air sungai kota (pH)|pH|range|average|month|7.0|0|2||low=.9,high=1.14
LHK|2.11|Ruang terbuka hijau dirawat|hektare|up|last|quarter|41|.04|1||
KOPDAG|3.30|Pedagang beralih ke pembayaran digital|pedagang|up|sum|month|640|.12|0|IKD|season=flat
KOPDAG|3.30|Koperasi sehat|persen|up|ratio|semester|52|.05|1|IKK|den=88
KOPDAG|3.30|Selisih harga beras dari harga acuan|persen|range|average|month|100|0|1||low=.93,high=1.07
UPTD-PASAR|3.30|Retribusi pasar terkumpul|juta rupiah|up|sum|month|1850|.06|0|IKU|season=flat
BAPPERIDA|5.01|Usulan warga masuk rencana kerja|persen|up|last|year|37|.04|1||
BAPPERIDA|5.01|Dokumen perencanaan tepat waktu|ya/tidak|yesno|last|quarter|1|0|0|IKD|
INSPEKTORAT|6.01|Temuan ditindaklanjuti|persen|up|ratio|quarter|71|.05|1|IKU|den=140
INSPEKTORAT|6.01|Predikat penilaian mandiri SAKIP|predikat|grade|last|semester|5|0|0|IKU|
SETDAKOT|4.01|Aduan warga selesai lima hari kerja|persen|up|ratio|month|69|.05|1|IKU|den=1700
""".strip().splitlines()
PLAN, YEARLY = "RPJMD-KOTA", "RKPD-2026"
MISSING = {"KESEHATAN-04", "LHK-04"}
PROGRAMS = [("1.01", "DIKPORA", "Program Pengelolaan Pendidikan", 310),
            ("1.02", "KESEHATAN", "Program Pemenuhan Upaya Kesehatan", 240),
            ("1.03", "PUTR", "Program Penyelenggaraan Jalan dan Drainase", 180),
            ("2.11", "LHK", "Program Pengelolaan Persampahan", 62),
            ("3.30", "KOPDAG", "Program Perdagangan dan Koperasi", 31),
            ("4.01", "SETDAKOT", "Program Penunjang Sekretariat", 48),
            ("5.01", "BAPPERIDA", "Program Perencanaan dan Inovasi", 17),
            ("6.01", "INSPEKTORAT", "Program Pengawasan", 12)]


def documents():
    return [dict(code=PLAN, kind="RPJMD", title="RPJMD Kota Contoh 2022–2027 (contoh)",
                 valid_from="2022-01-01", valid_to="2027-12-31"),
            dict(code=YEARLY, kind="RKPD", title="RKPD Kota Contoh 2026 (contoh)",
                 valid_from="2026-01-01", valid_to="2026-12-31")]


def cascade():
    made = [dict(code="VISI", document=PLAN, level="visi", text="Kota Contoh yang tertata"),
            dict(code="MISI-1", document=PLAN, level="misi", parent="VISI",
                 text="Layanan dasar yang dekat dengan warga (contoh)"),
            dict(code="MISI-2", document=PLAN, level="misi", parent="VISI",
                 text="Pemerintahan yang menjawab (contoh)")]
    for code, opd, text, _ in PROGRAMS:
        parent = "MISI-1" if code < "4" else "MISI-2"
        made.append(dict(code=code, document=PLAN, level="program", parent=parent,
                         text=f"{text} (contoh)", opd=opd))
    return made


def moved(day):
    """The same day one year later."""
    made = datetime.date.fromisoformat(day)
    return made.replace(year=made.year + 1, day=min(made.day, 28)).isoformat()


def registry(one):
    extras = one["extras"]
    names = {code: name for code, name, _, _ in OPD}
    return dict(
        code=one["code"], name=one["name"], unit=one["unit"], cascade=one["node"],
        opd=one["opd"], polarity=one["polarity"], aggregation=one["aggregation"],
        weight=extras.get("w", ""), frequency=one["frequency"], decimals=one["decimals"],
        tags=one["tags"], source=f"{names[one['opd']]} (contoh)",
        definition="contoh, bukan angka resmi", standing="contoh")


def values_of(one, place):
    """(history with 2025, annual targets): the years are still the province's."""
    past = series.history(one)
    levels = series.promised(one, past)
    goal = series.expected(one, past, levels[2025])
    rng = randomness(one["code"], "fate")
    fate = rng.uniform(1.002, 1.09) if place % 10 < 6 else (
        rng.uniform(.72, .96) if place % 10 < 9 else rng.uniform(.35, .6))
    return past | {2025: series.current(one, past, goal, fate)}, levels


def observed(one, values):
    rng, rows = randomness(one["code"], "release"), []
    for year, listed in sorted(values.items()):
        for index, value in enumerate(listed, 1):
            if one["code"] in MISSING and year == 2025:
                continue
            day = moved(sample.released(one, year, index, rng))
            row = sample.observation(one, label(one["frequency"], year + 1, index), value, day,
                                     "sementara" if year == 2025 else "tetap")
            rows.append(row)
    if one["frequency"] == "year":
        rows.append(dict(indicator=one["code"], period="2026-S1", status="belum_rilis",
                         source="contoh", release_date="2027-02-20"))
    return rows


def money():
    budget, spending = [], []
    for code, _, _, size in PROGRAMS:
        pagu = size * 1_000_000_000
        rng = randomness(code, "city")
        budget.append(dict(program=code, version="APBD", effective_from="2026-01-01", pagu=pagu))
        for month in range(1, 7):
            planned = round(pagu * .07 / 1e6) * 1_000_000
            paid = round(planned * rng.uniform(.55, 1.02) / 1e6) * 1_000_000
            spending.append(dict(program=code, month=label("month", 2026, month), rak=planned,
                                 realisasi=paid))
    return budget, spending


def build():
    made = {"opd": [dict(zip(("code", "name", "kind", "parent"), row)) for row in OPD],
            "documents": documents(), "cascade": cascade(), "indicators": [], "targets": [],
            "observations": []}
    made["budget"], made["spending"] = money()
    for place, one in enumerate(indicators_sample.parsed(LINES)):
        values, levels = values_of(one, place * 7)
        made["indicators"].append(registry(one))
        for year in range(2022, 2027):
            paper = YEARLY if year == 2025 else PLAN
            made["targets"].append(
                sample.target_row(one["code"], f"{year + 1}", levels[year], paper))
        made["observations"].extend(observed(one, values))
    return made
