private import CQREncode

/// A text as a QR code (ISO/IEC 18004), drawn by us from the modules that libqrencode computes.
struct QRCode {
    /// Modules on a side.
    let width: Int
    /// Row by row; true is dark.
    private let modules: [Bool]

    /// Light modules that must surround it (ISO/IEC 18004 §5.3.8).
    private static let margin = 4

    /// - Returns: `nil` for a text that no code holds at this correction: more than 2,331 bytes.
    init?(_ text: String) {
        // Medium correction: a phone held at an angle, a print with a fold.
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let data = code.pointee.data else { return nil }
        self.width = width
        modules = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    /// Dark on light in every colour scheme: readers expect it.
    func write(label: String, into html: inout Html) {
        let side = Double(width + 2 * Self.margin)
        html(
            .svg, .class("qr"), .viewBox(width: side, height: side), .role("img"), .ariaLabel(label)
        ) {
            html in
            html.void(.rect, .class("qr-light"), .width(side), .height(side))
            html.void(.path, .class("qr-dark"), .d(outline))
        }
    }

    /// One rectangle for each run of dark modules in a row.
    private var outline: Outline {
        var outline = Outline()
        for row in 0..<width {
            var column = 0
            while column < width {
                guard isDark(row, column) else {
                    column += 1
                    continue
                }
                let start = column
                while column < width, isDark(row, column) { column += 1 }
                add(from: start, to: column, row, &outline)
            }
        }
        return outline
    }

    private func isDark(_ row: Int, _ column: Int) -> Bool { modules[row * width + column] }

    private func add(from start: Int, to end: Int, _ row: Int, _ outline: inout Outline) {
        let (left, right) = (Double(start + Self.margin), Double(end + Self.margin))
        let top = Double(row + Self.margin)
        outline.append([
            Point(left, top), Point(right, top), Point(right, top + 1), Point(left, top + 1),
        ])
    }
}
