import Vocabulary

/// Codes and what they point at.
extension Rule {
    static func duplicateCode(row: Int) -> Rule {
        Rule(
            "code.duplicate",
            Wording(
                id: "Kode ini sudah dipakai di baris \(row).",
                en: "This code is already used in row \(row)."),
            fix: Wording(
                id: "Beri kode lain, atau hapus salah satu baris.",
                en: "Give it another code, or remove one of the rows."))
    }

    static func unknownReference(_ table: String, suggestion: String?) -> Rule {
        Rule(
            "reference.unknown",
            Wording(
                id: "Kode ini tidak ada di tabel \(table).",
                en: "This code is not in the table \(table)."),
            fix: suggestion.map {
                Wording(id: "Maksudnya \($0)?", en: "Did you mean \($0)?")
            }
                ?? Wording(
                    id: "Perbaiki kodenya, atau tambahkan ke \(table).",
                    en: "Correct it, or add it to \(table)."))
    }

    static func faultyReference(_ table: String) -> Rule {
        Rule(
            "reference.faulty",
            Wording(
                id: "Baris \(table) yang ditunjuk kode ini sendiri perlu diperbaiki.",
                en: "The row of \(table) that this code names has faults itself."),
            fix: Wording(
                id: "Perbaiki baris itu; baris ini lalu ikut benar.",
                en: "Correct that row; this one is then right as well."))
    }

    static let cycle = Rule(
        "cascade.cycle",
        Wording(
            id: "Rantai induk kembali ke baris ini sendiri.",
            en: "The chain of parents comes back to this row."),
        fix: Wording(
            id: "Ganti salah satu induk dalam rantai itu.",
            en: "Change one of the parents in that chain."))

    static func parentLevel(_ parent: String, _ child: String) -> Rule {
        Rule(
            "cascade.level",
            Wording(
                id:
                    "Induk bertingkat \(parent), barisnya \(child): induk harus lebih tinggi.",
                en: "The parent is a \(parent), the row a \(child): a parent must be above it."),
            fix: Wording(
                id: "Pilih induk dari tingkat yang lebih tinggi, atau betulkan tingkatnya.",
                en: "Choose a parent from a higher level, or correct the level."))
    }

    static let notAProgram = Rule(
        "reference.not_program",
        Wording(
            id: "Simpul pohon kinerja ini bukan tingkat program.",
            en: "This cascade node is not of level program."),
        fix: Wording(
            id: "Tulis kode simpul bertingkat program.",
            en: "Write the code of a node of level program."))
    static let backwards = Rule(
        "date.backwards",
        Wording(
            id: "Tanggal akhir mendahului tanggal mulai.",
            en: "The last day is before the first."),
        fix: Wording(id: "Betulkan salah satunya.", en: "Correct one of them."))
    static let emptyBridge = Rule(
        "bridge.empty",
        Wording(
            id: "Hubungan ini memerlukan indikator yang belum diisi.",
            en: "This relation needs an indicator that is not given."),
        fix: Wording(
            id: "sama dan berubah: isi keduanya; berhenti: from_indicator; baru: to_indicator.",
            en: "sama and berubah need both; berhenti needs from_indicator; baru to_indicator."))
}
