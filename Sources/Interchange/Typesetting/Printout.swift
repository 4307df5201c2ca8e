package import Foundation
package import Vocabulary

/// A document ready for the typesetter: a template and the data that fills it.
package struct Printout: Sendable {
    /// The templates that the binary carries.
    package enum Template: Sendable {
        case form, book, onePage

        /// File name in the private folder and name of the embedded file.
        var files: [(name: String, asset: String)] {
            let main =
                switch self {
                case .form: "form.typ"
                case .book: "book.typ"
                case .onePage: "onepage.typ"
                }
            return [("main.typ", main), ("print.typ", "print.typ")]
        }
    }

    package let template: Template
    /// JSON.
    package let data: Data
    /// The only date of the document.
    package let day: CivilDate
    /// For the file that a browser saves, ending in `.pdf`.
    package let fileName: String

    init(
        _ template: Template, _ content: some Encodable, day: CivilDate, fileName: String
    ) throws(TypesettingError) {
        let encoder = JSONEncoder()
        // Sorted, so that the same document is the same bytes.
        encoder.outputFormatting = [.sortedKeys]
        do {
            self.data = try encoder.encode(content)
        } catch {
            throw .refused("\(error)")
        }
        self.template = template
        self.day = day
        self.fileName = fileName + ".pdf"
    }
}

/// Text as the page can take it.
enum PrintText {
    /// No control characters, and in words longer than 28 characters places where a line may end.
    static func safe(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        var run = 0
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .surrogate, .privateUse, .unassigned:
                safe.append(" ")
                run = 0
                continue
            // Marks that would turn the reading direction of what follows.
            case .format where scalar != "\u{200D}" && scalar != "\u{AD}": continue
            default: break
            }
            run = scalar.properties.isWhitespace ? 0 : run + 1
            safe.append(scalar)
            if run >= 28, run % 7 == 0, !scalar.properties.isGraphemeExtend {
                safe.append("\u{200B}")
            }
        }
        return String(safe)
    }

    /// A part of a file name: ASCII letters and digits, everything else a hyphen.
    static func fileName(_ parts: [String]) -> String {
        let text = parts.joined(separator: "-").unicodeScalars.map { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                || scalar == "." ? Character(scalar) : "-"
        }
        return String(text).lowercased().split(separator: "-").joined(separator: "-")
    }
}
