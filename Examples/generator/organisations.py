"""The OPD of the province: 37 agencies, the nine biro of the secretariat.

Source: names assembled from news, see Examples/README.md; the official list was not found.
"""

# code, name, kind, parent
OPD = [
    ("SETDA", "Sekretariat Daerah", "sekretariat", ""),
    ("SETWAN", "Sekretariat DPRD", "sekretariat", ""),
    ("ITDA", "Inspektorat Daerah", "inspektorat", ""),
    ("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", "badan", ""),
    ("BPKAD", "Badan Pengelolaan Keuangan dan Aset Daerah", "badan", ""),
    ("BAPENDA", "Badan Pendapatan Daerah", "badan", ""),
    ("BKD", "Badan Kepegawaian Daerah", "badan", ""),
    ("BPSDM", "Badan Pengembangan Sumber Daya Manusia", "badan", ""),
    ("BPBD", "Badan Penanggulangan Bencana Daerah", "badan", ""),
    ("KESBANGPOL", "Badan Kesatuan Bangsa dan Politik", "badan", ""),
    ("PENGHUBUNG", "Badan Penghubung", "badan", ""),
    ("BRIDA", "Badan Riset dan Inovasi Daerah", "badan", ""),
    ("DISDIKBUD", "Dinas Pendidikan dan Kebudayaan", "dinas", ""),
    ("DINKES", "Dinas Kesehatan", "dinas", ""),
    ("PUPR", "Dinas Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat", "dinas", ""),
    ("DINSOS", "Dinas Sosial", "dinas", ""),
    ("DISNAKER", "Dinas Tenaga Kerja dan Transmigrasi", "dinas", ""),
    ("DKP3A", "Dinas Kependudukan, Pemberdayaan Perempuan dan Perlindungan Anak", "dinas", ""),
    ("DPTPH", "Dinas Pangan, Tanaman Pangan dan Hortikultura", "dinas", ""),
    ("DLH", "Dinas Lingkungan Hidup", "dinas", ""),
    ("DPMPD", "Dinas Pemberdayaan Masyarakat dan Pemerintahan Desa", "dinas", ""),
    ("DISHUB", "Dinas Perhubungan", "dinas", ""),
    ("DISKOMINFO", "Dinas Komunikasi dan Informatika", "dinas", ""),
    ("DPK", "Dinas Perpustakaan dan Kearsipan", "dinas", ""),
    ("DISPORA", "Dinas Pemuda dan Olahraga", "dinas", ""),
    ("DISBUN", "Dinas Perkebunan", "dinas", ""),
    ("DISHUT", "Dinas Kehutanan", "dinas", ""),
    ("DPKH", "Dinas Peternakan dan Kesehatan Hewan", "dinas", ""),
    ("DKP", "Dinas Kelautan dan Perikanan", "dinas", ""),
    ("ESDM", "Dinas Energi dan Sumber Daya Mineral", "dinas", ""),
    ("PERINDAGKOP", "Dinas Perindustrian, Perdagangan, Koperasi dan UKM", "dinas", ""),
    ("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "dinas", ""),
    ("DISPAR", "Dinas Pariwisata", "dinas", ""),
    ("SATPOLPP", "Satuan Polisi Pamong Praja", "dinas", ""),
    ("RSUD-AWS", "RSUD Abdul Wahab Sjahranie", "rsud", "DINKES"),
    ("RSUD-KD", "RSUD Kanujoso Djatiwibowo", "rsud", "DINKES"),
    ("RSJD-AH", "RSJD Atma Husada", "rsud", "DINKES"),
    ("BIRO-PEM", "Biro Pemerintahan dan Otonomi Daerah", "biro", "SETDA"),
    ("BIRO-KESRA", "Biro Kesejahteraan Rakyat", "biro", "SETDA"),
    ("BIRO-HUKUM", "Biro Hukum", "biro", "SETDA"),
    ("BIRO-EKON", "Biro Perekonomian", "biro", "SETDA"),
    ("BIRO-ADPEM", "Biro Administrasi Pembangunan", "biro", "SETDA"),
    ("BIRO-PBJ", "Biro Pengadaan Barang dan Jasa", "biro", "SETDA"),
    ("BIRO-ORG", "Biro Organisasi", "biro", "SETDA"),
    ("BIRO-UMUM", "Biro Umum", "biro", "SETDA"),
    ("BIRO-ADPIM", "Biro Administrasi Pimpinan", "biro", "SETDA"),
    ("UPTD-BENIH", "UPTD Perbenihan Tanaman (contoh)", "uptd", "DPTPH"),
    ("UPTD-PANTI", "UPTD Panti Sosial (contoh)", "uptd", "DINSOS"),
]

# Agencies whose head is acting (Plt): ten of the 37, which ones is sample.
ACTING = ["BAPENDA", "BPSDM", "BRIDA", "DISBUN", "DISNAKER", "DLH", "DPK", "DPKH", "KESBANGPOL",
          "RSJD-AH"]


def rows():
    return [dict(code=code, name=name, kind=kind, parent=parent)
            for code, name, kind, parent in OPD]


def position(code, name, kind):
    if code == "SETDA":
        return "Sekretaris Daerah"
    if code == "SETWAN":
        return "Sekretaris DPRD"
    if code == "ITDA":
        return "Inspektur Daerah"
    if code == "SATPOLPP":
        return "Kepala Satuan Polisi Pamong Praja"
    if kind == "rsud":
        return f"Direktur {name}"
    return f"Kepala {name}"


def officeholders():
    """Roles with their standing; two agencies change hands within the first semester of 2025."""
    made = []
    for number, (code, name, kind, _) in enumerate(OPD):
        held = dict(opd=code, position=position(code, name, kind))
        start = f"20{21 + number % 4}-{1 + number * 5 % 12:02d}-02"
        if code == "DISBUN":
            made.append({**held, "capacity": "definitif", "from": start, "to": "2025-04-14"})
            made.append({**held, "capacity": "Plt", "from": "2025-04-15"})
        elif code == "DISPORA":
            made.append({**held, "capacity": "Plt", "from": "2024-11-04", "to": "2025-05-18"})
            made.append({**held, "capacity": "definitif", "from": "2025-05-19"})
        elif code == "DINKES":
            made.append({**held, "capacity": "definitif", "from": start, "to": "2025-03-09"})
            made.append({**held, "capacity": "Plh", "from": "2025-03-10", "to": "2025-03-23"})
            made.append({**held, "capacity": "definitif", "from": "2025-03-24"})
        elif code in ACTING:
            month = 1 + number % 5
            made.append({**held, "capacity": "Plt", "from": f"2025-{month:02d}-06"})
        else:
            made.append({**held, "capacity": "definitif", "from": start})
    return made
