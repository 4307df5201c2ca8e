package import Vocabulary

/// What an address can ask for after `?`; each has a name in both languages.
package enum Parameter: Int, CaseIterable, Sendable {
    case cycle, ruleSet, cap, formula, topics, minutes
    case mission, organisation, status, tag, text, sort, view, document, node, form, file
    case answer1, answer2, answer3, answer4, answer5, answer6
    case answer7, answer8, answer9, answer10, answer11, answer12
    case returnAddress, invitation
    case person, object, from, until, before

    package var name: Wording {
        switch self {
        case .cycle: Wording(id: "siklus", en: "cycle")
        case .ruleSet: Wording(id: "aturan", en: "rules")
        case .cap: Wording(id: "batas", en: "cap")
        case .formula: Wording(id: "rumus", en: "formula")
        case .topics: Wording(id: "topik", en: "topics")
        case .minutes: Wording(id: "menit", en: "minutes")
        case .mission: Wording(id: "misi", en: "mission")
        case .organisation: Wording(id: "opd", en: "agency")
        case .status: Wording(id: "status", en: "status")
        case .tag: Wording(id: "tanda", en: "tag")
        case .text: Wording(id: "cari", en: "search")
        case .sort: Wording(id: "urut", en: "sort")
        case .view: Wording(id: "tampilan", en: "view")
        case .document: Wording(id: "dokumen", en: "document")
        case .node: Wording(id: "simpul", en: "node")
        case .answer1, .answer2, .answer3, .answer4, .answer5, .answer6, .answer7, .answer8,
            .answer9, .answer10, .answer11, .answer12:
            Wording(id: "jawaban\(answerNumber)", en: "answer\(answerNumber)")
        case .form: Wording(id: "bentuk", en: "form")
        case .file: Wording(id: "berkas", en: "file")
        case .returnAddress: Wording(id: "lanjut", en: "continue")
        case .person: Wording(id: "orang", en: "person")
        case .object: Wording(id: "tentang", en: "about")
        case .from: Wording(id: "dari", en: "from")
        case .until: Wording(id: "sampai", en: "until")
        case .before: Wording(id: "sebelum", en: "before")
        case .invitation: Wording(id: "undangan", en: "invitation")
        }
    }

    /// The twelve answers of the SAKIP calculator, in the order of its questions.
    package static let answers: [Parameter] = [
        .answer1, .answer2, .answer3, .answer4, .answer5, .answer6, .answer7, .answer8, .answer9,
        .answer10, .answer11, .answer12,
    ]

    private var answerNumber: Int { rawValue - Parameter.answer1.rawValue + 1 }

    /// How the data is judged and how long the room talks about it; these stay when the reader
    /// moves to another page.
    package static let kept: [Parameter] = [.cycle, .ruleSet, .cap, .formula, .topics, .minutes]
}

/// The question part of an address: at most one value for each parameter, none empty.
package struct Query: Hashable, Sendable {
    private var values: [Parameter: String] = [:]

    package init() {}

    /// Reads `siklus=2025-S1&opd=DINKES`; the names of both languages are understood, others are
    /// passed over, and the last of two wins.
    /// - Returns: `nil` when the text cannot be decoded.
    package init?(reading text: some StringProtocol) {
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decoded(halves[0], plusIsSpace: true),
                let value = PercentCoding.decoded(
                    halves.count > 1 ? halves[1] : "", plusIsSpace: true)
            else { return nil }
            guard let parameter = Self.parameters[name] else { continue }
            self[parameter] = value
        }
    }

    private static let parameters: [String: Parameter] = {
        var parameters: [String: Parameter] = [:]
        for parameter in Parameter.allCases {
            parameters[parameter.name.id] = parameter
            // Where a name means something else in the other language, the first one keeps it.
            if parameters[parameter.name.en] == nil { parameters[parameter.name.en] = parameter }
        }
        return parameters
    }()

    package subscript(parameter: Parameter) -> String? {
        get { values[parameter] }
        set { values[parameter] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    package func with(_ parameter: Parameter, _ value: String?) -> Query {
        var query = self
        query[parameter] = value
        return query
    }

    /// Only these parameters.
    package func keeping(_ parameters: [Parameter]) -> Query {
        var query = Query()
        for parameter in parameters { query[parameter] = self[parameter] }
        return query
    }

    /// In the order of ``Parameter``.
    package var pairs: [(parameter: Parameter, value: String)] {
        Parameter.allCases.compactMap { parameter in
            values[parameter].map { (parameter, $0) }
        }
    }

    /// `?siklus=2025-S1`, or nothing.
    package func text(_ language: Language) -> String {
        let parts = pairs.map {
            "\($0.parameter.name[language])=\(PercentCoding.encoded($0.value))"
        }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}
