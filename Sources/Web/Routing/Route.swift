package import Ledger
package import Performance
package import Storage
package import Vocabulary

/// Every page there is. A route reads and prints its own address, so no link can be misspelt.
package enum Route: Hashable, Sendable {
    case evaluation
    /// The indicators that the evaluation page shows with the same query, as a file.
    case evaluationFile(FileFormat)
    case indicator(Indicator.ID)
    case organisations
    case organisation(Organisation.ID)
    case cascade
    case data
    case rules
    /// The SAKIP calculator.
    case lke
    case forms
    case form(String)
    /// A document to print or to sign.
    case document(DocumentFile)
    case imports
    /// A stop on the way of a file into the record.
    case importing(ImportStop)
    /// All data in the shape in which it is imported.
    case export(ExportFormat)
    case snapshots
    case snapshot(EntryID)
    /// Who did what.
    case audit
    case method
    /// A stop of an agency's figures on their way into the record.
    case entry(EntryStop)
    /// Deadlines: who has not reported, and calendars.
    case notices(NoticeStop)
    /// A page about people.
    case gate(GateStop)
}

/// What a table can be saved as.
package enum FileFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json
}

/// What all data can be saved as.
package enum ExportFormat: String, Sendable, CaseIterable {
    case xlsx, zip
}

/// The documents that are made of an evaluation.
package enum DocumentFile: Hashable, Sendable {
    /// A form of the agency that the query names.
    case form(String, FormFormat)
    /// The evaluation book.
    case book
    /// One page about the agency that the query names.
    case sheet

    package enum FormFormat: String, Sendable, CaseIterable {
        case xlsx, pdf
    }
}

/// The stops on the way of a file into the record.
package enum ImportStop: Hashable, Sendable {
    /// The empty workbook.
    case template
    /// The dry run of a file that waits.
    case check(PendingImport.ID)
    /// Its faulty rows, as a workbook to correct.
    case faults(PendingImport.ID)
    /// How far it is being taken in.
    case progress(PendingImport.ID)
    case receipt(EntryID)
}

extension Route {
    /// The first part of an address, in both languages.
    enum Stem: String, CaseIterable {
        case evaluation, indicator, organisation, cascade, data, rules, lke, forms, imports, method
        case importFaults, importProgress, receipt, exportWorkbook, exportFolder, snapshots
        case audit
        case overdue, calendar
        case signIn, signOn, signOut, setUp, invitation, account, users
        case entry, entryPaste, entryEvidence, evidenceFile, entrySelfEvaluation, entrySubmit
        case entryUnlock, verification, verificationAccept, verificationReturn, verificationLock
        case unlockApprove, unlockDecline

        var slug: Wording {
            switch self {
            case .evaluation: Wording(id: "evaluasi", en: "evaluation")
            case .indicator: Wording(id: "indikator", en: "indicator")
            case .organisation: Wording(id: "opd", en: "agencies")
            case .cascade: Wording(id: "kaskade", en: "cascade")
            case .data: Wording(id: "data", en: "data")
            case .rules: Wording(id: "aturan", en: "rules")
            case .lke: Wording(id: "lke", en: "sakip")
            case .forms: Wording(id: "formulir", en: "forms")
            case .imports: Wording(id: "impor", en: "import")
            case .method: Wording(id: "cara-hitung", en: "method")
            case .importFaults: Wording(id: "impor/perbaikan", en: "import/corrections")
            case .importProgress: Wording(id: "impor/proses", en: "import/progress")
            case .receipt: Wording(id: "impor/tanda-terima", en: "import/receipt")
            case .exportWorkbook: Wording(id: "ekspor.xlsx", en: "export.xlsx")
            case .exportFolder: Wording(id: "ekspor.zip", en: "export.zip")
            case .snapshots: Wording(id: "snapshot", en: "snapshots")
            case .audit: Wording(id: "jejak", en: "audit")
            case .overdue: Wording(id: "belum-lapor", en: "overdue")
            case .calendar: Wording(id: "kalender", en: "calendar")
            case .signIn: Wording(id: "masuk", en: "sign-in")
            case .signOn: Wording(id: "masuk/sso", en: "sign-in/sso")
            case .signOut: Wording(id: "keluar", en: "sign-out")
            case .setUp: Wording(id: "siap", en: "set-up")
            case .invitation: Wording(id: "undangan", en: "invitation")
            case .account: Wording(id: "akun", en: "account")
            case .users: Wording(id: "pengguna", en: "users")
            case .entry: Wording(id: "pengisian", en: "entry")
            case .entryPaste: Wording(id: "pengisian/tempel", en: "entry/paste")
            case .entryEvidence: Wording(id: "pengisian/lampirkan", en: "entry/attach")
            case .evidenceFile: Wording(id: "bukti", en: "evidence")
            case .entrySelfEvaluation:
                Wording(id: "pengisian/evaluasi-diri", en: "entry/self-evaluation")
            case .entrySubmit: Wording(id: "pengisian/ajukan", en: "entry/submit")
            case .entryUnlock: Wording(id: "pengisian/buka-kunci", en: "entry/unlock")
            case .verification: Wording(id: "verifikasi", en: "verification")
            case .verificationAccept: Wording(id: "verifikasi/terima", en: "verification/accept")
            case .verificationReturn:
                Wording(id: "verifikasi/kembalikan", en: "verification/return")
            case .verificationLock: Wording(id: "verifikasi/kunci", en: "verification/lock")
            case .unlockApprove:
                Wording(id: "verifikasi/setujui-buka", en: "verification/approve-unlock")
            case .unlockDecline:
                Wording(id: "verifikasi/tolak-buka", en: "verification/decline-unlock")
            }
        }
    }

