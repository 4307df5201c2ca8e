"""Plan documents and the cascade from vision to activity.

Wording that was not found in a source carries `(contoh)` or `(parafrase)` in its text.
"""

from organisations import OPD

DOCUMENTS = [
    ("RPJPD-2025-2045", "RPJPD", "RPJPD Provinsi Kalimantan Timur 2025–2045",
     "Perda Kaltim 11/2024", "2025-01-01", "2045-12-31", ""),
    ("RPJMD-LAMA", "RPJMD", "RPJMD Provinsi Kalimantan Timur sebelum RPD (perubahan)",
     "Perda Kaltim 8/2021 (perubahan RPJMD)", "2019-01-01", "2023-12-31",
     "perubahan; tanggal berlaku contoh"),
    ("RPD-2024-2026", "RPD", "Rencana Pembangunan Daerah Provinsi Kalimantan Timur 2024–2026",
     "Pergub Kaltim 16/2023", "2024-01-01", "2026-12-31", ""),
    ("RPJMD-2025-2029", "RPJMD", "RPJMD Provinsi Kalimantan Timur 2025–2029",
     "Perda, 28 Juli 2025", "2025-07-28", "2029-12-31", ""),
    ("RKPD-2024", "RKPD", "RKPD Provinsi Kalimantan Timur 2024", "", "2024-01-01", "2024-12-31",
     ""),
    ("RKPD-2025", "RKPD", "RKPD Provinsi Kalimantan Timur 2025", "", "2025-01-01", "2025-12-31",
     "murni"),
    ("RENSTRA-DISDIKBUD", "Renstra", "Renstra Dinas Pendidikan dan Kebudayaan (contoh)", "",
     "2024-01-01", "2026-12-31", "contoh"),
    ("RENSTRA-DINKES", "Renstra", "Renstra Dinas Kesehatan (contoh)", "", "2024-01-01",
     "2026-12-31", "contoh"),
    ("RENJA-2025-DISDIKBUD", "Renja", "Renja Dinas Pendidikan dan Kebudayaan 2025 (contoh)", "",
     "2025-01-01", "2025-12-31", "contoh"),
    ("PK-2025", "PK", "Perjanjian Kinerja kepala perangkat daerah 2025 (contoh)", "",
     "2025-02-20", "2025-12-31", "contoh"),
]

