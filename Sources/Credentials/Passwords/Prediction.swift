/// How much of a passphrase a guesser must really guess.
///
/// The longest predictable part at each place counts as one character: a name, a common word, a
/// run along the alphabet, the digits or the keyboard, a repetition, a year.
struct Prediction {
    /// Characters, each predictable part counted once.
    private(set) var left = 0
    /// The kind of part that covers most, if there is any.
    private(set) var largest: PredictablePart?

    init(of text: [Unicode.Scalar], names: [[Unicode.Scalar]]) {
        let scalars = Self.period(of: text)
        // Indexed by the order of the cases, so that equal shares are settled the same everywhere.
        var covered = PredictablePart.allCases.map { _ in 0 }
        covered[Self.index(.repetition)] = text.count - scalars.count
        var place = 0
        while place < scalars.count {
            left += 1
            if let (part, length) = Self.longest(in: scalars[place...], names: names) {
                covered[Self.index(part)] += length
                place += length
            } else {
                place += 1
            }
        }
        if let most = covered.max(), most > 0, let index = covered.firstIndex(of: most) {
            largest = PredictablePart.allCases[index]
        }
    }

    private static func index(_ part: PredictablePart) -> Int {
        PredictablePart.allCases.firstIndex(of: part) ?? 0
    }

    private static func longest(
        in rest: ArraySlice<Unicode.Scalar>, names: [[Unicode.Scalar]]
    ) -> (PredictablePart, Int)? {
        let found: [(PredictablePart, Int)] = [
            (.ownName, longestPrefix(of: rest, among: names + PredictableWords.product)),
            (.commonWord, longestPrefix(of: rest, among: PredictableWords.common)),
            (.sequence, run(in: rest)),
            (.repetition, repetition(in: rest)),
            (.year, year(in: rest)),
        ]
        let best = found.max { $0.1 < $1.1 }
        return best.flatMap { $0.1 > 0 ? $0 : nil }
    }

    private static func longestPrefix(
        of rest: ArraySlice<Unicode.Scalar>, among words: [[Unicode.Scalar]]
    ) -> Int {
        words.lazy.filter { rest.starts(with: $0) }.map(\.count).max() ?? 0
    }

    /// Four and more neighbours on one of the rows, in one direction.
    private static func run(in rest: ArraySlice<Unicode.Scalar>) -> Int {
        let lengths = PredictableWords.rows.map { row in
            var length = 0
            guard let first = rest.first, var at = row.firstIndex(of: first) else { return 0 }
            for scalar in rest {
                guard at < row.count, row[at] == scalar else { break }
                length += 1
                at += 1
            }
            return length
        }
        let length = lengths.max() ?? 0
        return length >= 4 ? length : 0
    }

    /// Three and more of one character.
    private static func repetition(in rest: ArraySlice<Unicode.Scalar>) -> Int {
        let length = rest.prefix { $0 == rest.first }.count
        return length >= 3 ? length : 0
    }

    /// 1900…2099.
    private static func year(in rest: ArraySlice<Unicode.Scalar>) -> Int {
        let digits = Array(rest.prefix(4))
        guard digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return 0 }
        let century = digits[..<2]
        return century.elementsEqual(["1", "9"]) || century.elementsEqual(["2", "0"]) ? 4 : 0
    }

    /// The shortest beginning of which the text consists, once or several times.
    ///
    /// - Complexity: O(count · divisors of count).
    static func period(of text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        for length in 1...max(text.count, 1) where text.count % length == 0 && length < text.count {
            if zip(text, text.dropFirst(length)).allSatisfy({ $0 == $1 }) {
                return Array(text.prefix(length))
            }
        }
        return text
    }
}
