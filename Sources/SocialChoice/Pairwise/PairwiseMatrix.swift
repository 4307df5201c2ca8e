/// How many voters prefer each candidate to each other: the sum of all that pairwise methods know.
///
/// Source: Condorcet (1785), Essai sur l’application de l’analyse.
public struct PairwiseMatrix: Sendable, Equatable {
    public let candidates: Int
    /// All voters, also those that are indifferent about a pair.
    public let voters: Int
    /// Row by row; the diagonal is 0.
    let preferring: ContiguousArray<Int>

    /// Counts a profile.
    ///
    /// - Complexity: O(ballots × candidates²), eight ballots at a time; a count costs a pass for
    ///   each binary digit that is 1.
    public init(_ profile: PreferenceProfile) {
        self.init(
            candidates: profile.candidates, voters: profile.voters,
            preferring: PairwiseCounting.preferring(profile))
    }

    init(candidates: Int, voters: Int, preferring: ContiguousArray<Int>) {
        self.candidates = candidates
        self.voters = voters
        self.preferring = preferring
    }

    /// Voters that strictly prefer `one` to `other`.
    public subscript(one: Int, other: Int) -> Int { preferring[one * candidates + other] }

    /// Voters for `one` over `other` minus those for `other` over `one`.
    public func margin(_ one: Int, _ other: Int) -> Int { self[one, other] - self[other, one] }

    /// Whether more voters prefer `one` to `other` than the reverse.
    public func beats(_ one: Int, _ other: Int) -> Bool { margin(one, other) > 0 }

    /// The matrix as rows.
    public var rows: [[Int]] {
        (0..<candidates).map { row in
            Array(preferring[row * candidates..<(row + 1) * candidates])
        }
    }
}