    /// The page without its codes: the same in every language.
    var name: String { parts(.indonesian).stem.rawValue }

    private static let tableName = Wording(id: "tabel", en: "table")

    /// The parts of the address after the language.
    private func parts(_ language: Language) -> (stem: Stem, rest: String?) {
        switch self {
        case .evaluation: (.evaluation, nil)
        case .evaluationFile(let format):
            (.evaluation, "\(Self.tableName[language]).\(format.rawValue)")
        case .indicator(let id): (.indicator, id.text)
        case .organisations: (.organisation, nil)
        case .organisation(let id): (.organisation, id.text)
        case .cascade: (.cascade, nil)
        case .data: (.data, nil)
        case .rules: (.rules, nil)
        case .lke: (.lke, nil)
        case .forms: (.forms, nil)
        case .form(let code): (.forms, code)
        case .document(let file): (.forms, file.name(language))
        case .imports: (.imports, nil)
        case .importing(let stop): Self.parts(stop, language)
        case .export(let format): (format == .xlsx ? .exportWorkbook : .exportFolder, nil)
        case .snapshots: (.snapshots, nil)
        case .snapshot(let id): (.snapshots, id.description)
        case .audit: (.audit, nil)
        case .method: (.method, nil)
        case .entry(let stop): Self.parts(stop, language)
        case .notices(let stop): Self.parts(stop)
        case .gate(let stop): Self.parts(stop, language)
        }
    }

    private init?(_ stem: Stem, _ rest: String?, _ language: Language) {
        switch (stem, rest) {
        case (.evaluation, nil): self = .evaluation
        case (.evaluation, let rest?):
            let match = FileFormat.allCases.first {
                rest == "\(Self.tableName[language]).\($0.rawValue)"
            }
            guard let match else { return nil }
            self = .evaluationFile(match)
        case (.indicator, let code?): self = .indicator(Indicator.ID(code))
        case (.organisation, nil): self = .organisations
        case (.organisation, let code?): self = .organisation(Organisation.ID(code))
        case (.cascade, nil): self = .cascade
        case (.data, nil): self = .data
        case (.rules, nil): self = .rules
        case (.lke, nil): self = .lke
        case (.forms, nil): self = .forms
        case (.forms, let name?):
            self = DocumentFile(named: name, language).map(Route.document) ?? .form(name)
        case (.imports, nil): self = .imports
        case (.exportWorkbook, nil): self = .export(.xlsx)
        case (.exportFolder, nil): self = .export(.zip)
        case (.snapshots, nil): self = .snapshots
        case (.snapshots, let text?):
            guard let id = EntryID(text) else { return nil }
            self = .snapshot(id)
        case (.imports, let rest?), (.importFaults, let rest?), (.importProgress, let rest?),
            (.receipt, let rest?):
            guard let stop = Self.stop(stem, rest) else { return nil }
            self = .importing(stop)
        case (.audit, nil): self = .audit
        case (.method, nil): self = .method
        case (.overdue, _), (.calendar, _):
            guard let stop = Self.noticeStop(stem, rest) else { return nil }
            self = .notices(stop)
        default:
            if let stop = Self.entryStop(stem, rest, language) {
                self = .entry(stop)
                return
            }
            guard let stop = Self.gateStop(stem, rest, language) else { return nil }
            self = .gate(stop)
        }
    }
}

extension Route {
    /// `/evaluasi`, `/en/indicator/IKU-01`; codes are percent-encoded.
    package func path(_ language: Language) -> String {
        let (stem, rest) = parts(language)
        let start = language == .english ? "/en/" : "/"
        return start + stem.slug[language] + (rest.map { "/" + PercentCoding.encoded($0) } ?? "")
    }

    /// Reads the path of an address; `nil` when there is no such page.
    package static func reading(_ path: String) -> (route: Route, language: Language)? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let language: Language = parts.first == "en" ? .english : .indonesian
        if language == .english { parts = parts.dropFirst() }
        guard var first = parts.first.map(String.init) else { return nil }
        // A few addresses begin with two parts: `impor/tanda-terima`.
        if parts.count == 3, let second = parts.dropFirst().first {
            first += "/\(second)"
            parts = parts.dropFirst()
        }
        guard (1...2).contains(parts.count),
            let stem = Stem.allCases.first(where: { $0.slug[language] == first })
        else { return nil }
        var rest: String?
        if parts.count == 2 {
            guard let code = parts.last.flatMap({ PercentCoding.decoded($0) }), !code.isEmpty
            else { return nil }
            rest = code
        }
        return Route(stem, rest, language).map { ($0, language) }
    }

    /// The language that an address asks for, even one that leads nowhere.
    package static func language(of path: String) -> Language {
        path == "/en" || path.hasPrefix("/en/") ? .english : .indonesian
    }
}
