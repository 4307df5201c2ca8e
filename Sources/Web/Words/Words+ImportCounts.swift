import Interchange
import Proceedings
import Vocabulary

extension Words.Import {
    static func cleanSentence(_ reader: Reader, new: Int, changed: Int) -> Wording {
        let (new, changed) = (reader.count(new), reader.count(changed))
        return Wording(
            id: "Berkas ini bersih: \(new) fakta baru, \(changed) berubah",
            en: "This file is clean: \(new) new facts, \(changed) changed")
    }

    static func faultySentence(
        _ reader: Reader, good: Int, faulty: Int, faults: Int
    ) -> Wording {
        let good = reader.count(good)
        let faults = reader.count(faults)
        let rows = reader.count(faulty)
        return Wording(
            id: "\(good) baris benar, \(rows) baris perlu diperbaiki (\(faults) kesalahan)",
            en: "\(good) rows are good, \(rows) rows to correct (\(faults) faults)")
    }

    static func applyGood(_ reader: Reader, _ rows: Int) -> Wording {
        let rows = reader.count(rows)
        return Wording(
            id: "Terima \(rows) baris yang benar sekarang", en: "Take in the \(rows) good rows now")
    }

    static func leftOver(_ reader: Reader, _ rows: Int) -> Wording {
        let rows = reader.count(rows)
        return Wording(
            id: "\(rows) baris belum diterima karena masih salah.",
            en: "\(rows) rows were not taken in, because they are still wrong.")
    }

    static func received(_ reader: Reader, new: Int, changed: Int) -> Wording {
        let (new, changed) = (reader.count(new), reader.count(changed))
        return Wording(
            id: "Diterima: \(new) fakta baru, \(changed) berubah",
            en: "Taken in: \(new) new facts, \(changed) changed")
    }

    static func rows(_ reader: Reader, _ done: Int, of total: Int) -> Wording {
        guard total > 0 else {
            return Wording(
                id: "Membandingkan dengan catatan …", en: "Comparing with the record …")
        }
        let (done, total) = (reader.count(done), reader.count(total))
        return Wording(id: "\(done) dari \(total) baris", en: "\(done) of \(total) rows")
    }

    static func faultCount(_ reader: Reader, _ count: Int) -> Wording {
        let count = reader.count(count)
        return Wording(id: "\(count) kesalahan", en: "\(count) faults")
    }

    static func more(_ reader: Reader, _ count: Int) -> Wording {
        let count = reader.count(count)
        return Wording(id: "… dan \(count) lagi.", en: "… and \(count) more.")
    }

    static func moreFaults(_ reader: Reader, _ count: Int) -> Wording {
        let count = reader.count(count)
        return Wording(
            id: "… dan \(count) lagi dengan aturan yang sama; semuanya ada di buku kerja.",
            en: "… and \(count) more of this rule; the workbook holds them all.")
    }

    static func absent(_ reader: Reader, _ count: Int) -> Wording {
        let count = reader.count(count)
        return Wording(
            id: "Baris tercatat yang tidak ada dalam berkas ini: \(count)",
            en: "Rows on record that are not in this file: \(count)")
    }

    static func waits(_ moment: String) -> Wording {
        Wording(
            id: "Berkas menunggu di mesin ini sampai \(moment), lalu dihapus.",
            en: "The file waits on this machine until \(moment) and is then removed.")
    }

    static func effect(_ effect: ImportReceipt.Change.Effect) -> Wording {
        switch effect {
        case .replaced: Wording(id: "pernyataan baru", en: "new statement")
        case .newVintage(let label):
            Wording(id: "vintase \(label)", en: "vintage \(label)")
        case .stale: Wording(id: "usang, tidak diterima", en: "stale, not taken")
        }
    }

    /// The table as the data package calls it.
    static func name(of table: FactTable) -> Wording {
        switch table {
        case .government: Wording(id: "Pemerintah daerah", en: "Government")
        case .ruleSet: Wording(id: "Aturan", en: "Rule sets")
        case .organisation: named("opd")
        case .document: named("documents")
        case .cascadeNode: named("cascade")
        case .indicator: named("indicators")
        case .target: named("targets")
        case .observation: named("observations")
        case .verification: named("verification")
        case .budgetLine: named("budget")
        case .spending: named("spending")
        case .selfEvaluation: named("selfevaluation")
        case .officeholder: named("officeholders")
        case .bridge: named("bridge")
        case .cycle: Wording(id: "Siklus", en: "Cycles")
        case .imported: Wording(id: "Impor", en: "Imports")
        case .snapshot: Wording(id: "Snapshot", en: "Snapshots")
        case .assignment: Wording(id: "Penugasan", en: "Assignments")
        case .assignmentEnd: Wording(id: "Penugasan berakhir", en: "Ended assignments")
        case .act: Wording(id: "Tindakan", en: "Acts")
        case .phase: Wording(id: "Tahap siklus", en: "Phases of cycles")
        case .submission: Wording(id: "Pengajuan data", en: "Submissions of data")
        case .evidence: Wording(id: "Bukti", en: "Evidence")
        case .redaction: Wording(id: "Penyamaran", en: "Redactions")
        }
    }

    private static func named(_ table: String) -> Wording {
        TableSchema.named(table)?.title ?? Wording(same: table)
    }

    /// A property of a statement; those without a name here are shown as the record calls them.
    static func field(_ name: String) -> Wording { fields[name] ?? Wording(same: name) }

    private static let fields: [String: Wording] = [
        "value": Wording(id: "nilai", en: "value"),
        "numerator": Wording(id: "pembilang", en: "numerator"),
        "denominator": Wording(id: "penyebut", en: "denominator"),
        "grade": Wording(id: "predikat", en: "grade"), "note": Wording(id: "catatan", en: "note"),
        "released": Wording(id: "rilis", en: "released"),
        "source": Wording(id: "sumber", en: "source"), "series": Wording(id: "seri", en: "series"),
        "status": Wording(same: "status"), "vintage": Wording(id: "vintase", en: "vintage"),
        "name": Wording(id: "nama", en: "name"), "unit": Wording(id: "satuan", en: "unit"),
        "weight": Wording(id: "bobot", en: "weight"), "text": Wording(id: "uraian", en: "text"),
        "low": Wording(id: "batas bawah", en: "low"), "high": Wording(id: "batas atas", en: "high"),
        "ceiling": Wording(id: "pagu", en: "ceiling"),
        "organisation": Wording(id: "OPD", en: "agency"),
        "parent": Wording(id: "induk", en: "parent"),
        "definition": Wording(id: "definisi", en: "definition"),
    ]
}
