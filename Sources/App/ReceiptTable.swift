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
        return heading[language] + "\n" + table.text(width: 0)
    }
}