VISION = "Kaltim Sukses Menuju Generasi Emas"
MISSIONS = [
    "Mewujudkan sumber daya manusia (SDM) yang unggul dan sejahtera",
    "Ekonomi yang inklusif (parafrase)",
    "Infrastruktur dan layanan dasar yang merata (parafrase)",
    "Tata kelola dan transformasi digital birokrasi (parafrase)",
    "Penguatan nilai budaya dan agama (parafrase)",
    "Kelestarian lingkungan (parafrase)",
]
# code, parent, text: three goals, each recorded under the mission it serves most.
GOALS = [
    ("T1", "M2", "Kesejahteraan masyarakat (parafrase)"),
    ("T2", "M1", "Kualitas sumber daya manusia (parafrase)"),
    ("T3", "M4", "Modernisasi tata kelola (parafrase)"),
]
OBJECTIVES = [
    ("S01", "T2", "Meningkatnya taraf pendidikan masyarakat (contoh)"),
    ("S02", "T2", "Meningkatnya derajat kesehatan dan gizi (contoh)"),
    ("S03", "T2", "Meningkatnya perlindungan dan daya saing warga (contoh)"),
    ("S04", "T1", "Menguatnya usaha, investasi, dan ekonomi kreatif (contoh)"),
    ("S05", "T1", "Meningkatnya nilai tambah pertanian dan perikanan (contoh)"),
    ("S06", "M3", "Meratanya konektivitas wilayah (contoh)"),
    ("S07", "M3", "Meratanya layanan dasar permukiman dan desa (contoh)"),
    ("S08", "T3", "Terwujudnya birokrasi yang akuntabel dan digital (contoh)"),
    ("S09", "M5", "Menguatnya kerukunan, budaya, dan kehidupan beragama (contoh)"),
    ("S10", "M6", "Terjaganya kualitas lingkungan dan Sungai Mahakam (contoh)"),
]
# code, objective, agency, text, ceiling in APBD-P (Rp billion, before scaling to the totals).
PROGRAMS = [
    ("P01", "S01", "DISDIKBUD", "Gratispol: sekolah gratis SMA/SMK–S3", 420),
    ("P02", "S01", "DISDIKBUD", "Gratispol: seragam", 96),
    ("P03", "S01", "DISDIKBUD", "Program Pengelolaan Pendidikan (contoh)", 1890),
    ("P04", "S01", "DISDIKBUD", "Program Pendidik dan Tenaga Kependidikan (contoh)", 310),
    ("P05", "S01", "DPK", "Program Pembinaan Perpustakaan (contoh)", 22),
    ("P06", "S02", "DINKES", "Gratispol: berobat gratis", 290),
    ("P07", "S02", "DINKES", "Gratispol: bebas stunting", 118),
    ("P08", "S02", "RSUD-AWS", "Program Pelayanan Rumah Sakit Rujukan (contoh)", 690),
    ("P09", "S02", "RSUD-KD", "Program Pelayanan Rumah Sakit Daerah (contoh)", 520),
    ("P10", "S02", "RSJD-AH", "Program Pelayanan Kesehatan Jiwa (contoh)", 128),
    ("P11", "S03", "DISPORA", "Program Pengembangan Kepemudaan dan Keolahragaan (contoh)", 148),
    ("P12", "S03", "DINSOS", "Program Rehabilitasi dan Perlindungan Sosial (contoh)", 86),
    ("P13", "S03", "DKP3A", "Program Perlindungan Perempuan dan Anak (contoh)", 27),
    ("P14", "S03", "DISNAKER", "Program Pelatihan Kerja dan Produktivitas (contoh)", 48),
    ("P15", "S04", "PERINDAGKOP", "Jospol: ekonomi kreatif-digital UMKM", 62),
    ("P16", "S04", "DPMPTSP", "Jospol: investasi dan kerja sama", 24),
    ("P17", "S04", "DISPAR", "Jospol: pariwisata-budaya desa", 71),
    ("P18", "S04", "PERINDAGKOP", "Program Pemberdayaan Koperasi (contoh)", 19),
    ("P19", "S04", "PERINDAGKOP", "Program Pembangunan Industri dan Metrologi (contoh)", 38),
    ("P20", "S04", "DPMPTSP", "Program Pelayanan Penanaman Modal (contoh)", 21),
    ("P21", "S04", "ESDM", "Program Pengelolaan Mineral dan Batuan (contoh)", 18),
    ("P22", "S04", "BIRO-EKON", "Program Perekonomian dan Pembangunan (contoh)", 17),
    ("P23", "S04", "DISNAKER", "Program Penempatan Tenaga Kerja (contoh)", 26),
    ("P24", "S05", "DISBUN", "Jospol: hilirisasi pertanian", 112),
    ("P25", "S05", "DKP", "Jospol: teknologi dan inovasi perikanan, kelautan, industri, layanan",
     84),
    ("P26", "S05", "DPTPH", "Program Sarana dan Prasarana Pertanian (contoh)", 128),
    ("P27", "S05", "DPTPH", "Program Ketahanan dan Keamanan Pangan (contoh)", 46),
    ("P28", "S05", "DPKH", "Program Kesehatan Hewan dan Produksi Ternak (contoh)", 64),
    ("P29", "S05", "DKP", "Program Pengelolaan Perikanan Tangkap (contoh)", 78),
    ("P30", "S05", "UPTD-BENIH", "Program Perbenihan Tanaman (contoh)", 14),
    ("P31", "S06", "PUPR", "Jospol: jalan, jembatan, telekomunikasi, pelabuhan", 980),
    ("P32", "S06", "PUPR", "Jospol: infrastruktur kesehatan dan pendidikan", 640),
    ("P33", "S06", "PUPR", "Program Penyelenggaraan Jalan (contoh)", 890),
    ("P34", "S06", "PUPR", "Program Pengelolaan Sumber Daya Air (contoh)", 310),
    ("P35", "S06", "DISHUB", "Program Lalu Lintas dan Angkutan Jalan (contoh)", 74),
    ("P36", "S06", "DISHUB", "Program Pengelolaan Pelayaran (contoh)", 66),
    ("P37", "S07", "DISKOMINFO", "Gratispol: internet gratis tiap desa", 92),
    ("P38", "S07", "PUPR", "Gratispol: biaya administrasi kepemilikan rumah", 48),
    ("P39", "S07", "PUPR", "Program Sistem Penyediaan Air Minum (contoh)", 320),
    ("P40", "S07", "ESDM", "Program Pengelolaan Ketenagalistrikan (contoh)", 96),
    ("P41", "S07", "BPBD", "Program Penanggulangan Bencana (contoh)", 58),
    ("P42", "S07", "DPMPD", "Program Pemberdayaan Masyarakat Desa (contoh)", 71),
    ("P43", "S07", "SATPOLPP", "Program Ketenteraman dan Ketertiban Umum (contoh)", 39),
    ("P44", "S08", "BAPPEDA", "Program Perencanaan, Pengendalian, dan Evaluasi (contoh)", 88),
    ("P45", "S08", "BPKAD", "Program Pengelolaan Keuangan dan Aset Daerah (contoh)", 6960),
    ("P46", "S08", "BAPENDA", "Program Pengelolaan Pendapatan Daerah (contoh)", 118),
    ("P47", "S08", "BKD", "Program Kepegawaian Daerah (contoh)", 34),
    ("P48", "S08", "BPSDM", "Program Pengembangan Sumber Daya Manusia (contoh)", 62),
    ("P49", "S08", "ITDA", "Program Penyelenggaraan Pengawasan (contoh)", 41),
    ("P50", "S08", "DISKOMINFO", "Program Aplikasi Informatika dan Satu Data (contoh)", 58),
    ("P51", "S08", "BIRO-ORG", "Program Penataan Organisasi (contoh)", 12),
    ("P52", "S08", "BIRO-PBJ", "Program Layanan Pengadaan (contoh)", 19),
    ("P53", "S08", "BRIDA", "Program Penelitian dan Inovasi Daerah (contoh)", 27),
    ("P54", "S08", "SETWAN", "Program Dukungan Tugas dan Fungsi DPRD (contoh)", 168),
    ("P55", "S09", "BIRO-KESRA", "Gratispol: umrah/perjalanan religi marbot", 32),
    ("P56", "S09", "BIRO-KESRA", "Jospol: insentif guru dan penjaga rumah ibadah", 74),
    ("P57", "S09", "DISDIKBUD", "Program Pengembangan Kebudayaan (contoh)", 64),
    ("P58", "S09", "BIRO-KESRA", "Program Kesejahteraan Rakyat (contoh)", 118),
    ("P59", "S09", "KESBANGPOL", "Program Penguatan Wawasan Kebangsaan (contoh)", 46),
    ("P60", "S10", "DLH", "Jospol: revitalisasi Sungai Mahakam", 68),
    ("P61", "S10", "DLH", "Program Pengendalian Pencemaran Lingkungan (contoh)", 44),
    ("P62", "S10", "DISHUT", "Program Pengelolaan Hutan (contoh)", 162),
    ("P63", "S10", "DKP", "Program Pengelolaan Kelautan dan Pesisir (contoh)", 29),
    ("P64", "S10", "ESDM", "Program Energi Baru Terbarukan (contoh)", 42),
]
# Support programmes whose share is not the usual one (Rp billion).
SUPPORT = {"DISDIKBUD": 940, "PUPR": 352, "BPKAD": 110, "RSUD-AWS": 232.8, "DINKES": 310,
           "RSUD-KD": 270, "SETDA": 240, "SETWAN": 96, "BAPENDA": 160, "DISHUT": 190}
