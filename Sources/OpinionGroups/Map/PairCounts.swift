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
        let answers = votes.cells.map(Self.answer)
        var sums = [Int32](repeating: 0, count: 3 * count)
        for statement in 0..<count {
            Self.sum(&sums, of: answers, votes, statement)
            for other in statement..<count {
                words[statement * count + other] = Self.word(
                    against: sums[other], open: sums[count + other],
                    support: sums[2 * count + other])
            }
        }
    }

    /// One that voted, and the vote, in 16 bits each; 0 for a missing vote.
    private static func answer(_ vote: Int8) -> Int32 {
        vote == VoteMatrix.missing ? 0 : 1 &+ Int32(vote) << 16
    }

    /// For those who disagree with a statement, pass and agree apart: what they answered, summed,
    /// on it and on each later one.
    private static func sum(
        _ sums: inout [Int32], of answers: [Int32], _ votes: VoteMatrix, _ statement: Int
    ) {
        let count = votes.statementCount
        sums.withUnsafeMutableBufferPointer { sums in
            answers.withUnsafeBufferPointer { answers in
                sums.update(repeating: 0)
                guard let target = sums.baseAddress, let source = answers.baseAddress else {
                    return
                }
                for participant in 0..<votes.participantCount {
                    let vote = votes.cells[participant * count + statement]
                    guard vote != VoteMatrix.missing else { continue }
                    // Both hold rows of `count`, of which `statement..<count` is added.
                    add(
                        source + participant * count + statement,
                        to: target + (Int(vote) + 1) * count + statement, count - statement)
                }
            }
        }
    }

    /// The counts of a pair from the sums of the three answers to its first statement.
    private static func word(against: Int32, open: Int32, support: Int32) -> Int64 {
        func parts(_ sum: Int32) -> (voters: Int64, votes: Int64) {
            let voters = Int64(Int16(truncatingIfNeeded: sum))
            return (voters, (Int64(sum) &- voters) >> 16)
        }
        let (no, pass, yes) = (parts(against), parts(open), parts(support))
        let voters = no.voters &+ pass.voters &+ yes.voters
        let second = no.votes &+ pass.votes &+ yes.votes
        return voters &+ (yes.voters &- no.voters) << 16 &+ second << 32
            &+ (yes.votes &- no.votes) << 48
    }

    /// What one participant adds for a pair, given the votes on its two statements.
    private static func word(_ first: Int8, _ second: Int8) -> Int64 {
        let one = Int64(first)
        let other = Int64(second)
        return 1 &+ one << 16 &+ other << 32 &+ (one &* other) << 48
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
