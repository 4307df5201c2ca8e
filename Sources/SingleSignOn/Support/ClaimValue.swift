/// A value of a JSON document whose shape a provider decides.
package indirect enum ClaimValue: Hashable, Sendable {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([ClaimValue])
    case object([String: ClaimValue])

    package var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    package var number: Double? {
        if case .number(let number) = self, number.isFinite { number } else { nil }
    }

    package var truth: Bool? {
        if case .truth(let truth) = self { truth } else { nil }
    }

    package var list: [ClaimValue]? {
        if case .list(let list) = self { list } else { nil }
    }

    package var object: [String: ClaimValue]? {
        if case .object(let object) = self { object } else { nil }
    }

    /// A text, or a list of nothing but texts: what `aud` and most group claims are.
    package var texts: [String]? {
        switch self {
        case .text(let text): [text]
        case .list(let list):
            list.allSatisfy { $0.text != nil } ? list.compactMap(\.text) : nil
        default: nil
        }
    }
}

extension ClaimValue: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let truth = try? container.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([ClaimValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: ClaimValue].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .truth(let truth): try container.encode(truth)
        case .number(let number):
            // Dates are whole seconds for most readers.
            if let whole = Int64(exactly: number) {
                try container.encode(whole)
            } else {
                try container.encode(number)
            }
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}
