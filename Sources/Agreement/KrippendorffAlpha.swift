/// Krippendorff's alpha: agreement of any number of raters, at any level, with gaps.
///
/// 1 is full agreement, 0 what chance would give, below 0 systematic disagreement. Units that fewer
/// than two raters spoke of cannot be paired and do not count.
public struct KrippendorffAlpha: Sendable {
    let table: UnitCounts
    private let hasNegatives: Bool

    /// How many units at least two raters spoke of.
    public var pairableUnits: Int { table.sizes.count { $0 > 0 } }
    /// How many ratings these units received.
    public var pairableRatings: Int { Int(table.sizes.reduce(0, +)) }

    /// Counts the ratings; every level and every interval is computed from the counts.
    ///
    /// - Parameter ratings: raters × units, at most 1,000 different values.
    /// - Throws: ``AgreementError/tooManyValues(limit:)``, or
    ///   ``AgreementError/tooLarge(rows:columns:limit:)`` above 20 million units × values.
    /// - Complexity: O(raters × units + units × values).
    public init(_ ratings: RatingTable) throws(AgreementError) {
        table = try UnitCounts(ratings)
        hasNegatives = (table.values.first ?? 0) < 0
    }

    /// Alpha at one level.
    ///
    /// - Returns: at most 1; undefined without pairs, without variation, and at the ratio level
    ///   with negative values.
    /// - Complexity: O(units × values); the ratio level O(units × values²).
    /// Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Krippendorff
    /// (2004), Content Analysis, chapter 11.
    public func value(_ level: MeasurementLevel) -> Finding<Double> {
        if let reason = reason(level) { return .undefined(reason) }
        let weights = [Double](repeating: 1, count: table.unitCount)
        var margins = [Double](repeating: 0, count: table.values.count)
        let alpha = UnitDisagreement(table, level).alpha(weights, &margins)
        return alpha.map(Finding.determined) ?? .undefined(.noVariation)
    }

    /// Why alpha cannot exist at a level, before anything is computed.
    func reason(_ level: MeasurementLevel) -> Undetermined? {
        if pairableUnits == 0 { return .noPairs }
        return level == .ratio && hasNegatives ? .negativeValues : nil
    }
}

/// What may be concluded from data of a given alpha.
///
/// Source: Krippendorff (2004), Content Analysis, section 11.4.
public enum AlphaReading: String, Sendable, CaseIterable {
    case reliable
    case tentative
    case unreliable

    /// - Parameter alpha: at most 1.
    public init(alpha: Double) {
        self = alpha >= 0.8 ? .reliable : alpha >= 0.667 ? .tentative : .unreliable
    }
}
