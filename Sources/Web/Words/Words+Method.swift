import Performance
import Vocabulary

extension Words {
    /// The method page. What it says is EVALUATION's contract in plain words.
    enum Method {
        struct Part: Sendable {
            var id: String
            var title: Wording
            var paragraphs: [Wording]
            var rows: [(name: Wording, formula: Wording)] = []
        }

        static let title = Wording(id: "Cara hitung", en: "How it is computed")
        static let lede = Wording(
            id: "Dari nilai yang dilaporkan sampai status, peluang, dan urutan bahasan. Halaman "
                + "tiap indikator menunjukkan langkah yang sama dengan angkanya sendiri.",
            en: "From the reported values to status, chance and the order of discussion. Each "
                + "indicator's page shows the same steps with its own numbers.")
        static let `case` = Wording(id: "Jenis", en: "Kind")
        static let scale = Wording(id: "Skala status", en: "Scale of status")
        static let scaleText = Wording(
            id: "Batasnya bersambung dan dibandingkan dengan persen sebelum dibulatkan, sehingga "
                + "tidak ada nilai yang jatuh di antara dua status.",
            en: "Its bounds are continuous and compared with the percentage before rounding, so "
                + "that no value falls between two bands.")
        static let upTo = Wording(id: "Sampai", en: "Up to")
        static let above = Wording(id: "di atasnya", en: "above that")

        static let parts = [
            realised, targets, achievement, rollup, forecast, attention, grade,
        ]

        private static let realised = Part(
            id: "realisasi", title: Wording(id: "Realisasi", en: "Realised"),
            paragraphs: [
                Wording(
                    id: "Yang dihitung hanya nilai tahun siklus yang periodenya berakhir paling "
                        + "lambat pada hari terakhir siklus. Dari beberapa edisi dipakai yang "
                        + "terbaru; yang lama tetap terlihat. Nilai yang belum rilis bukan nol: ia "
                        + "keluar dari rata-rata dan masuk hitungan kelengkapan.",
                    en: "Only values of the cycle's year count, whose period ends on or before the "
                        + "cycle's last day. Of several editions the newest is used; the old ones "
                        + "stay visible. What is not yet released is not zero: it leaves the mean "
                        + "and counts in completeness.")
            ],
            rows: [
                (Wording(id: "jumlah", en: "sum"), Wording(id: "Σ nilai", en: "Σ of the values")),
                (
                    Wording(id: "terakhir", en: "last"),
                    Wording(id: "nilai terakhir", en: "the latest value")
                ),
                (
                    Wording(id: "rata-rata, tertinggi", en: "average, max"),
                    Wording(id: "atas nilai tahun itu", en: "over the year's values")
                ),
                (
                    Wording(id: "rasio", en: "ratio"),
                    Wording(
                        id: "100 × Σ pembilang ÷ Σ penyebut; angka persen tidak pernah dijumlah",
                        en: "100 × Σ numerators ÷ Σ denominators; rates are never added")
                ),
            ])

        private static let targets = Part(
            id: "target", title: Wording(id: "Target semester", en: "Interim target"),
            paragraphs: [
                Wording(
                    id: "Capaian selalu ditunjukkan terhadap dua target: target tahunan seperti "
                        + "pada formulir, dan target sampai akhir siklus. Yang kedua diambil dari "
                        + "cara pertama yang ada, dan ditandai bila diturunkan.",
                    en: "Achievement is always shown against two targets: the annual one of the "
                        + "form, and the one up to the cycle's end. The latter comes from the "
                        + "first way that exists, and is marked where it is derived.")
            ],
            rows: [
                (
                    Wording(same: "1"),
                    Wording(id: "target siklus itu sendiri", en: "the cycle's own")
                ),
                (
                    Wording(same: "2"),
                    Wording(
                        id: "jumlah target bulan atau triwulan (nilai kumulatif)",
                        en: "the sum of monthly or quarterly targets (cumulative values)")
                ),
                (
                    Wording(same: "3"),
                    Wording(
                        id: "target tahunan × bagian yang biasanya tercapai, rata-rata sampai tiga "
                            + "tahun (kumulatif; diturunkan)",
                        en: "annual target × the share usually reached, mean of up to three years "
                            + "(cumulative; derived)")
                ),
                (
                    Wording(same: "4"),
                    Wording(
                        id: "realisasi tahun lalu + (target tahunan − itu) × bagian tahun yang "
                            + "lewat (diturunkan)",
                        en: "last year's final value + (annual target − it) × share of the year "
                            + "gone (derived)")
                ),
                (Wording(same: "5"), Wording(id: "target tahunan", en: "the annual target")),
            ])

