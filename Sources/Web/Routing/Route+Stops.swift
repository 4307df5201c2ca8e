import Ledger
import Storage
import Vocabulary

extension DocumentFile {
    private static let bookName = Wording(id: "buku-evaluasi.pdf", en: "evaluation-book.pdf")
    private static let sheetName = Wording(id: "lembar-opd.pdf", en: "agency-sheet.pdf")

    /// The last part of the address.
    func name(_ language: Language) -> String {
        switch self {
        case .form(let code, let format): "\(code).\(format.rawValue)"
        case .book: Self.bookName[language]
        case .sheet: Self.sheetName[language]
        }
    }

    init?(named name: String, _ language: Language) {
        if name == Self.bookName[language] {
            self = .book
        } else if name == Self.sheetName[language] {
            self = .sheet
        } else {
            for format in FormFormat.allCases where name.hasSuffix(".\(format.rawValue)") {
                self = .form(String(name.dropLast(format.rawValue.count + 1)), format)
                return
            }
            return nil
        }
    }
}

extension Route {
    private static let templateName = "templat.xlsx"

    static func parts(_ stop: ImportStop, _ language: Language) -> (stem: Stem, rest: String?) {
        switch stop {
        case .template: (.imports, templateName)
        case .check(let id): (.imports, id.text)
        case .faults(let id): (.importFaults, id.text)
        case .progress(let id): (.importProgress, id.text)
        case .receipt(let id): (.receipt, id.description)
        }
    }

    static func stop(_ stem: Stem, _ rest: String) -> ImportStop? {
        if stem == .receipt { return EntryID(rest).map(ImportStop.receipt) }
        if stem == .imports, rest == templateName { return .template }
        guard isPendingName(rest) else { return nil }
        let id = PendingImport.ID(rest)
        switch stem {
        case .imports: return .check(id)
        case .importFaults: return .faults(id)
        case .importProgress: return .progress(id)
        default: return nil
        }
    }

    /// What the record calls a waiting file: 32 hexadecimal digits that nobody can guess.
    static func isPendingName(_ text: String) -> Bool {
        text.utf8.count == 32
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    /// Whether the page is the same as long as the data is: it may then be kept by browsers and by
    /// us.
    var isSteady: Bool {
        switch self {
        case .importing(.template): true
        case .importing, .gate, .entry, .notices: false
        default: true
        }
    }
}
