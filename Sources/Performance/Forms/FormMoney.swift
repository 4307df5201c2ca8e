import Vocabulary

/// Ceilings and spending by programme and year, up to a day.
struct FormMoney {
    private var years: [Int: [CascadeNode.ID: ProgramMoney]] = [:]
    private var quarters: [CascadeNode.ID: [Double?]] = [:]
    private let cycleYear: Int

    init(_ dataset: Dataset, years range: ClosedRange<Int>, upTo day: CivilDate) {
        cycleYear = day.year
        for year in range where year <= day.year && (1...9999).contains(year) {
            let end = min(Period.year(year).lastDay, day)
            years[year] = Dictionary(
                ProgramMoney.all(in: dataset, upTo: end).map { ($0.program, $0) },
                uniquingKeysWith: { first, _ in first })
        }
        for row in dataset.spending where row.month.year == day.year && row.month.lastDay <= day {
            let quarter = (row.month.firstMonth - 1) / 3
            var sums = quarters[row.program] ?? [nil, nil, nil, nil]
            sums[quarter].add(row.realised)
            quarters[row.program] = sums
        }
    }

    /// Whether the node is one that money is planned for.
    func concerns(_ node: CascadeNode.ID) -> Bool {
        quarters[node] != nil || years.values.contains { $0[node] != nil }
    }

    func ceiling(of node: CascadeNode.ID, in year: Int) -> Double? {
        years[year]?[node]?.line?.ceiling
    }

    /// Rupiah spent in the year, up to the day when it is this year.
    func realised(of node: CascadeNode.ID, in year: Int) -> Double? {
        years[year]?[node]?.realised
    }

    /// - Parameter quarter: 1…4 of the day's year.
    func realised(of node: CascadeNode.ID, inQuarter quarter: Int) -> Double? {
        quarters[node]?[quarter - 1]
    }
}
