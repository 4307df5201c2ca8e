/// Runs of three characters of a text as numbers.
///
/// The text is its words with one space between, before and after them, so that beginnings and
/// ends of words count.
enum Trigrams {
    /// Space, ten digits, 26 letters.
    private static let alphabet = 37
    /// Numbers are 0..<50,653, in the alphabetical order of the runs.
    static let termCount = alphabet * alphabet * alphabet

    /// - Parameter joined: a…z, 0…9 and single spaces.
    /// - Returns: none for a text without words.
    static func read(_ joined: [UInt8]) -> [Int] {
        guard !joined.isEmpty else { return [] }
        var trigrams: [Int] = []
        trigrams.reserveCapacity(joined.count)
        // The space before the text has the number 0.
        var (first, second) = (0, number(joined[0]))
        for index in 1...joined.count {
            let third = index < joined.count ? number(joined[index]) : 0
            trigrams.append((first * alphabet + second) * alphabet + third)
            (first, second) = (second, third)
        }
        return trigrams
    }

    private static func number(_ letter: UInt8) -> Int {
        switch letter {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(letter - UInt8(ascii: "0")) + 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(letter - UInt8(ascii: "a")) + 11
        default: 0
        }
    }
}
