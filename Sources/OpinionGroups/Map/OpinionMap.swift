/// A place on the map of opinions; only distances mean something, not left, right, up or down.
public struct MapPoint: Sendable, Hashable {
    public let x: Double
    public let y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// Where participants stand: near each other when they vote alike, from at most two directions in
/// which their votes differ most.
///
/// Missing votes stand at their statement's mean, so they pull nobody anywhere; whoever answered
/// few statements is moved out by √(statements / votes cast), so that silence is not mistaken for a
/// middle opinion.
/// Source: Small, Bjorkegren, Erkkilä, Shaw & Megill (2021), Recerca 26(2).
public struct OpinionMap: Sendable, Hashable {
    /// One direction: how much each statement counts in it.
    public struct Axis: Sendable, Hashable {
        /// One number per statement, together of length 1; 0 for a statement nobody voted on. The
        /// largest in size is positive, the first one when several are equally large.
        public let loadings: [Double]
        /// Of the votes along this direction, over participants less one.
        public let variance: Double
        /// Whether another direction explains nearly the same (less than a millionth apart): then
        /// this one could as well be turned, and positions along it should not be read.
        public let isSettled: Bool
    }

    /// The mean vote on each statement, −1…1; `nil` where nobody has voted.
    public let means: [Double?]
    /// The directions, most telling first: none when all voted alike, one or two otherwise.
    public let axes: [Axis]
    /// One place per participant, 0 along a direction that does not exist; `nil` for those who have
    /// not voted.
    public let positions: [MapPoint?]

    /// - Parameters:
    ///   - votes: one row per participant; a single row, or none that differs, gives no direction.
    ///   - previous: a map of nearly the same votes, to start from; the answer is the same within
    ///     rounding.
    /// - Complexity: O(votes × statements + statements³) up to 400 statements; beyond, some
    ///   hundreds of products with the statements² covariances.
    public init(of votes: VoteMatrix, startingFrom previous: OpinionMap? = nil) {
        self.init(of: votes, counts: PairCounts(votes), startingFrom: previous)
    }

    init(of votes: VoteMatrix, counts: PairCounts, startingFrom previous: OpinionMap?) {
        means = counts.means
        let covariance = counts.covariance(participants: votes.participantCount)
        axes = Self.axes(of: covariance, startingFrom: previous)
        positions = Self.positions(of: votes, means: means, axes: axes)
    }

    /// Below this part of the whole variance a direction is rounding, not opinion.
    private static let leastShare = 1e-12
    /// Variances closer than this, relatively, leave their directions free to turn.
    private static let leastGap = 1e-6

    private static func axes(
        of covariance: SymmetricMatrix, startingFrom previous: OpinionMap?
    ) -> [Axis] {
        let trace = covariance.trace
        guard trace > 0 else { return [] }
        let found = covariance.leading(3, startingFrom: previous?.axes.map(\.loadings) ?? [])
        var axes: [Axis] = []
        for index in 0..<min(2, found.values.count) where found.values[index] > leastShare * trace {
            let value = found.values[index]
            let isApart = { (other: Int) in
                !found.values.indices.contains(other)
                    || abs(found.values[other] - value) >= leastGap * value
            }
            axes.append(
                Axis(
                    loadings: oriented(found.vectors[index]), variance: value,
                    isSettled: isApart(index - 1) && isApart(index + 1)))
        }
        return axes
    }

    /// Of the two signs the one that makes the largest loading positive.
    private static func oriented(_ loadings: [Double]) -> [Double] {
        let largest = loadings.reduce(0) { max($0, abs($1)) }
        // Sizes that differ by rounding alone are equal: the first of them decides.
        let leader = loadings.first { abs($0) >= largest * (1 - 1e-9) } ?? 0
        return leader < 0 ? loadings.map(-) : loadings
    }

    private static func positions(
        of votes: VoteMatrix, means: [Double?], axes: [Axis]
    ) -> [MapPoint?] {
        let known = means.map { $0 ?? 0 }
        let asked = Double(means.count { $0 != nil })
        let zero = [Double](repeating: 0, count: means.count)
        let first = axes.first?.loadings ?? zero
        let second = axes.count > 1 ? axes[1].loadings : zero
        return (0..<votes.participantCount).map { participant in
            var x = 0.0
            var y = 0.0
            var cast = 0.0
            for (statement, vote) in votes.row(participant).enumerated()
            where vote != VoteMatrix.missing {
                let deviation = Double(vote) - known[statement]
                x += deviation * first[statement]
                y += deviation * second[statement]
                cast += 1
            }
            let scale = (asked / max(1, cast)).squareRoot()
            return cast > 0 ? MapPoint(x: x * scale, y: y * scale) : nil
        }
    }
}
