/// How many of several uncertain things will come true, if they do so independently.
package struct ExpectedShare: Hashable, Sendable {
    /// The expected number of successes.
    package let mean: Double
    /// The number that holds with at least 80 %: a central interval.
    package let interval: ClosedRange<Int>
    package let count: Int

    /// The exact distribution of a sum of unequal coins (Poisson binomial), by convolution.
    ///
    /// - Parameter probabilities: Each 0…1.
    /// - Returns: `nil` when there are none.
    /// - Complexity: O(n²).
    package init?(_ probabilities: [Double]) {
        guard !probabilities.isEmpty else { return nil }
        var masses = [1.0]
        for probability in probabilities {
            let p = min(max(probability, 0), 1)
            var next = [Double](repeating: 0, count: masses.count + 1)
            for (successes, mass) in masses.enumerated() {
                next[successes] += mass * (1 - p)
                next[successes + 1] += mass * p
            }
            masses = next
        }
        count = probabilities.count
        mean = masses.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        let low = Self.quantile(0.1, masses)
        interval = low...max(low, Self.quantile(0.9, masses))
    }

    private static func quantile(_ level: Double, _ masses: [Double]) -> Int {
        var below = 0.0
        for (successes, mass) in masses.enumerated() {
            below += mass
            if below >= level - 1e-12 { return successes }
        }
        return masses.count - 1
    }
}
