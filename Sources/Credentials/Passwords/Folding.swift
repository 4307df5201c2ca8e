/// A passphrase as a guesser sees it: small letters, no separators.
enum Folding {
    /// Small letters; spaces and the signs that join words are gone.
    static func folded(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter { !isSeparator($0) }
    }

    /// The letters that signs and digits stand for: `p4$$w0rd` is `password`.
    static func withoutDisguise(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.map { disguises[$0] ?? $0 }
    }

    /// The words of a name, three letters and longer, without separators.
    static func words(_ name: String) -> [[Unicode.Scalar]] {
        name.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }
            .map(Array.init).filter { $0.count >= 3 }
    }

    static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || "-_.,'".unicodeScalars.contains(scalar)
    }

    private static let disguises: [Unicode.Scalar: Unicode.Scalar] = [
        "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
    ]
}
