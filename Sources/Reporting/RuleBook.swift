package import Performance
import Vocabulary

/// What must hold between figures, as data: a government changes it without touching code.
package struct RuleBook: Hashable, Sendable {
    /// The values that an indicator can take.
    package struct Bound: Hashable, Sendable {
        package var indicator: Indicator.ID
        package var low: Double?
        package var high: Double?

        package init(_ indicator: Indicator.ID, low: Double?, high: Double?) {
            self.indicator = indicator
            self.low = low
            self.high = high
        }
    }

    /// One figure is at most another of the same period: receivers ≤ population.
    package struct Comparison: Hashable, Sendable {
        package var smaller: Indicator.ID
        package var larger: Indicator.ID
        /// Percent by which the smaller may exceed the larger, 0 or more: rounding, other days
        /// of the count.
        package var tolerance: Double
        /// Why it must hold, as the finding says it; `nil` gives the indicators' names alone.
        package var reason: String?

        package init(
            _ smaller: Indicator.ID, atMost larger: Indicator.ID, tolerance: Double = 0,
            reason: String? = nil
        ) {
            self.smaller = smaller
            self.larger = larger
            self.tolerance = tolerance
            self.reason = reason
        }
    }

    package var bounds: [Bound]
    package var comparisons: [Comparison]
    /// Indicators whose values run up through the year and never fall within it.
    package var cumulative: Set<Indicator.ID>

    package init(
        bounds: [Bound] = [], comparisons: [Comparison] = [], cumulative: Set<Indicator.ID> = []
    ) {
        self.bounds = bounds
        self.comparisons = comparisons
        self.cumulative = cumulative
    }

    func bound(of indicator: Indicator.ID) -> Bound? {
        bounds.last { $0.indicator == indicator }
    }

    func isCumulative(_ indicator: Indicator) -> Bool {
        cumulative.contains(indicator.id)
            || (indicator.definition?.lowercased()).map {
                $0.contains("kumulatif") || $0.contains("cumulative")
            } ?? false
    }
}
