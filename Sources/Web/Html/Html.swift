/// A page in the making: escaped UTF-8 in one buffer.
///
/// There is no way to write markup that did not come from our code: tags and attribute names are
/// literals, text and attribute values are escaped byte by byte. Escaping by byte and not by
/// `Character` matters: a quote followed by a combining mark is one `Character` and would slip
/// through.
package struct Html: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(reserving capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes what `write` writes, and nothing else.
    package init(_ write: (inout Html) -> Void) {
        write(&self)
    }

    /// An element with content.
    package mutating func callAsFunction(
        _ tag: Tag, _ attributes: Attribute?..., content: (inout Html) -> Void
    ) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    /// An element that holds one text.
    package mutating func callAsFunction(
        _ tag: Tag, _ attributes: Attribute?..., text: String
    ) {
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    /// An element without content, such as `<br>`, `<input>` or an SVG shape.
    package mutating func void(_ tag: Tag, _ attributes: Attribute?...) {
        open(tag, attributes)
        if tag.closesWhenEmpty { close(tag) }
    }

    /// Text between tags, escaped.
    package mutating func text(_ text: String) {
        append(text, quoted: false)
    }

    /// A part that was written earlier.
    package mutating func fragment(_ other: Html) {
        bytes.append(contentsOf: other.bytes)
    }

    /// `<!doctype html>`.
    package mutating func doctype() {
        append("<!doctype html>\n")
    }
}

extension Html {
    private mutating func open(_ tag: Tag, _ attributes: [Attribute?]) {
        bytes.append(UInt8(ascii: "<"))
        append(tag.name)
        for case .some(let attribute) in attributes {
            bytes.append(UInt8(ascii: " "))
            append(attribute.name)
            write(attribute.value)
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ value: Attribute.Value) {
        switch value {
        case .present:
            return
        case .literal(let text):
            append("=\"")
            append(text)
        case .text(let text):
            append("=\"")
            append(text, quoted: true)
        case .number(let number):
            append("=\"")
            append(hundredths: number)
        case .path(let path):
            append("=\"")
            path.write(into: &self)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func close(_ tag: Tag) {
        append("</")
        append(tag.name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Our own markup, known when the program was compiled.
    private mutating func append(_ literal: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    private mutating func append(_ text: String, quoted: Bool) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for position in 0..<utf8.count {
                guard let entity = Self.entity(for: utf8[position], quoted: quoted) else {
                    continue
                }
                bytes.append(contentsOf: utf8[start..<position])
                append(entity)
                start = position + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
    }

    /// What stands for this byte, or `nil` when it may stand for itself.
    private static func entity(for byte: UInt8, quoted: Bool) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where quoted: "&quot;"
        case UInt8(ascii: "'") where quoted: "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        // Control characters are not allowed in HTML; readers see that something was there.
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }

    /// A coordinate: at most two decimals, no exponent; not a number becomes 0.
    mutating func append(hundredths number: Double) {
        let limited = number.isFinite ? min(max(number, -1e9), 1e9) : 0
        var rest = Int((limited * 100).rounded())
        if rest < 0 {
            bytes.append(UInt8(ascii: "-"))
            rest = -rest
        }
        append(digits: rest / 100)
        let (tenth, hundredth) = (UInt8(rest % 100 / 10), UInt8(rest % 10))
        guard tenth > 0 || hundredth > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + tenth)
        if hundredth > 0 { bytes.append(UInt8(ascii: "0") + hundredth) }
    }

    private mutating func append(digits number: Int) {
        if number >= 10 { append(digits: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// One letter or separator of a path.
    mutating func append(mark: Unicode.Scalar) {
        bytes.append(UInt8(ascii: mark))
    }
}
