import Statistics

/// Which observations of a series stand out, by four rules that look at different things.
///
/// With up to ten values no observation can be three standard deviations from the mean, because
/// |z| never exceeds (n - 1)/√n; below twelve values rely on the modified z. A series with a
/// trend or a season is to be judged by its differences, not by its level.
/// Sources: WHO Data Quality Review (2 and 3 standard deviations); Iglewicz & Hoaglin (1993) for
/// the modified z; Tukey (1977) for the fences; Hampel (1974) for the moving median.
public struct Outliers: Sendable, Equatable {
    /// Distance from the mean in standard deviations; `nil` where the value is missing.
    public let z: [Double?]
    /// Distance from the median in robust standard deviations; `nil` where the value is missing.
    public let modifiedZ: [Double?]
    /// Beyond 1.5 interquartile ranges outside the quartiles.
    public let tukey: [Bool]
    /// Beyond three robust standard deviations from the median of seven neighbours.
    public let hampel: [Bool]

    /// Two to three standard deviations from the mean.
    public var isModerate: [Bool] { z.map { $0.map { (2..<3).contains(abs($0)) } ?? false } }
    /// Three standard deviations or more from the mean.
    public var isExtreme: [Bool] { z.map { $0.map { abs($0) >= 3 } ?? false } }
    /// A modified z beyond ``modifiedLimit``.
    public var isModifiedExtreme: [Bool] {
        modifiedZ.map { $0.map { abs($0) > Self.modifiedLimit } ?? false }
    }

    /// Beyond this size a modified z stands out. Source: Iglewicz & Hoaglin (1993).
    public static let modifiedLimit = 3.5

    /// The fewest observed values from which anything can stand out.
    public static let fewest = 4

    /// - Parameter series: oldest first; missing values are `nil`, values that are not finite
    ///   count as missing.
    /// - Returns: `nil` with fewer than ``fewest`` values.
    /// - Complexity: O(n log n).
    public init?(_ series: [Double?]) {
        guard let modified = Self.modifiedZScores(series) else { return nil }
        let series = Self.observed(series)
        let values = series.compactMap(\.self)
        modifiedZ = modified
        z = Self.zScores(series, values)
        tukey = Self.beyondFences(series, values)
        hampel = series.indices.map { Self.leavesNeighbours(series, at: $0) }
    }

    /// Distances from the median in robust standard deviations: 0.6745·(x - median)/MAD.
    ///
    /// When more than half of the values are equal (MAD = 0) the mean absolute deviation takes
    /// its place, (x - median)/(1.253314·mean deviation); when all are equal the distances are 0.
    ///
    /// - Parameter series: missing values are `nil`, values that are not finite count as missing.
    /// - Returns: one for each value, `nil` where it is missing; `nil` as a whole with fewer than
    ///   ``fewest`` values.
    /// Source: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers.
    public static func modifiedZScores(_ series: [Double?]) -> [Double?]? {
        let series = observed(series)
        let values = series.compactMap(\.self)
        guard values.count >= fewest else { return nil }
        let middle = Sample.middle(values)
        let deviations = values.map { abs($0 - middle) }
        let mad = Sample.middle(deviations)
        let mean = deviations.reduce(0, +) / Double(deviations.count)
        return series.map { value in
            value.map { value in
                if mad > 0 { return finite(0.6745 * (value - middle) / mad) }
                return mean > 0 ? finite((value - middle) / (1.253314 * mean)) : 0
            }
        }
    }

    /// The same for values of which none is missing.
    ///
    /// - Returns: one for each value, 0 where it is not finite; empty with fewer than ``fewest``.
    public static func modifiedZScores(_ values: [Double]) -> [Double] {
        let scores: [Double?]? = modifiedZScores(values.map { Optional($0) })
        return scores.map { $0.map { $0 ?? 0 } } ?? []
    }

    private static func observed(_ series: [Double?]) -> [Double?] {
        series.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    }

    /// Values near the end of the range of `Double` can overflow; they then stand out, finitely.
    private static func finite(_ value: Double) -> Double {
        guard !value.isNaN else { return 0 }
        let limit = Double.greatestFiniteMagnitude
        return min(max(value, -limit), limit)
    }

    private static func zScores(_ series: [Double?], _ values: [Double]) -> [Double?] {
        guard let low = values.min(), let high = values.max(), low < high else {
            // Rounding must not make the mean of equal values differ from them.
            return series.map { $0.map { _ in 0 } }
        }
        // In units of the largest distance from the middle, whose squares cannot leave the range.
        let centre = low / 2 + high / 2
        let reach = max(high - centre, centre - low)
        guard reach.isFinite, reach > 0 else { return series.map { $0.map { _ in 0 } } }
        let scaled = values.map { ($0 - centre) / reach }
        let mean = scaled.reduce(0, +) / Double(scaled.count)
        let squares = scaled.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (squares / Double(scaled.count - 1)).squareRoot()
        return series.map { value in
            value.map { finite((($0 - centre) / reach - mean) / deviation) }
        }
    }

    private static func beyondFences(_ series: [Double?], _ values: [Double]) -> [Bool] {
        let sorted = values.sorted()
        let first = Sample.quantile(sorted: sorted, 0.25)
        let third = Sample.quantile(sorted: sorted, 0.75)
        let reach = 1.5 * (third - first)
        return series.map { value in
            value.map { $0 < first - reach || $0 > third + reach } ?? false
        }
    }

    private static func leavesNeighbours(_ series: [Double?], at index: Int) -> Bool {
        guard let value = series[index] else { return false }
        let window = max(0, index - 3)...min(series.count - 1, index + 3)
        let neighbours = series[window].compactMap(\.self)
        let middle = Sample.middle(neighbours)
        let mad = Sample.middle(neighbours.map { abs($0 - middle) })
        if mad > 0 { return abs(value - middle) > 3 * 1.4826 * mad }
        return neighbours.count >= 5 && value != middle
    }
}
