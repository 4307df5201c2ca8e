import Vocabulary

extension Words {
    /// The page about the data itself.
    enum Data {
        static let kicker = Wording(
            id: "Kelengkapan, ketepatan waktu, mutu", en: "Completeness, timeliness, trust")

        static func headline(_ reported: String, of due: String, late: String) -> Wording {
            Wording(
                id: "\(reported) dari \(due) laporan yang jatuh tempo sudah masuk; \(late) masuk "
                    + "terlambat.",
                en: "\(reported) of \(due) reports that are due have come in; \(late) came late.")
        }

        static let nothingDue = Wording(
            id: "Belum ada laporan yang jatuh tempo di siklus ini.",
            en: "No report of this cycle is due yet.")

        static func lede(_ day: Wording) -> Wording {
            Wording(
                id: "Dihitung per \(day.id), dari periode yang seharusnya dilaporkan menurut "
                    + "frekuensi tiap indikator. Yang belum dirilis sumbernya tidak dihitung "
                    + "sebagai tunggakan.",
                en: "Counted as of \(day.en), from the periods that each indicator's frequency "
                    + "asks for. What its source has not released is nobody's arrears.")
        }

        static let completeness = Wording(id: "Kelengkapan", en: "Completeness")
        static let timeliness = Wording(id: "Tepat waktu", en: "On time")
        static let meanDaysLate = Wording(id: "Rata-rata terlambat", en: "Days late on average")
        static let missing = Wording(id: "Belum lapor", en: "Not reported")
        static let reports = Wording(id: "laporan", en: "reports")
        static let values = Wording(id: "nilai", en: "values")
        static let awaited = Wording(id: "Belum rilis", en: "Not yet released")

        static func days(most: String) -> Wording {
            Wording(id: "hari, paling lama \(most)", en: "days, at most \(most)")
        }

        static func days(_ count: String) -> Wording {
            Wording(id: "\(count) hari", en: "\(count) days")
        }

        // By agency.
        static let byAgency = Wording(id: "Laporan per OPD", en: "Reports by agency")
        static let byAgencyNote = Wording(
            id: "Urut dari yang paling banyak menunggak", en: "Those that owe most come first")
        static func complete(_ count: String) -> Wording {
            Wording(
                id: "\(count) OPD lengkap dan tepat waktu",
                en: "\(count) agencies are complete and on time")
        }

        static let spread = Wording(id: "Sebaran", en: "Spread")
        static let spreadNote = Wording(
            id: "Batang: tepat waktu, terlambat, belum lapor, dari kiri ke kanan.",
            en: "Bars: on time, late, not reported, from left to right.")

        static func spread(onTime: String, late: String, missing: String) -> Wording {
            Wording(
                id: "\(onTime) tepat waktu, \(late) terlambat, \(missing) belum lapor",
                en: "\(onTime) on time, \(late) late, \(missing) not reported")
        }

        static let lateReports = Wording(id: "Terlambat", en: "Late")

        // Not reported.
        static let notReported = Wording(id: "Belum lapor", en: "Not reported")
        static let notReportedNote = Wording(
            id: "Sudah jatuh tempo dan belum ada nilainya", en: "Due, and without a value")
        static let allReported = Wording(
            id: "Semua laporan yang jatuh tempo sudah masuk.",
            en: "Every report that is due has come in.")
        static let periods = Wording(id: "Periode", en: "Periods")
        static let period = Wording(id: "Periode", en: "Period")
        static let dueSince = Wording(id: "Jatuh tempo", en: "Due")
        static let overdue = Wording(id: "Lewat", en: "Overdue")

        // Flags.
        static let flags = Wording(id: "Nilai yang perlu diperiksa", en: "Values to look at")
        static let flagsNote = Wording(
            id: "Pencilan, vintase bertentangan, revisi, dikembalikan pemeriksa, putus seri",
            en: "Outliers, contradictory vintages, revisions, returned by the verifier, breaks")
        static let noFlags = Wording(
            id: "Tidak ada nilai yang bertanda di siklus ini.",
            en: "No value of this cycle carries a flag.")
        static let flag = Wording(id: "Tanda", en: "Flag")

        // Vintages.
        static let vintages = Wording(id: "Vintase: lama → baru", en: "Vintages: old → new")
        static let vintagesNote = Wording(
            id: "Nilai lama tetap tersimpan; yang terbaru dipakai",
            en: "Old values are kept; the newest is used")
        static let noVintages = Wording(
            id: "Belum ada nilai yang berubah.", en: "No value has changed yet.")
        static let old = Wording(id: "Lama", en: "Old")
        static let new = Wording(id: "Baru", en: "New")
        static let change = Wording(id: "Perubahan", en: "Change")
        static let kind = Wording(id: "Jenis", en: "Kind")

        static func vintage(_ label: String) -> Wording {
            Wording(id: "vintase \(label)", en: "vintage \(label)")
        }

        // Imports.
        static let imports = Wording(id: "Berkas yang diimpor", en: "Imported files")
        static let importsNote = Wording(
            id: "Terbaru dahulu; jumlah baris", en: "The latest first; counts of rows")
        static let file = Wording(id: "Berkas", en: "File")
        static let time = Wording(id: "Waktu", en: "Time")
        static let added = Wording(id: "Baru", en: "New")
        static let changed = Wording(id: "Berubah", en: "Changed")
        static let unchanged = Wording(id: "Sama", en: "Unchanged")

        // Awaited.
        static let awaitedNote = Wording(
            id: "Keluar dari rata-rata, tetap dihitung lengkap",
            en: "Left out of means, counted as complete")
        static let noneAwaited = Wording(
            id: "Tidak ada nilai yang menunggu rilis.", en: "No value awaits its release.")
        static let source = Wording(id: "Sumber", en: "Source")
        static let expected = Wording(id: "Perkiraan rilis", en: "Expected release")
        static let passed = Wording(id: "sudah lewat", en: "passed")
    }
}
