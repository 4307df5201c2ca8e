/// What participants said about two statements together, counted exactly.
///
/// Four counts of every pair `j ≤ k` share one word of 16 bits each: how many voted on both, the
/// sum of their votes on `j`, on `k`, and of the products. Sums stay within ±5,000, so the fields
/// never spill into each other beyond a borrow that decoding undoes. Being whole numbers, they do
/// not depend on the order of the participants, and one vote changes only one row and column.
struct PairCounts: Sendable, Hashable {
    private(set) var statementCount: Int
    private var words: [Int64]

    /// - Complexity: O(votes × statements).
    init(_ votes: VoteMatrix) {
        let count = votes.statementCount
        statementCount = count
        words = Array(repeating: 0, count: count * count)
        var table = [Int64](repeating: 0, count: 3 * count)
        for participant in 0..<votes.participantCount {
            let row = votes.row(participant)
            Self.fill(&table, with: row)
            add(table, of: row)
        }
    }

    /// What one participant adds for a pair, given the votes on its two statements.
    private static func word(_ first: Int8, _ second: Int8) -> Int64 {
        let one = Int64(first)
        let other = Int64(second)
        return 1 &+ one << 16 &+ other << 32 &+ (one &* other) << 48
    }

    /// `table[(v + 1) × statements + k]` is what a vote `v` on a statement adds with statement `k`.
    private static func fill(_ table: inout [Int64], with row: ArraySlice<Int8>) {
        let count = row.count
        for (statement, vote) in row.enumerated() {
            let isMissing = vote == VoteMatrix.missing
            table[statement] = isMissing ? 0 : word(-1, vote)
            table[count + statement] = isMissing ? 0 : word(0, vote)
            table[2 * count + statement] = isMissing ? 0 : word(1, vote)
        }
    }

    private mutating func add(_ table: [Int64], of row: ArraySlice<Int8>) {
        let count = statementCount
        words.withUnsafeMutableBufferPointer { words in
            table.withUnsafeBufferPointer { table in
                for (statement, vote) in row.enumerated() where vote != VoteMatrix.missing {
                    // Both run over `statement..<count` of one row of `count` words.
                    let source = (Int(vote) + 1) * count
                    let target = statement * count
                    for other in statement..<count {
                        words[target + other] &+= table[source + other]
                    }
                }
            }
        }
    }

    /// Takes one changed vote into the counts.
    ///
    /// - Parameter row: the participant's votes, before or after the change.
    /// - Complexity: O(statements).
    mutating func change(
        statement: Int, from old: Vote?, to new: Vote?, others row: ArraySlice<Int8>
    ) {
        for (other, vote) in row.enumerated() where other != statement && vote != VoteMatrix.missing
        {
            let isFirst = statement < other
            let index =
                isFirst ? statement * statementCount + other : other * statementCount + statement
            let pair = { (own: Int8) in isFirst ? Self.word(own, vote) : Self.word(vote, own) }
            if let old { words[index] &-= pair(old.rawValue) }
            if let new { words[index] &+= pair(new.rawValue) }
        }
        let own = statement * statementCount + statement
        if let old { words[own] &-= Self.word(old.rawValue, old.rawValue) }
        if let new { words[own] &+= Self.word(new.rawValue, new.rawValue) }
    }

    /// Room for one more statement on which nobody has voted.
    mutating func addStatement() {
        var wider: [Int64] = []
        let wide = statementCount + 1
        wider.reserveCapacity(wide * wide)
        for statement in 0..<statementCount {
            let start = statement * statementCount
            wider.append(contentsOf: words[start..<start + statementCount])
            wider.append(0)
        }
        wider.append(contentsOf: repeatElement(0, count: wide))
        statementCount = wide
        words = wider
    }

    private struct Counts {
        let voters: Double
        let first: Double
        let second: Double
        let products: Double

        init(_ word: Int64) {
            let low = Int64(Int16(truncatingIfNeeded: word))
            let afterLow = (word &- low) >> 16
            let middle = Int64(Int16(truncatingIfNeeded: afterLow))
            let afterMiddle = (afterLow &- middle) >> 16
            let high = Int64(Int16(truncatingIfNeeded: afterMiddle))
            voters = Double(low)
            first = Double(middle)
            second = Double(high)
            products = Double((afterMiddle &- high) >> 16)
        }
    }

    /// The mean vote on each statement; `nil` where nobody has voted.
    var means: [Double?] {
        (0..<statementCount).map { statement in
            let counts = Counts(words[statement * statementCount + statement])
            return counts.voters > 0 ? counts.first / counts.voters : nil
        }
    }

    /// The covariance of the votes when what is missing stands at its statement's mean.
    ///
    /// - Parameter participants: all of them, voters or not; divided by one less.
    func covariance(participants: Int) -> SymmetricMatrix {
        let means = means.map { $0 ?? 0 }
        let freedom = Double(max(1, participants - 1))
        var matrix = SymmetricMatrix(order: statementCount)
        for first in 0..<statementCount {
            for second in first..<statementCount {
                let counts = Counts(words[first * statementCount + second])
                let sum =
                    counts.products - means[second] * counts.first - means[first] * counts.second
                    + means[first] * means[second] * counts.voters
                matrix.set(first, second, sum / freedom)
            }
        }
        return matrix
    }
}
