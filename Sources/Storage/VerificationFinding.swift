package import Ledger
package import Vocabulary

/// Something that does not hold together.
package enum VerificationFinding: Explained, Hashable {
    /// The entry's digests are not those of its contents.
    case tampered(EntryID)
    /// The entry does not name its predecessor's digest.
    case brokenChain(EntryID)
    case gap(strand: StrandID, expected: Int64, found: Int64)
    /// The stamp is not later than its predecessor's.
    case disordered(EntryID)
    /// A row of the entry table that no program of ours wrote, as text.
    case unreadable(String)
    /// The body is not what its kind promises; the entry stands in no table.
    case malformed(EntryID, reason: Wording)
    /// The strand does not end where its head says.
    case wrongHead(StrandID)
    /// The table's row is missing, changed, or of no entry.
    case wrongRow(table: String, entry: String)
    /// The body is missing, and no redaction says why.
    case missingBody(EntryID)
    /// A redaction names the entry, and its body is still here.
    case notRedacted(EntryID)
    /// SQLite's own check.
    case damagedFile(String)

    package var wording: Wording {
        switch self {
        case .tampered(let id): LedgerError.tampered(id).wording
        case .gap(let strand, let expected, let found):
            LedgerError.gap(strand: strand, expected: expected, found: found).wording
        case .disordered(let id): LedgerError.disordered(id).wording
        case .brokenChain(let id):
            Wording(
                id: "Catatan \(id) tidak menyambung ke catatan sebelumnya. Pulihkan cadangan "
                    + "terakhir yang utuh.",
                en: "Entry \(id) does not continue the one before it. Restore the last intact "
                    + "backup.")
        case .unreadable(let text):
            Wording(
                id: "Baris catatan “\(text)” tidak terbaca. Pulihkan cadangan terakhir yang utuh.",
                en: "Entry row “\(text)” cannot be read. Restore the last intact backup.")
        case .malformed(let id, let reason):
            Wording(id: "Catatan \(id): \(reason.id)", en: "Entry \(id): \(reason.en)")
        case .wrongHead(let strand):
            Wording(
                id: "Rantai \(strand) tidak berakhir di kepalanya: catatan terakhir hilang atau "
                    + "ditambahkan. Pulihkan cadangan terakhir yang utuh.",
                en: "Strand \(strand) does not end at its head: the last entries are missing or "
                    + "were added. Restore the last intact backup.")
        case .wrongRow(let table, let entry):
            Wording(
                id: "Tabel \(table) tidak sesuai dengan catatan \(entry). Jalankan “selaras "
                    + "rebuild”.",
                en: "Table \(table) does not agree with entry \(entry). Run “selaras rebuild”.")
        case .missingBody(let id):
            Wording(
                id: "Isi catatan \(id) hilang tanpa catatan penyamaran. Pulihkan cadangan "
                    + "terakhir yang utuh, atau tunggu catatan penyamarannya dari replika lain.",
                en: "The body of entry \(id) is missing and no redaction says why. Restore the "
                    + "last intact backup, or wait for the redaction from another replica.")
        case .notRedacted(let id):
            Wording(
                id: "Catatan \(id) sudah disamarkan, tetapi isinya masih ada. Jalankan “selaras "
                    + "rebuild”.",
                en: "Entry \(id) was redacted, yet its body is still here. Run “selaras rebuild”."
            )
        case .damagedFile(let detail):
            Wording(
                id: "Berkas basis data rusak (\(detail)). Pulihkan cadangan terakhir.",
                en: "The database file is damaged (\(detail)). Restore the last backup.")
        }
    }
}

/// What a check of the whole record found.
package struct VerificationReport: Sendable, Equatable {
    package var entries = 0
    package var strands = 0
    /// In the order in which they were met, the first bad entry first; at most 100.
    package var findings: [VerificationFinding] = []
    /// References to things not held here, such as an observation of an unknown indicator. Not an
    /// error: what they name may still arrive from another replica.
    package var dangling: [String] = []

    package init() {}

    package var isSound: Bool { findings.isEmpty }

    mutating func note(_ finding: VerificationFinding) {
        if findings.count < 100 { findings.append(finding) }
    }
}
