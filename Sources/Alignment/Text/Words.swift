/// Words of a text in the form in which texts are compared.
enum Words {
    /// Runs of a…z and 0…9 after small letters are made of capitals and accents are dropped;
    /// everything else separates.
    ///
    /// - Complexity: O(length).
    static func read(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            guard !word.isEmpty else { return }
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": word.append(UInt8(truncatingIfNeeded: scalar.value))
            case "A"..."Z": word.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case _ where scalar.isASCII: close()
            default:
                switch Letters.reading(scalar) {
                case .text(let letters):
                    letters.withUTF8Buffer { word.append(contentsOf: $0) }
                case .nothing: break
                case .separator: close()
                }
            }
        }
        close()
        return words
    }
}
