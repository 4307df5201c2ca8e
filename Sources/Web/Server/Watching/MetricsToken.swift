/// What a scraper on another machine must show: `Authorization: Bearer …`.
package struct MetricsToken: Sendable {
    private let bytes: [UInt8]

    /// Fewer bytes could be guessed.
    package static let bytesMin = 20

    /// - Returns: `nil` when what is left without spaces at the ends is too short, or holds what a
    ///   header cannot.
    package init?(_ bytes: [UInt8]) {
        let isSpace: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") }
        let start = bytes.drop(while: isSpace)
        guard let end = start.lastIndex(where: { !isSpace($0) }) else { return nil }
        let inner = Array(start[...end])
        guard inner.count >= Self.bytesMin, inner.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.bytes = inner
    }

    func isShown(in header: String?) -> Bool {
        guard let header, header.lowercased().hasPrefix("bearer ") else { return false }
        let shown = Array(header.utf8.dropFirst(7))
        guard shown.count == bytes.count else { return false }
        // Every byte is looked at, so that the time tells nothing about the right ones.
        return zip(shown, bytes).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }
}
