import Performance
import Vocabulary

extension Words {
    /// The evaluation page.
    enum Evaluation {
        static let title = Wording(id: "Evaluasi", en: "Evaluation")
        static let method = Wording(
            id: "bagaimana angka ini dihitung", en: "how these figures are computed")
        static let empty = Wording(
            id: "Belum ada indikator di data ini.", en: "There are no indicators in this data yet.")

        // The first sentence.
        static func headline(
            onTrack: String, count: String, year: Int, likelyMissed: String?
        ) -> Wording {
            let start = Wording(
                id: "\(onTrack) dari \(count) indikator di jalur target \(year)",
                en: "\(onTrack) of \(count) indicators are on track for \(year)")
            guard let likelyMissed else {
                return Wording(
                    id: "\(start.id), dan tidak satu pun lebih mungkin meleset.",
                    en: "\(start.en), and none is more likely to miss than to meet its target.")
            }
            return Wording(
                id: "\(start.id), tetapi \(likelyMissed) lebih mungkin meleset daripada sampai.",
                en: "\(start.en), but \(likelyMissed) are more likely to miss than to get there.")
        }

        static func kicker(_ cycle: Wording, _ day: Wording) -> Wording {
            Wording(
                id: "\(cycle.id) · data per \(day.id) · ",
                en: "\(cycle.en) · data as of \(day.en) · ")
        }

        static let lede = Wording(
            id: "Capaian menjawab “sudah sejauh mana”, peluang menjawab “apakah akan sampai”. "
                + "Keduanya dihitung dari data yang dilaporkan OPD dan dapat ditelusuri sampai ke "
                + "sel berkas asalnya.",
            en: "Achievement answers “how far are we”, probability answers “will it get there”. "
                + "Both are computed from what the agencies reported and can be followed to the "
                + "cell of the file they came from.")

        // Figures.
        static let mean = Wording(
            id: "Capaian terhadap target semester", en: "Achievement of the interim target")
        static let meanOfPeriod = Wording(
            id: "Capaian terhadap target sampai akhir siklus",
            en: "Achievement of the target to the cycle's end")

        static func againstAnnual(_ percent: String, _ status: Wording) -> Wording {
            Wording(
                id: "terhadap target tahunan \(percent) · \(status.id)",
                en: "of the annual target \(percent) · \(status.en)")
        }

        static func uncapped(_ percent: String) -> Wording {
            Wording(id: "tanpa batas \(percent)", en: "uncapped \(percent)")
        }

        static let expected = Wording(
            id: "Diperkirakan mencapai target akhir tahun",
            en: "Expected to meet the year-end target")

        static func expectedRange(_ low: String, _ high: String, of count: String) -> Wording {
            Wording(
                id: "\(low)–\(high) dari \(count) indikator yang dapat diperkirakan, peluang "
                    + "80\u{A0}%",
                en: "\(low)–\(high) of the \(count) indicators that can be forecast, with "
                    + "80\u{A0}%")
        }

        static let noForecast = Wording(
            id: "Belum ada riwayat yang cukup untuk perkiraan.",
            en: "No history is long enough for a forecast yet.")
        static let absorption = Wording(id: "Serapan anggaran", en: "Budget absorption")
        static let unreported = Wording(id: "belum dilaporkan", en: "not reported")

        static func planned(_ percent: String) -> Wording {
            Wording(id: "rencana \(percent)", en: "planned \(percent)")
        }

        /// - Parameter spent: `nil` when no spending was reported.
        static func money(_ spent: String?, _ ceiling: String, _ version: String) -> Wording {
            guard let spent else {
                return Wording(
                    id: "\(unreported.id); pagu \(ceiling), \(version)",
                    en: "\(unreported.en); ceiling \(ceiling), \(version)")
            }
            return Wording(
                id: "\(spent) dari \(ceiling), \(version)", en: "\(spent) of \(ceiling), \(version)"
            )
        }

        static let noBudget = Wording(
            id: "Data anggaran belum ada.", en: "There is no budget data yet.")
        static let completeness = Wording(id: "Kelengkapan data", en: "Data completeness")

