import Proceedings
import Vocabulary

/// What an import did, or would do, table by table.
struct ReceiptTable {
    var receipt: ImportReceipt
    var isDryRun: Bool
    var language: Language

    var text: String {
        let heading =
            isDryRun
            ? Wording(id: "Uji coba: belum ada yang ditulis.", en: "Dry run: nothing was written.")
            : receipt.sum(\.new) + receipt.sum(\.changed) == 0
                ? Wording(id: "Tidak ada yang berubah.", en: "Nothing changed.")
                : Wording(id: "Tersimpan.", en: "Saved.")
        let table = TerminalTable(
            columns: [
                .text(Wording(id: "Tabel", en: "Table")[language]),
                .number(Wording(id: "Baru", en: "New")[language]),
                .number(Wording(id: "Berubah", en: "Changed")[language]),
                .number(Wording(id: "Tetap", en: "Unchanged")[language]),
                .number(Wording(id: "Usang", en: "Stale")[language]),
            ],
            rows: receipt.counts.map {
                [
                    $0.table.rawValue, "\($0.new)", "\($0.changed)", "\($0.unchanged)",
                    "\($0.stale)",
                ]
            })
        return heading[language] + "\n" + table.text(width: 0) + absent
    }

    /// What is on record and not in the file: how many rows of each table, and the first of them.
    private var absent: String {
        guard !receipt.absent.isEmpty else { return "" }
        let total = receipt.absent.reduce(0) { $0 + $1.count }
        let heading = Wording(
            id: "Baris tercatat yang tidak ada dalam berkas ini: \(total); semuanya tetap berlaku.",
            en: "Rows on record that are not in this file: \(total); they all stay.")
        let lines = receipt.absent.map { rows in
            let first = rows.subjects.prefix(Self.named).joined(separator: "; ")
            let more = rows.count > Self.named ? "; …" : ""
            return "\n  \(rows.table.rawValue) \(rows.count): \(first)\(more)"
        }
        return "\n" + heading[language] + lines.joined()
    }

    /// Rows of a table that are named on the terminal; the page of the import lists more.
    private static let named = 8
}
