/// What a person typed into a cell, kept as it was typed: nothing is lost because it cannot be
/// read.
package struct CellText: Hashable, Sendable {
    /// The value, the grade, or the numerator of a rate.
    package var main: String
    /// The denominator of a rate; empty for everything else.
    package var denominator: String
    /// Why the figure is what it is: what explains an unusual one.
    package var note: String

    /// The longest text of one part, in characters; the rest is dropped.
    package static let longest = 500

    package init(_ main: String = "", denominator: String = "", note: String = "") {
        self.main = Self.tidied(main)
        self.denominator = Self.tidied(denominator)
        self.note = Self.tidied(note)
    }

    /// Nothing typed; the record stays as it is.
    package var isEmpty: Bool { main.isEmpty && denominator.isEmpty && note.isEmpty }

    /// Control characters become spaces, spaces around the text go.
    private static func tidied(_ text: String) -> String {
        let plain = text.unicodeScalars.prefix(longest).map { scalar -> Character in
            scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xA0
                ? " " : Character(scalar)
        }
        guard let first = plain.firstIndex(where: { $0 != " " }),
            let last = plain.lastIndex(where: { $0 != " " })
        else { return "" }
        return String(plain[first...last])
    }
}

/// A part of a cell that has an input of its own.
package enum CellField: String, Sendable, CaseIterable, Hashable {
    case main, denominator
}

extension CellText {
    /// One part of the text; the other part and the note stay when it is set.
    package subscript(field: CellField) -> String {
        get {
            switch field {
            case .main: main
            case .denominator: denominator
            }
        }
        set {
            switch field {
            case .main: main = Self.tidied(newValue)
            case .denominator: denominator = Self.tidied(newValue)
            }
        }
    }
}