        static func missing(reported: String, released: String) -> Wording {
            Wording(
                id: "\(reported) belum lapor, \(released) belum rilis",
                en: "\(reported) not reported, \(released) not yet released")
        }

        static let grade = Wording(id: "Mutu data", en: "Data grade")

        static func doubtful(_ count: String) -> Wording {
            Wording(
                id: "nilai tengah; \(count) angka diragukan",
                en: "median; \(count) doubtful figures")
        }

        // Downloads and the table of all indicators.
        static let all = Wording(id: "Semua indikator", en: "All indicators")

        static func showing(_ shown: String, of count: String) -> Wording {
            Wording(
                id: "\(shown) dari \(count) indikator", en: "\(shown) of \(count) indicators")
        }

        static let filter = Wording(id: "Saring indikator", en: "Filter indicators")
        static let apply = Wording(id: "Terapkan", en: "Apply")
        static let reset = Wording(id: "Hapus saringan", en: "Clear filters")
        static let search = Wording(id: "Cari", en: "Search")
        static let searchHint = Wording(id: "nama, kode, atau OPD", en: "name, code or agency")
        static let branch = Wording(id: "Misi", en: "Mission")
        static let agency = Wording(id: "OPD", en: "Agency")
        static let status = Wording(same: "Status")
        static let tag = Wording(id: "Tanda", en: "Tag")
        static let sort = Wording(id: "Urutkan", en: "Sort by")
        static let any = Wording(id: "Semua", en: "All")
        static let save = Wording(
            id: "Simpan yang tampak sebagai", en: "Save what is shown as")
        static let noneMatches = Wording(
            id: "Tidak ada indikator yang cocok. Hapus sebagian saringan.",
            en: "No indicator matches. Clear some of the filters.")

        static func sort(_ sort: IndicatorSelection.Sort) -> Wording {
            switch sort {
            case .attention: Wording(id: "Paling perlu dibahas", en: "Most worth discussing")
            case .name: Wording(id: "Nama", en: "Name")
            case .organisation: Wording(id: "OPD", en: "Agency")
            case .interim: Wording(id: "Capaian semester terendah", en: "Lowest interim")
            case .annual: Wording(id: "Capaian tahunan terendah", en: "Lowest annual")
            case .probability: Wording(id: "Peluang terkecil", en: "Least likely")
            case .grade: Wording(id: "Mutu data terendah", en: "Lowest data grade")
            }
        }
    }

    /// What heads the columns of indicator tables.
    enum Column {
        static let indicator = Wording(id: "Indikator", en: "Indicator")
        static let interim = Wording(id: "Capaian semester", en: "Interim achievement")
        static let annual = Wording(id: "Capaian tahunan", en: "Annual achievement")
        static let realisedToTarget = Wording(
            id: "Realisasi → target tahun", en: "Realised → annual target")
        static let realised = Wording(id: "Realisasi", en: "Realised")
        static let interimTarget = Wording(id: "Target semester", en: "Interim target")
        static let annualTarget = Wording(id: "Target tahun", en: "Annual target")
        static let met = Wording(id: "Tercapai", en: "Met")
        static let probability = Wording(id: "Peluang tercapai", en: "Chance of meeting")
        /// Short names, for a phone.
        static let chance = Wording(id: "peluang", en: "chance")
        static let ofYear = Wording(id: "thn", en: "year")
        static let forMinutes = Wording(id: "menit", en: "minutes")
        static let reached = Wording(id: "capaian", en: "achieved")
        static let absorbed = Wording(id: "serapan", en: "absorbed")
        static let data = Wording(same: "Data")
        static let minutes = Wording(id: "Menit", en: "Minutes")
        static let agency = Wording(id: "OPD", en: "Agency")
        static let spread = Wording(id: "Sebaran status", en: "Spread of status")
        static let achievement = Wording(id: "Capaian", en: "Achievement")
        static let absorption = Wording(id: "Serapan", en: "Absorption")
        static let complete = Wording(id: "Lengkap", en: "Complete")
        static let trend = Wording(id: "Enam semester", en: "Six semesters")
        static let status = Wording(same: "Status")
    }
}
