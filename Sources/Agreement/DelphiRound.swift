import RealModule
import Statistics

/// One round's answers to one statement.
public struct DelphiRound: Sendable, Equatable {
    /// How many answered.
    public let count: Int
    public let mean: Double
    public let median: Double
    /// Quartiles of type 7.
    public let q1: Double
    public let q3: Double
    public let interquartileRange: Double
    /// With divisor n − 1; `nil` for one answer.
    public let standardDeviation: Double?
    /// Standard deviation / mean; `nil` for one answer.
    public let variation: Double?
    /// The share who agree.
    public let agreeShare: Double
    /// The share who disagree.
    public let disagreeShare: Double

    /// - Parameter answers: on the scale, at least one.
    init(_ answers: [Int], _ scale: DelphiScale) {
        let sorted = answers.map(Double.init).sorted()
        let size = Double(sorted.count)
        let mean = sorted.reduce(0, +) / size
        let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = sorted.count > 1 ? Double.sqrt(squares / (size - 1)) : nil
        count = sorted.count
        self.mean = mean
        median = Sample.quantile(sorted: sorted, 0.5)
        q1 = Sample.quantile(sorted: sorted, 0.25)
        q3 = Sample.quantile(sorted: sorted, 0.75)
        interquartileRange = q3 - q1
        standardDeviation = deviation
        variation = deviation.map { $0 / mean }
        agreeShare = Double(answers.count { $0 >= scale.agreeing }) / size
        disagreeShare = Double(answers.count { $0 <= scale.disagreeing }) / size
    }

    /// Whether a share of the answers lies on one side and the middle half is narrow.
    func isConsensus(_ rule: DelphiRule, _ scale: DelphiScale) -> Bool {
        max(agreeShare, disagreeShare) >= rule.consensusShare
            && interquartileRange <= scale.consensusRange
    }
}
