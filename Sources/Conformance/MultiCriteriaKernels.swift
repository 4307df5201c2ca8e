import MultiCriteria

/// Choices on several criteria, by the names of the case files.
extension KernelCatalogue {
    static let multiCriteria: [Kernel] = [
        wsm, topsis, vikor, promethee2, ahp, smaa, weightStability, venueStudy,
    ]

    private static let decisionFields: [Kernel.Field] = [
        .init("matrix", "[[number]]", "alternatives × criteria, each in its own unit"),
        .init("weights", "[number]", "one a criterion, none below 0"),
        .init("types", "[1 or -1]", "1 benefit, -1 cost"),
        .init("references", "[[low, high] or null]?", "fixed range of each criterion"),
        .init("normalise", "true or false?", "false refuses weights that do not sum to 1"),
    ]

    private static let wsm = Kernel(
        "wsm", "Weighted sum of range-normalised values", input: decisionFields,
        output: [
            .init("score", "[number]", "one an alternative"),
            .init("rank", "[integer]", "competition ranks, 1 = best"),
            .init("contributions", "[[number]]", "what each criterion adds to each score"),
            .init("ignoredCriteria", "[integer]", "criteria on which alternatives do not differ"),
        ]
    ) { input throws(KernelInputError) in
        let result = WeightedSum(try input.decisionMatrix())
        return .object([
            "score": .numbers(result.scores), "rank": .integers(result.ranks),
            "contributions": .matrix(result.contributions),
            "ignoredCriteria": .integers(result.ignoredCriteria),
        ])
    }

    private static let topsis = Kernel(
        "topsis", "Closeness to the best point, with both normalisations", input: decisionFields,
        output: [
            .init("vector", "object", "closeness, dPlus, dMinus, rank; columns divided by length"),
            .init("minmax", "object", "the same between the worst and best of each range"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try input.decisionMatrix()
        let answer = { (normalisation: Topsis.Normalisation) -> JSON in
            let result = Topsis(matrix, normalisation: normalisation)
            return .object([
                "closeness": .numbers(result.closeness), "rank": .integers(result.ranks),
                "dPlus": .numbers(result.distancesToBest),
                "dMinus": .numbers(result.distancesToWorst),
            ])
        }
        return .object(["vector": answer(.vector), "minmax": answer(.minMax)])
    }

    private static let vikor = Kernel(
        "vikor", "Compromise between total and worst shortfall",
        input: decisionFields + [.init("v", "number?", "0…1, weight of the total; ½ if left out")],
        output: [
            .init("S", "[number]", "total shortfall"), .init("R", "[number]", "worst shortfall"),
            .init("Q", "[number]", "their compromise, 0 = best"),
            .init("order", "[integer]", "alternatives, best first"),
            .init("acceptableAdvantage", "true or false", "C1"),
            .init("acceptableStability", "true or false", "C2"),
            .init("compromiseSet", "[integer]", "between which the method does not decide"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try input.decisionMatrix()
        let share = try input.optional("v")
        let result: Vikor
        let groupShare = try share?.double() ?? 0.5
        do throws(VikorError) {
            result = try Vikor(matrix, groupShare: groupShare)
        } catch {
            throw (share ?? input).refused(error)
        }
        return .object([
            "S": .numbers(result.totalShortfalls), "R": .numbers(result.worstShortfalls),
            "Q": .numbers(result.compromise), "order": .integers(result.order),
            "acceptableAdvantage": .bool(result.hasAcceptableAdvantage),
            "acceptableStability": .bool(result.hasAcceptableStability),
            "compromiseSet": .integers(result.compromiseSet),
        ])
    }

    private static let promethee2 = Kernel(
        "promethee2", "Net preference flows from pairwise leads",
        input: decisionFields + [
            .init(
                "functions", "[text]", "usual, ushape, vshape, level, linear or gaussian"),
            .init("q", "[number]?", "indifference thresholds: ushape, level, linear"),
            .init("p", "[number]?", "preference thresholds: vshape, level, linear"),
            .init("s", "[number]?", "spreads: gaussian"),
        ],
        output: [
            .init("phiPlus", "[number]", "preferred to others, 0…1"),
            .init("phiMinus", "[number]", "others preferred to it, 0…1"),
            .init("phi", "[number]", "the difference"), .init("rank", "[integer]", "1 = best"),
            .init("profiles", "[[number]]", "net flow on each criterion alone"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try input.decisionMatrix()
        let preferences = try input.preferenceFunctions()
        let result: Promethee
        do throws(PreferenceError) {
            result = try Promethee(matrix, preferences: preferences)
        } catch {
            throw input.refused(error, at: error.place)
        }
        return .object([
            "phiPlus": .numbers(result.positiveFlows), "phiMinus": .numbers(result.negativeFlows),
            "phi": .numbers(result.netFlows), "rank": .integers(result.ranks),
            "profiles": .matrix(result.profiles),
        ])
    }

    private static let weightStability = Kernel(
        "weight_stability", "How far each weight may move before the best changes",
        input: [
            .init("utilities", "[[number]]", "alternatives × criteria, more is better"),
            .init("weights", "[number]", "one a criterion, none below 0"),
            .init("normalise", "true or false?", "false refuses weights that do not sum to 1"),
        ],
        output: [
            .init("best", "integer", "highest weighted sum, the first on a tie"),
            .init("intervals", "[[low, high]]", "where the best stays best, one a criterion"),
            .init("challengers", "[[integer or null]]", "who overtakes below and above"),
        ]
    ) { input throws(KernelInputError) in
        let utilities = try input.utilities()
        let weights = try input.criterionWeights()
        let result: WeightStability
        do throws(DecisionMatrixError) {
            result = try WeightStability(utilities, weights: weights)
        } catch {
            throw input.refused(error, at: error.place("utilities"))
        }
        return .object([
            "best": .integer(result.best),
            "intervals": .matrix(
                result.intervals.map { [$0.range.lowerBound, $0.range.upperBound] }),
            "challengers": .array(
                result.intervals.map {
                    .array([.optional($0.challengerBelow), .optional($0.challengerAbove)])
                }),
        ])
    }
}
