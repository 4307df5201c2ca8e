/// The name of a file that was handed in, made harmless. It is shown and never used as a path.
package enum UploadedName {
    /// The last part of the path, without control characters and marks that turn the reading
    /// direction, at most ``UploadLimits/nameLengthMax`` characters with the extension kept.
    package static func cleaned(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        var scalars = String.UnicodeScalarView()
        for scalar in last.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
                .paragraphSeparator:
                continue
            default: scalars.append(scalar)
            }
        }
        let text = trimmed(String(scalars))
        return text.isEmpty ? "berkas" : shortened(text)
    }

    private static func trimmed(_ text: String) -> String {
        let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "." }
        let start = text.drop(while: blank)
        let end = start.lastIndex { !blank($0) }
        return end.map { String(start[...$0]) } ?? ""
    }

    private static func shortened(_ text: String) -> String {
        // Counted in scalars: one letter may carry any number of marks.
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > UploadLimits.nameLengthMax else { return text }
        let ending = scalars.suffix(10)
        let tail = ending.lastIndex(of: ".").map { Array(ending[$0...]) } ?? []
        let head = scalars.prefix(UploadLimits.nameLengthMax - tail.count - 1)
        var short = String.UnicodeScalarView()
        short.append(contentsOf: head)
        short.append("…")
        short.append(contentsOf: tail)
        return String(short)
    }
}
