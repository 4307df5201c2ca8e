import SocialChoice

extension KernelCatalogue {
    static let schulze = Kernel(
        "schulze", "The ranking by beaten paths, by winning votes and by margins.",
        input: RankedBallots.fields,
        output: [
            .init(
                "winning, margins", "{strength, winners, levels, why}",
                "strength[i][j]: of the strongest chain of majorities; levels: best first; why: "
                    + "for each that does not win, the winner that beats it, by which chain, and "
                    + "how strong the strongest chain back is")
        ]
    ) { input throws(KernelInputError) in
        let matrix = try RankedBallots.matrix(input)
        return .object([
            "winning": document(Schulze(matrix, by: .winningVotes)),
            "margins": document(Schulze(matrix, by: .margins)),
        ])
    }

    static let rankedPairs = Kernel(
        "ranked_pairs", "The ranking by majorities locked from the largest down.",
        input: RankedBallots.fields,
        output: [
            .init("locked", "[[winner, loser]]", "in the order locked"),
            .init("order", "[[integer]]", "best first"),
            .init("winners", "[integer]", "with nobody locked above"),
            .init(
                "skipped", "[{edge, margin, votes, cycle?}]",
                "majorities that larger ones contradict; cycle: those that lead from its loser to "
                    + "its winner, up to \(mostForCycles) candidates"),
        ]
    ) { input throws(KernelInputError) in
        let pairs = RankedPairs(try RankedBallots.matrix(input))
        return .object([
            "locked": .matrix(pairs.locked.map { [$0.winner, $0.loser] }),
            "order": .matrix(pairs.levels),
            "winners": .integers(pairs.winners),
            "skipped": .array(pairs.skipped.map { document($0, of: pairs) }),
        ])
    }

    static let kemeny = Kernel(
        "kemeny", "The ranking that voters disagree with least.",
        input: RankedBallots.fields,
        output: [
            .init("distance", "integer", "voters who disagree, over all pairs"),
            .init("optimalCount", "integer or null", "rankings as good; null: not proven, or 2⁶³"),
            .init("lexFirst", "[integer]", "the first of them"),
            .init("all", "[[integer]] or null", "up to \(Kemeny.mostListed) of them"),
            .init("agreement", "integer", "voters who agree, over all pairs"),
            .init("lowerBound", "integer", "no ranking has a smaller distance"),
            .init("proven", "boolean", "whether nothing can be better"),
            .init("components", "[[integer]]", "parts that majorities order strictly"),
            .init("overruled", "[{above, below, agreeing, disagreeing}]", "against a majority"),
        ]
    ) { input throws(KernelInputError) in
        document(Kemeny(try RankedBallots.matrix(input)))
    }

    /// Cycles of all skipped majorities of more candidates would fill a document.
    private static let mostForCycles = 200

    private static func document(_ schulze: Schulze) -> JSON {
        let losers = schulze.levels.dropFirst().flatMap(\.self)
        return .object([
            "strength": .matrix(schulze.strengthRows),
            "winners": .integers(schulze.winners),
            "levels": .matrix(schulze.levels),
            "why": .array(
                losers.compactMap { loser in
                    schulze.winners.first { schulze.beats($0, loser) }.map { winner in
                        .object([
                            "winner": .integer(winner), "loser": .integer(loser),
                            "strength": .integer(schulze.strength(winner, loser)),
                            "back": .integer(schulze.strength(loser, winner)),
                            "path": .matrix(
                                schulze.path(from: winner, to: loser).map {
                                    [$0.winner, $0.loser, $0.strength]
                                }),
                        ])
                    }
                }),
        ])
    }

    private static func document(_ skipped: RankedPairs.Skipped, of pairs: RankedPairs) -> JSON {
        var members: [String: JSON] = [
            "edge": .integers([skipped.edge.winner, skipped.edge.loser]),
            "margin": .integer(skipped.edge.margin),
            "votes": .integer(skipped.edge.votes),
        ]
        if pairs.candidates <= mostForCycles {
            members["cycle"] = .matrix(
                pairs.cycle(of: skipped).map { [$0.winner, $0.loser, $0.margin] })
        }
        return .object(members)
    }

    private static func document(_ kemeny: Kemeny) -> JSON {
        .object([
            "distance": .integer(kemeny.distance),
            "optimalCount": .optional(kemeny.optimalCount),
            "lexFirst": .integers(kemeny.order),
            "all": kemeny.optima.map(JSON.matrix) ?? .null,
            "agreement": .integer(kemeny.agreement),
            "lowerBound": .integer(kemeny.lowerBound),
            "proven": .bool(kemeny.isProven),
            "components": .matrix(kemeny.components.map(\.members)),
            "overruled": .array(
                kemeny.overruled.map { pair in
                    .object([
                        "above": .integer(pair.above), "below": .integer(pair.below),
                        "agreeing": .integer(pair.agreeing),
                        "disagreeing": .integer(pair.disagreeing),
                    ])
                }),
        ])
    }
}
