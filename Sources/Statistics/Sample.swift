/// Quantiles of observed values.
public enum Sample {
    /// The quantile of type 7: straight between the order statistics, the extremes at 0 and 1.
    ///
    /// - Parameters:
    ///   - values: any order.
    ///   - p: 0…1.
    /// - Returns: in the unit of the values; `nil` when there are none, one is not finite, or `p`
    ///   is outside 0…1.
    /// - Complexity: O(n log n).
    /// Source: Hyndman & Fan (1996), The American Statistician 50(4), definition 7.
    public static func quantile(_ values: [Double], _ p: Double) -> Double? {
        guard !values.isEmpty, values.allSatisfy(\.isFinite), p >= 0, p <= 1 else { return nil }
        return quantile(sorted: values.sorted(), p)
    }

    /// The middle value; the mean of the middle two when their number is even.
    ///
    /// - Returns: `nil` when there is none or one is not finite.
    public static func median(_ values: [Double]) -> Double? { quantile(values, 0.5) }

    /// - Parameters:
    ///   - values: ascending, finite, at least one.
    ///   - p: 0…1.
    public static func quantile(sorted values: [Double], _ p: Double) -> Double {
        let position = p * Double(values.count - 1)
        let lower = min(Int(position), values.count - 1)
        let upper = min(lower + 1, values.count - 1)
        let share = position - Double(lower)
        // Two products instead of a difference, which could leave the range of Double.
        return share == 0 ? values[lower] : values[lower] * (1 - share) + values[upper] * share
    }

    /// - Parameter values: finite, at least one.
    public static func middle(_ values: [Double]) -> Double {
        quantile(sorted: values.sorted(), 0.5)
    }
}
