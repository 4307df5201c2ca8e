import Agreement
import Vocabulary

/// How far people agree, and how that moved.
extension KernelCatalogue {
    static let agreement: [Kernel] = [
        kendallW, krippendorffAlpha, fleissKappa, gwetAC1, randUCLA, delphi, rankingDistance,
        movement, pairedMovement,
    ]

    private static let kendallW = Kernel(
        "kendall_w", "Kendall's coefficient of concordance of raters who rank the same items.",
        input: [
            .init(
                "scores", "[[number or null]]",
                "rater by item, one sense for all; null where not ranked")
        ],
        output: [
            .init("W", "number", "0…1; the whole answer is null when undefined"),
            .init("chi2", "number", "m(n − 1)W"),
            .init("df", "integer", "n − 1"),
            .init("p", "number", "of at least this W by chance"),
            .init("rankSums", "[number]", "item by item, of mid-ranks, smallest score first"),
            .init("meanSpearman", "number", "mean correlation of two raters"),
            .init("raters", "integer", "who counted"),
            .init("dropped", "[integer]", "raters who ranked fewer than two items"),
            .init("strength", "text", "very weak, weak, moderate, strong, unusually strong"),
        ]
    ) { input throws(KernelInputError) in
        let table = try input.member("scores").ratingTable()
        guard let result = Concordance.kendall(table).value else { return .null }
        return .object([
            "W": .number(result.w), "chi2": .number(result.chiSquare),
            "df": .integer(result.degreesOfFreedom), "p": .number(result.p),
            "rankSums": .numbers(result.rankSums), "meanSpearman": .number(result.meanSpearman),
            "raters": .integer(result.raterCount), "dropped": .integers(result.dropped),
            "strength": .text(result.strength.rawValue),
        ])
    }

    private static let krippendorffAlpha = Kernel(
        "krippendorff_alpha", "Krippendorff's alpha at four levels, with gaps.",
        input: [
            .init("ratings", "[[number or null]]", "rater by unit, at most 1,000 different values"),
            .init("bootstrapLevel", "text?", "nominal, ordinal, interval or ratio"),
            .init("resamples", "integer?", "1…100,000; 1,000 when left out"),
            .init("confidence", "number?", "between 0 and 1; 0.95 when left out"),
            .init("seed", "integer?", "0 when left out"),
        ],
        output: [
            .init("nominal", "number or null", "null when undefined"),
            .init("ordinal", "number or null", "the same"),
            .init("interval", "number or null", "the same"),
            .init("ratio", "number or null", "the same; also for negative values"),
            .init("reasons", "object", "why a level is undefined"),
            .init("pairableUnits", "integer", "units with at least two ratings"),
            .init("bootstrap", "object or null?", "level, lower, upper, resamples, undefined"),
        ]
    ) { input throws(KernelInputError) in
        let ratings = try input.member("ratings")
        let rows = try ratings.optionalMatrix()
        let alpha = try ratings.checking { () throws(AgreementError) in
            try KrippendorffAlpha(RatingTable(rows))
        }
        var answer: [String: JSON] = ["pairableUnits": .integer(alpha.pairableUnits)]
        var reasons: [String: JSON] = [:]
        for level in MeasurementLevel.allCases {
            let value = alpha.value(level)
            answer[level.rawValue] = .optional(value.value)
            reasons[level.rawValue] = value.reason.map { .text($0.wording.en) }
        }
        answer["reasons"] = .object(reasons)
        if let level = try input.optional("bootstrapLevel") {
            answer["bootstrap"] = try bootstrap(alpha, level, input)
        }
        return .object(answer)
    }

    private static func bootstrap(
        _ alpha: KrippendorffAlpha, _ name: KernelInput, _ input: KernelInput
    ) throws(KernelInputError) -> JSON {
        guard let level = MeasurementLevel(rawValue: try name.text()) else {
            throw name.refused(
                id: "Sebut nominal, ordinal, interval, atau ratio.",
                en: "Name nominal, ordinal, interval or ratio.")
        }
        let resamples = try input.optional("resamples")?.integer() ?? 1_000
        let confidence = try input.optional("confidence")?.double() ?? 0.95
        let seed = try input.seed()
        let found = try input.checking { () throws(AgreementError) in
            try alpha.interval(level, resamples: resamples, confidence: confidence, seed: seed)
        }
        guard let interval = found.value else { return .null }
        return .object([
            "level": .text(level.rawValue), "lower": .number(interval.lower),
            "upper": .number(interval.upper), "resamples": .integer(interval.resamples),
            "undefined": .integer(interval.undefined),
        ])
    }

    private static let fleissKappa = Kernel(
        "fleiss_kappa", "Fleiss' kappa with its test and Gwet's AC1.",
        input: [
            .init("counts", "[[integer]]", "subject by category; equally many raters each")
        ],
        output: [
            .init("kappa", "number", "at most 1; the whole answer is null when undefined"),
            .init("Pbar", "number", "observed agreement"),
            .init("PbarE", "number", "agreement by chance"),
            .init("se0", "number", "standard error without agreement beyond chance"),
            .init("z", "number", "kappa / se0"),
            .init("p", "number", "two-sided"),
            .init("ac1", "number or null", "Gwet's AC1"),
        ]
    ) { input throws(KernelInputError) in
        let counts = try input.member("counts").categoryCounts()
        guard let result = FleissKappa.of(counts).value else { return .null }
        return .object([
            "kappa": .number(result.kappa), "Pbar": .number(result.observed),
            "PbarE": .number(result.expected), "se0": .number(result.standardError),
            "z": .number(result.z), "p": .number(result.p),
            "ac1": .optional(GwetAC1.of(counts).value?.coefficient),
        ])
    }

    private static let gwetAC1 = Kernel(
        "gwet_ac1", "Gwet's AC1, steady when nearly everyone says the same.",
        input: [
            .init("counts", "[[integer]]", "subject by category; equally many raters each")
        ],
        output: [
            .init("ac1", "number", "at most 1; the whole answer is null when undefined"),
            .init("Pbar", "number", "observed agreement"),
            .init("PbarE", "number", "agreement by chance"),
        ]
    ) { input throws(KernelInputError) in
        let counts = try input.member("counts").categoryCounts()
        guard let result = GwetAC1.of(counts).value else { return .null }
        return .object([
            "ac1": .number(result.coefficient), "Pbar": .number(result.observed),
            "PbarE": .number(result.expected),
        ])
    }
}
