package import Performance
package import Vocabulary

/// An agency's money: its programmes beside their results, and its months beside their plan.
package struct OrganisationMoney: Sendable {
    package struct Program: Sendable {
        package let node: CascadeNode
        /// The programme's own indicators and all below it.
        package let rollup: Rollup
    }

    package struct Month: Sendable {
        package let period: Period
        /// Rupiah of the programmes that have a figure; `nil` when none has.
        package let planned: Double?
        package let spent: Double?
    }

    /// Programmes with a ceiling, largest first.
    package let programs: [Program]
    /// From January to the cycle's last full month.
    package let months: [Month]

    package init(of id: Organisation.ID, in reading: Reading) {
        let dataset = reading.dataset
        let cycle = reading.evaluation.cycle
        let own = zip(dataset.cascade, reading.evaluation.cascadeRollups)
            .filter { $0.0.organisation == id && $0.0.level == .program }
        programs = own.map { Program(node: $0.0, rollup: $0.1) }
            .filter { $0.rollup.money != nil }
            .sorted { left, right in
                let (a, b) = (left.rollup.money?.ceiling ?? 0, right.rollup.money?.ceiling ?? 0)
                return a != b ? a > b : left.node.id < right.node.id
            }
        let owned = Set(dataset.cascade.filter { $0.organisation == id }.map(\.id))
        var rows: [Period: [Spending]] = [:]
        for row in dataset.spending where owned.contains(row.program) {
            rows[row.month, default: []].append(row)
        }
        months = Period.all(.month, of: cycle.year)
            .filter { $0.lastDay <= cycle.to }
            .map { month in
                let rows = rows[month] ?? []
                return Month(
                    period: month, planned: Self.sum(rows.map(\.planned)),
                    spent: Self.sum(rows.map(\.realised)))
            }
    }

    /// What is known, added up; `nil` when nothing is.
    package static func sum(_ amounts: [Double?]) -> Double? {
        let known = amounts.compactMap(\.self)
        return known.isEmpty ? nil : known.reduce(0, +)
    }
}
