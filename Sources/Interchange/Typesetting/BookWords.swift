import Vocabulary

/// The fixed words of the book's template.
enum BookWords {
    static let all: [String: Wording] = [
        "page": Wording(id: "Halaman", en: "Page"),
        "of": Wording(id: "dari", en: "of"),
        "contents": Wording(id: "Daftar isi", en: "Contents"),
        "summary": Wording(id: "Ringkasan", en: "Summary"),
        "allIndicators": Wording(id: "Semua indikator", en: "All indicators"),
        "comparison": Wording(id: "Perangkat daerah berdampingan", en: "Agencies side by side"),
        "comparisonNote": Wording(
            id: "Urut dari capaian terendah. Garis pada batang serapan adalah rencana kas.",
            en: "Lowest achievement first. The line on the absorption bar is the cash plan."),
        "discuss": Wording(id: "Perlu dibahas", en: "What needs discussing"),
        "discussNote": Wording(
            id: "Urut menurut perhatian = bobot × kekurangan × celah × keyakinan data; menit "
                + "dibagi sebanding dengan perhatian.",
            en: "By attention = weight × shortfall × severity × trust; minutes are shared in "
                + "proportion to attention."),
        "charts": Wording(id: "Riwayat dan ramalan", en: "History and forecast"),
        "chartsNote": Wording(
            id: "Garis: realisasi; angka kumulatif dijumlahkan sejak awal tiap tahun. Putus-putus: "
                + "target tahun ini. Kipas: 60 % dan 90 % ramalan akhir tahun.",
            en: "Line: realisation; cumulative figures add up from the start of each year. "
                + "Dashed: this year's target. Fan: 60% and 90% of the forecast of the year's "
                + "end."),
        "dataFirst": Wording(id: "Data lebih dahulu", en: "Data first"),
        "dataFirstNote": Wording(
            id: "Indikator tanpa nilai pada siklus ini tidak dinilai dan tidak dianggap nol.",
            en: "Indicators without a value in this cycle are not judged and not taken as zero."),
        "missions": Wording(id: "Menurut misi", en: "By mission"),
        "agencies": Wording(id: "Menurut perangkat daerah", en: "By agency"),
        "quality": Wording(id: "Lampiran A. Mutu data", en: "Annex A. Data quality"),
        "flagged": Wording(
            id: "Nilai yang perlu diketahui keadaannya", en: "Values to know something about"),
        "method": Wording(id: "Lampiran B. Cara menghitung", en: "Annex B. How it is computed"),
        "indicator": Wording(id: "Indikator", en: "Indicator"),
        "realised": Wording(id: "Realisasi", en: "Realised"),
        "target": Wording(id: "Target tahun", en: "Year's target"),
        "course": Wording(id: "Realisasi → target tahun", en: "Realised → year's target"),
        "annual": Wording(id: "Capaian tahunan", en: "Of annual target"),
        "interim": Wording(id: "S.d. akhir siklus", en: "To date"),
        "status": Wording(id: "Status", en: "Status"),
        "chance": Wording(id: "Peluang", en: "Chance"),
        "grade": Wording(id: "Mutu", en: "Data"),
        "minutes": Wording(id: "Menit", en: "Minutes"),
        "factors": Wording(
            id: "bobot · kekurangan · celah · keyakinan = perhatian",
            en: "weight · shortfall · severity · trust = attention"),
        "agency": Wording(id: "Perangkat daerah", en: "Agency"),
        "spread": Wording(id: "Sebaran status", en: "Spread of status"),
        "absorption": Wording(id: "Serapan", en: "Absorption"),
        "completeness": Wording(id: "Lengkap", en: "Complete"),
        "objective": Wording(id: "Sasaran", en: "Objective"),
        "count": Wording(id: "Indikator", en: "Indicators"),
        "reason": Wording(id: "Keadaan", en: "State"),
        "late": Wording(id: "Terlambat", en: "Late"),
        "unverified": Wording(id: "Belum diverifikasi", en: "Unverified"),
        "notReported": Wording(id: "Belum lapor", en: "Not reported"),
        "none": Wording(id: "Tidak ada.", en: "None."),
        "chances": Wording(
            id: "Menurut peluang tercapai", en: "By chance of being met"),
        "resultAndMoney": Wording(
            id: "Hasil dan uang per perangkat daerah", en: "Result and money by agency"),
        "xAxis": Wording(id: "serapan anggaran →", en: "budget absorption →"),
        "yAxis": Wording(id: "↑ capaian s.d. akhir siklus", en: "↑ achievement to date"),
        "legend": Wording(id: "Skala", en: "Scale"),
    ]
}
