package import Vocabulary

/// The first place where an answer is not what was expected.
package struct Difference: Sendable, Equatable, CustomStringConvertible {
    package let path: String
    package let expected: String
    package let found: String

    package init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    package var description: String { wording.en }

    package var wording: Wording {
        Wording(
            id: "\(path): diharapkan \(expected), ditemukan \(found)",
            en: "\(path): expected \(expected), found \(found)")
    }

    /// Compares an answer with a case: numbers within the tolerance, everything else exactly; an
    /// answer may say more than the case asks.
    package static func first(in found: JSON, against example: KernelCase) -> Difference? {
        first(found, example.expected, example.tolerance, "expected")
    }

    /// The same for one place of an answer.
    package static func first(
        _ found: JSON, _ expected: JSON, _ tolerance: Double, _ path: String
    ) -> Difference? {
        switch (expected, found) {
        case (.object(let wanted), .object(let members)):
            for key in wanted.keys.sorted() {
                let place = "\(path).\(key)"
                guard let member = members[key], let value = wanted[key] else {
                    return Difference(path: place, expected: "to be there", found: "nothing")
                }
                if let found = first(member, value, tolerance, place) { return found }
            }
            return nil
        case (.array(let wanted), .array(let elements)):
            for (index, pair) in zip(elements, wanted).enumerated() {
                let place = "\(path)[\(index)]"
                if let found = first(pair.0, pair.1, tolerance, place) { return found }
            }
            return wanted.count == elements.count
                ? nil
                : Difference(
                    path: "\(path).count", expected: "\(wanted.count)", found: "\(elements.count)")
        default:
            return isSame(found, expected, tolerance)
                ? nil : Difference(path: path, expected: expected.short, found: found.short)
        }
    }

    private static func isSame(_ found: JSON, _ expected: JSON, _ tolerance: Double) -> Bool {
        if let one = found.double, let other = expected.double {
            return abs(one - other) <= tolerance * max(1, abs(other))
        }
        return found == expected
    }
}

extension JSON {
    package var double: Double? {
        switch self {
        case .integer(let whole): Double(whole)
        case .number(let number): number
        default: nil
        }
    }

    /// As compact JSON of at most 80 characters.
    package var short: String {
        let text = String(decoding: bytes(pretty: false), as: UTF8.self)
        return text.count > 80 ? text.prefix(79) + "…" : text
    }
}
