"""Official series, as press and BPS releases give them, and the flagship programmes' known figures.

Values are official; targets are sample unless the standing says `resmi`. Nothing is filled in: a
period the sources do not give has no row.
"""

import datetime

BPS = "BPS Provinsi Kalimantan Timur"
SAMPLE_TARGET = "nilai BPS; target contoh, bukan target resmi"
INFERRED = "tanggal rilis perkiraan"
RPJMD, RPD, OLD, RKPD = "RPJMD-2025-2029", "RPD-2024-2026", "RPJMD-LAMA", "RKPD-2025"
BAPPEDA_2023 = "Bappeda Kaltim, 17 April 2023 (narasi.co)"

INDICATORS, TARGETS, OBSERVATIONS = [], [], []


def indicator(code, name, unit, node, opd, polarity, aggregation, frequency, decimals, tags,
              source=BPS, definition=SAMPLE_TARGET, standing="contoh", weight=None,
              contributors=""):
    INDICATORS.append(dict(
        code=code, name=name, unit=unit, cascade=node, opd=opd, contributors=contributors,
        polarity=polarity, aggregation=aggregation, weight=weight, frequency=frequency,
        decimals=decimals, tags=tags, source=source, definition=definition, standing=standing))


def targets(code, document, **values):
    """`targets("X", RPD, y2024=5.6, y2025_S1=5.3)`; a pair is a range, a text a grade."""
    for key, value in values.items():
        row = dict(indicator=code, period=key[1:].replace("_", "-"), document=document)
        if isinstance(value, tuple):
            row |= {"low": float(value[0]), "high": float(value[1])}
        elif isinstance(value, str):
            row["grade"] = value
        else:
            row["value"] = float(value)
        TARGETS.append(row)


def seen(code, period, value, release, note=INFERRED, vintage="1", series="", source=BPS,
         status="tetap"):
    row = dict(indicator=code, period=period, status=status, source=source,
               release_date=release, vintage=vintage, series=series, note=note)
    if isinstance(value, str):
        row["grade"] = value
    elif value is not None:
        row["value"] = float(value)
    OBSERVATIONS.append(row)


def awaited(code, release, why, *periods, source=BPS):
    for period in periods:
        seen(code, period, None, release, f"{why}; {INFERRED}", "", "", source, "belum_rilis")


def semester_release(period, march_august):
    """Poverty and Gini: July, and February after; labour force: May, and November."""
    year, half = int(period[:4]), period[-1]
    first, second = march_august
    return f"{year}-{first}" if half == "1" else f"{year + (second < '06')}-{second}"


def people():
    indicator("MAKRO-IPM", "Indeks Pembangunan Manusia", "indeks", "RPD-T1", "BAPPEDA", "up",
              "last", "year", 2, "IKU;IKK", weight=3, contributors="DISDIKBUD;DINKES")
    old = {2018: 75.83, 2019: 76.61, 2020: 76.24, 2021: 76.88, 2022: 77.44}
    new = {2020: 75.94, 2022: 77.36, 2023: 78.20, 2024: 78.79}
    for year, value in old.items():
        seen("MAKRO-IPM", f"{year}", value, f"{year}-11-15", series="lama")
    for year, value in new.items():
        again = year in old
        release = "2023-11-15" if again else f"{year}-11-15"
        seen("MAKRO-IPM", f"{year}", value, release, vintage="2" if again else "1",
             series="SP2020-LF",
             note=f"seri baru hasil Long Form SP2020; {INFERRED}")
    awaited("MAKRO-IPM", "2025-11-15", "IPM terbit sekali setahun", "2025-S1", "2025")
    targets("MAKRO-IPM", OLD, y2022=77.25)
    targets("MAKRO-IPM", RPD, y2024=78.4, y2025=79.1, y2026=79.6)
    targets("MAKRO-IPM", RPJMD, y2025=79.2, y2026=79.7, y2027=80.2, y2028=80.7, y2029=81.2)
    parts = [("UHH", "Umur harapan hidup saat lahir", "tahun", "RPD-S2", "DINKES", 74.94, 75.2),
             ("HLS", "Harapan lama sekolah", "tahun", "RPD-S1", "DISDIKBUD", 14.03, 14.1),
             ("RLS", "Rata-rata lama sekolah", "tahun", "RPD-S1", "DISDIKBUD", 10.02, 10.15),
             ("PPK", "Pengeluaran per kapita disesuaikan", "juta rupiah", "RPD-S4", "BAPPEDA",
              13.79, 14.1)]
    for short, name, unit, node, opd, value, target in parts:
        code = f"MAKRO-{short}"
        indicator(code, name, unit, node, opd, "up", "last", "year", 2, "IKU;IKK")
        seen(code, "2024", value, "2024-11-15", series="SP2020-LF")
        awaited(code, "2025-11-15", "komponen IPM terbit sekali setahun", "2025-S1", "2025")
        targets(code, RPD, y2025=target)
    indicator("MAKRO-STUNTING", "Prevalensi balita stunting", "persen", "RPD-S2", "DINKES",
              "down", "last", "year", 2, "IKU;IKK", "SSGI/SKI, Kementerian Kesehatan",
              "nilai SSGI/SKI; target contoh, bukan target resmi", weight=2,
              contributors="DPMPD;DKP3A")
    for year, value in {2019: 28.09, 2021: 22.8, 2022: 23.9}.items():
        seen("MAKRO-STUNTING", f"{year}", value, f"{year + 1}-01-31", source="SSGI/SKI")
    awaited("MAKRO-STUNTING", "2026-05-31", "survei tahunan belum diumumkan", "2025-S1", "2025",
            source="SSGI/SKI")
    targets("MAKRO-STUNTING", RPD, y2024=19.0, y2025=17.5, y2026=16.0)


