import Performance
import Vocabulary

/// A mission with what lies below it.
struct BookMission: Encodable {
    struct Objective: Encodable {
        var text: String
        var stack: PrintStack
        var status: PrintStatus
        var interim: String
        var annual: String
        var count: Int
    }

    var title: String
    var stack: PrintStack
    var facts: [BookPrint.Pair]
    var objectives: [Objective]
}

extension Book {
    /// Missions that have indicators; a plan without missions is told by its goals.
    var missions: [BookMission] {
        let tree = CascadeTree(dataset.cascade)
        var rollups: [CascadeNode.ID: Rollup] = [:]
        for rollup in evaluation.cascadeRollups {
            if case .cascade(let node) = rollup.scope { rollups[node] = rollup }
        }
        func nodes(_ level: CascadeNode.Level) -> [(node: CascadeNode, rollup: Rollup)] {
            dataset.cascade.compactMap { node in
                guard node.level == level, let rollup = rollups[node.id], rollup.count > 0
                else { return nil }
                return (node, rollup)
            }
        }
        let missions = nodes(.mission)
        let level: CascadeNode.Level = missions.isEmpty ? .goal : .mission
        let objectives = nodes(.objective)
        return (missions.isEmpty ? nodes(.goal) : missions).map { mission in
            let below = objectives.filter {
                tree.ancestor(of: $0.node.id, at: level)?.id == mission.node.id
            }
            return BookMission(
                title: PrintText.safe("\(mission.node.id.text) · \(mission.node.text)"),
                stack: stack(mission.rollup), facts: facts(of: mission.rollup),
                objectives: below.map(objective))
        }
    }

    private func objective(_ entry: (node: CascadeNode, rollup: Rollup)) -> BookMission.Objective {
        BookMission.Objective(
            text: PrintText.safe(entry.node.text), stack: stack(entry.rollup),
            status: status(entry.rollup.interim),
            interim: figures.percent(entry.rollup.interim.capped),
            annual: figures.percent(entry.rollup.annual.capped), count: entry.rollup.count)
    }

    /// The figures that stand beside every roll-up: both means, met and missed, money,
    /// completeness.
    func facts(of rollup: Rollup) -> [BookPrint.Pair] {
        let money = rollup.money
        return [
            BookPrint.Pair(
                label: figures.text("S.d. akhir siklus", "To date"),
                value: figures.percent(rollup.interim.capped),
                note: figures.text("tanpa batas ", "uncapped ")
                    + figures.percent(rollup.interim.uncapped)),
            BookPrint.Pair(
                label: figures.text("Target tahunan", "Annual target"),
                value: figures.percent(rollup.annual.capped),
                note: figures.text(
                    "tercapai \(rollup.met), belum \(rollup.missed)",
                    "met \(rollup.met), not yet \(rollup.missed)")),
            BookPrint.Pair(
                label: figures.text("Serapan", "Absorption"),
                value: figures.percent(money?.absorption),
                note: money.map(figures.spent) ?? ""),
            BookPrint.Pair(
                label: figures.text("Kelengkapan", "Completeness"),
                value: figures.share(rollup.completeness),
                note: figures.text(
                    "\(rollup.notJudged) dari \(rollup.count) belum dinilai",
                    "\(rollup.notJudged) of \(rollup.count) not judged")),
        ]
    }
}
