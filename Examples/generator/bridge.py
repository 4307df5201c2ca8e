"""How indicators of RPD 2024–2026 continue in RPJMD 2025–2029. All relations are sample."""

OLD, NEW = "RPD-2024-2026", "RPJMD-2025-2029"
CHANGED = [
    ("PUPR-09", "PUPR-10", "cakupan diperluas ke jaringan data dan pelabuhan (contoh)"),
    ("DISDIKBUD-08", "DISDIKBUD-09", "dari akreditasi sekolah ke akses perguruan tinggi (contoh)"),
]
STOPPED = [
    ("DKP3A-06", "tidak dilanjutkan, digantikan ukuran tingkat nasional (contoh)"),
    ("DINKES-08", "menjadi indikator program dinas (contoh)"),
    ("BIRO-EKON-04", "sumber data dihentikan (contoh)"),
    ("DINSOS-05", "menunggu definisi data tunggal sosial ekonomi (contoh)"),
]
STARTED = [
    ("DISKOMINFO-06", "ukuran baru transformasi digital (contoh)"),
    ("DLH-07", "ukuran baru revitalisasi Sungai Mahakam (contoh)"),
]


def rows(targets):
    """Same where one indicator has targets in both documents; then the changed ones."""
    papers = {}
    for target in targets:
        papers.setdefault(target["indicator"], set()).add(target["document"])
    made = [dict(from_indicator=code, from_document=OLD, to_indicator=code, to_document=NEW,
                 relation="sama", note="definisi tetap (contoh)")
            for code, found in sorted(papers.items()) if {OLD, NEW} <= found]
    made += [dict(from_indicator=old, from_document=OLD, to_indicator=new, to_document=NEW,
                  relation="berubah", note=note) for old, new, note in CHANGED]
    made += [dict(from_indicator=old, from_document=OLD, relation="berhenti", note=note)
             for old, note in STOPPED]
    made += [dict(to_indicator=new, to_document=NEW, relation="baru", note=note)
             for new, note in STARTED]
    return made
