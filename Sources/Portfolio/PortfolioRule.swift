public import Vocabulary

/// One rule of a problem, known by its place in the input.
public enum PortfolioRule: Sendable, Hashable {
    /// The index of the budget.
    case budget(Int)
    /// The index in ``PortfolioProblem/requires``.
    case requirement(Int)
    /// The index in ``PortfolioProblem/atMostOne``.
    case exclusion(Int)
    /// The index of the item, not of the entry.
    case mandatory(Int)
    /// The index in ``PortfolioProblem/minimumCounts``.
    case minimumCount(Int)

    /// As in "budget 0", "exclusion 2": items and rules count from 0.
    public var name: Wording {
        switch self {
        case .budget(let index): Wording(id: "anggaran \(index)", en: "budget \(index)")
        case .requirement(let index): Wording(id: "syarat \(index)", en: "requirement \(index)")
        case .exclusion(let index):
            Wording(id: "kelompok paling banyak satu \(index)", en: "at-most-one group \(index)")
        case .mandatory(let item):
            Wording(id: "butir wajib \(item)", en: "mandatory item \(item)")
        case .minimumCount(let index):
            Wording(id: "jumlah minimum \(index)", en: "minimum count \(index)")
        }
    }
}
