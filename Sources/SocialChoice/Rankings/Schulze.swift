/// Beaten paths: a candidate beats another when its strongest chain of majorities to the other is
/// stronger than the strongest chain back.
///
/// Source: Schulze (2011), Social Choice and Welfare 36, 267–303.
public struct Schulze: Sendable, Equatable {
    /// How strong a majority is.
    public enum Strength: Sendable, Hashable, CaseIterable {
        /// The voters who form it. Differs from the margin only when ballots tie or leave out.
        case winningVotes
        /// The voters who form it minus those against.
        case margins
    }

    /// One majority in a chain.
    public struct Step: Sendable, Equatable {
        public let winner: Int
        public let loser: Int
        public let strength: Int
    }

    public let measure: Strength
    /// Best first; candidates that no path decides between share a level.
    public let levels: [[Int]]
    private let matrix: PairwiseMatrix
    private let strengths: ContiguousArray<Int>

    /// Finds the strongest chains between all candidates.
    ///
    /// - Parameters:
    ///   - matrix: the duels of the candidates.
    ///   - measure: winning votes unless the rules of the vote say margins.
    /// - Complexity: O(candidates³), eight candidates at a time.
    public init(_ matrix: PairwiseMatrix, by measure: Strength = .winningVotes) {
        let direct = matrix.majorities(by: measure)
        let strengths = WidestPaths.strengths(direct, candidates: matrix.candidates)
        let n = matrix.candidates
        self.measure = measure
        self.matrix = matrix
        self.strengths = strengths
        levels = Levels.peeled(n) { strengths[$0 * n + $1] > strengths[$1 * n + $0] }
    }

    /// The undefeated, ascending.
    public var winners: [Int] { levels.first ?? [] }

    /// The strength of the strongest chain from one candidate to another; 0 when there is none, and
    /// from a candidate to itself.
    public func strength(_ one: Int, _ other: Int) -> Int {
        one == other ? 0 : strengths[one * matrix.candidates + other]
    }

    /// All strengths as rows.
    public var strengthRows: [[Int]] {
        (0..<matrix.candidates).map { one in
            (0..<matrix.candidates).map { strength(one, $0) }
        }
    }

    /// Whether the chains put one candidate above another.
    public func beats(_ one: Int, _ other: Int) -> Bool {
        strength(one, other) > strength(other, one)
    }

    /// A strongest chain of majorities from one candidate to another: of those with the fewest
    /// steps, one through the lowest numbers. Its weakest step is the strength.
    ///
    /// - Returns: no steps when there is no chain.
    /// - Complexity: O(candidates²).
    public func path(from one: Int, to other: Int) -> [Step] {
        let least = strength(one, other)
        guard least > 0 else { return [] }
        let chain = ShortestChain.find(from: one, to: other, among: matrix.candidates) {
            matrix.majority($0, $1, by: measure) >= least
        }
        return zip(chain, chain.dropFirst()).map {
            Step(winner: $0, loser: $1, strength: matrix.majority($0, $1, by: measure))
        }
    }
}

extension PairwiseMatrix {
    /// The strength of the majority for `one` over `other`; 0 when there is none.
    public func majority(_ one: Int, _ other: Int, by measure: Schulze.Strength) -> Int {
        let margin = margin(one, other)
        guard margin > 0 else { return 0 }
        return measure == .margins ? margin : self[one, other]
    }

    /// All majorities, row by row.
    func majorities(by measure: Schulze.Strength) -> ContiguousArray<Int> {
        var direct = ContiguousArray<Int>(repeating: 0, count: candidates * candidates)
        for one in 0..<candidates {
            for other in 0..<candidates {
                direct[one * candidates + other] = majority(one, other, by: measure)
            }
        }
        return direct
    }
}
