import Ledger
import Performance
import Standing
import Vocabulary

/// Takes typed members out of a body.
struct BodyReader {
    let kind: String
    let body: JSONValue

    func failure(_ key: String) -> FactError { .unreadable(kind: kind, key: key) }

    private func required<T>(_ key: String, _ value: T?) throws(FactError) -> T {
        guard let value else { throw failure(key) }
        return value
    }

    func optionalText(_ key: String) throws(FactError) -> String? {
        switch body[key] {
        case nil, .null: return nil
        case .string(let text): return text
        default: throw failure(key)
        }
    }

    func text(_ key: String) throws(FactError) -> String {
        try required(key, try optionalText(key))
    }

    private func converted<T>(
        _ key: String, _ convert: (String) -> T?
    ) throws(FactError) -> T? {
        guard let text = try optionalText(key) else { return nil }
        return try required(key, convert(text))
    }

    func optionalNumber(_ key: String) throws(FactError) -> Double? {
        try converted(key, DecimalText.value)
    }

    func number(_ key: String) throws(FactError) -> Double {
        try required(key, try optionalNumber(key))
    }

    func optionalInteger(_ key: String) throws(FactError) -> Int? {
        switch body[key] {
        case nil, .null: return nil
        case .integer(let number): return Int(number)
        default: throw failure(key)
        }
    }

    func integer(_ key: String) throws(FactError) -> Int {
        try required(key, try optionalInteger(key))
    }

    func optionalFlag(_ key: String) throws(FactError) -> Bool? {
        switch body[key] {
        case nil, .null: return nil
        case .bool(let flag): return flag
        default: throw failure(key)
        }
    }

    func flag(_ key: String) throws(FactError) -> Bool {
        try required(key, try optionalFlag(key))
    }

    func optionalDay(_ key: String) throws(FactError) -> CivilDate? {
        try converted(key) { CivilDate($0) }
    }

    func day(_ key: String) throws(FactError) -> CivilDate {
        try required(key, try optionalDay(key))
    }

    func period(_ key: String) throws(FactError) -> Period {
        try required(key, try converted(key) { Period($0) })
    }

    func cycle(_ key: String) throws(FactError) -> Cycle {
        try required(key, try converted(key) { Cycle($0) })
    }

    func optionalCycle(_ key: String) throws(FactError) -> Cycle? {
        try converted(key) { Cycle($0) }
    }

    /// Blank edges are refused like empty reasons: what is read is what was written.
    func optionalReason(_ key: String) throws(FactError) -> Reason? {
        try converted(key) { text in Reason(text).flatMap { $0.text == text ? $0 : nil } }
    }

    func id<Subject>(_ key: String) throws(FactError) -> ID<Subject> {
        ID(try text(key))
    }

    func optionalID<Subject>(_ key: String) throws(FactError) -> ID<Subject>? {
        try optionalText(key).map { ID($0) }
    }

    func optionalChoice<T: RawRepresentable<String>>(_ key: String) throws(FactError) -> T? {
        try converted(key) { T(rawValue: $0) }
    }

    func choice<T: RawRepresentable<String>>(_ key: String) throws(FactError) -> T {
        try required(key, try optionalChoice(key))
    }

    func elements(_ key: String) throws(FactError) -> [JSONValue] {
        switch body[key] {
        case nil, .null: return []
        case .array(let elements): return elements
        default: throw failure(key)
        }
    }

    func texts(_ key: String) throws(FactError) -> [String] {
        var texts: [String] = []
        for element in try elements(key) {
            guard case .string(let text) = element else { throw failure(key) }
            texts.append(text)
        }
        return texts
    }

    /// The members of an object inside; `nil` when there is none.
    func inner(_ key: String) throws(FactError) -> BodyReader? {
        switch body[key] {
        case nil, .null: return nil
        case .object(let members): return BodyReader(kind: kind, body: .object(members))
        default: throw failure(key)
        }
    }

    func wording(_ key: String) throws(FactError) -> Wording {
        let inner = try required(key, try inner(key))
        return Wording(id: try inner.text("id"), en: try inner.text("en"))
    }

    func place() throws(FactError) -> SourcePlace? {
        guard let inner = try inner("place") else { return nil }
        return SourcePlace(
            file: try inner.text("file"), sheet: try inner.text("sheet"),
            row: try inner.integer("row"), column: try inner.optionalText("column"))
    }
}