def poverty():
    indicator("MAKRO-KEMISKINAN", "Persentase penduduk miskin", "persen", "RPD-S5", "BAPPEDA",
              "down", "last", "semester", 2, "IKU;IKK", weight=3, contributors="DINSOS;DPMPD")
    rates = {"2019-S1": 5.94, "2019-S2": 5.91, "2020-S1": 6.10, "2020-S2": 6.64,
             "2021-S1": 6.54, "2021-S2": 6.27, "2022-S1": 6.31, "2022-S2": 6.44,
             "2023-S1": 6.11, "2024-S1": 5.78, "2024-S2": 5.51, "2025-S1": 5.17,
             "2025-S2": 5.19}
    month = {"1": "Susenas Maret", "2": "Susenas September"}
    for period, value in rates.items():
        seen("MAKRO-KEMISKINAN", period, value, semester_release(period, ("07-15", "02-15")),
             f"{month[period[-1]]}; {INFERRED}")
    targets("MAKRO-KEMISKINAN", OLD, y2022=6.15)
    targets("MAKRO-KEMISKINAN", RPD, y2024=5.7, y2025_S1=5.35, y2025=5.2, y2026=4.9)
    targets("MAKRO-KEMISKINAN", RPJMD, y2025=5.1, y2026=4.8, y2027=4.5, y2028=4.2, y2029=3.9)
    indicator("MAKRO-MISKIN-JIWA", "Jumlah penduduk miskin", "ribu jiwa", "RPD-S5", "DINSOS",
              "down", "last", "semester", 2, "IKD", contributors="BAPPEDA")
    counts = {"2019-S1": 219.92, "2020-S1": 230.26, "2020-S2": 243.99, "2022-S2": 242.30,
              "2023-S1": 231.07, "2024-S2": 211.88, "2025-S1": 199.71, "2025-S2": 202.04}
    for period, value in counts.items():
        seen("MAKRO-MISKIN-JIWA", period, value, semester_release(period, ("07-15", "02-15")),
             f"{month[period[-1]]}; {INFERRED}")
    targets("MAKRO-MISKIN-JIWA", RPD, y2025_S1=205, y2025=201)
    indicator("MAKRO-MISKIN-DESA", "Persentase penduduk miskin perdesaan", "persen", "RPD-S5",
              "DPMPD", "down", "last", "semester", 2, "IKD")
    seen("MAKRO-MISKIN-DESA", "2025-S1", 7.48, "2025-07-15",
         f"Susenas Maret; perkotaan 4,16; {INFERRED}")
    targets("MAKRO-MISKIN-DESA", RPD, y2025=7.2)
    indicator("MAKRO-GINI", "Indeks Gini", "indeks", "RPD-S5", "BAPPEDA", "down", "last",
              "semester", 3, "IKU;IKK", weight=2)
    gini = {"2019-S1": .330, "2019-S2": .335, "2020-S1": .328, "2020-S2": .335,
            "2021-S1": .334, "2024-S2": .310, "2025-S1": .312}
    for period, value in gini.items():
        seen("MAKRO-GINI", period, value, semester_release(period, ("07-15", "02-15")))
    for year, value in {2022: .327, 2023: .322}.items():
        seen("MAKRO-GINI", f"{year}", value, f"{year + 1}-02-15",
             f"bulan acuan tidak disebut sumber; {INFERRED}")
    targets("MAKRO-GINI", OLD, y2022=.327)
    targets("MAKRO-GINI", RPD, y2024=.318, y2025_S1=.310, y2025=.308, y2026=.305)
    targets("MAKRO-GINI", RPJMD, y2025=.308, y2026=.305, y2027=.302, y2028=.299, y2029=.296)
    indicator("MAKRO-TPT", "Tingkat pengangguran terbuka", "persen", "RPD-S3", "DISNAKER",
              "down", "last", "semester", 2, "IKU;IKK", weight=3, contributors="DPMPTSP")
    rates = {"2018-S1": 6.90, "2020-S2": 6.87, "2021-S2": 6.83, "2022-S2": 5.71,
             "2023-S2": 5.31, "2024-S1": 5.75, "2024-S2": 5.14, "2025-S1": 5.33,
             "2025-S2": 5.18}
    notes = {"2024-S1": "sumber menulis sekitar (~) 5,75; ",
             "2025-S2": "Sakernas November 2025: 5,2; "}
    for period, value in rates.items():
        survey = "Sakernas Februari" if period[-1] == "1" else "Sakernas Agustus"
        seen("MAKRO-TPT", period, value, semester_release(period, ("05-05", "11-05")),
             f"{survey}; {notes.get(period, '')}{INFERRED}")
    targets("MAKRO-TPT", OLD, y2022=6.75)
    targets("MAKRO-TPT", RPD, y2024=5.3, y2025_S1=5.30, y2025=5.05, y2026=4.9)
    targets("MAKRO-TPT", RPJMD, y2025=5.1, y2026=4.9, y2027=4.7, y2028=4.5, y2029=4.3)


