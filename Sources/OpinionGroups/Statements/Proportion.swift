/// Shares of votes with one imagined vote more on each side, so that few votes never look certain.
///
/// Source: Small et al. (2021), Recerca 26(2), on Polis.
enum Proportion {
    /// The 90 % point of the standard normal, one-sided.
    static let significant = 1.2815515655446004

    static func smoothed(_ successes: Int, of trials: Int) -> Double {
        Double(successes + 1) / Double(trials + 2)
    }

    /// Standard normal under an even split.
    static func test(_ successes: Int, of trials: Int) -> Double {
        let count = Double(trials + 1)
        return 2 * count.squareRoot() * (Double(successes + 1) / count - 0.5)
    }

    /// Standard normal when both shares are the same; 0 when all votes on both sides are successes,
    /// where there is no spread to measure against.
    static func difference(
        _ successes: Int, of trials: Int, _ otherSuccesses: Int, of otherTrials: Int
    ) -> Double {
        let inside = Double(trials + 1)
        let outside = Double(otherTrials + 1)
        let first = Double(successes + 1)
        let second = Double(otherSuccesses + 1)
        guard first + second != inside + outside else { return 0 }
        let pooled = (first + second) / (inside + outside)
        let spread = (pooled * (1 - pooled) * (1 / inside + 1 / outside)).squareRoot()
        return (first / inside - second / outside) / spread
    }
}