BIRO_PROGRAMS = {
    "BIRO-PEM": "Program Pemerintahan dan Otonomi Daerah (contoh)",
    "BIRO-HUKUM": "Program Fasilitasi dan Koordinasi Hukum (contoh)",
    "BIRO-ADPEM": "Program Pengendalian Administrasi Pembangunan (contoh)",
    "BIRO-UMUM": "Program Penunjang Urusan Sekretariat (contoh)",
    "BIRO-ADPIM": "Program Layanan Administrasi Pimpinan (contoh)",
}
# Goals and objectives in force until the RPJMD; as reported by the press, not the full list.
RPD = [
    ("RPD-T1", "tujuan", "", "SDM berdaya saing"),
    ("RPD-S1", "sasaran", "RPD-T1", "Pemerataan taraf pendidikan"),
    ("RPD-S2", "sasaran", "RPD-T1", "Derajat kesehatan masyarakat"),
    ("RPD-S3", "sasaran", "RPD-T1", "Turunnya pengangguran dan daya saing perempuan"),
    ("RPD-T2", "tujuan", "", "Pertumbuhan ekonomi berkualitas"),
    ("RPD-S4", "sasaran", "RPD-T2", "Diversifikasi ekonomi"),
    ("RPD-S5", "sasaran", "RPD-T2", "Keberdayaan masyarakat miskin"),
    ("RPD-S6", "sasaran", "RPD-T2", "Infrastruktur pendukung dan dasar"),
    ("RPD-T3", "tujuan", "", "Tata kelola pemerintahan yang akuntabel (contoh)"),
]
ACTIVITIES = [
    ("P01", "Penyaluran bantuan UKT mahasiswa (contoh)", "DISDIKBUD"),
    ("P02", "Pengadaan dan pembagian seragam sekolah (contoh)", "DISDIKBUD"),
    ("P03", "Pembangunan dan rehabilitasi ruang kelas (contoh)", "DISDIKBUD"),
    ("P06", "Pembayaran iuran dan klaim layanan berobat (contoh)", "DINKES"),
    ("P07", "Pemberian makanan tambahan balita (contoh)", "DINKES"),
    ("P08", "Penataan alur rawat jalan (contoh)", "RSUD-AWS"),
    ("P11", "Pembinaan atlet pelajar (contoh)", "DISPORA"),
    ("P14", "Pelatihan berbasis kompetensi di balai latihan (contoh)", "DISNAKER"),
    ("P15", "Pendampingan UMKM masuk pasar digital (contoh)", "PERINDAGKOP"),
    ("P17", "Pembinaan desa wisata (contoh)", "DISPAR"),
    ("P24", "Peremajaan sawit rakyat (contoh)", "DISBUN"),
    ("P26", "Penyaluran alat dan mesin pertanian (contoh)", "DPTPH"),
    ("P31", "Peningkatan ruas jalan provinsi (contoh)", "PUPR"),
    ("P33", "Pemeliharaan berkala jalan provinsi (contoh)", "PUPR"),
    ("P35", "Pemasangan perlengkapan jalan (contoh)", "DISHUB"),
    ("P37", "Pemasangan akses internet desa (contoh)", "DISKOMINFO"),
    ("P40", "Penyambungan listrik rumah tangga miskin (contoh)", "ESDM"),
    ("P42", "Pendampingan BUM Desa (contoh)", "DPMPD"),
    ("P44", "Evaluasi hasil Renja perangkat daerah (contoh)", "BAPPEDA"),
    ("P45", "Sertifikasi aset tanah (contoh)", "BPKAD"),
    ("P49", "Tindak lanjut hasil pemeriksaan (contoh)", "ITDA"),
    ("P55", "Pemberangkatan marbot (contoh)", "BIRO-KESRA"),
    ("P60", "Penataan bantaran Sungai Mahakam (contoh)", "DLH"),
    ("P62", "Rehabilitasi hutan dan lahan kritis (contoh)", "DISHUT"),
]


