import Ledger
import Performance
import Vocabulary

/// Collects the members of a body; what is missing leaves no member.
struct BodyWriter {
    private(set) var members: [(key: String, value: JSONValue)] = []

    var value: JSONValue { .object(members) }

    mutating func put(_ key: String, _ value: JSONValue) {
        members.append((key, value))
    }

    mutating func put(_ key: String, _ text: String?) {
        if let text { members.append((key, .string(text))) }
    }

    /// A number that is not finite says nothing and is left out.
    mutating func put(_ key: String, _ number: Double?) {
        if let number, number.isFinite { members.append((key, .string(DecimalText.text(number)))) }
    }

    mutating func put(_ key: String, _ number: Int?) {
        if let number { members.append((key, .integer(Int64(number)))) }
    }

    mutating func put(_ key: String, _ flag: Bool?) {
        if let flag { members.append((key, .bool(flag))) }
    }

    mutating func put(_ key: String, _ day: CivilDate?) {
        if let day { members.append((key, .string(day.description))) }
    }

    mutating func put<Subject>(_ key: String, _ id: ID<Subject>?) {
        if let id { members.append((key, .string(id.text))) }
    }

    mutating func put(_ key: String, texts: [String]) {
        if !texts.isEmpty { members.append((key, .array(texts.map { .string($0) }))) }
    }

    mutating func put(_ key: String, _ wording: Wording) {
        members.append((key, .object([("en", .string(wording.en)), ("id", .string(wording.id))])))
    }

    /// Where the row stood: `{"column":"F","file":"a.xlsx","row":14,"sheet":"observations"}`.
    mutating func put(_ place: SourcePlace?) {
        guard let place else { return }
        var inner = BodyWriter()
        inner.put("column", place.column)
        inner.put("file", place.file)
        inner.put("row", place.row)
        inner.put("sheet", place.sheet)
        members.append(("place", inner.value))
    }
}
