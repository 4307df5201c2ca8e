"""What each package says about itself in `datapackage.json`."""

LICENCE = [{"name": "Apache-2.0", "path": "https://www.apache.org/licenses/LICENSE-2.0",
            "title": "Apache License 2.0 (berlaku untuk susunan paket dan angka contoh; fakta "
                     "statistik milik sumbernya)"}]
SOURCES = [
    {"title": "BPS Provinsi Kalimantan Timur, Berita Resmi Statistik, dikutip pers",
     "path": "https://kaltim.bps.go.id"},
    {"title": "Bappeda Kaltim, indikator makro 2022, 17 April 2023 (narasi.co)"},
    {"title": "Survei Status Gizi Indonesia dan Survei Kesehatan Indonesia"},
    {"title": "Nilai SAKIP dan target RPD (insitekaltim; setda.kaltimprov.go.id)"},
    {"title": "Pergub Kaltim 16/2023 tentang RPD 2024–2026 (scribd 668004291)"},
    {"title": "Visi, misi, dan program RPJMD 2025–2029 (propublika.id, fajarborneo.com, "
              "insitekaltim, portalborneo.id)"},
    {"title": "Pemberitaan APBD 2025, APBD-P 2025, dan Gratispol 2025"},
]
NOT_OFFICIAL = (
    "Hanya nilai BPS, SSGI/SKI, BPK, dan Kementerian PANRB, total APBD 2025 dan APBD-P 2025, "
    "serta pagu empat perangkat daerah yang berasal dari sumber resmi atau pemberitaan. Semua "
    "yang lain, termasuk setiap indikator dengan standing `contoh`, targetnya, pembagian pagu, "
    "serapan bulanan, pejabat, verifikasi, dan evaluasi diri, adalah contoh buatan: BUKAN angka "
    "atau target resmi.")


def selaras(government, level, start, zone, rules):
    started = {"termStart": start} if start else {}
    return {"government": government, "level": level, **started, "timeZone": zone,
            "ruleSet": rules}


KALTIM = {
    "name": "kaltim-2025", "title": "Provinsi Kalimantan Timur 2025 (paket contoh)",
    "description": NOT_OFFICIAL, "version": "1.0.0", "licenses": LICENCE, "sources": SOURCES,
    "selaras": selaras("Provinsi Kalimantan Timur", "provinsi", "2025-02-20", "Asia/Makassar",
                       "permendagri-86-2017"),
}
MACRO = {
    "name": "makro-2022", "title": "Sepuluh indikator makro Kalimantan Timur 2022",
    "description": "Target dan realisasi 2022 menurut Bappeda, 17 April 2023. Rata-rata capaian "
                   "tanpa batas 125,13; batas 200 114,58; 120 105,50; 110 102,96; 100 99,34; "
                   "tercapai 7 dari 10.",
    "version": "1.0.0", "licenses": LICENCE, "sources": [SOURCES[1]],
    "selaras": selaras("Provinsi Kalimantan Timur", "provinsi", "", "Asia/Makassar",
                       "permendagri-86-2017"),
}
CITY = {
    "name": "kota-contoh", "title": "Kota Contoh 2026 (kota rekaan)",
    "description": "Kota ini tidak ada. Semua angka contoh, tidak satu pun resmi.",
    "version": "1.0.0", "licenses": LICENCE, "sources": [{"title": "Angka buatan (contoh)"}],
    "selaras": selaras("Kota Contoh", "kota", "2025-02-20", "Asia/Jakarta", "bna-70-90"),
}
