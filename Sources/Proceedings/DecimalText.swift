/// Numbers in entry bodies: the shortest decimal text that reads back as the same number.
package enum DecimalText {
    /// `12.5`, `308669`, `1e+16`; whole numbers carry no `.0`, and there is no minus zero.
    ///
    /// - Precondition: the value is finite; whoever reads input refuses others.
    package static func text(_ value: Double) -> String {
        precondition(value.isFinite, "a fact holds finite numbers")
        if value == 0 { return "0" }
        let text = value.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// - Returns: `nil` unless the text is the one that ``text(_:)`` writes.
    package static func value(_ text: String) -> Double? {
        guard let value = Double(text), value.isFinite, Self.text(value) == text else {
            return nil
        }
        return value
    }
}
