public import Vocabulary

/// Why entries were not taken.
public enum LedgerError: Explained, Equatable {
    /// The digests are not those of the contents.
    case tampered(EntryID)
    /// An entry of the strand is missing.
    case gap(strand: StrandID, expected: Int64, found: Int64)
    /// Two different entries claim one place: a database was copied and both copies went on.
    case fork(EntryID)
    /// The stamp does not follow its predecessor's, or lies beyond all clocks.
    case disordered(EntryID)
    /// The body is not canonical JSON, or not what its kind promises.
    case malformed(kind: String, reason: String)
    /// The store cannot work now.
    case unavailable(Wording)

    public var wording: Wording {
        switch self {
        case .tampered(let id):
            Wording(
                id: "Catatan \(id) telah diubah: sidik isinya tidak cocok. "
                    + "Pulihkan cadangan terakhir yang utuh.",
                en: "Entry \(id) was changed: its digest does not match. "
                    + "Restore the last intact backup.")
        case .gap(let strand, let expected, let found):
            Wording(
                id: "Rantai \(strand) terputus: seharusnya catatan \(expected), ditemukan "
                    + "\(found). Ambil lagi seluruh rantai dari pengirim.",
                en: "Strand \(strand) is broken: entry \(expected) was due, \(found) was "
                    + "found. Fetch the whole strand from its sender again.")
        case .fork(let id):
            Wording(
                id: "Dua catatan berbeda mengaku sebagai \(id). Basis data ini pernah digandakan; "
                    + "beri salinannya nama replika baru.",
                en: "Two different entries claim to be \(id). This database was copied; "
                    + "give the copy a replica name of its own.")
        case .disordered(let id):
            Wording(
                id: "Cap waktu catatan \(id) tidak berurutan. Periksa jam komputer pengirim.",
                en: "The stamp of entry \(id) is out of order. Check the sender's clock.")
        case .malformed(let kind, let reason):
            Wording(
                id: "Isi catatan “\(kind)” tidak terbaca (\(reason)). "
                    + "Perbarui Selaras atau ulangi pengisian.",
                en: "The body of a “\(kind)” entry cannot be read (\(reason)). "
                    + "Update Selaras or enter it again.")
        case .unavailable(let reason):
            reason
        }
    }
}
