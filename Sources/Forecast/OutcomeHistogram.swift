import Statistics

/// Where outcomes fell in their forecasts, in ten bins; flat when the odds are true.
///
/// High at both ends: too sure. High in the middle: too cautious. Rising: outcomes lie above what
/// is forecast.
/// Source: Diebold, Gunther & Tay (1998), International Economic Review 39(4).
public struct OutcomeHistogram: Sendable, Equatable {
    /// Outcomes with a rank in 0…0.1, 0.1…0.2 and so on; 1 belongs to the last.
    public let counts: [Int]
    /// Σ (count - n/10)² ÷ (n/10); 0 without outcomes.
    public let chiSquare: Double
    /// The probability of so uneven counts if the odds were true and outcomes independent; `nil`
    /// without outcomes. Overlapping forecasts are not independent: it is then too small.
    public let pValue: Double?

    /// - Parameter ranks: each 0…1, the outcome's place in its forecast; others are left out.
    public init(_ ranks: [Double]) {
        var counts = [Int](repeating: 0, count: 10)
        for rank in ranks where (0...1).contains(rank) { counts[min(9, Int(10 * rank))] += 1 }
        let total = counts.reduce(0, +)
        let expected = Double(total) / 10
        let chiSquare =
            total == 0
            ? 0
            : counts.reduce(0) {
                $0 + (Double($1) - expected) * (Double($1) - expected) / expected
            }
        self.counts = counts
        self.chiSquare = chiSquare
        pValue =
            total == 0
            ? nil : ChiSquareDistribution.survival(chiSquare, degreesOfFreedom: 9)
    }
}
