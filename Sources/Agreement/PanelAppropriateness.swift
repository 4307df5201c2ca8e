/// A panel's judgement of one action on the nine-point scale of the RAND/UCLA method.
///
/// The panel disagrees when its middle ratings spread wider than those of a panel without a view
/// would, given how far they lie from the scale's centre.
public struct PanelAppropriateness: Sendable, Equatable {
    /// What the panel's median and spread say together.
    public enum Category: String, Sendable, CaseIterable {
        /// Median 6.5 or higher, no disagreement.
        case appropriate
        /// In between, or disagreement.
        case uncertain
        /// Median 3.5 or lower, no disagreement.
        case inappropriate
    }

    /// How many rated.
    public let raterCount: Int
    public let median: Double
    /// Percentiles of type 7.
    public let p30: Double
    public let p70: Double
    /// p70 − p30.
    public let interpercentileRange: Double
    /// Their mean.
    public let centre: Double
    /// |5 − centre|.
    public let asymmetry: Double
    /// The widest range without disagreement: 2.35 + 1.5 × asymmetry.
    public let adjustedRange: Double
    /// The range as a share of the widest; above 1 is disagreement.
    public let disagreementIndex: Double
    public let isDisagreement: Bool
    public let category: Category
    /// Ratings in another third of the scale than the median.
    public let outsideMedianRegion: Int
    /// Ratings 1…3.
    public let low: Int
    /// Ratings 7…9.
    public let high: Int
    /// The mean distance from the median.
    public let meanDeviation: Double
}

extension PanelAppropriateness {
    /// Judges a panel's ratings.
    ///
    /// Percentiles are computed in tenths and compared as whole numbers, so that a range exactly as
    /// wide as allowed is no disagreement.
    ///
    /// - Parameter ratings: whole numbers 1…9, `nil` for who did not rate.
    /// - Returns: undefined when nobody rated.
    /// - Throws: ``AgreementError/outsideScale(rater:value:highest:)``.
    /// - Complexity: O(n log n).
    /// Source: Fitch et al. (2001), The RAND/UCLA Appropriateness Method User's Manual, chapter 8.
    public static func judge(
        _ ratings: [Int?]
    ) throws(AgreementError) -> Finding<PanelAppropriateness> {
        for (rater, rating) in ratings.enumerated() {
            if let rating, !(1...9).contains(rating) {
                throw .outsideScale(rater: rater, value: rating, highest: 9)
            }
        }
        let sorted = ratings.compactMap(\.self).sorted()
        guard !sorted.isEmpty else { return .undefined(.noAnswers) }
        return .determined(judged(sorted))
    }

    /// - Parameter ratings: ascending, 1…9, at least one.
    private static func judged(_ ratings: [Int]) -> PanelAppropriateness {
        let p30 = tenths(ratings, decile: 3)
        let p70 = tenths(ratings, decile: 7)
        let doubledMedian = ratings[(ratings.count - 1) / 2] + ratings[ratings.count / 2]
        // In fortieths: the range, and 2.35 + 1.5 × asymmetry.
        let range = 4 * (p70 - p30)
        let allowed = 94 + 3 * abs(100 - p30 - p70)
        let median = Double(doubledMedian) / 2
        let region = region(doubled: doubledMedian)
        let deviations = ratings.reduce(0.0) { $0 + abs(Double($1) - median) }
        return PanelAppropriateness(
            raterCount: ratings.count, median: median, p30: Double(p30) / 10,
            p70: Double(p70) / 10, interpercentileRange: Double(p70 - p30) / 10,
            centre: Double(p30 + p70) / 20, asymmetry: Double(abs(100 - p30 - p70)) / 20,
            adjustedRange: Double(allowed) / 40,
            disagreementIndex: Double(range) / Double(allowed), isDisagreement: range > allowed,
            category: range > allowed ? .uncertain : region,
            outsideMedianRegion: ratings.count { Self.region(doubled: 2 * $0) != region },
            low: ratings.count { $0 <= 3 }, high: ratings.count { $0 >= 7 },
            meanDeviation: deviations / Double(ratings.count))
    }

    /// The third of the scale, from twice a rating or median.
    private static func region(doubled: Int) -> Category {
        doubled >= 13 ? .appropriate : doubled <= 7 ? .inappropriate : .uncertain
    }

    /// Ten times the percentile of type 7 at `decile` tenths.
    private static func tenths(_ sorted: [Int], decile: Int) -> Int {
        let place = decile * (sorted.count - 1)
        let upper = min(place / 10 + 1, sorted.count - 1)
        return sorted[place / 10] * (10 - place % 10) + sorted[upper] * (place % 10)
    }
}
