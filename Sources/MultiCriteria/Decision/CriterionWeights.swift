public import Vocabulary

/// How much each criterion counts: shares that sum to 1.
public struct CriterionWeights: Sendable, Hashable {
    /// 0…1 each, sum 1.
    public let shares: [Double]

    /// Weights may miss 1 by this much, as shares written with nine decimals do.
    public static let sumTolerance = 1e-9

    /// - Parameters:
    ///   - weights: at least one, finite, none below 0.
    ///   - normalising: when false, weights must sum to 1; when true, they are divided by their
    ///     sum, so that points out of 100 may be given.
    /// - Throws: ``WeightError`` naming the criterion.
    public init(_ weights: [Double], normalising: Bool = false) throws(WeightError) {
        guard !weights.isEmpty else { throw .none }
        for (index, weight) in weights.enumerated() {
            guard weight.magnitude <= Grid.largest else { throw .outOfRange(criterion: index) }
            guard weight >= 0 else { throw .negative(criterion: index) }
        }
        let sum = weights.reduce(0, +)
        guard sum > 0 else { throw .zeroSum }
        guard normalising || abs(sum - 1) <= Self.sumTolerance else { throw .sum(sum) }
        shares = weights.map { $0 / sum }
    }

    /// The same weight for every criterion.
    ///
    /// - Parameter count: at least 1; lower counts as 1.
    public static func equal(_ count: Int) -> CriterionWeights {
        CriterionWeights(shares: Array(repeating: 1 / Double(max(1, count)), count: max(1, count)))
    }

    /// - Parameter shares: not negative, sum 1.
    init(shares: [Double]) { self.shares = shares }

    /// How many criteria are weighed.
    public var count: Int { shares.count }
}

/// Why numbers are no weights. Criteria count from 0; the sentences from 1.
public enum WeightError: Explained, Equatable {
    case none
    case negative(criterion: Int)
    /// Not a number, infinite, or beyond ±1e100.
    case outOfRange(criterion: Int)
    case zeroSum
    case sum(Double)

    public var wording: Wording {
        switch self {
        case .none:
            Wording(id: "Tidak ada bobot; beri satu.", en: "There is no weight; give one.")
        case .negative(let criterion):
            Wording(
                id: "Bobot kriteria \(criterion + 1) di bawah 0; beri 0 atau lebih.",
                en: "The weight of criterion \(criterion + 1) is below 0; give 0 or more.")
        case .outOfRange(let criterion):
            Wording(
                id: "Bobot kriteria \(criterion + 1) bukan bilangan antara ±1e100.",
                en: "The weight of criterion \(criterion + 1) is not a number within ±1e100.")
        case .zeroSum:
            Wording(
                id: "Semua bobot 0; beri bobot pada satu kriteria.",
                en: "All weights are 0; give at least one criterion weight.")
        case .sum(let sum):
            Wording(
                id: "Bobot berjumlah \(sum), bukan 1; perbaiki atau minta dinormalkan.",
                en: "The weights sum to \(sum), not 1; correct them or ask to normalise them.")
        }
    }
}
