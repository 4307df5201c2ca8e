/// Letters and their accents as one code point, so that `é` typed on a telephone and on a desk are
/// the same passphrase.
///
/// Exact for letters that have a code point of their own in the Latin, Greek and Cyrillic blocks;
/// elsewhere the accents of a letter are only put in canonical order.
///
/// - Source: NIST SP 800-63B-4 §3.1.1.2 asks for a normal form; Unicode UAX #15, NFC.
enum Composition {
    static func composed(_ text: String) -> String {
        // ASCII is in normal form already.
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var output = String.UnicodeScalarView()
        for character in text {
            if let scalar = composites[character] {
                output.append(scalar)
            } else {
                output.append(contentsOf: ordered(Array(character.unicodeScalars)))
            }
        }
        return String(output)
    }

    /// Characters are equal when they are canonically equivalent, so looking one up composes it.
    /// The lowest code point comes first and stays: the others are only its old doubles.
    private static let composites: [Character: Unicode.Scalar] = {
        var table: [Character: Unicode.Scalar] = [:]
        let blocks: [ClosedRange<UInt32>] = [0xC0...0x52F, 0x1E00...0x1FFF]
        for block in blocks {
            for scalar in block.lazy.compactMap(Unicode.Scalar.init)
            where scalar.properties.isAlphabetic && table[Character(scalar)] == nil {
                table[Character(scalar)] = scalar
            }
        }
        return table
    }()

    /// Runs of combining marks by their class, otherwise as they were.
    private static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var output = scalars
        // Insertion keeps the order of equal classes; a letter has a handful of marks, and the
        // length of a passphrase is bounded.
        for index in output.indices.dropFirst() {
            var place = index
            while place > 0, classOf(output[place]) > 0,
                classOf(output[place - 1]) > classOf(output[place])
            {
                output.swapAt(place, place - 1)
                place -= 1
            }
        }
        return output
    }

    private static func classOf(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.properties.canonicalCombiningClass.rawValue
    }
}
