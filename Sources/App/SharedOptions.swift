import ArgumentParser
import Ledger
import Performance
import Storage
import Vocabulary

/// Which language a command speaks.
struct LanguageOption: ParsableArguments {
    @Option(help: "Language of the answer: id or en.")
    var language: Language = .indonesian
}

/// Where the record lies.
struct DatabaseOption: ParsableArguments {
    @Option(name: .shortAndLong, help: "The database file.", completion: .file())
    var database = "var/selaras.sqlite"

    /// Opens a record that must be there.
    func openExisting(_ language: Language) throws -> Archive {
        guard Files.exists(database) else {
            throw Complaint(
                Wording(
                    id: "Basis data \(database) belum ada. Buat dengan: selaras import PAKET"
                        + " --database \(database)",
                    en: "There is no database \(database). Make one with: selaras import PACKAGE"
                        + " --database \(database)"), ExitStatus.noInput, language)
        }
        return try open(language)
    }

    /// Opens a record and reads its data; both must be there.
    func openWithData(_ language: Language) throws -> (archive: Archive, dataset: Dataset) {
        let archive = try openExisting(language)
        guard let dataset = try archive.currentDataset() else {
            archive.close()
            throw Complaint(
                Wording(
                    id: "Basis data \(database) belum berisi data.",
                    en: "The database \(database) holds no data yet."),
                ExitStatus.noInput, language)
        }
        return (archive, dataset)
    }

    /// Opens the record, and makes it when there is none.
    func open(_ language: Language) throws -> Archive {
        try Complaint.translating(language) {
            try Files.makeFolder(of: database)
            return try Archive(path: database)
        }
    }
}