def economy():
    indicator("MAKRO-LPE", "Laju pertumbuhan ekonomi", "persen", "RPD-T2", "BIRO-EKON", "up",
              "last", "year", 2, "IKU;IKK", weight=3, contributors="BAPPEDA;PERINDAGKOP")
    for year, value in {2020: -2.85, 2022: 4.48, 2024: 6.17}.items():
        seen("MAKRO-LPE", f"{year}", value, f"{year + 1}-02-05")
    seen("MAKRO-LPE", "2021", 2.48, "2022-02-05", f"rilis pertama; {INFERRED}")
    seen("MAKRO-LPE", "2021", 2.55, "2023-02-05", "dihitung dari PDRB ADHK yang direvisi "
         f"(484,43 terhadap 472,39); {INFERRED}", "2")
    seen("MAKRO-LPE", "2023", 6.34, "2024-01-31", f"diumumkan Januari 2024; {INFERRED}",
         source="Bappeda Kaltim", status="sementara")
    seen("MAKRO-LPE", "2023", 6.22, "2024-02-05", INFERRED, "2")
    seen("MAKRO-LPE", "2025-S1", 4.39, "2025-08-05", f"c-to-c; {INFERRED}", status="sementara")
    awaited("MAKRO-LPE", "2026-02-05", "pertumbuhan setahun penuh", "2025")
    targets("MAKRO-LPE", RPD, y2024=5.5, y2025_S1=5.0, y2025=5.2, y2026=5.4)
    targets("MAKRO-LPE", RPJMD, y2025=5.0, y2026=5.3, y2027=5.6, y2028=5.9, y2029=6.2)
    indicator("MAKRO-LPE-TW", "Pertumbuhan PDRB triwulanan (yoy)", "persen", "RPD-S4",
              "BIRO-EKON", "up", "average", "quarter", 2, "IKD")
    quarters = {"2025-Q1": (4.08, "2025-05-05"), "2025-Q2": (4.69, "2025-08-05"),
                "2025-Q3": (4.26, "2025-11-05")}
    for period, (value, release) in quarters.items():
        more = "; c-to-c 4,35" if period.endswith("Q3") else ""
        seen("MAKRO-LPE-TW", period, value, release, f"{INFERRED}{more}", status="sementara")
    targets("MAKRO-LPE-TW", RPD, y2025=5.2)
    indicator("MAKRO-PDRB-ADHK", "PDRB atas dasar harga konstan", "triliun rupiah", "RPD-S4",
              "BAPPEDA", "up", "last", "year", 2, "IKD")
    levels = {2020: 472.39, 2021: 484.43, 2022: 506.15, 2023: 537.63, 2024: 570.82}
    for year, value in levels.items():
        seen("MAKRO-PDRB-ADHK", f"{year}", value, f"{year + 1}-02-05")
    awaited("MAKRO-PDRB-ADHK", "2026-02-05", "PDRB setahun penuh", "2025-S1", "2025")
    targets("MAKRO-PDRB-ADHK", RPD, y2025=600)
    indicator("MAKRO-TAMBANG", "Pangsa pertambangan dalam PDRB", "persen", "RPD-S4",
              "PERINDAGKOP", "down", "last", "year", 2, "IKU", contributors="ESDM")
    seen("MAKRO-TAMBANG", "2024", 34.11, "2025-02-05", f"PDRB ADHB 858,43 triliun; {INFERRED}")
    awaited("MAKRO-TAMBANG", "2026-02-05", "PDRB setahun penuh", "2025-S1", "2025")
    targets("MAKRO-TAMBANG", RPD, y2025=33.5)
    indicator("MAKRO-PDRB-KAPITA", "PDRB per kapita", "juta rupiah", "RPD-T2", "BAPPEDA", "up",
              "last", "year", 2, "IKD;IKK")
    seen("MAKRO-PDRB-KAPITA", "2022", 238.7, "2023-04-17", "", source=BAPPEDA_2023)
    seen("MAKRO-PDRB-KAPITA", "2023", 215.76, "2024-02-05")
    seen("MAKRO-PDRB-KAPITA", "2024", 212.18, "2025-02-05")
    awaited("MAKRO-PDRB-KAPITA", "2026-02-05", "PDRB setahun penuh", "2025-S1", "2025")
    targets("MAKRO-PDRB-KAPITA", OLD, y2022=182.5)
    targets("MAKRO-PDRB-KAPITA", RPD, y2025=220)


