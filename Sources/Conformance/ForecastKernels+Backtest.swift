import Forecast

extension KernelCatalogue {
    static let backtest = Kernel(
        "backtest", "Forecasts a series again from its earlier points and rates what was said.",
        input: [
            .init("history", "[number]", "oldest first, without gaps, at most 5000"),
            .init("periodsPerYear", "integer", "1, 2, 4 or 12"),
            .init("horizon", "integer", "periods ahead, 1…60"),
            .init(
                "origins", "integer?",
                "how many of the latest origins, all when left out; "
                    + "times horizon at most 50,000"),
            .init("minimum", "integer?", "values the first origin must see, at least 3; 6"),
            .init("support", "text?", "unbounded (default), nonNegative or percent"),
        ],
        output: [
            .init("checks", "[object]", "origin, step, point, scale, actual, quantiles"),
            .init("coverage50", "object", "inside, total, share and its range of 95 %"),
            .init("coverage80", "object", "the same for the middle 80 %"),
            .init("coverage95", "object", "the same for the middle 95 %"),
            .init("crps", "number", "mean penalty, in the unit of the series"),
            .init("scaledCRPS", "number or null", "in units of the mean yearly change"),
            .init("mase", "number or null", "mean absolute error in the same units"),
            .init("seasonalNaiveMASE", "number or null", "that of repeating last year's value"),
        ]
    ) { input throws(KernelInputError) in
        let history = try input.member("history")
        let origins = try input.optional("origins").map { place throws(KernelInputError) in
            try place.horizon(upTo: 100_000)
        }
        let minimum = try input.optional("minimum").map { place throws(KernelInputError) in
            try place.horizon(upTo: 100_000)
        }
        guard minimum ?? 3 >= 3 else {
            throw try input.member("minimum").refused(
                id: "prakiraan perlu 3 nilai.", en: "a forecast needs 3 values.")
        }
        let values = try history.history()
        let horizon = try input.member("horizon").horizon(upTo: 60)
        try history.checks(min(origins ?? values.count, values.count) * horizon, atMost: 50_000)
        let report = Forecast.backtest(
            history: values,
            periodsPerYear: try input.member("periodsPerYear").periodsPerYear(),
            horizon: horizon, origins: origins,
            minimum: minimum ?? 6, support: try input.support())
        guard let report else {
            throw history.refused(
                id: "terlalu pendek untuk satu uji pun.", en: "is too short for a single check.")
        }
        return .object([
            "checks": .array(report.checks.map(\.document)),
            "coverage50": report.coverage(0.5).document,
            "coverage80": report.coverage(0.8).document,
            "coverage95": report.coverage(0.95).document, "crps": .number(report.crps),
            "scaledCRPS": .optional(report.scaledCRPS), "mase": .optional(report.mase),
            "seasonalNaiveMASE": .optional(report.seasonalNaiveMASE),
        ])
    }
}

extension BacktestCheck {
    fileprivate var document: JSON {
        .object([
            "origin": .integer(origin), "step": .integer(step), "point": .number(point),
            "scale": .number(scale), "actual": .number(actual),
            "quantiles": .numbers(forecast.quantiles),
        ])
    }
}

extension BacktestReport.Coverage {
    var document: JSON {
        .object([
            "inside": .integer(inside), "total": .integer(total), "share": .number(share),
            "low": .number(range.lowerBound), "high": .number(range.upperBound),
        ])
    }
}

extension KernelInput {
    /// Refuses more checks than a few seconds allow.
    func checks(_ count: Int, atMost limit: Int) throws(KernelInputError) {
        guard count <= limit else {
            throw refused(
                id: "perlu \(count) uji; paling banyak \(limit). Kurangi origins atau horizon.",
                en: "needs \(count) checks; at most \(limit). Ask for fewer origins or a shorter "
                    + "horizon.")
        }
    }
}
