/// Majorities locked from the largest down; one that would close a cycle is skipped.
///
/// Larger means: the margin, then the votes for the winner, then the lower number of the winner,
/// then of the loser, so that the result is always one.
/// Source: Tideman (1987), Social Choice and Welfare 4, 185–206.
public struct RankedPairs: Sendable, Equatable {
    /// A majority.
    public struct Edge: Sendable, Equatable {
        public let winner: Int
        public let loser: Int
        public let margin: Int
        /// Voters who prefer the winner.
        public let votes: Int
    }

    /// A majority that lost against larger ones.
    public struct Skipped: Sendable, Equatable {
        public let edge: Edge
        /// How many edges were locked before it: the first so many of ``RankedPairs/locked``.
        public let lockedBefore: Int
    }

    public let candidates: Int
    /// In the order in which they were locked.
    public let locked: [Edge]
    /// In the order in which they were refused.
    public let skipped: [Skipped]
    /// Best first; those that no locked majority orders share a level.
    public let levels: [[Int]]
    /// Row by row: the place of a majority in ``locked``, or beyond all.
    private let places: ContiguousArray<Int32>

    /// Locks the majorities of a matrix.
    ///
    /// - Complexity: O(candidates² log candidates) to sort, O(candidates²) or a row of bits for
    ///   each locked majority.
    public init(_ matrix: PairwiseMatrix) {
        let n = matrix.candidates
        var above = Reachability(n)
        var locked: [Edge] = []
        var skipped: [Skipped] = []
        var places = ContiguousArray<Int32>(repeating: .max, count: n * n)
        for edge in Self.edges(matrix) {
            if above.reaches(edge.loser, edge.winner) {
                skipped.append(Skipped(edge: edge, lockedBefore: locked.count))
            } else {
                above.add(edge.winner, edge.loser)
                places[edge.winner * n + edge.loser] = Int32(locked.count)
                locked.append(edge)
            }
        }
        self.candidates = n
        self.locked = locked
        self.skipped = skipped
        self.places = places
        levels = Levels.peeled(n) { above.reaches($0, $1) }
    }

    /// Those above whom nobody is locked, ascending.
    public var winners: [Int] { levels.first ?? [] }

    /// Why a majority was skipped: the larger majorities that already led from its loser to its
    /// winner. With the majority itself they would be a cycle.
    ///
    /// - Complexity: O(candidates²).
    public func cycle(of skipped: Skipped) -> [Edge] {
        let chain = ShortestChain.find(
            from: skipped.edge.loser, to: skipped.edge.winner, among: candidates
        ) { places[$0 * candidates + $1] < skipped.lockedBefore }
        return zip(chain, chain.dropFirst()).map {
            locked[Int(places[$0 * candidates + $1])]
        }
    }

    private static func edges(_ matrix: PairwiseMatrix) -> [Edge] {
        var edges: [Edge] = []
        for one in 0..<matrix.candidates {
            for other in 0..<matrix.candidates where matrix.beats(one, other) {
                edges.append(
                    Edge(
                        winner: one, loser: other, margin: matrix.margin(one, other),
                        votes: matrix[one, other]))
            }
        }
        return edges.sorted {
            ($1.margin, $1.votes, $0.winner, $0.loser) < ($0.margin, $0.votes, $1.winner, $1.loser)
        }
    }
}
