import Performance
import Vocabulary

/// How many indicators have which chance of reaching their annual target.
struct BookChances: Encodable {
    struct Bin: Encodable {
        /// `0–20 %`.
        var label: String
        var count: Int
        /// Of the fullest bin, 0…1.
        var share: Double
        var chanceClass: Int
    }

    var bins: [Bin]
    var alt: String
    /// What was left out, and why.
    var note: String
}

/// Agencies by absorption (x) and achievement to date (y); positions are shares 0…1.
struct BookScatter: Encodable {
    struct Dot: Encodable {
        var x: Double
        var y: Double
        var step: Int
        /// Only agencies that need attention carry their code, and only where it can be read.
        var label: String
        /// Whether the label stands to the left of the dot.
        var labelsLeft: Bool
    }

    struct Tick: Encodable {
        var position: Double
        var label: String
    }

    var dots: [Dot]
    var xTicks: [Tick]
    var yTicks: [Tick]
    /// Where the government's mean absorption and achievement stand; -1 when unknown.
    var meanX: Double
    var meanY: Double
    var alt: String
}

extension Book {
    var chances: BookChances {
        let known = evaluation.indicators.compactMap(\.forecast.probabilityMet)
        var counts = [Int](repeating: 0, count: 5)
        for chance in known { counts[min(4, max(0, Int(chance * 5)))] += 1 }
        let most = Double(max(1, counts.max() ?? 1))
        let bins = counts.enumerated().map { index, count in
            BookChances.Bin(
                label: "\(index * 20)–" + figures.percent(Double(index + 1) * 20, decimals: 0),
                count: count, share: Double(count) / most,
                chanceClass: Self.chanceClass(Double(index) * 0.2 + 0.1))
        }
        let without = evaluation.indicators.count - known.count
        return BookChances(
            bins: bins,
            alt: bins.map { "\($0.label): \($0.count)" }.joined(separator: ", "),
            note: figures.text(
                "\(known.count) indikator dapat diramal; \(without) tanpa ramalan.",
                "\(known.count) indicators can be forecast; \(without) have no forecast."))
    }

    var scatter: BookScatter {
        let pairs = zip(dataset.organisations, evaluation.organisationRollups).compactMap {
            organisation, rollup -> Standpoint? in
            guard let absorption = rollup.money?.absorption, let achieved = rollup.interim.capped
            else { return nil }
            return Standpoint(
                code: organisation.id.text, absorption: absorption, achieved: achieved,
                step: rollup.interim.step)
        }
        let xAxis = PercentAxis(pairs.map(\.absorption), startsAtZero: true)
        let yAxis = PercentAxis(pairs.map(\.achieved), startsAtZero: false)
        // The eight that lag most, in result or in money, are named.
        let byResult = pairs.sorted { ($0.achieved, $0.code) < ($1.achieved, $1.code) }.prefix(5)
        let byMoney = pairs.sorted { ($0.absorption, $0.code) < ($1.absorption, $1.code) }.prefix(3)
        let named = Set((byResult + byMoney).map(\.code))
        var labels = DotLabels()
        let dots = pairs.sorted { ($0.achieved, $0.code) < ($1.achieved, $1.code) }.map { pair in
            let (x, y) = (xAxis.position(pair.absorption), yAxis.position(pair.achieved))
            let text = named.contains(pair.code) ? PrintText.safe(pair.code) : ""
            let side = labels.place(text, x: x, y: y)
            return BookScatter.Dot(
                x: x, y: y, step: pair.step, label: side == nil ? "" : text,
                labelsLeft: side == .left)
        }
        let government = evaluation.governmentRollup
        return BookScatter(
            dots: dots,
            xTicks: xAxis.ticks(figures), yTicks: yAxis.ticks(figures),
            meanX: government.money?.absorption.map(xAxis.position) ?? -1,
            meanY: government.interim.capped.map(yAxis.position) ?? -1,
            alt: figures.text(
                "\(pairs.count) perangkat daerah menurut serapan dan capaian; angkanya di tabel "
                    + "berikut",
                "\(pairs.count) agencies by absorption and achievement; figures in the table "
                    + "that follows"))
    }

    private struct Standpoint {
        var code: String
        var absorption: Double
        var achieved: Double
        var step: Int
    }
}

/// Finds room for labels beside dots, first come, first served.
private struct DotLabels {
    enum Side { case left, right }

    private var taken: [(x: ClosedRange<Double>, y: Double)] = []

    /// The side where the label stands free and inside the plot; `nil` when there is none.
    mutating func place(_ label: String, x: Double, y: Double) -> Side? {
        guard !label.isEmpty else { return nil }
        // A letter takes about a fiftieth of the plot's width.
        let width = 0.02 * Double(label.count) + 0.02
        for side in [Side.right, .left] {
            let span = side == .right ? x...(x + width) : (x - width)...x
            guard span.lowerBound >= 0, span.upperBound <= 1 else { continue }
            let isFree = !taken.contains { abs($0.y - y) < 0.045 && $0.x.overlaps(span) }
            if isFree {
                taken.append((span, y))
                return side
            }
        }
        return nil
    }
}

/// A percentage axis with round ends.
private struct PercentAxis {
    let low: Double
    let high: Double
    let step: Double

    init(_ values: [Double], startsAtZero: Bool) {
        let values = values.map { min(max($0, -100), 1_000) }
        let least = startsAtZero ? 0 : values.min() ?? 0
        let most = max(values.max() ?? 100, least + 1)
        let room = most - least
        step = room > 200 ? 100 : room > 80 ? 20 : room > 30 ? 10 : 5
        low = (least / step).rounded(.down) * step
        high = (most / step).rounded(.up) * step
    }

    func position(_ value: Double) -> Double {
        let share = (value - low) / max(high - low, 1)
        return share.isFinite ? min(1, max(0, share)) : 0
    }

    func ticks(_ figures: PrintFigures) -> [BookScatter.Tick] {
        stride(from: low, through: high, by: step).map {
            BookScatter.Tick(position: position($0), label: figures.percent($0, decimals: 0))
        }
    }
}