def governance():
    where = "LHE AKIP, Kementerian PANRB (insitekaltim; setda.kaltimprov.go.id)"
    indicator("SAKIP-NILAI", "Nilai SAKIP pemerintah provinsi", "nilai", "RPD-T3", "BIRO-ORG",
              "up", "last", "year", 2, "IKU", where, "nilai dan target RPD resmi", "resmi", 2,
              "BAPPEDA;ITDA")
    seen("SAKIP-NILAI", "2024", 78.74, "2024-12-31", source="Kementerian PANRB")
    awaited("SAKIP-NILAI", "2025-12-31", "evaluasi AKIP 2025 berjalan", "2025-S1", "2025",
            source="Kementerian PANRB")
    targets("SAKIP-NILAI", RPD, y2024=78.50, y2025=79.30, y2026=80.01)
    indicator("SAKIP-PREDIKAT", "Predikat SAKIP pemerintah provinsi", "predikat", "RPD-T3",
              "BIRO-ORG", "grade", "last", "year", 0, "IKU", where,
              "predikat 2024 dan target 2026 resmi; target 2024 dan 2025 diturunkan dari nilai "
              "target (contoh)")
    seen("SAKIP-PREDIKAT", "2024", "BB", "2024-12-31", source="Kementerian PANRB")
    awaited("SAKIP-PREDIKAT", "2025-12-31", "evaluasi AKIP 2025 berjalan", "2025-S1", "2025",
            source="Kementerian PANRB")
    targets("SAKIP-PREDIKAT", RPD, y2024="BB", y2025="BB", y2026="A")
    indicator("OPINI-BPK", "Opini BPK atas laporan keuangan", "opini", "RPD-T3", "BPKAD",
              "grade", "last", "year", 0, "IKU;IKK", "BPK RI", "opini resmi; target contoh, "
              "bukan target resmi", contributors="ITDA")
    seen("OPINI-BPK", "2024", "WTP", "2025-05-31", f"opini ke-12; 27 temuan, 63 rekomendasi; "
         f"{INFERRED}", source="BPK RI")
    awaited("OPINI-BPK", "2026-05-31", "diperiksa setelah tahun anggaran", "2025-S1", "2025",
            source="BPK RI")
    targets("OPINI-BPK", RPD, y2024="WTP", y2025="WTP", y2026="WTP")
    indicator("ITDA-LHP", "Rekomendasi BPK atas LKPD 2024 ditindaklanjuti", "persen", "P49",
              "ITDA", "up", "ratio", "month", 1, "IKD", "Inspektorat Daerah (contoh)",
              "63 rekomendasi resmi; jumlah selesai dan target contoh, bukan angka resmi", weight=2)
    OBSERVATIONS.append(dict(
        indicator="ITDA-LHP", period="2025-06", numerator=24, denominator=63,
        status="sementara", source="Inspektorat Daerah (contoh)", release_date="2025-07-08",
        vintage="1", note="batas tindak lanjut 60 hari; pembilang contoh"))
    targets("ITDA-LHP", RKPD, y2025_S1=40, y2025=85)


