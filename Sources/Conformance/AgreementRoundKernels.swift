import Agreement

// One statement or one ranking, in a round and from round to round.
extension KernelCatalogue {
    static let randUCLA = Kernel(
        "rand_ucla", "A panel's judgement on the nine-point scale of the RAND/UCLA method.",
        input: [.init("ratings", "[integer or null]", "1…9; at most 100,000")],
        output: [
            .init("median", "number", "the whole answer is null when nobody rated"),
            .init("p30", "number", "percentile of type 7"),
            .init("p70", "number", "percentile of type 7"),
            .init("ipr", "number", "p70 − p30"),
            .init("iprcp", "number", "the mean of both"),
            .init("asymmetryIndex", "number", "|5 − iprcp|"),
            .init("ipras", "number", "2.35 + 1.5 asymmetryIndex"),
            .init("disagreementIndex", "number", "ipr / ipras"),
            .init("disagreement", "true or false", "ipr > ipras"),
            .init("category", "text", "appropriate, uncertain, inappropriate"),
            .init("outsideMedianRegion", "integer", "ratings in another third than the median"),
            .init("n13", "integer", "ratings 1…3"),
            .init("n79", "integer", "ratings 7…9"),
            .init("meanAbsDevFromMedian", "number", "in points of the scale"),
        ]
    ) { input throws(KernelInputError) in
        let ratings = try input.member("ratings").holding(atMost: 100_000)
        let answers = try ratings.optionalIntegers()
        let found = try ratings.checking { () throws(AgreementError) in
            try PanelAppropriateness.judge(answers)
        }
        return found.value.map(document) ?? .null
    }

    private static func document(_ panel: PanelAppropriateness) -> JSON {
        .object([
            "median": .number(panel.median), "p30": .number(panel.p30),
            "p70": .number(panel.p70), "ipr": .number(panel.interpercentileRange),
            "iprcp": .number(panel.centre), "asymmetryIndex": .number(panel.asymmetry),
            "ipras": .number(panel.adjustedRange),
            "disagreementIndex": .number(panel.disagreementIndex),
            "disagreement": .bool(panel.isDisagreement),
            "category": .text(panel.category.rawValue),
            "outsideMedianRegion": .integer(panel.outsideMedianRegion),
            "n13": .integer(panel.low), "n79": .integer(panel.high),
            "meanAbsDevFromMedian": .number(panel.meanDeviation),
        ])
    }

    static let delphi = Kernel(
        "delphi", "One statement in two rounds of a Delphi, and whether to ask again.",
        input: [
            .init("scale", "integer", "5, 7 or 9 points; 1 is full rejection"),
            .init("previous", "[integer or null]", "person by person"),
            .init("current", "[integer or null]", "the same persons"),
        ],
        output: [
            .init(
                "previous", "object",
                "n, mean, median, q1, q3, iqr, sd, cv, agreeShare, disagreeShare; "
                    + "the whole answer is null when a round has no answers"),
            .init("current", "object", "the same"),
            .init("netChangeShare", "number", "half the histogram's change / current answers"),
            .init("individualChangeShare", "number or null", "of those who answered twice"),
            .init("deltaCV", "number or null", "change of the coefficient of variation"),
            .init("consensus", "true or false", "75 % on one side and a narrow middle half"),
            .init("stable", "true or false", "net change at most 15 %"),
            .init("decision", "text", "stop-consensus, stop-stable-dissent or continue"),
        ]
    ) { input throws(KernelInputError) in
        let place = try input.member("scale")
        guard let scale = DelphiScale(rawValue: try place.integer()) else {
            throw place.refused(
                id: "Skala memiliki 5, 7, atau 9 titik.", en: "The scale has 5, 7 or 9 points.")
        }
        let previous = try input.scaled("previous", scale)
        let current = try input.scaled("current", scale)
        let found = try input.checking { () throws(AgreementError) in
            try DelphiComparison.compare(previous, current, scale: scale)
        }
        return found.value.map(document) ?? .null
    }

    private static func document(_ comparison: DelphiComparison) -> JSON {
        .object([
            "previous": document(comparison.previous), "current": document(comparison.current),
            "netChangeShare": .number(comparison.netChangeShare),
            "individualChangeShare": .optional(comparison.individualChangeShare),
            "deltaCV": .optional(comparison.variationChange),
            "consensus": .bool(comparison.isConsensus), "stable": .bool(comparison.isStable),
            "decision": .text(comparison.decision.rawValue),
        ])
    }

    private static func document(_ round: DelphiRound) -> JSON {
        .object([
            "n": .integer(round.count), "mean": .number(round.mean),
            "median": .number(round.median), "q1": .number(round.q1), "q3": .number(round.q3),
            "iqr": .number(round.interquartileRange), "sd": .optional(round.standardDeviation),
            "cv": .optional(round.variation), "agreeShare": .number(round.agreeShare),
            "disagreeShare": .number(round.disagreeShare),
        ])
    }

    static let rankingDistance = Kernel(
        "ranking_distance", "How far each person's ranking lies from a reference ranking.",
        input: [
            .init("rankings", "[[number or null]]", "person by item, one sense for all"),
            .init("reference", "[number or null]", "item by item, in the same sense"),
        ],
        output: [
            .init("kendall", "[number or null]", "pairs in opposite order, ties at half"),
            .init("kendallShare", "[number or null]", "of all pairs, 0…1"),
            .init("footrule", "[number or null]", "places apart, by mid-ranks"),
            .init("footruleShare", "[number or null]", "of the most possible, 0…1"),
            .init("items", "[integer or null]", "how many items both rank"),
        ]
    ) { input throws(KernelInputError) in
        let place = try input.member("rankings")
        let rankings = try place.ratingTable()
        let reference = try input.member("reference")
        let values = try reference.optionalDoubles()
        let findings = try reference.checking { () throws(AgreementError) in
            try RankingDistance.ofEach(rankings, from: values)
        }
        let found = findings.map(\.value)
        return .object([
            "kendall": .numbers(found.map { $0?.kendall }),
            "kendallShare": .numbers(found.map { $0?.kendallShare }),
            "footrule": .numbers(found.map { $0?.footrule }),
            "footruleShare": .numbers(found.map { $0?.footruleShare }),
            "items": .array(found.map { .optional($0?.itemCount) }),
        ])
    }
}

extension KernelInput {
    /// One round's answers, each on the scale.
    fileprivate func scaled(
        _ key: String, _ scale: DelphiScale
    ) throws(KernelInputError) -> [Int?] {
        let place = try member(key)
        let answers = try place.optionalIntegers()
        for (person, answer) in answers.enumerated() {
            if let answer, !(1...scale.rawValue).contains(answer) {
                throw place.placed(
                    AgreementError.outsideScale(
                        rater: person, value: answer, highest: scale.rawValue))
            }
        }
        return answers
    }
}