def documents():
    names = ("code", "kind", "title", "legal_ref", "valid_from", "valid_to", "version")
    return [dict(zip(names, document)) for document in DOCUMENTS]


def support():
    """Support programmes: one of every agency of the 37, and of the biro without another."""
    made = []
    for code, name, kind, _ in OPD:
        if code in BIRO_PROGRAMS:
            made.append((f"PP-{code}", code, BIRO_PROGRAMS[code], 9.0))
        elif kind not in ("biro", "uptd"):
            text = f"Program Penunjang Urusan Pemerintahan Daerah – {name} (contoh)"
            made.append((f"PP-{code}", code, text, SUPPORT.get(code, 38.0)))
    return made


def programs():
    """Every programme with (code, agency, ceiling in Rp billion)."""
    return ([(code, opd, size) for code, _, opd, _, size in PROGRAMS]
            + [(code, opd, size) for code, opd, _, size in support()])


def cascade():
    new, old, year = "RPJMD-2025-2029", "RPD-2024-2026", "RKPD-2025"

    def node(code, document, level, parent, text, opd=""):
        return dict(code=code, document=document, level=level, parent=parent, text=text, opd=opd)

    made = [node("V-RPJPD", "RPJPD-2025-2045", "visi", "",
                 "Kaltim Sejahtera 2045, Penggerak Superhub Ekonomi IKN yang Maju, Adil, dan "
                 "Berkelanjutan"),
            node("V", new, "visi", "", VISION)]
    made += [node(f"M{n}", new, "misi", "V", text) for n, text in enumerate(MISSIONS, 1)]
    made += [node(code, new, "tujuan", parent, text) for code, parent, text in GOALS]
    made += [node(code, new, "sasaran", parent, text) for code, parent, text in OBJECTIVES]
    made += [node(code, new, "program", parent, text, opd)
             for code, parent, opd, text, _ in PROGRAMS]
    made += [node(code, year, "program", "S08", text, opd) for code, opd, text, _ in support()]
    made += [node(f"K{n:02d}", year, "kegiatan", parent, text, opd)
             for n, (parent, text, opd) in enumerate(ACTIVITIES, 1)]
    made += [node(code, old, level, parent, text) for code, level, parent, text in RPD]
    return made
