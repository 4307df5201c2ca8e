import Forecast

/// What a forecast is made of, and what it is worth: see docs/kernels/forecast.md.
extension KernelCatalogue {
    static let forecast: [Kernel] = [
        backtest, backtestReport, brier, coreForecast, pairedBootstrap, scoringRules, smoothing,
        targetProbability, yearEnd, yearEndBacktest,
    ]

    static let smoothing = Kernel(
        "smoothing", "Simple exponential smoothing and Holt's damped trend with given settings.",
        input: [
            .init("series", "[number]", "oldest first, 1…100,000"),
            .init("alpha", "number", "share of an error that corrects the level, 0…1"),
            .init("beta", "number", "share of an error that corrects the trend, 0…1"),
            .init("phi", "number", "what remains of the trend in the next period, 0…1"),
            .init("level0", "number", "the level before the first value"),
            .init("trend0", "number", "the trend before the first value, per period"),
            .init("h", "integer", "periods to forecast, 1…1000"),
        ],
        output: [
            .init("sesFitted", "[number]", "what simple smoothing expected before each value"),
            .init("sesForecast", "[number]", "what it expects of the coming periods"),
            .init("dampedFitted", "[number]", "the same of the damped trend"),
            .init("dampedForecast", "[number]", "the same of the damped trend"),
        ]
    ) { input throws(KernelInputError) in
        let series = try input.member("series").holding(atMost: 100_000).doubles()
        let horizon = try input.member("h").horizon()
        let alpha = try input.member("alpha").share()
        let level = try input.member("level0").double()
        guard !series.isEmpty else {
            throw try input.member("series").refused(id: "tidak berisi nilai.", en: "has no value.")
        }
        guard
            let simple = Smoothing(series, alpha: alpha, level: level),
            let damped = Smoothing(
                series, alpha: alpha, beta: try input.member("beta").share(),
                damping: try input.member("phi").share(), level: level,
                trend: try input.member("trend0").double())
        else {
            throw input.refused(
                id: "perkiraan keluar dari jangkauan bilangan.",
                en: "the expectations leave the range of numbers.")
        }
        return .object([
            "sesFitted": .numbers(simple.fitted),
            "sesForecast": .numbers(simple.forecast(horizon: horizon)),
            "dampedFitted": .numbers(damped.fitted),
            "dampedForecast": .numbers(damped.forecast(horizon: horizon)),
        ])
    }

    static let coreForecast = Kernel(
        "core_forecast", "Point and scale of each coming period of one short series.",
        input: [
            .init("series", "[number]", "oldest first, 3…100000"),
            .init("m", "integer", "periods in a year, 1…1000"),
            .init("horizon", "integer", "periods to forecast, 1…1000"),
        ],
        output: [
            .init("point", "[number]", "the middle of the forecast, by period"),
            .init("scale", "[number]", "the typical size of its error, by period"),
            .init("seasonalIndices", "[number]", "m of them: factors, or differences"),
            .init("multiplicative", "boolean", "whether the indices are factors"),
            .init("lambda", "number", "the share of the raw season that was kept, 0…1"),
            .init("noVariation", "boolean", "whether all values are equal"),
        ]
    ) { input throws(KernelInputError) in
        let forecast = try input.coreForecast(
            season: try input.member("m").horizon(), horizon: try input.member("horizon").horizon())
        return .object([
            "point": .numbers(forecast.point), "scale": .numbers(forecast.scale),
            "seasonalIndices": .numbers(forecast.seasonalIndices),
            "multiplicative": .bool(forecast.isMultiplicative),
            "lambda": .number(forecast.lambda), "noVariation": .bool(forecast.hasNoVariation),
        ])
    }
}

extension KernelInput {
    /// The forecast of `input.series`.
    fileprivate func coreForecast(
        season: Int, horizon: Int
    ) throws(KernelInputError) -> CoreForecast {
        let series = try member("series")
        let values = try series.history(upTo: 100_000)
        guard values.count >= 3 else {
            throw series.refused(id: "prakiraan perlu 3 nilai.", en: "a forecast needs 3 values.")
        }
        guard
            let forecast = CoreForecast(
                history: values, seasonLength: season, horizon: horizon)
        else {
            throw series.refused(
                id: "prakiraan keluar dari jangkauan bilangan.",
                en: "the forecast leaves the range of numbers.")
        }
        return forecast
    }

    /// A whole number of periods.
    func horizon(upTo longest: Int = 1_000) throws(KernelInputError) -> Int {
        let count = try integer()
        guard 1...longest ~= count else {
            throw refused(id: "harus 1…\(longest).", en: "must be 1…\(longest).")
        }
        return count
    }

    /// A series of numbers, oldest first, short enough that no kernel works on it for minutes.
    func history(upTo longest: Int = 5_000) throws(KernelInputError) -> [Double] {
        let values = try doubles()
        guard values.count <= longest else {
            throw refused(
                id: "berisi \(values.count) nilai; paling banyak \(longest) dibaca.",
                en: "has \(values.count) values; at most \(longest) are read.")
        }
        return values
    }

    /// A number 0…1.
    func share() throws(KernelInputError) -> Double {
        let value = try double()
        guard 0...1 ~= value else { throw refused(id: "harus 0…1.", en: "must be 0…1.") }
        return value
    }
}
