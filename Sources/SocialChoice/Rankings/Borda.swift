/// A point for everyone ranked below, half a point for everyone tied, from each voter.
///
/// Source: Borda (1781), Mémoire sur les élections au scrutin; the tournament form for ties and
/// truncation, Black (1958), The Theory of Committees and Elections.
public struct Borda: Sendable, Equatable {
    /// Twice the points, by candidate: exact.
    public let halfPoints: [Int]
    private let matrix: PairwiseMatrix

    /// Sums the points; every duel of the matrix shares one for each voter.
    ///
    /// - Complexity: O(candidates²).
    public init(_ matrix: PairwiseMatrix) {
        self.matrix = matrix
        halfPoints = (0..<matrix.candidates).map { one in
            (0..<matrix.candidates).reduce(0) { $0 + Self.halfPoints(matrix, one, $1) }
        }
    }

    /// Points by candidate, 0…voters × (candidates − 1).
    public var points: [Double] { halfPoints.map { Double($0) / 2 } }

    /// Most points first; equal points are tied.
    public var ranking: [[Int]] { Levels.descending(halfPoints) }

    /// Twice the points that a candidate takes from each other: the parts of its sum.
    public func halfPointsTaken(by candidate: Int) -> [Int] {
        (0..<matrix.candidates).map { Self.halfPoints(matrix, candidate, $0) }
    }

    /// Voters for count two halves, the indifferent one.
    private static func halfPoints(_ matrix: PairwiseMatrix, _ one: Int, _ other: Int) -> Int {
        one == other ? 0 : matrix.voters + matrix.margin(one, other)
    }
}
