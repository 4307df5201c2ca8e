public import Vocabulary

/// Why a portfolio problem cannot be read, and where.
public enum PortfolioError: Explained, Equatable {
    /// What there is too much of.
    public enum Measure: String, Sendable {
        case items, budgets, requirements, exclusions, minimumCounts
    }

    case tooMany(Measure, found: Int, most: Int)
    case costRows(found: Int, items: Int)
    case raggedCosts(item: Int, found: Int, budgets: Int)
    case value(item: Int, Int)
    case cost(item: Int, budget: Int, Int)
    case budget(Int, Int)
    case unknownItem(PortfolioRule, item: Int)
    case repeatedItem(PortfolioRule, item: Int)
    case negativeMinimum(PortfolioRule, Int)

    public var wording: Wording {
        switch self {
        case .tooMany(let measure, let found, let most):
            Wording(
                id: "Ada \(found) \(measure.indonesian); paling banyak \(most). Kurangi.",
                en: "There are \(found) \(measure.english); at most \(most) are taken. Use fewer.")
        case .costRows(let found, let items):
            Wording(
                id: "Ada \(found) baris biaya untuk \(items) butir; beri satu baris tiap butir.",
                en: "There are \(found) rows of costs for \(items) items; give one row an item.")
        case .raggedCosts(let item, let found, let budgets):
            Wording(
                id: "Butir \(item) punya \(found) biaya untuk \(budgets) anggaran; samakan.",
                en: "Item \(item) has \(found) costs for \(budgets) budgets; give one a budget.")
        case .value(let item, let value):
            Wording(
                id: "Nilai butir \(item), \(value), lebih dari 10^12; pakai satuan lebih besar.",
                en: "The value of item \(item), \(value), is beyond 10^12; use a larger unit.")
        case .cost(let item, let budget, let cost):
            Wording(
                id: "Biaya butir \(item) pada anggaran \(budget), \(cost), di luar 0…10^12.",
                en: "The cost of item \(item) in budget \(budget), \(cost), is outside 0…10^12.")
        case .budget(let budget, let amount):
            Wording(
                id: "Anggaran \(budget), \(amount), di luar 0…10^12; perbaiki jumlahnya.",
                en: "Budget \(budget), \(amount), is outside 0…10^12; correct the amount.")
        case .unknownItem(let rule, let item):
            Wording(
                id: "Di \(rule.name.id): butir \(item) tidak ada; butir dihitung dari 0.",
                en: "In \(rule.name.en): there is no item \(item); items count from 0.")
        case .repeatedItem(let rule, let item):
            Wording(
                id: "Di \(rule.name.id): butir \(item) tertulis dua kali; hapus salah satunya.",
                en: "In \(rule.name.en): item \(item) is written twice; remove one.")
        case .negativeMinimum(let rule, let count):
            Wording(
                id: "Di \(rule.name.id): minimum \(count) di bawah 0; tulis 0 atau lebih.",
                en: "In \(rule.name.en): the minimum \(count) is below 0; write 0 or more.")
        }
    }
}

extension PortfolioError.Measure {
    fileprivate var indonesian: String {
        switch self {
        case .items: "butir"
        case .budgets: "anggaran"
        case .requirements: "syarat"
        case .exclusions: "kelompok paling banyak satu"
        case .minimumCounts: "jumlah minimum"
        }
    }

    fileprivate var english: String {
        switch self {
        case .items: "items"
        case .budgets: "budgets"
        case .requirements: "requirements"
        case .exclusions: "at-most-one groups"
        case .minimumCounts: "minimum counts"
        }
    }
}
