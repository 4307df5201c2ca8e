// Times the evaluation of a province, and of a panel that the peers read too.
import Foundation
import Performance
import Vocabulary

func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let times = try (0..<5).map { _ in try clock.measure { try work() } / .milliseconds(1) }
    return times.sorted()[2]
}

/// 50 agencies × 40 indicators × 20 quarters: 40,000 values, with targets for each year.
func province() -> Dataset {
    var state: UInt64 = 2025
    func random() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 40) / Double(1 << 24)
    }
    var dataset = Dataset(government: Government(name: "Contoh", level: .province))
    dataset.cascade = [
        CascadeNode(id: "S", document: "D", level: .objective, text: "Sasaran contoh")
    ]
    for agency in 0..<50 {
        let owner = Organisation.ID("OPD\(agency)")
        dataset.organisations.append(Organisation(id: owner, name: owner.text, kind: .dinas))
        for number in 0..<40 {
            let id = Indicator.ID("I\(agency)-\(number)")
            dataset.indicators.append(
                Indicator(
                    id: id, name: id.text, unit: "orang", cascade: "S", organisation: owner,
                    polarity: number % 4 == 0 ? .down : .up,
                    aggregation: number % 3 == 0 ? .sum : .last, frequency: .quarter,
                    standing: .sample))
            for year in 2021...2025 {
                dataset.targets.append(
                    Target(indicator: id, period: .year(year), level: .value(80 + 40 * random())))
                for quarter in Period.all(.quarter, of: year) {
                    dataset.observations.append(
                        Observation(
                            indicator: id, period: quarter,
                            measure: .value(60 + 60 * random()), status: .final))
                }
            }
        }
    }
    return dataset
}

func column<Element>(_ name: String, of folder: String, as type: Element.Type) throws -> [Element] {
    try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).bin"))
        .withUnsafeBytes { Array($0.bindMemory(to: Element.self)) }
}

let dataset = province()
let cycle = Cycle("2025-S1")!
let whole = milliseconds { _ = evaluate(dataset, cycle: cycle, ruleSet: .permendagri) }
let plain = milliseconds {
    _ = evaluate(dataset, cycle: cycle, ruleSet: .permendagri, forecasts: false)
}
print("evaluation of 40,000 values with 2,000 forecasts: \(whole) ms")
print("the same without forecasts: \(plain) ms")

if CommandLine.arguments.count > 1 {
    let folder = CommandLine.arguments[1]
    let targets = PanelTargets(
        indicatorCount: 2_000, unitCount: 100,
        target: try column("target", of: folder, as: Double.self),
        isLowerBetter: try column("polarity", of: folder, as: Int32.self).map { $0 == 0 })
    for order in ["", "shuffled-"] {
        let panel = Panel(
            indicator: try column("\(order)indicator", of: folder, as: Int32.self),
            unit: try column("\(order)unit", of: folder, as: Int32.self),
            period: try column("\(order)period", of: folder, as: Int32.self),
            value: try column("\(order)value", of: folder, as: Double.self))
        let scale = RuleSet.permendagri.scale
        var summary: PanelSummary?
        let time = try milliseconds {
            summary = try panel.evaluated(against: targets, on: scale)
        }
        let mean = summary?.units.first?.meanAchievement ?? 0
        let top = summary?.bands.reduce(0) { $0 + ($1.last ?? 0) } ?? 0
        print("selaras \(order)panel of 10,000,000: \(time) ms (unit 0: \(mean), top band: \(top))")
    }
}
