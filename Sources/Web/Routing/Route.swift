package import Performance
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
    case imports
    case method
}

/// What a table can be saved as.
package enum FileFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json
}

extension Route {
    /// The first part of an address, in both languages.
    enum Stem: CaseIterable {
        case evaluation, indicator, organisation, cascade, data, rules, lke, forms, imports, method

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
            }
        }
    }

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
        case .imports: (.imports, nil)
        case .method: (.method, nil)
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
        case (.forms, let code?): self = .form(code)
        case (.imports, nil): self = .imports
        case (.method, nil): self = .method
        default: return nil
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
        guard (1...2).contains(parts.count), let first = parts.first,
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
