import OpinionGroups

// Opinion groups after the method of Polis: `polis_pca`, `polis_kmeans`, `polis_stats`,
// `polis_server` and `opinion_groups`, which is all of them on one vote matrix.
extension KernelCatalogue {
    static let opinionGroups: [Kernel] = [
        opinionMap, opinionClusters, opinionStatistics, opinionConsensus, opinionWhole,
    ]

    private static let votesField = Kernel.Field(
        "votes", "[[1, 0, -1 or null]]",
        "participants × statements: agree, pass, disagree, null has not voted; at most "
            + "\(VoteMatrix.participantLimit) × \(VoteMatrix.statementLimit)")
    private static let groupsField = Kernel.Field(
        "labels", "[integer or null]",
        "for each participant the group, from 0 without gaps; null is in none")

    private static let opinionMap = Kernel(
        "polis_pca", "Where participants stand: two directions in which votes differ most.",
        input: [votesField],
        output: [
            Kernel.Field("means", "[number or null]", "mean vote, null where nobody voted"),
            Kernel.Field("components", "[[number]]", "two directions; 0 where there is none"),
            Kernel.Field("explainedVariance", "[number or null]", "null for one participant"),
            Kernel.Field("settled", "[flag]", "false when a direction could as well be turned"),
            Kernel.Field("votesCast", "[integer]", "per participant"),
            Kernel.Field("projections", "[[number]]", "0, 0 for a participant without votes"),
        ],
        judge: judgeMap
    ) { input throws(KernelInputError) in
        let votes = try input.member("votes").votes()
        return .object(OpinionMap(of: votes).members(votes))
    }

    private static let opinionClusters = Kernel(
        "polis_kmeans", "Two to five groups of points, and which number describes them best.",
        input: [
            Kernel.Field(
                "points", "[[number, number]]",
                "at most \(VoteMatrix.participantLimit), within ±1e100")
        ],
        output: [
            Kernel.Field(
                "byK", "{number: {inertia, silhouette, labels}}",
                "for 2…5 groups, fewer than points and not more than distinct points"),
            Kernel.Field("bestK", "integer or null", "largest silhouette, fewer groups on ties"),
            Kernel.Field("distinctPoints", "integer", "points that differ from all others"),
        ],
        judge: judgeClusters
    ) { input throws(KernelInputError) in
        .object(try input.groupChoice().members)
    }

    private static let statisticsFields: [Kernel.Field] = [
        Kernel.Field(
            "na, nd, ns", "[[integer]]", "agreements, disagreements, voters: group × statement"),
        Kernel.Field("pa, pd", "[[number]]", "smoothed probabilities"),
        Kernel.Field("pat, pdt", "[[number]]", "their tests against one half"),
        Kernel.Field("ra, rd", "[[number]]", "probability here over probability elsewhere"),
        Kernel.Field("rat, rdt", "[[number]]", "the tests of that difference"),
        Kernel.Field(
            "groupAwareConsensusAgree, groupAwareConsensusDisagree", "[number]",
            "products of the probabilities over the groups"),
    ]

    private static let opinionStatistics = Kernel(
        "polis_stats", "What each group said about each statement, tested against the others.",
        input: [votesField, groupsField], output: statisticsFields
    ) { input throws(KernelInputError) in
        .object(try input.opinionStatistics().members)
    }

    private static let opinionConsensus = Kernel(
        "polis_server", "Group-aware consensus, as a Polis server gives it.",
        input: [votesField, groupsField],
        output: [
            Kernel.Field("groupAwareConsensusAgree", "[number]", "per statement, 0…1"),
            Kernel.Field("groupAwareConsensusDisagree", "[number]", "per statement, 0…1"),
        ]
    ) { input throws(KernelInputError) in
        let statistics = try input.opinionStatistics()
        return .object([
            "groupAwareConsensusAgree": .numbers(statistics.consensusOnAgreement),
            "groupAwareConsensusDisagree": .numbers(statistics.consensusOnDisagreement),
        ])
    }
}

extension KernelCatalogue {
    private static let opinionWhole = Kernel(
        "opinion_groups", "All of it: map, groups or what is missing for them, and consensus.",
        input: [
            votesField,
            Kernel.Field(
                "minimum", "{votesToBePlaced, participantsToGroup, groupToBeShown}?",
                "7, 10 and 5 where left out"),
        ],
        output: [
            Kernel.Field("map", "object", "as polis_pca"),
            Kernel.Field("clusters", "object or null", "as polis_kmeans, of those placed"),
            Kernel.Field(
                "labels", "[integer or null] or null", "group per participant; null is not placed"),
            Kernel.Field(
                "waiting", "text or null", "what is missing before groups can be shown"),
            Kernel.Field(
                "representative", "[[{statement, direction, …}]] or null",
                "per group, agreements first"),
            Kernel.Field("commonGround", "[integer] or null", "statements, best shared first"),
            Kernel.Field(
                "consensus", "{agreed, rejected}", "statements sure over all participants"),
            Kernel.Field(
                "public", "object",
                "what may be shown to everyone: counts under the minimum are null"),
        ]
    ) { input throws(KernelInputError) in
        let votes = try input.member("votes").votes()
        let report = OpinionReport(on: votes, minimum: try input.minimumNumbers())
        return .object(report.members(votes))
    }
}
