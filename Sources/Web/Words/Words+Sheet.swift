import Performance
import Vocabulary

extension Words {
    /// One agency's sheet.
    enum Sheet {
        static func headline(_ name: String, onTrack: String, judged: String) -> Wording {
            Wording(
                id: "\(name): \(onTrack) dari \(judged) indikator yang dapat dinilai berada di "
                    + "jalur.",
                en: "\(name): \(onTrack) of \(judged) indicators that can be judged are on track.")
        }

        static func noIndicators(_ name: String) -> Wording {
            Wording(
                id: "\(name) belum punya indikator di data ini.",
                en: "\(name) has no indicators in this data yet.")
        }

        static func heldBy(_ position: String, _ capacity: Wording, since: Wording) -> Wording {
            Wording(
                id: "\(position) · \(capacity.id), sejak \(since.id)",
                en: "\(position) · \(capacity.en), since \(since.en)")
        }

        static let nobodyKnown = Wording(
            id: "Belum tercatat siapa yang memegang jabatan kepala pada akhir siklus.",
            en: "The data does not say in which standing the office is held at the cycle's end.")

        static func capacity(_ capacity: Officeholder.Capacity) -> Wording {
            switch capacity {
            case .definitive: Wording(id: "pejabat definitif", en: "appointed")
            case .acting: Wording(id: "pelaksana tugas (Plt.)", en: "acting (Plt.)")
            case .daily: Wording(id: "pelaksana harian (Plh.)", en: "acting day to day (Plh.)")
            case .interim: Wording(id: "penjabat (Pj.)", en: "interim (Pj.)")
            }
        }

        static func notJudged(_ count: String) -> Wording {
            Wording(id: "\(count) belum dinilai", en: "\(count) not judged")
        }

        static let onTrack = Wording(id: "Di jalur", en: "On track")
        static let offTrack = Wording(id: "Di luar jalur", en: "Off track")
        static let noneOnTrack = Wording(
            id: "Belum ada indikator yang di jalur.", en: "No indicator is on track yet.")
        static let noneOffTrack = Wording(
            id: "Tidak ada indikator yang di luar jalur.", en: "No indicator is off track.")

        static func sentence(
            _ realised: String, _ unit: String, on period: Wording?, target: String, year: Int
        ) -> Wording {
            let (id, en) = period.map { (" (\($0.id))", " (\($0.en))") } ?? ("", "")
            return Wording(
                id: ": \(realised) \(unit)\(id), target \(year) \(target)",
                en: ": \(realised) \(unit)\(en), \(year) target \(target)")
        }

        static let chance = Wording(id: "; peluang tercapai", en: "; chance of meeting it")

        static func band(_ low: String, _ high: String) -> Wording {
            Wording(
                id: " (perkiraan akhir tahun \(low) – \(high)).",
                en: " (year-end forecast \(low) – \(high)).")
        }

        static let noChance = Wording(
            id: "; belum dapat diperkirakan.", en: "; cannot be forecast yet.")

        static let causes = Wording(id: "Mengapa", en: "Why")
        static let causesNote = Wording(
            id: "Menurut OPD sendiri; penjelasan tidak mengubah nilai",
            en: "In the agency's words; explanations change no score")
        static let noCauses = Wording(
            id: "OPD belum menyampaikan evaluasi diri untuk siklus ini.",
            en: "The agency has not sent its self-evaluation for this cycle.")

        static func section(_ section: SelfEvaluation.Section) -> Wording {
            switch section {
            case .driver: Wording(id: "Pendorong", en: "What helped")
            case .obstacle: Wording(id: "Penghambat", en: "What hindered")
            case .followUpQuarter:
                Wording(id: "Tindak lanjut triwulan", en: "Next quarter")
            case .followUpPlan: Wording(id: "Tindak lanjut Renja", en: "Next annual plan")
            case .request: ask
            }
        }

        static let ask = Wording(
            id: "Yang diminta dari retret", en: "What it asks of the retreat")
        static let noAsk = Wording(id: "Belum ada permintaan.", en: "Nothing asked yet.")
        static let topics = Wording(
            id: "Dalam daftar bahasan", en: "On the list to be discussed")
        static let noTopics = Wording(
            id: "Tidak ada indikatornya di antara dua puluh bahasan.",
            en: "None of its indicators is among the twenty topics.")

        static func minutes(_ count: String) -> Wording {
            Wording(id: "\(count) menit", en: "\(count) minutes")
        }

        static let asContributor = Wording(id: "sebagai pendukung", en: "as a contributor")

        // Money.
        static let program = Wording(id: "Program", en: "Programme")
        static let programTable = Wording(id: "Tabel program", en: "Table of programmes")
        static let ceiling = Wording(id: "Pagu", en: "Ceiling")
        static let noProgramResult = Wording(
            id: "Tidak ada program yang sekaligus punya rencana kas dan indikator yang dinilai.",
            en: "No programme has both a cash plan and a judged indicator.")
        static let spending = Wording(
            id: "Belanja per bulan terhadap RAK", en: "Spending by month against the cash plan")
        static let noSpending = Wording(
            id: "Belum ada data belanja tahun ini.", en: "There is no spending data for the year.")
        static let cashPlan = Wording(id: "Rencana kas (RAK)", en: "Cash plan (RAK)")
        static let realised = Wording(id: "Realisasi", en: "Spent")
        static let difference = Wording(id: "Selisih", en: "Difference")
        static let month = Wording(id: "Bulan", en: "Month")
        static let monthTable = Wording(id: "Tabel bulanan", en: "Table by month")

        /// - Parameters: Amounts as text; `nil` when no month has a figure.
        static func spent(_ spent: String?, of planned: String?) -> Wording {
            switch (spent, planned) {
            case (let spent?, let planned?):
                Wording(
                    id: "Terbelanjakan \(spent) dari rencana \(planned).",
                    en: "Spent \(spent) of \(planned) planned.")
            case (let spent?, nil):
                Wording(
                    id: "Terbelanjakan \(spent); rencana kas belum dilaporkan.",
                    en: "Spent \(spent); the cash plan is not reported.")
            case (nil, let planned?):
                Wording(
                    id: "Belanja belum dilaporkan; rencana kas \(planned).",
                    en: "Spending is not reported; the cash plan is \(planned).")
            case (nil, nil): noSpending
            }
        }

        // Trust.
        static let unverified = Wording(id: "Belum diverifikasi", en: "Unverified")
        static let returned = Wording(id: "Dikembalikan", en: "Returned")
        static let outliers = Wording(id: "Pencilan tanpa penjelasan", en: "Unexplained outliers")
        static let late = Wording(id: "Terlambat", en: "Late")
        static let missingReports = Wording(id: "Laporan belum masuk", en: "Reports missing")
        static let toData = Wording(
            id: "Kelengkapan dan mutu semua OPD", en: "Completeness and trust of all agencies")
    }
}
