import Statistics

/// How often each last digit occurs among recorded values, and whether chance explains it.
///
/// People who estimate prefer 0 and 5. Measured or counted values with enough digits end in each of
/// the ten about equally often. Few or coarse values, prices, and rounded shares need not.
/// Source: Pearson (1900) for the statistic; WHO (1986), Use and interpretation of anthropometric
/// indicators, for digit preference as a check of quality.
public struct LastDigits: Sendable, Equatable {
    /// How many values end in 0, 1 … 9.
    public let counts: [Int]
    /// Decimals to which the values are recorded, 0…6.
    public let decimals: Int
    /// Σ (count - n/10)² ÷ (n/10), with 9 degrees of freedom.
    public let chiSquare: Double
    /// The probability of so uneven digits by chance, 0…1.
    public let pValue: Double

    /// Below this many values no digit can be called frequent.
    public static let fewest = 50
    /// Below this probability chance is no explanation.
    public static let significance = 0.01

    /// Whether chance does not explain the digits.
    public var isHeaped: Bool { pValue < Self.significance }

    /// The digits that occur more than half again as often as expected, ascending.
    public var preferred: [Int] {
        let total = counts.reduce(0, +)
        return counts.indices.filter { Double(counts[$0]) > 0.15 * Double(total) }
    }

    private let digits: [Int?]

    /// - Parameter series: missing values are `nil`; values that are not finite count as missing.
    /// - Returns: `nil` with fewer than ``fewest`` values, when a value has more than six decimals
    ///   (it was computed, not recorded), or is too large to have a last digit.
    /// - Complexity: O(n).
    public init?(_ series: [Double?]) {
        let series = SeriesChecks.observed(series)
        let values = series.compactMap(\.self)
        guard values.count >= Self.fewest,
            let decimals = (0...6).first(where: { Self.areWhole(values, Self.power($0)) })
        else { return nil }
        let digits = series.map { value in
            value.map { value in
                let whole = abs(value * Self.power(decimals)).rounded()
                return Int(whole.truncatingRemainder(dividingBy: 10))
            }
        }
        let counts = (0..<10).map { digit in digits.count { $0 == digit } }
        let expected = Double(values.count) / 10
        let chiSquare = counts.reduce(0) {
            $0 + (Double($1) - expected) * (Double($1) - expected) / expected
        }
        guard let p = ChiSquareDistribution.survival(chiSquare, degreesOfFreedom: 9) else {
            return nil
        }
        self.digits = digits
        self.counts = counts
        self.decimals = decimals
        self.chiSquare = chiSquare
        pValue = p
    }

    /// The values that end in preferred digits; `nil` when chance explains the digits.
    ///
    /// `found` is the statistic, `compared` what chance exceeds once in a hundred times.
    public var finding: SeriesFinding? {
        let liked = preferred
        let places = digits.indices.filter { digits[$0].map(liked.contains) ?? false }
        guard isHeaped, !places.isEmpty else { return nil }
        return SeriesFinding(.lastDigits, at: places, found: chiSquare, compared: Self.limit)
    }

    /// The quantile of 99 % of the statistic with 9 degrees of freedom.
    private static let limit = 21.666

    private static func power(_ decimals: Int) -> Double {
        (0..<decimals).reduce(1) { power, _ in power * 10 }
    }

    /// Whether every value times `power` is whole but for binary arithmetic, and below 10¹².
    private static func areWhole(_ values: [Double], _ power: Double) -> Bool {
        values.allSatisfy {
            let scaled = $0 * power
            return abs(scaled) < 1e12 && abs(scaled - scaled.rounded()) <= 4 * scaled.ulp
        }
    }
}
