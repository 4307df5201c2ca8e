/// Who wins duels: the simplest readings of a pairwise matrix.
extension PairwiseMatrix {
    /// The candidate that beats every other by a majority, if there is one. A candidate alone wins.
    ///
    /// - Complexity: O(candidates²).
    /// Source: Condorcet (1785), Essai sur l'application de l'analyse.
    public var condorcetWinner: Int? {
        (0..<candidates).first { one in
            (0..<candidates).allSatisfy { $0 == one || beats(one, $0) }
        }
    }

    /// The candidate that every other beats by a majority, if there is one among several.
    ///
    /// - Complexity: O(candidates²).
    public var condorcetLoser: Int? {
        guard candidates > 1 else { return nil }
        return (0..<candidates).first { one in
            (0..<candidates).allSatisfy { $0 == one || beats($0, one) }
        }
    }

    /// The smallest set whose members each beat everyone outside it, ascending.
    ///
    /// - Complexity: O(candidates²).
    /// Source: Smith (1973), Econometrica 41(6), 1027–1041.
    public var smithSet: [Int] { MajorityComponents(self).layers.first ?? [] }
}
