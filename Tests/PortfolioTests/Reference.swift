import Portfolio
import Statistics

/// Answers by looking at every choice.
enum Reference {
    static func keeps(_ items: [Int], _ problem: PortfolioProblem) -> Bool {
        let chosen = Set(items)
        return zip(problem.cost(of: items), problem.budgets).allSatisfy { $0 <= $1 }
            && problem.requires.allSatisfy {
                !chosen.contains($0.item) || chosen.contains($0.needed)
            }
            && problem.atMostOne.allSatisfy { $0.filter(chosen.contains).count <= 1 }
            && problem.mandatory.allSatisfy(chosen.contains)
            && problem.minimumCounts.allSatisfy {
                $0.items.filter(chosen.contains).count >= $0.count
            }
    }

    /// Every choice that keeps the rules; item 0 is the highest bit, so that later ones in this
    /// order come first in the order of ties.
    static func choices(_ problem: PortfolioProblem) -> [[Int]] {
        let count = problem.values.count
        return (0..<(1 << count)).map { mask in
            (0..<count).filter { mask >> (count - 1 - $0) & 1 == 1 }
        }.filter { keeps($0, problem) }
    }

    struct Answer {
        let items: [Int]
        let value: Int
        let isUnique: Bool
    }

    static func best(_ problem: PortfolioProblem) -> Answer? {
        let choices = choices(problem)
        guard let value = choices.map({ problem.value(of: $0) }).max() else { return nil }
        let best = choices.filter { problem.value(of: $0) == value }
        let total = { (items: [Int]) in problem.cost(of: items).reduce(0, +) }
        let least = best.map(total).min()
        return best.last { total($0) == least }.map {
            Answer(items: $0, value: value, isUnique: best.count == 1)
        }
    }
}

extension SeededGenerator {
    /// A small problem with every kind of rule, with ties, free items and worthless items.
    mutating func problem(items: Int, budgets: Int) throws -> PortfolioProblem {
        let kind = index(below: 3)
        let costs = (0..<items).map { _ in (0..<budgets).map { _ in index(below: 12) } }
        let values = costs.map { row in
            kind == 0 ? index(below: 30) - 4 : kind == 1 ? (row.first ?? 3) + 3 : index(below: 4)
        }
        let money = (0..<budgets).map { budget in
            costs.reduce(0) { $0 + $1[budget] } * (20 + index(below: 50)) / 100
        }
        var requires: [PortfolioProblem.Requirement] = []
        for item in 0..<items where index(below: 3) == 0 {
            requires.append(.init(item: item, needed: index(below: items)))
        }
        let groups = (0..<index(below: 3)).map { _ in group(items, size: 2 + index(below: 2)) }
        let minima = (0..<index(below: 2)).map { _ in
            PortfolioProblem.MinimumCount(items: group(items, size: 4), count: 1 + index(below: 3))
        }
        return try PortfolioProblem(
            values: values, costs: costs, budgets: money, requires: requires, atMostOne: groups,
            mandatory: index(below: 3) == 0 ? [index(below: items)] : [], minimumCounts: minima)
    }

    private mutating func group(_ items: Int, size: Int) -> [Int] {
        Array((0..<items).shuffled(using: &self).prefix(size)).sorted()
    }
}
