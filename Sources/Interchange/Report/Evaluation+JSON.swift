import Forecast
package import Performance
import Vocabulary

extension Evaluation {
    /// The output of EVALUATION §9: everything that was judged, at full precision.
    package var json: JSONText {
        .object([
            ("government", .string(government.name)),
            (
                "cycle",
                .object([
                    ("label", .string(cycle.description)),
                    ("from", .string(cycle.from.description)),
                    ("to", .string(cycle.to.description)),
                ])
            ),
            ("asOf", .string(asOf.description)),
            ("ruleSet", .string(ruleSet.id.text)),
            ("indicators", .array(indicators.map { $0.json(under: ruleSet) })),
            (
                "rollups",
                .array(
                    ([governmentRollup] + organisationRollups + cascadeRollups).map(\.json))
            ),
        ])
    }
}

extension IndicatorResult {
    fileprivate func json(under ruleSet: RuleSet) -> JSONText {
        let rule = AchievementRule(of: indicator, under: ruleSet)
        return .object(
            [
                ("code", .string(indicator.id.text)),
                ("opd", .string(indicator.organisation.text)),
                ("cascade", .string(indicator.cascade.text)),
                ("polarity", .string(indicator.polarity.rawValue)),
                ("aggregation", .string(indicator.aggregation.rawValue)),
                (
                    "formula",
                    indicator.polarity == .down ? .string(rule.formula.rawValue) : .null
                ),
                ("cap", JSONText(rule.cap)),
                ("weight", .number(indicator.weight ?? 1)),
            ] + numbers + judgements)
    }

    private var numbers: [(String, JSONText)] {
        [
            ("realised", realised?.json ?? .null),
            ("asOfPeriod", JSONText(asOfPeriod?.description)),
            ("annualTarget", annualTarget?.json ?? .null),
            ("interimTarget", interimTarget?.level.json ?? .null),
            ("interimTargetDerived", .bool(interimTarget?.isDerived ?? false)),
            ("achievementAnnual", JSONText(annual.raw)),
            ("achievementInterim", JSONText(interim.raw)),
            ("statusAnnual", .string(annual.status)),
            ("statusInterim", .string(interim.status)),
            ("met", JSONText(met)),
            ("onTrack", JSONText(onTrack)),
            ("gap", JSONText(gap)),
        ]
    }

    private var judgements: [(String, JSONText)] {
        [
            ("forecast", forecast.json),
            ("forecastReason", JSONText(forecast.reason?.rawValue)),
            ("dataGrade", JSONText(quality.grade?.rawValue)),
            ("flags", .array(quality.flags.map { .string($0.rawValue) })),
            ("attention", JSONText(attention?.score)),
            ("missing", JSONText(missing?.rawValue)),
        ]
    }
}

extension IndicatorResult.YearEndForecast {
    /// The five quantiles that the contract names.
    fileprivate var json: JSONText {
        guard let distribution else { return .null }
        return .object([
            (
                "quantiles",
                .object(
                    [0.05, 0.25, 0.5, 0.75, 0.95].map {
                        ("\($0)", .number(distribution.quantile($0)))
                    })
            ),
            ("probabilityMet", JSONText(probabilityMet)),
        ])
    }
}

extension Observation.Measure {
    fileprivate var json: JSONText {
        grade.map(JSONText.string) ?? JSONText(number)
    }
}

extension Target.Level {
    fileprivate var json: JSONText {
        switch self {
        case .value(let value): .number(value)
        case .range(let low, let high):
            .object([("low", .number(low)), ("high", .number(high))])
        case .grade(let grade): .string(grade)
        }
    }
}

extension Rollup {
    fileprivate var json: JSONText {
        let (name, code): (String, String?) =
            switch scope {
            case .government: ("government", nil)
            case .organisation(let id): ("opd", id.text)
            case .cascade(let id): ("cascade", id.text)
            }
        return .object([
            ("scope", .string(name)),
            ("code", JSONText(code)),
            ("annual", annual.json),
            ("interim", interim.json),
            ("met", .integer(met)),
            ("missed", .integer(missed)),
            ("notJudged", .integer(notJudged)),
            ("completeness", JSONText(completeness)),
            ("budget", money?.json ?? .null),
        ])
    }
}

extension Rollup.Mean {
    fileprivate var json: JSONText {
        .object([
            ("meanUncapped", JSONText(uncapped)),
            ("meanCapped", JSONText(capped)),
            ("status", .string(status)),
        ])
    }
}

extension Rollup.Money {
    fileprivate var json: JSONText {
        .object([
            ("pagu", .number(ceiling)),
            ("realised", JSONText(realised)),
            ("planned", JSONText(planned)),
            ("absorption", JSONText(absorption)),
            ("deviation", JSONText(deviation)),
        ])
    }
}
