package import Vocabulary

/// A place in a kernel's input, read with errors that name it: `input.ballots[3].count`.
package struct KernelInput: Sendable {
    package let value: JSON
    package let path: String

    package init(_ value: JSON, path: String = "input") {
        self.value = value
        self.path = path
    }

    /// A member that must be there.
    package func member(_ key: String) throws(KernelInputError) -> KernelInput {
        guard case .object(let members) = value else { throw wrong(.object) }
        guard let member = members[key] else { throw .missing("\(path).\(key)") }
        return KernelInput(member, path: "\(path).\(key)")
    }

    /// A member that may be left out or null.
    package func optional(_ key: String) throws(KernelInputError) -> KernelInput? {
        guard case .object(let members) = value else { throw wrong(.object) }
        guard let member = members[key], member != .null else { return nil }
        return KernelInput(member, path: "\(path).\(key)")
    }

    package func elements() throws(KernelInputError) -> [KernelInput] {
        guard case .array(let elements) = value else { throw wrong(.list) }
        return elements.enumerated().map { KernelInput($1, path: "\(path)[\($0)]") }
    }

    /// This list, when it is short enough for work of a few seconds.
    package func holding(atMost limit: Int) throws(KernelInputError) -> KernelInput {
        guard case .array(let elements) = value else { throw wrong(.list) }
        guard elements.count <= limit else {
            throw refused(
                id: "berisi \(elements.count) isian; paling banyak \(limit) dibaca.",
                en: "has \(elements.count) entries; at most \(limit) are read.")
        }
        return self
    }

    package func double() throws(KernelInputError) -> Double {
        switch value {
        case .integer(let whole): return Double(whole)
        case .number(let number) where number.isFinite: return number
        default: throw wrong(.number)
        }
    }

    /// A whole number, also when it is written `3.0`.
    package func integer() throws(KernelInputError) -> Int {
        switch value {
        case .integer(let whole): return whole
        case .number(let number):
            guard let whole = Int(exactly: number) else { throw wrong(.wholeNumber) }
            return whole
        default: throw wrong(.wholeNumber)
        }
    }

    package func text() throws(KernelInputError) -> String {
        guard case .text(let text) = value else { throw wrong(.text) }
        return text
    }

    package func flag() throws(KernelInputError) -> Bool {
        guard case .bool(let flag) = value else { throw wrong(.flag) }
        return flag
    }

    package func list<Element>(
        _ read: (KernelInput) throws(KernelInputError) -> Element
    ) throws(KernelInputError) -> [Element] {
        var result: [Element] = []
        for element in try elements() { result.append(try read(element)) }
        return result
    }

    /// `null` is missing.
    package func nullable<Element>(
        _ read: (KernelInput) throws(KernelInputError) -> Element
    ) throws(KernelInputError) -> Element? {
        value == .null ? nil : try read(self)
    }

    package func doubles() throws(KernelInputError) -> [Double] {
        try list { element throws(KernelInputError) in try element.double() }
    }

    package func integers() throws(KernelInputError) -> [Int] {
        try list { element throws(KernelInputError) in try element.integer() }
    }

    package func texts() throws(KernelInputError) -> [String] {
        try list { element throws(KernelInputError) in try element.text() }
    }

    package func optionalDoubles() throws(KernelInputError) -> [Double?] {
        try list { element throws(KernelInputError) in
            try element.nullable { value throws(KernelInputError) in try value.double() }
        }
    }

    package func matrix() throws(KernelInputError) -> [[Double]] {
        try list { row throws(KernelInputError) in try row.doubles() }
    }

    package func optionalMatrix() throws(KernelInputError) -> [[Double?]] {
        try list { row throws(KernelInputError) in try row.optionalDoubles() }
    }

    /// What a kernel refused, at this place.
    package func refused(id: String, en: String) -> KernelInputError {
        .refused(path, Wording(id: id, en: en))
    }

    /// A kernel's own error, at this place or at one within it such as `matrix[2][1]`.
    package func refused(
        _ error: some Explained, at place: String? = nil
    ) -> KernelInputError {
        .refused(place.map { "\(path).\($0)" } ?? path, error.wording)
    }

    private func wrong(_ expected: KernelInputError.Expectation) -> KernelInputError {
        .wrong(path, expected: expected, found: value.short)
    }
}
