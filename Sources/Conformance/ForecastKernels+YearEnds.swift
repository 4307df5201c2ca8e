import Forecast

extension KernelCatalogue {
    static let yearEndBacktest = Kernel(
        "year_end_backtest", "Forecasts the end of each whole year of a series again, part-way.",
        input: [
            .init("history", "[number]", "oldest first, without gaps, at most 5000"),
            .init("periodsPerYear", "integer", "2, 4 or 12"),
            .init("first", "integer?", "the place of the first value in its year, from 0; 0"),
            .init(
                "remaining", "[integer]",
                "periods still to come: 9, 6, 3; fewer than periodsPerYear"),
            .init("measure", "text", "sum, last, average or max"),
            .init("support", "text?", "unbounded (default), nonNegative or percent"),
            .init("factors", "[number]?", "targets as multiples of last year's value; at most 100"),
        ],
        output: [
            .init("checks", "[object]", "year, remaining, quantiles, actual, lastYear"),
            .init("brier", "[object]", "for each of remaining: the odds' score and its parts"),
        ]
    ) { input throws(KernelInputError) in
        let place = try input.member("history")
        let periods = try input.member("periodsPerYear")
        let length = try periods.periodsPerYear()
        guard length > 1 else {
            throw periods.refused(id: "harus 2, 4, atau 12.", en: "must be 2, 4 or 12.")
        }
        let first = try input.optional("first").map { place throws(KernelInputError) in
            let value = try place.integer()
            guard 0..<length ~= value else {
                throw place.refused(id: "harus 0…\(length - 1).", en: "must be 0…\(length - 1).")
            }
            return value
        }
        let remaining = try input.member("remaining").holding(atMost: length - 1).list {
            left throws(KernelInputError) in
            try left.horizon(upTo: length - 1)
        }
        let factors = try input.optional("factors").map { place throws(KernelInputError) in
            try place.holding(atMost: 100).doubles()
        }
        let checks = Forecast.yearEndBacktest(
            history: try place.history(), periodsPerYear: length, first: first ?? 0,
            remaining: remaining, measure: try input.member("measure").measure(),
            support: try input.support())
        return .object([
            "checks": .array(checks.map(\.document)),
            "brier": .array(
                remaining.map { left in
                    let verdicts = checks.filter { $0.remaining == left }
                        .flatMap { $0.verdicts(factors: factors ?? [0.9, 0.95, 1, 1.05, 1.1]) }
                    return BrierScore(verdicts)?.document ?? .null
                }),
        ])
    }
}

extension YearEndCheck {
    fileprivate var document: JSON {
        .object([
            "year": .integer(year), "remaining": .integer(remaining),
            "quantiles": .numbers(forecast.quantiles), "actual": .number(actual),
            "lastYear": .optional(lastYear),
        ])
    }
}

extension BrierScore {
    /// As the kernel `brier` answers.
    var document: JSON {
        .object([
            "brier": .number(score), "reliability": .number(reliability),
            "resolution": .number(resolution), "uncertainty": .number(uncertainty),
            "ece10": .number(calibrationError), "logLoss": .number(logLoss),
            "brierSkill": .optional(skill), "bins": .array(bins.map(\.document)),
        ])
    }
}

extension ReliabilityDiagram.Bin {
    var document: JSON {
        .object([
            "from": .number(Double(tenths.lowerBound) / 10),
            "to": .number(Double(tenths.upperBound) / 10), "stated": .number(stated),
            "cameTrue": .integer(cameTrue.count), "total": .integer(cameTrue.total),
            "low": .number(cameTrue.range.lowerBound), "high": .number(cameTrue.range.upperBound),
            "isTrue": .bool(isTrue),
        ])
    }
}
