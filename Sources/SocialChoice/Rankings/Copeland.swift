/// Duels won, with half a point for a tie.
///
/// Source: Copeland (1951); with ties as in Saari & Merlin (1996), Economic Theory 8(1).
public struct Copeland: Sendable, Equatable {
    /// Duels of one candidate, with whom.
    public struct Duels: Sendable, Equatable {
        public let won: [Int]
        public let tied: [Int]
        public let lost: [Int]
    }

    /// Twice the points, by candidate: exact.
    public let halfPoints: [Int]
    private let matrix: PairwiseMatrix

    /// Counts the duels of a matrix.
    ///
    /// - Complexity: O(candidates²).
    public init(_ matrix: PairwiseMatrix) {
        self.matrix = matrix
        halfPoints = (0..<matrix.candidates).map { one in
            (0..<matrix.candidates).reduce(0) { points, other in
                one == other ? points : points + 1 + matrix.margin(one, other).signum()
            }
        }
    }

    /// Points by candidate, 0…candidates − 1.
    public var points: [Double] { halfPoints.map { Double($0) / 2 } }

    /// Most points first; equal points are tied.
    public var ranking: [[Int]] { Levels.descending(halfPoints) }

    /// Whom a candidate beats, ties and loses to: why it has its points.
    public func duels(of candidate: Int) -> Duels {
        let others = (0..<matrix.candidates).filter { $0 != candidate }
        return Duels(
            won: others.filter { matrix.margin(candidate, $0) > 0 },
            tied: others.filter { matrix.margin(candidate, $0) == 0 },
            lost: others.filter { matrix.margin(candidate, $0) < 0 })
    }
}
