import Performance
import Vocabulary

/// The cells that show one indicator in a table, the same on every page.
extension Html {
    /// The name as a link, with the agency, the branch of the plan and the polarity below.
    mutating func indicatorName(_ result: IndicatorResult, _ visit: Visit, showsMore: Bool = false)
    {
        let indicator = result.indicator
        self(.a, .href(visit.link(.indicator(indicator.id))), text: indicator.name)
        var facts = [visit.reading.name(of: indicator.organisation)]
        if let branch = visit.reading.branch(of: indicator) { facts.append(visit(branch.label)) }
        if showsMore { facts.append(visit(Words.Polarity.name(indicator.polarity))) }
        self(.span, .class("sub"), text: facts.joined(separator: " · "))
    }

    /// Status of an achievement with its percentage; a missing value says why.
    mutating func achievement(
        _ achievement: IndicatorResult.Achievement, of result: IndicatorResult, _ visit: Visit
    ) {
        if let missing = result.missing {
            status(step: 0, text: visit(Words.Status.missing(missing)))
            return
        }
        let word = visit.status(achievement.status)
        let percent = achievement.raw.map { " · " + visit.reader.percentWithSign($0) } ?? ""
        status(step: achievement.step, text: word + percent)
    }

    /// The bar with the two targets, and the numbers under it.
    mutating func realisedToTarget(_ result: IndicatorResult, _ visit: Visit) {
        let text = Self.realisedToTarget(result, visit)
        if let realised = result.realised?.number, let chart = BulletChart(result, realised) {
            chart.write(label: text, into: &self)
        }
        self(.span, .class("sub"), text: text)
    }

    private static func realisedToTarget(_ result: IndicatorResult, _ visit: Visit) -> String {
        let (reader, indicator) = (visit.reader, result.indicator)
        let unit = reader.unit(of: indicator)
        let realised = reader.measure(result.realised, of: indicator)
        let target = reader.level(result.annualTarget, of: indicator)
        return "\(realised) → \(target)\u{A0}\(unit)"
    }

    /// P(met) as a percentage, coloured by how likely it is.
    mutating func probability(_ forecast: IndicatorResult.YearEndForecast, _ reader: Reader) {
        guard let probability = forecast.probabilityMet else {
            text(Reader.nothing)
            return
        }
        let style: StaticString =
            probability < 1.0 / 3 ? "p low" : probability < 2.0 / 3 ? "p mid" : "p high"
        self(.span, .class(style), text: reader.probability(probability))
    }

    /// The grade with the flag that explains it, or why there is no value.
    mutating func dataGrade(_ result: IndicatorResult, _ visit: Visit) {
        if let grade = result.quality.grade {
            let flag = result.quality.flags.first.map { " · " + visit(Words.Status.flag($0)) } ?? ""
            tag(grade.rawValue + flag)
        } else if let missing = result.missing {
            tag(visit(Words.Status.missing(missing)))
        } else {
            text(Reader.nothing)
        }
    }
}

extension BulletChart {
    init?(_ result: IndicatorResult, _ realised: Double) {
        let targets = result.annualTarget?.numbers ?? []
        guard !targets.isEmpty, result.indicator.polarity != .grade else { return nil }
        self.init(
            realised: realised, targets: targets,
            interim: result.interimTarget?.level.numbers.first, step: result.interim.step)
    }
}

extension Target.Level {
    /// The numbers of a level: one, the two ends of a range, or none for a grade.
    var numbers: [Double] {
        switch self {
        case .value(let value): [value]
        case .range(let low, let high): [low, high]
        case .grade: []
        }
    }
}
