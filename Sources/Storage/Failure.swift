import Credentials
import GRDB
import Ledger
import Standing
import Vocabulary

/// Turns what SQLite says into a sentence for the person who can act on it.
enum Failure {
    static func translated(_ error: any Error) -> ArchiveError {
        switch error {
        case let error as ArchiveError: error
        case let error as LedgerError: .ledger(error)
        case let fault as AccountFault: .account(fault)
        case let fault as InvitationFault: .invitation(fault)
        case let fault as RosterFault: .roster(fault)
        case let denial as Denial: .refused(denial)
        case let fault as RedactionFault: .redaction(fault)
        case let error as DatabaseError: .unavailable(wording(of: error))
        default:
            .unavailable(
                Wording(
                    id: "Basis data tidak dapat dipakai: \(error). Coba lagi.",
                    en: "The database cannot be used: \(error). Try again."))
        }
    }

    static func ledgerError(_ error: any Error) -> LedgerError {
        switch translated(error) {
        case .ledger(let error): error
        case let other: .unavailable(other.wording)
        }
    }

    /// Runs something that SQLite may refuse.
    static func translating<T>(_ body: () throws -> T) throws(ArchiveError) -> T {
        do {
            return try body()
        } catch {
            throw translated(error)
        }
    }

    private static func wording(of error: DatabaseError) -> Wording {
        let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
        return switch error.resultCode {
        case .SQLITE_FULL:
            Wording(
                id: "Cakram penuh; tidak ada yang disimpan. Kosongkan ruang, lalu ulangi.",
                en: "The disk is full; nothing was stored. Free some space, then repeat.")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            Wording(
                id: "Basis data hanya dapat dibaca. Periksa izin tulis berkas dan foldernya.",
                en: "The database is read-only. Check that the file and its folder are writable.")
        case .SQLITE_CANTOPEN:
            Wording(
                id:
                    "Basis data tidak dapat dibuka. Periksa apakah foldernya ada dan boleh "
                    + "ditulisi.",
                en: "The database cannot be opened. Check that its folder exists and is writable.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            Wording(
                id: "Basis data sedang dipakai proses lain. Tunggu sebentar, lalu ulangi.",
                en: "Another process is using the database. Wait a moment, then repeat.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            Wording(
                id: "Berkas basis data rusak (\(detail)). Pulihkan cadangan terakhir.",
                en: "The database file is damaged (\(detail)). Restore the last backup.")
        case .SQLITE_IOERR:
            Wording(
                id: "Cakram gagal membaca atau menulis (\(detail)). Periksa cakram dan ruangnya.",
                en: "The disk failed to read or write (\(detail)). Check the disk and its space.")
        default:
            Wording(
                id: "Basis data menolak (\(detail)). Jalankan “selaras verify”.",
                en: "The database refused (\(detail)). Run “selaras verify”.")
        }
    }
}