def flagships():
    news = "pemberitaan 2025 (target); realisasi semester I contoh"
    indicator("GRATISPOL-UKT", "Mahasiswa penerima bantuan UKT Gratispol", "mahasiswa", "K01",
              "DISDIKBUD", "up", "sum", "month", 0, "IKD", news,
              "target 33.600 mahasiswa menurut berita; realisasi contoh, bukan angka resmi",
              weight=2)
    indicator("GRATISPOL-UKT-DANA", "Dana bantuan UKT Gratispol tersalur", "miliar rupiah",
              "K01", "DISDIKBUD", "up", "sum", "month", 2, "IKD",
              "pemberitaan 17 November 2025; nol semester I contoh",
              "target Rp156 miliar dan Rp44,15 miliar per 17 November menurut berita; angka nol "
              "contoh, bukan angka resmi")
    for month in range(1, 7):
        for code in ("GRATISPOL-UKT", "GRATISPOL-UKT-DANA"):
            seen(code, f"2025-{month:02d}", 0, f"2025-{month + 1:02d}-08",
                 "belum ada pembayaran: anggaran menunggu perubahan APBD (contoh)",
                 source="Dinas Pendidikan dan Kebudayaan (contoh)", status="sementara")
    seen("GRATISPOL-UKT-DANA", "2025-11", 44.15, "2025-11-17",
         "kumulatif sampai 17 November lewat tujuh PTN", source="pemberitaan 17 November 2025",
         status="sementara")
    targets("GRATISPOL-UKT", RKPD, y2025=33600)
    targets("GRATISPOL-UKT-DANA", RKPD, y2025=156)
    indicator("GRATISPOL-MARBOT", "Marbot dan penjaga rumah ibadah diberangkatkan", "orang",
              "P55", "BIRO-KESRA", "range", "sum", "quarter", 0, "IKD",
              "pemberitaan 2025 (kisaran target); realisasi contoh",
              "kisaran 800–900 orang menurut berita; realisasi contoh, bukan angka resmi")
    for period, value, release in (("2025-Q1", 96, "2025-04-14"), ("2025-Q2", 342, "2025-07-11")):
        seen("GRATISPOL-MARBOT", period, value, release, "contoh",
             source="Biro Kesejahteraan Rakyat (contoh)", status="sementara")
    targets("GRATISPOL-MARBOT", RKPD, y2025_Q1=(80, 90), y2025_Q2=(320, 360),
            y2025_Q3=(240, 270), y2025_Q4=(160, 180), y2025=(800, 900))


def checked():
    """Verification (contoh) of the values of 2025: compared with the source's own release."""
    made = []
    for row in OBSERVATIONS:
        if row["period"] < "2025" or row["status"] == "belum_rilis":
            continue
        day = datetime.date.fromisoformat(row["release_date"]) + datetime.timedelta(days=4)
        ours = row["indicator"].startswith(("MAKRO", "ITDA"))
        made.append(dict(
            indicator=row["indicator"], period=row["period"], vintage=row["vintage"],
            outcome="terverifikasi", date=day.isoformat(),
            role="Walidata (Diskominfo)" if ours else "Verifikator Bappeda",
            note="dicocokkan dengan sumber (contoh)"))
    return made


def build():
    """(indicators, targets, observations, verification) of official and flagship series."""
    people()
    poverty()
    economy()
    governance()
    flagships()
    return INDICATORS, TARGETS, OBSERVATIONS, checked()
