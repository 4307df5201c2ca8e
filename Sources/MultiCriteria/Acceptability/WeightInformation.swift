public import Vocabulary

/// What is known about the weights of criteria.
public enum WeightInformation: Sendable, Hashable {
    /// Nothing: every set of weights is equally likely.
    case uniform
    /// Everything.
    case fixed(CriterionWeights)
    /// The order of importance: groups of criteria, the most important first; within a group
    /// nothing is known.
    case ordinal([[Int]])
    /// Lower and upper bounds, one pair a criterion.
    case intervals([ClosedRange<Double>])

    /// What contradicts itself or the number of criteria.
    func fault(criterionCount: Int) -> AcceptabilityError? {
        switch self {
        case .uniform: nil
        case .fixed(let weights):
            weights.count == criterionCount
                ? nil : .weightCount(weights.count, expected: criterionCount)
        case .ordinal(let groups): Self.fault(groups.flatMap(\.self), criterionCount)
        case .intervals(let bounds): Self.fault(bounds, criterionCount)
        }
    }

    private static func fault(_ order: [Int], _ criterionCount: Int) -> AcceptabilityError? {
        var isNamed = [Bool](repeating: false, count: criterionCount)
        for criterion in order {
            guard isNamed.indices.contains(criterion) else {
                return .unknownCriterion(criterion, count: criterionCount)
            }
            guard !isNamed[criterion] else { return .order(criterion: criterion) }
            isNamed[criterion] = true
        }
        return isNamed.firstIndex(of: false).map { .order(criterion: $0) }
    }

    private static func fault(
        _ bounds: [ClosedRange<Double>], _ criterionCount: Int
    ) -> AcceptabilityError? {
        guard bounds.count == criterionCount else {
            return .weightCount(bounds.count, expected: criterionCount)
        }
        for (index, bound) in bounds.enumerated()
        where !(bound.lowerBound >= 0 && bound.upperBound <= 1) {
            return .bounds(criterion: index)
        }
        let low = bounds.reduce(0) { $0 + $1.lowerBound }
        let high = bounds.reduce(0) { $0 + $1.upperBound }
        let slack = CriterionWeights.sumTolerance
        return low <= 1 + slack && high >= 1 - slack ? nil : .infeasible(low: low, high: high)
    }
}

/// Why an acceptability study was refused. Criteria count from 0; the sentences from 1.
public enum AcceptabilityError: Explained, Equatable {
    case tooManyAlternatives(Int)
    case tooManyCriteria(Int)
    case sampleCount(Int)
    case weightCount(Int, expected: Int)
    /// A criterion that the order names twice or not at all.
    case order(criterion: Int)
    /// The order names a criterion that does not exist.
    case unknownCriterion(Int, count: Int)
    /// A bound below 0 or above 1.
    case bounds(criterion: Int)
    /// Lower bounds that sum to more than 1, or upper bounds that sum to less.
    case infeasible(low: Double, high: Double)

    public var wording: Wording {
        switch self {
        case .tooManyAlternatives(let count):
            Wording(
                id: "\(count) alternatif melebihi batas \(AcceptabilityStudy.mostAlternatives).",
                en: "\(count) alternatives exceed \(AcceptabilityStudy.mostAlternatives).")
        case .tooManyCriteria(let count):
            Wording(
                id: "\(count) kriteria melebihi batas \(AcceptabilityStudy.mostCriteria).",
                en: "\(count) criteria exceed \(AcceptabilityStudy.mostCriteria); merge some.")
        case .sampleCount(let count):
            Wording(
                id: "\(count) sampel: beri 1 sampai \(AcceptabilityStudy.mostSamples).",
                en: "\(count) samples: give 1 to \(AcceptabilityStudy.mostSamples).")
        case .weightCount(let count, let expected):
            Wording(
                id: "Keterangan bobot untuk \(count) kriteria, seharusnya \(expected).",
                en: "Weight information for \(count) criteria instead of \(expected).")
        case .order(let criterion):
            Wording(
                id: "Sebut kriteria \(criterion + 1) tepat sekali dalam urutan kepentingan.",
                en: "Name criterion \(criterion + 1) exactly once in the order of importance.")
        case .unknownCriterion(let criterion, let count):
            Wording(
                id: "Urutan menyebut kriteria nomor \(criterion); yang ada 0 sampai \(count - 1).",
                en: "The order names criterion number \(criterion); there are 0 to \(count - 1).")
        case .bounds(let criterion):
            Wording(
                id: "Batas bobot kriteria \(criterion + 1) harus antara 0 dan 1.",
                en: "The weight bounds of criterion \(criterion + 1) must lie between 0 and 1.")
        case .infeasible(let low, let high):
            Wording(
                id: "Batas bobot berjumlah \(low) sampai \(high); 1 harus berada di antaranya.",
                en: "The weight bounds sum to \(low) to \(high); 1 must lie between.")
        }
    }
}
