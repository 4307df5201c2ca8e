import Forecast
import Statistics

extension KernelCatalogue {
    static let scoringRules = Kernel(
        "scoring_rules", "Penalties of a forecast given as equally likely values.",
        input: [
            .init("ensemble", "[number]", "the values, 1…100,000"),
            .init("observation", "number", "what happened"),
            .init("levels", "[number]", "the quantiles asked for, each 0…1; at most 1,000"),
            .init("alpha", "number", "the share left outside the interval, above 0 and below 1"),
        ],
        output: [
            .init("quantilesType7", "[number]", "by level, straight between the sorted values"),
            .init("pinball", "[number]", "the penalty of each quantile"),
            .init("intervalScore", "number", "of the central interval of 1 − alpha"),
            .init("crpsEnsemble", "number", "continuous ranked probability score of the values"),
            .init("normalMean", "number", "the mean of the values"),
            .init("normalSd", "number or null", "their standard deviation, n − 1"),
            .init("crpsNormal", "number or null", "the score of that normal distribution"),
        ]
    ) { input throws(KernelInputError) in
        let values = try input.member("ensemble").holding(atMost: 100_000).doubles()
        guard !values.isEmpty else {
            throw try input.member("ensemble").refused(
                id: "tidak berisi nilai.", en: "has no value.")
        }
        let outcome = try input.member("observation").double()
        let asked = try input.member("levels").holding(atMost: 1_000)
        let levels = try asked.list { level throws(KernelInputError) in
            try level.share()
        }
        let alpha = try input.member("alpha").share()
        guard alpha > 0, alpha < 1 else {
            throw try input.member("alpha").refused(
                id: "harus di antara 0 dan 1.", en: "must lie between 0 and 1.")
        }
        let sorted = values.sorted()
        let quantiles = levels.map { Sample.quantile(sorted: sorted, $0) }
        let mean = values.reduce(0, +) / Double(values.count)
        let deviation = deviation(of: values, from: mean)
        return .object([
            "quantilesType7": .numbers(quantiles),
            "pinball": .numbers(
                zip(levels, quantiles).map {
                    ScoringRules.pinball(level: $0, quantile: $1, outcome: outcome)
                }),
            "intervalScore": .number(
                ScoringRules.interval(
                    low: Sample.quantile(sorted: sorted, alpha / 2),
                    high: Sample.quantile(sorted: sorted, 1 - alpha / 2), alpha: alpha,
                    outcome: outcome)),
            "crpsEnsemble": .optional(ScoringRules.crps(ensemble: values, outcome: outcome)),
            "normalMean": .optional(mean), "normalSd": .optional(deviation),
            "crpsNormal": .optional(
                deviation.flatMap {
                    ScoringRules.crps(normalMean: mean, deviation: $0, outcome: outcome)
                }),
        ])
    }

    private static func deviation(of values: [Double], from mean: Double) -> Double? {
        guard values.count > 1, let first = values.first else { return nil }
        // Rounding must not make the mean of equal values differ from them.
        guard values.contains(where: { $0 != first }) else { return 0 }
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (squares / Double(values.count - 1)).squareRoot()
        return deviation.isFinite ? deviation : nil
    }

    static let brier = Kernel(
        "brier", "How good stated probabilities were, and where the penalty comes from.",
        input: [
            .init("probability", "[number]", "what was stated, 0…1; 1…1,000,000 of them"),
            .init("outcome", "[integer or boolean]", "what happened, one for each probability"),
        ],
        output: [
            .init("brier", "number", "mean squared difference, 0 (perfect) … 1"),
            .init("reliability", "number", "the part from probabilities that do not match"),
            .init("resolution", "number", "the part saved by telling cases apart"),
            .init("uncertainty", "number", "the score of always stating the overall share"),
            .init("ece10", "number", "mean distance of stated and observed share over ten bins"),
            .init("logLoss", "number", "mean of −ln of the probability of what happened"),
            .init("brierSkill", "number or null", "share saved; null when all outcomes agree"),
            .init("bins", "[object]", "the reliability diagram: lowest, count, happened, mean"),
        ]
    ) { input throws(KernelInputError) in
        let stated = try input.member("probability").holding(atMost: 1_000_000)
        let probabilities = try stated.list { p throws(KernelInputError) in
            try p.share()
        }
        let place = try input.member("outcome")
        let outcomes = try place.list { outcome throws(KernelInputError) in
            if case .bool(let happened) = outcome.value { return happened }
            let value = try outcome.integer()
            guard 0...1 ~= value else {
                throw outcome.refused(id: "harus 0 atau 1.", en: "must be 0 or 1.")
            }
            return value == 1
        }
        guard outcomes.count == probabilities.count else {
            throw place.refused(
                id: "berisi \(outcomes.count) hasil untuk \(probabilities.count) peluang.",
                en: "has \(outcomes.count) outcomes for \(probabilities.count) probabilities.")
        }
        guard
            let score = BrierScore(
                zip(probabilities, outcomes).map { .init(probability: $0, happened: $1) })
        else { throw place.refused(id: "tidak ada yang dinilai.", en: "nothing is rated.") }
        return score.document
    }
}

extension BrierScore.Bin {
    var document: JSON {
        .object([
            "lowest": .number(lowest), "count": .integer(count), "happened": .integer(happened),
            "meanProbability": count > 0 ? .number(meanProbability) : .null,
        ])
    }
}