        private static let achievement = Part(
            id: "capaian", title: Wording(id: "Capaian", en: "Achievement"),
            paragraphs: [
                Wording(
                    id: "R realisasi, T target, B realisasi akhir tahun lalu. Persen mentah "
                        + "disimpan apa adanya. Tercapai atau tidak dibandingkan dalam satuannya "
                        + "sendiri, bukan dari persen.",
                    en: "R realised, T target, B last year's final value. The raw percentage is "
                        + "kept as it is. Met or not is decided in natural units, not from the "
                        + "percentage.")
            ],
            rows: [
                (
                    Wording(id: "makin tinggi makin baik", en: "higher is better"),
                    Wording(same: "100 × (1 + (R − T) ÷ |T|)")
                ),
                (
                    Wording(id: "makin rendah, 2T−R", en: "lower is better, 2T−R"),
                    Wording(same: "100 × (1 + (T − R) ÷ |T|)")
                ),
                (
                    Wording(id: "makin rendah, T/R", en: "lower is better, T/R"),
                    Wording(same: "100 × T ÷ R")
                ),
                (
                    Wording(id: "dari tahun lalu", en: "from last year"),
                    Wording(same: "100 × (R − B) ÷ (T − B)")
                ),
                (
                    Wording(id: "rentang", en: "range"),
                    Wording(
                        id: "100 di dalam; di luar menurut ujung yang terdekat",
                        en: "100 inside; outside by the nearer end")
                ),
                (
                    Wording(id: "predikat", en: "grade"),
                    Wording(
                        id: "urutan predikat, lalu seperti makin tinggi",
                        en: "the grade's rank, then as higher is better")
                ),
            ])

        private static let rollup = Part(
            id: "rata-rata", title: Wording(id: "Rata-rata", en: "Means"),
            paragraphs: [
                Wording(
                    id: "Rata-rata tertimbang atas indikator yang dapat dinilai; tiap persen "
                        + "dibatasi 0 sampai batas aturan (biasanya 100) agar satu capaian luar "
                        + "biasa tidak menutupi yang lain. Di sampingnya selalu ada yang tanpa "
                        + "batas, jumlah tercapai dan meleset, dan kelengkapan.",
                    en:
                        "A weighted mean over the indicators that can be judged; each percentage "
                        + "is held between 0 and the rule set's cap (usually 100), so that one "
                        + "extraordinary result does not hide the others. Beside it always stand "
                        + "the uncapped mean, the counts of met and missed, and completeness.")
            ])

        private static let forecast = Part(
            id: "perkiraan", title: Wording(id: "Perkiraan dan peluang", en: "Forecast and chance"),
            paragraphs: [
                Wording(
                    id: "Nilai akhir tahun diperkirakan dari riwayat indikator itu sendiri, 6 "
                        + "sampai 72 titik, sebagai sebaran: empat cara sederhana digabung dengan "
                        + "pola tahun lalu, dan lebar selangnya diambil dari kesalahan ribuan "
                        + "deret nyata. Peluang tercapai adalah bagian sebaran yang memenuhi "
                        + "target tahunan.",
                    en: "The year-end value is forecast from the indicator's own history, 6 to 72 "
                        + "points, as a distribution: four simple methods combined with last "
                        + "year's pattern, its width taken from the errors on thousands of real "
                        + "series. The chance of meeting is the part of it that meets the annual "
                        + "target."),
                Wording(
                    id:
                        "Kurang dari enam titik atau metode yang berganti: tidak ada perkiraan, "
                        + "dan halamannya mengatakan sebabnya. Tiap indikator menunjukkan seberapa "
                        + "sering selangnya benar di masa lalu.",
                    en: "Fewer than six points or a change of method: no forecast, and the page "
                        + "says why. Each indicator shows how often its interval was right in the "
                        + "past."),
                Wording(
                    id: "Jumlah yang diperkirakan mencapai target menganggap indikator bergerak "
                        + "sendiri-sendiri; bila satu guncangan mengenai semuanya, selangnya lebih "
                        + "lebar dari yang tertulis.",
                    en: "The number expected to meet their targets takes the indicators to move "
                        + "independently; where one shock hits all, the interval is wider than "
                        + "stated."),
            ])

        private static let attention = Part(
            id: "perhatian", title: Wording(id: "Urutan bahasan", en: "Order of discussion"),
            paragraphs: [
                Wording(
                    id: "Skor = bobot × kekurangan × besar celah × keyakinan data. Kekurangan "
                        + "adalah peluang meleset, atau jarak ke target semester bila tanpa "
                        + "perkiraan. Besar celah adalah jarak ke target tahunan dibanding gerak "
                        + "yang biasa dalam setahun, paling banyak 1. Menit dibagi sebanding skor, "
                        + "5 sampai 30 tiap topik.",
                    en: "Score = weight × shortfall × size of the gap × trust in the data. "
                        + "Shortfall is the chance of missing, or the distance to the interim "
                        + "target where there is no forecast. The size of the gap is the distance "
                        + "to the annual target against a year's usual movement, at most 1. "
                        + "Minutes are shared in proportion, 5 to 30 for each topic.")
            ])

        private static let grade = Part(
            id: "mutu", title: Wording(id: "Mutu data", en: "Data grade"), paragraphs: [],
            rows: [
                (Wording(id: "A · keyakinan 1", en: "A · trust 1"), Explanation.grade(.a)),
                (Wording(id: "B · 0,85", en: "B · 0.85"), Explanation.grade(.b)),
                (Wording(id: "C · 0,6", en: "C · 0.6"), Explanation.grade(.c)),
                (Wording(id: "D · 0,4", en: "D · 0.4"), Explanation.grade(.d)),
            ])
    }
}
