package import Credentials
package import Ledger
package import Standing
package import Vocabulary

/// Why the archive could not do it.
package enum ArchiveError: Explained, Equatable {
    case notAnArchive(String)
    case newerSchema(found: Int, known: Int)
    /// SQLite does not wait for the disk; a power cut could lose what was acknowledged.
    case notDurable(Int)
    case ledger(LedgerError)
    case alreadyExists(String)
    case missing(String)
    /// The backup does not hold together.
    case unsound(String, VerificationFinding)
    case tooLarge(bytes: Int, limit: Int)
    case unavailable(Wording)
    /// There is an account already; the first one is made once.
    case alreadySetUp
    case account(AccountFault)
    case invitation(InvitationFault)
    /// Assignments that cannot stand together.
    case roster(RosterFault)
    /// The act is not allowed as things stand now.
    case refused(Denial)
    /// The program is about to end.
    case closed
    case redaction(RedactionFault)

    package var wording: Wording {
        switch self {
        case .notAnArchive(let path):
            Wording(
                id: "\(path) bukan basis data Selaras. Pilih berkas lain.",
                en: "\(path) is not a Selaras database. Choose another file.")
        case .newerSchema(let found, let known):
            Wording(
                id: "Basis data ini ditulis oleh Selaras yang lebih baru (skema \(found), program "
                    + "ini mengenal \(known)). Perbarui Selaras.",
                en: "A newer Selaras wrote this database (schema \(found), this program knows "
                    + "\(known)). Update Selaras.")
        case .notDurable(let level):
            Wording(
                id: "SQLite tidak menunggu cakram (synchronous = \(level), seharusnya 2). Simpan "
                    + "basis data di cakram lokal.",
                en: "SQLite does not wait for the disk (synchronous = \(level), should be 2). Keep "
                    + "the database on a local disk.")
        case .ledger(let error): error.wording
        case .alreadyExists(let path):
            Wording(
                id: "\(path) sudah ada dan tidak ditimpa. Pilih nama lain atau izinkan penimpaan.",
                en: "\(path) exists and is not overwritten. Choose another name or allow replacing."
            )
        case .missing(let name):
            Wording(
                id: "\(name) tidak ada. Periksa nama dan letaknya.",
                en: "\(name) does not exist. Check its name and place.")
        case .unsound(let path, let finding):
            Wording(
                id: "\(path) tidak utuh, maka tidak disalin: \(finding.wording.id)",
                en: "\(path) is not sound and was not copied: \(finding.wording.en)")
        case .tooLarge(let bytes, let limit):
            Wording(
                id: "Berkas \(bytes) bita melampaui batas \(limit) bita. Bagi berkasnya.",
                en: "The file has \(bytes) bytes, the limit is \(limit). Split the file.")
        case .unavailable(let reason): reason
        case .alreadySetUp:
            Wording(
                id: "Akun pertama sudah dibuat. Masuk dengan akun itu, atau minta administrator "
                    + "mengundang Anda.",
                en: "The first account exists already. Sign in with it, or ask an administrator "
                    + "to invite you.")
        case .account(let fault): fault.wording
        case .invitation(let fault): fault.wording
        case .roster(let fault): fault.wording
        case .refused(let denial): denial.wording
        case .closed:
            Wording(
                id: "Basis data sudah ditutup. Jalankan Selaras lagi.",
                en: "The database has been closed. Start Selaras again.")
        case .redaction(let fault): fault.wording
        }
    }
}
