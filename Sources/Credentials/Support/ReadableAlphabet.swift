/// The 32 digits and capital letters of which no two look alike: without I, L, O and U.
///
/// Five bits for each character. A reader may type small letters, spaces and hyphens, `O` for zero
/// and `I` or `L` for one.
///
/// - Source: D. Crockford, *Base 32 Encoding* (2002; 2019).
enum ReadableAlphabet {
    static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// As many characters as there are random bytes. 256 is a multiple of 32, so each character is
    /// equally likely.
    static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.map { characters[Int($0 & 31)] }, as: UTF8.self)
    }

    /// What somebody typed, in the alphabet's characters.
    ///
    /// - Returns: `nil` unless there are exactly that many characters of the alphabet.
    static func read(_ typed: String, count: Int) -> String? {
        // Room for a separator after each character, not for a novel.
        guard typed.utf8.count <= count * 2 else { return nil }
        var output: [UInt8] = []
        for byte in typed.utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            guard let character = folded(byte) else { return nil }
            output.append(character)
        }
        return output.count == count ? String(decoding: output, as: UTF8.self) : nil
    }

    private static func folded(_ byte: UInt8) -> UInt8? {
        let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        switch isSmall ? byte - 32 : byte {
        case UInt8(ascii: "O"): return UInt8(ascii: "0")
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
        case let capital: return characters.contains(capital) ? capital : nil
        }
    }
}
