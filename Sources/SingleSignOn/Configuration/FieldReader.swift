import Vocabulary

/// Takes the fields of a JSON object one by one, and names the one that is wrong.
struct FieldReader {
    private var rest: [String: ClaimValue]
    /// `roles.table[2].`
    private let prefix: String

    init(_ fields: [String: ClaimValue], prefix: String = "") {
        rest = fields
        self.prefix = prefix
    }

    func name(_ field: String) -> String { prefix + field }

    func wrong(_ field: String, id: String, en: String) -> ConfigurationFault {
        .wrong(field: name(field), Wording(id: id, en: en))
    }

    mutating func take(_ field: String) -> ClaimValue? {
        let value = rest.removeValue(forKey: field)
        return value == .null ? nil : value
    }

    /// Text of at most 1,024 bytes without control characters.
    mutating func text(_ field: String) throws(ConfigurationFault) -> String? {
        guard let value = take(field) else { return nil }
        guard let text = value.text, Self.isPlain(text) else {
            throw wrong(
                field, id: "harus berupa teks tanpa karakter kendali, 1–1.024 bita",
                en: "must be text without control characters, 1 to 1,024 bytes")
        }
        return text
    }

    mutating func needed(_ field: String) throws(ConfigurationFault) -> String {
        guard let text = try text(field) else { throw .missing(field: name(field)) }
        return text
    }

    /// A text or a list of texts.
    mutating func texts(_ field: String) throws(ConfigurationFault) -> [String]? {
        guard let value = take(field) else { return nil }
        guard let texts = value.texts, texts.count <= 100, texts.allSatisfy(Self.isPlain) else {
            throw wrong(
                field, id: "harus berupa daftar teks, paling banyak 100",
                en: "must be a list of texts, at most 100")
        }
        return texts
    }

    mutating func truth(_ field: String) throws(ConfigurationFault) -> Bool? {
        guard let value = take(field) else { return nil }
        guard let truth = value.truth else {
            throw wrong(field, id: "harus true atau false", en: "must be true or false")
        }
        return truth
    }

    mutating func whole(
        _ field: String, in range: ClosedRange<Int>
    ) throws(ConfigurationFault) -> Int? {
        guard let value = take(field) else { return nil }
        guard let number = value.number.flatMap(Int.init(exactly:)), range.contains(number) else {
            let (low, high) = (range.lowerBound, range.upperBound)
            throw wrong(
                field, id: "harus bilangan bulat \(low) sampai \(high)",
                en: "must be a whole number from \(low) to \(high)")
        }
        return number
    }

    mutating func object(_ field: String) throws(ConfigurationFault) -> FieldReader? {
        guard let value = take(field) else { return nil }
        guard let object = value.object else {
            throw wrong(field, id: "harus berupa objek", en: "must be an object")
        }
        return FieldReader(object, prefix: name(field) + ".")
    }

    mutating func objects(_ field: String) throws(ConfigurationFault) -> [FieldReader] {
        guard let value = take(field) else { return [] }
        guard let list = value.list, list.count <= 1_000, list.allSatisfy({ $0.object != nil })
        else {
            throw wrong(
                field, id: "harus berupa daftar objek, paling banyak 1.000",
                en: "must be a list of objects, at most 1,000")
        }
        return list.enumerated().map { index, value in
            FieldReader(value.object ?? [:], prefix: "\(name(field))[\(index)].")
        }
    }

    /// - Throws: ``ConfigurationFault/unknown(field:)`` for what nobody took.
    func finish() throws(ConfigurationFault) {
        if let field = rest.keys.min() { throw .unknown(field: name(field)) }
    }

    private static func isPlain(_ text: String) -> Bool {
        (1...1_024).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}
