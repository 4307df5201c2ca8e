import Statistics

/// What would have to change for the second option to have the highest expected score: the
/// smallest change of each weight alone, and of each of its own values alone.
public struct Challenge: Sendable, Hashable {
    /// A change of one value of the option.
    public struct ValueChange: Sendable, Hashable {
        /// To be added to the option's expected value, in the criterion's unit: negative for a
        /// price that must fall.
        public let amount: Double
        /// False when the value would leave the range the criterion is judged in.
        public let isWithinRange: Bool
    }

    /// Index of the second among all options.
    public let option: Int
    /// Its expected score less the highest of the others; not negative when it already leads at
    /// the expected weights and only comes first less often.
    public let lead: Double
    /// The expected weights from which the changes count.
    public let weights: [Double]
    /// The nearest weight with which the option leads all others, the other weights rescaled;
    /// `nil` where no weight does. One a criterion.
    public let neededWeights: [Double?]
    /// The smallest change of the option's own expected value that makes it lead; `nil` where the
    /// criterion has no weight or is ignored. One a criterion.
    public let neededValues: [ValueChange?]

    /// - Parameters:
    ///   - place: of the option among those that keep all limits.
    ///   - option: its index among all.
    init(
        of place: Int, named option: Int, _ utilities: UncertainUtilities,
        _ criteria: [Criterion], _ weights: [Double]
    ) {
        let expected = utilities.expected
        let scores = expected.scores(weights)
        let highest = scores.indices.filter { $0 != place }.map { scores[$0] }.max() ?? 0
        let lead = scores[place] - highest
        self.option = option
        self.lead = lead
        self.weights = weights
        neededWeights = weights.indices.map { criterion in
            if lead >= 0 { return weights[criterion] }
            let mix = WeightMix(expected, weights, criterion)
            let wins = mix.wins(of: place, count: expected.alternativeCount)
            // Nothing to rescale leaves the scores as they are.
            guard mix.canMove, wins.low <= wins.high, wins.low <= 1, wins.high >= 0 else {
                return nil
            }
            return min(max(weights[criterion], wins.low), wins.high)
        }
        neededValues = weights.indices.map { criterion in
            guard weights[criterion] > 0, let range = utilities.ranges[criterion] else {
                return nil
            }
            let step = max(0, -lead) / weights[criterion]
            let width = range.upperBound - range.lowerBound
            let amount = step * width
            guard amount.isFinite else { return nil }
            return ValueChange(
                amount: criteria[criterion].direction == .benefit ? amount : 0 - amount,
                isWithinRange: expected[place, criterion] + step <= 1 + Ranks.tie)
        }
    }
}
