/// How acceptable each alternative is, over all weights and values that are possible.
///
/// Source: Lahdelma & Salminen (2001), Operations Research 49(3).
public struct Acceptability: Sendable, Hashable {
    /// How many samples the shares rest on.
    public let sampleCount: Int
    /// The seed that gives this result again.
    public let seed: UInt64
    /// `[alternative][rank − 1]`: share of samples in which the alternative takes the rank.
    public let rankShares: [[Double]]
    /// The mean of the weights for which the alternative comes first: whose opinion it suits.
    /// `nil` when it never does.
    public let centralWeights: [[Double]?]
    /// How surely the alternative comes first for those who hold its central weights; `nil` where
    /// there are none.
    public let confidenceFactors: [Double?]
    /// Samples the confidence factors rest on; 0 when values are known and they are exact.
    public let confidenceSampleCount: Int
    /// `[one][other]`: share of samples in which one outranks the other; 0 on the diagonal.
    public let winningShares: [[Double]]
    /// 1 = always first … m = always last.
    public let expectedRanks: [Double]
    /// How far each falls behind the best of a sample on average, in units of the score.
    public let expectedRegrets: [Double]
    /// The mean of all weights drawn.
    public let meanWeights: [Double]

    init(_ tally: AcceptabilityTally, study: AcceptabilityStudy) {
        let (m, n) = (tally.alternativeCount, tally.criterionCount)
        let samples = Double(max(1, tally.sampleCount))
        let rows = { (values: [Double], width: Int) in
            (0..<m).map { row in values[row * width..<(row + 1) * width].map { $0 / samples } }
        }
        sampleCount = tally.sampleCount
        seed = study.seed
        let shares = rows(tally.ranks, m)
        rankShares = shares
        winningShares = rows(tally.wins, m)
        expectedRanks = shares.map { row in
            row.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
        }
        expectedRegrets = tally.regrets.map { $0 / samples }
        let firstWeights = rows(tally.weights, n)
        meanWeights = (0..<n).map { criterion in
            firstWeights.reduce(0) { $0 + $1[criterion] }
        }
        let central = zip(firstWeights, shares).map { weights, row in
            row[0] > 0 ? weights.map { $0 / row[0] } : nil
        }
        centralWeights = central
        (confidenceFactors, confidenceSampleCount) = study.confidence(at: central)
    }

    /// Share of samples in which each alternative comes first.
    public var firstRankShares: [Double] { rankShares.map { $0[0] } }

    /// Share of samples in which each alternative is among the last third of m (at least the last
    /// one); 0 for a single alternative.
    public var worstThirdShares: [Double] {
        let count = rankShares.count
        guard count > 1 else { return rankShares.map { _ in 0 } }
        return rankShares.map { $0.suffix(max(1, count / 3)).reduce(0, +) }
    }

    /// The standard deviation that chance gives a share; independent draws are assumed, a walk
    /// through narrow weight bounds has somewhat more.
    ///
    /// - Parameter share: 0…1.
    public func standardError(_ share: Double) -> Double {
        (max(0, share * (1 - share)) / Double(max(1, sampleCount))).squareRoot()
    }

    /// Half the width of the 95 % interval of a share of ½, the widest there is.
    public var largestError: Double { 1.96 * standardError(0.5) }
}
