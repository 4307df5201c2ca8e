import Performance
import Vocabulary

/// One line of "what needs discussing", with the factors that put it there.
struct BookTopic: Encodable {
    var rank: Int
    var name: String
    var owner: String
    var status: PrintStatus
    var interim: String
    var course: String
    var chance: String
    /// 1 low, 2 middle, 3 high, 0 unknown.
    var chanceClass: Int
    /// Weight, shortfall, severity, trust, and their product.
    var factors: [String]
    var grade: String
    var minutes: String
}

/// An indicator without a value.
struct BookMissing: Encodable {
    var name: String
    var owner: String
    var reason: String
}

extension Book {
    func topics(_ results: [IndicatorResult]) -> [BookTopic] {
        let minutes = AgendaMinutes.allocated(
            to: results.map { $0.attention?.score ?? 0 }, within: agendaMinutes)
        return zip(results, minutes).enumerated().map { offset, pair in
            topic(pair.0, rank: offset + 1, minutes: pair.1)
        }
    }

    private func topic(_ result: IndicatorResult, rank: Int, minutes: Int) -> BookTopic {
        let indicator = result.indicator
        return BookTopic(
            rank: rank, name: PrintText.safe(indicator.name), owner: owners(of: indicator),
            status: status(result.interim), interim: figures.percent(result.interim.raw),
            course: PrintText.safe(course(result)),
            chance: figures.share(result.forecast.probabilityMet),
            chanceClass: Self.chanceClass(result.forecast.probabilityMet),
            factors: factors(result.attention), grade: result.quality.grade?.rawValue ?? "–",
            minutes: minutes > 0 ? figures.count(minutes) : PrintFigures.none)
    }

    private func factors(_ attention: IndicatorResult.Attention?) -> [String] {
        guard let attention else { return [] }
        return [
            attention.weight, attention.shortfall, attention.severity, attention.trust,
            attention.score,
        ].map { Numeral.text($0, decimals: 2, language) }
    }

    static func chanceClass(_ chance: Double?) -> Int {
        guard let chance else { return 0 }
        return chance < 0.4 ? 1 : chance < 0.7 ? 2 : 3
    }

    /// `5,33 → 4,90 %`: realised, then the year's target in the indicator's unit.
    func course(_ result: IndicatorResult) -> String {
        let indicator = result.indicator
        return figures.measure(result.realised, of: indicator) + " → "
            + figures.level(result.annualTarget, of: indicator) + " " + indicator.unit
    }

    func owners(of indicator: Indicator) -> String {
        let codes = ([indicator.organisation] + indicator.contributors).map(\.text)
        return PrintText.safe(codes.joined(separator: ", "))
    }

    var missing: [BookMissing] {
        evaluation.dataFirst.map { result in
            let due = evidence.history(of: result.indicator.id)?.current.last {
                $0.status == .notReleased && $0.period.lastDay <= evaluation.cycle.to
            }
            let expected = due?.released.map {
                figures.text(", perkiraan ", ", expected ") + figures.day($0)
            }
            return BookMissing(
                name: PrintText.safe(result.indicator.name), owner: owners(of: result.indicator),
                reason: result.missing == .notReleased
                    ? figures.text("belum rilis", "not released") + (expected ?? "")
                    : figures.text("belum lapor", "not reported"))
        }
    }
}
