import MultiCriteria
import Vocabulary

extension KernelCatalogue {
    static let venueStudy = Kernel(
        "venue_study", "Which date at which venue, under hard limits and uncertainty",
        input: [
            .init(
                "criteria", "[object]",
                "type (1 benefit, -1 cost) and reference ([low, high], may be left out)"),
            .init(
                "options", "[object]",
                "venue, from and to (2026-03-01; to may be left out), values, facts"),
            .init(
                "options[].values", "[value]",
                """
                one a criterion: a number, {"normal": [mean, deviation]}, \
                {"triangular": [low, mode, high]} or {"samples": [number]}
                """),
            .init("options[].facts", "object?", "name to number or null, for the limits"),
            .init(
                "limits", "[object]?",
                "subject with fact and atLeast or atMost, or with from and to (closed days)"),
            .init("weights", "as for smaa", "uniform if left out"),
            .init("samples", "integer?", "100,000 if left out"),
            .init("seed", "integer?", "1 if left out"),
        ],
        output: [
            .init("excluded", "[object]", "option and its reasons"),
            .init("standings", "[object]", "the recommended option first"),
            .init("recommended", "object or null", "option, because, settled"),
            .init("secondToWin", "object or null", "what would have to change"),
            .init("monteCarloError", "number or null", "95 % half-width of a share of ½"),
        ]
    ) { input throws(KernelInputError) in
        let criteria = try input.member("criteria").list { place throws(KernelInputError) in
            Criterion(
                try place.member("type").direction(),
                reference: try place.optional("reference")?.range())
        }
        let places = try input.optional("limits")?.elements() ?? []
        let facts = try places.factNames()
        let options = try input.member("options").list { place throws(KernelInputError) in
            try place.meetingOption(facts)
        }
        var limits: [HardLimit] = []
        for place in places { limits.append(try place.hardLimit(facts)) }
        let weights = try input.weightInformation()
        let samples = try input.optional("samples")?.integer() ?? 100_000
        let seed = try input.studySeed()
        let study: VenueStudy
        do throws(VenueStudyError) {
            study = try VenueStudy(
                options: options, criteria: criteria, limits: limits, weights: weights,
                sampleCount: samples, seed: seed)
        } catch {
            throw input.refused(error, at: error.place(weights))
        }
        return .object(document(study, options))
    }

    private static func document(
        _ study: VenueStudy, _ options: [MeetingOption]
    ) -> [String: JSON] {
        let excluded = study.exclusions.indices.filter { !study.exclusions[$0].isEmpty }
        return [
            "excluded": .array(
                excluded.map { option in
                    .object([
                        "option": .integer(option), "venue": .text(options[option].venue),
                        "reasons": .array(study.exclusions[option].map(document)),
                    ])
                }),
            "standings": .array(study.standings.map { document($0, options) }),
            "recommended": study.recommendation.map(document) ?? .null,
            "secondToWin": study.challenge.map(document) ?? .null,
            "monteCarloError": .optional(study.acceptability?.largestError),
        ]
    }

    private static func document(_ exclusion: Exclusion) -> JSON {
        .object([
            "limit": .integer(exclusion.limit), "text": .text(exclusion.wording.en),
            "teks": .text(exclusion.wording.id),
        ])
    }

    private static func document(
        _ standing: VenueStudy.Standing, _ options: [MeetingOption]
    ) -> JSON {
        .object([
            "option": .integer(standing.option), "venue": .text(options[standing.option].venue),
            "from": .text(options[standing.option].days.lowerBound.description),
            "firstRankAcceptability": .number(standing.firstRankShare),
            "expectedRank": .number(standing.expectedRank),
            "worstThird": .number(standing.worstThirdShare),
            "expectedRegret": .number(standing.expectedRegret),
            "expectedScore": .number(standing.expectedScore),
        ])
    }

    private static func document(_ recommendation: VenueStudy.Recommendation) -> JSON {
        let because: JSON =
            switch recommendation.reason {
            case .onlyOption: .text("only option")
            case .highestAcceptability: .text("highest acceptability")
            case .lessRegret(let option): .text("less regret than option \(option)")
            }
        return .object([
            "option": .integer(recommendation.option), "because": because,
            "settled": .bool(recommendation.isSettled),
        ])
    }

    private static func document(_ challenge: Challenge) -> JSON {
        .object([
            "option": .integer(challenge.option), "lead": .number(challenge.lead),
            "weights": .numbers(challenge.weights),
            "neededWeights": .numbers(challenge.neededWeights),
            "neededValues": .array(
                challenge.neededValues.map { change in
                    guard let change else { return .null }
                    return .object([
                        "change": .number(change.amount),
                        "withinRange": .bool(change.isWithinRange),
                    ])
                }),
        ])
    }
}

extension VenueStudyError {
    /// Where in a document the refusal belongs.
    fileprivate func place(_ weights: WeightInformation) -> String {
        switch self {
        case .values(.ragged(let row, _, _)): "options[\(row)].values"
        case .values(.outOfRange(let row, let column)): "options[\(row)].values[\(column)]"
        case .values(.criteriaCount): "criteria"
        case .values(.reference(let criterion)): "criteria[\(criterion)].reference"
        case .values(let error): error.place("options")
        case .weighing(.tooManyAlternatives): "options"
        case .weighing(.tooManyCriteria): "criteria"
        case .weighing(let error): error.place(of: weights)
        case .fact(let limit, _), .limitValue(let limit): "limits[\(limit)]"
        case .factValue(let option, _): "options[\(option)].facts"
        }
    }
}
