import MultiCriteria

extension KernelCatalogue {
    static let smaa = Kernel(
        "smaa", "How often each alternative takes each rank, over uncertain weights and values",
        input: [
            .init(
                "utilities", "[[value]]",
                """
                more is better; a number, {"normal": [mean, deviation]}, \
                {"triangular": [low, mode, high]} or {"samples": [number]}
                """),
            .init(
                "weights", "text, [number] or object",
                """
                "uniform-simplex", fixed numbers, {"ordinal": [[criterion]]} from most to least \
                important, or {"intervals": [[low, high]]}
                """),
            .init("samples", "integer?", "1…10,000,000; 100,000 if left out"),
            .init("seed", "integer?", "0 or more; 1 if left out"),
            .init("ties", "\"order\" or \"shared\"?", "lower index first, or shared equally"),
        ],
        output: [
            .init("acceptability", "[[number]]", "share of each alternative on each rank"),
            .init("firstRankAcceptability", "[number]", "share on the first rank"),
            .init("centralWeights", "[[number] or null]", "mean weights where it comes first"),
            .init("confidenceFactors", "[number or null]", "first at its central weights"),
            .init("pairwiseWinning", "[[number]]", "share in which i outranks j"),
            .init("expectedRank", "[number]", "1 = always first"),
            .init("expectedRegret", "[number]", "how far behind the best on average"),
            .init("worstThird", "[number]", "share among the last third"),
            .init("monteCarloError", "number", "95 % half-width of a share of ½"),
            .init("samples", "integer", "drawn"),
        ],
        judge: judgeAcceptability
    ) { input throws(KernelInputError) in
        let utilities = try input.uncertainUtilities()
        let study = try input.acceptabilityStudy(utilities)
        return .object(document(study.result()))
    }

    static func document(_ result: Acceptability) -> [String: JSON] {
        [
            "acceptability": .matrix(result.rankShares),
            "firstRankAcceptability": .numbers(result.firstRankShares),
            "centralWeights": .array(
                result.centralWeights.map { $0.map(JSON.numbers) ?? .null }),
            "confidenceFactors": .numbers(result.confidenceFactors),
            "pairwiseWinning": .matrix(result.winningShares),
            "expectedRank": .numbers(result.expectedRanks),
            "expectedRegret": .numbers(result.expectedRegrets),
            "worstThird": .numbers(result.worstThirdShares),
            "monteCarloError": .number(result.largestError),
            "samples": .integer(result.sampleCount),
        ]
    }

    /// Samples are compared with exact integrals, so central weights only count where they rest on
    /// enough samples: at a first-rank acceptability above 0.02, with a tolerance of 0.03. Where
    /// none exist (null) there must be none.
    private static func judgeAcceptability(
        _ example: KernelCase, _ found: JSON
    ) -> Difference? {
        guard case .object(var expected) = example.expected, case .object(let answer) = found,
            case .array(let central)? = expected.removeValue(forKey: "centralWeights"),
            case .array(let own)? = answer["centralWeights"]
        else { return Difference.first(in: found, against: example) }
        let tolerance = example.tolerance
        if let other = Difference.first(found, .object(expected), tolerance, "expected") {
            return other
        }
        let firsts = firstShares(expected)
        for (index, weights) in central.enumerated() {
            let path = "expected.centralWeights[\(index)]"
            guard own.indices.contains(index) else {
                return Difference(path: path, expected: weights.short, found: "nothing")
            }
            let isSettled = firsts.indices.contains(index) && firsts[index] > 0.02
            guard weights == .null || isSettled else { continue }
            if let other = Difference.first(own[index], weights, 0.03, path) { return other }
        }
        return nil
    }

    private static func firstShares(_ expected: [String: JSON]) -> [Double] {
        if case .array(let shares)? = expected["firstRankAcceptability"] {
            return shares.map { $0.double ?? 0 }
        }
        guard case .array(let rows)? = expected["acceptability"] else { return [] }
        return rows.map { row in
            if case .array(let shares) = row { shares.first?.double ?? 0 } else { 0 }
        }
    }
}
