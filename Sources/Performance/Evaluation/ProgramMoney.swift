public import Vocabulary

/// One programme's money up to a day.
public struct ProgramMoney: Sendable, Equatable {
    public var program: CascadeNode.ID
    /// The ceiling in force on the day; a new version counts from the day it takes effect.
    public var line: BudgetLine?
    /// Rupiah from 1 January to the day, of the months that have a figure; `nil` when none has.
    public var realised: Double?
    public var planned: Double?

    /// The money of every programme that has any, in the order of the dataset's cascade.
    ///
    /// A version of last year's budget does not carry over: only ceilings that took effect in the
    /// day's year count.
    public static func all(in dataset: Dataset, upTo day: CivilDate) -> [ProgramMoney] {
        let newYear = Period.year(day.year).firstDay
        var lines: [CascadeNode.ID: BudgetLine] = [:]
        for line in dataset.budget
        where line.effectiveFrom >= newYear && line.effectiveFrom <= day {
            let known = lines[line.program]
            if known.map({ $0.effectiveFrom <= line.effectiveFrom }) ?? true {
                lines[line.program] = line
            }
        }
        var sums: [CascadeNode.ID: (realised: Double?, planned: Double?)] = [:]
        for month in dataset.spending
        where month.month.firstDay >= newYear && month.month.lastDay <= day {
            sums[month.program, default: (nil, nil)].realised.add(month.realised)
            sums[month.program, default: (nil, nil)].planned.add(month.planned)
        }
        return dataset.cascade.compactMap { node in
            guard lines[node.id] != nil || sums[node.id] != nil else { return nil }
            let sum = sums[node.id] ?? (nil, nil)
            return ProgramMoney(
                program: node.id, line: lines[node.id], realised: sum.realised,
                planned: sum.planned)
        }
    }
}
