import RealModule

/// How good stated probabilities were: a penalty 0 (perfect) … 1, and where it comes from.
///
/// Source: Brier (1950); decomposition after Murphy (1973), Journal of Applied Meteorology 12(4),
/// over ten bins of equal width.
public struct BrierScore: Sendable, Equatable {
    /// A probability stated before, and whether it happened.
    public struct Verdict: Sendable, Equatable {
        /// 0…1.
        public let probability: Double
        public let happened: Bool

        public init(probability: Double, happened: Bool) {
            self.probability = probability
            self.happened = happened
        }
    }

    /// All verdicts whose probability lies in one tenth of 0…1.
    public struct Bin: Sendable, Equatable {
        /// The bin is `lowest`…`lowest + 0.1`, the upper end excluded except at 1.
        public let lowest: Double
        /// Verdicts in the bin.
        public let count: Int
        /// How many of them happened: “of `count` cases so rated, `happened` came true”.
        public let happened: Int
        /// The mean of the probabilities in the bin; 0 when it is empty.
        public let meanProbability: Double

        /// The share that happened, 0…1; `nil` when the bin is empty.
        public var share: Double? { count > 0 ? Double(happened) / Double(count) : nil }
    }

    /// The mean squared difference between probability and outcome, 0…1.
    public let score: Double
    /// The part that comes from probabilities that do not match what happened; lower is better.
    public let reliability: Double
    /// The part saved by telling cases apart; higher is better.
    public let resolution: Double
    /// The score of always stating the overall share.
    public let uncertainty: Double
    /// The mean distance between stated and observed share, weighted by the bins' counts, 0…1.
    public let calibrationError: Double
    /// The mean of -ln of the probability given to what happened.
    public let logLoss: Double
    /// The reliability diagram, ten bins from 0.
    public let bins: [Bin]

    /// The share saved against always stating the overall share; `nil` when all outcomes agree.
    public var skill: Double? { uncertainty > 0 ? 1 - score / uncertainty : nil }

    /// - Returns: `nil` without verdicts, or when a probability is outside 0…1.
    public init?(_ verdicts: [Verdict]) {
        guard !verdicts.isEmpty, verdicts.allSatisfy({ (0...1).contains($0.probability) })
        else { return nil }
        let count = Double(verdicts.count)
        bins = Self.bins(verdicts)
        let overall = Double(bins.reduce(0) { $0 + $1.happened }) / count
        uncertainty = overall * (1 - overall)
        var squares = 0.0
        var logs = 0.0
        for verdict in verdicts {
            let outcome = verdict.happened ? 1.0 : 0.0
            squares += (verdict.probability - outcome) * (verdict.probability - outcome)
            let given = verdict.happened ? verdict.probability : 1 - verdict.probability
            logs -= Double.log(max(given, 1e-15))
        }
        score = squares / count
        logLoss = logs / count
        var unreliable = 0.0
        var resolved = 0.0
        var apart = 0.0
        for bin in bins {
            guard let share = bin.share else { continue }
            let weight = Double(bin.count) / count
            let gap = bin.meanProbability - share
            unreliable += weight * gap * gap
            resolved += weight * (share - overall) * (share - overall)
            apart += weight * abs(gap)
        }
        reliability = unreliable
        resolution = resolved
        calibrationError = apart
    }

    private static func bins(_ verdicts: [Verdict]) -> [Bin] {
        var counts = [Int](repeating: 0, count: 10)
        var happened = counts
        var sums = [Double](repeating: 0, count: 10)
        for verdict in verdicts {
            let bin = min(9, Int(10 * verdict.probability))
            counts[bin] += 1
            happened[bin] += verdict.happened ? 1 : 0
            sums[bin] += verdict.probability
        }
        return (0..<10).map { i in
            Bin(
                lowest: Double(i) / 10, count: counts[i], happened: happened[i],
                meanProbability: counts[i] > 0 ? sums[i] / Double(counts[i]) : 0)
        }
    }
}
