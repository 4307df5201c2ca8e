import SocialChoice

extension KernelCatalogue {
    /// Rankings from ranked ballots, and strengths from comparisons.
    static let socialChoice: [Kernel] = [
        pairwise, condorcet, smith, copeland, borda, schulze, rankedPairs, kemeny, bradleyTerry,
    ]
}

extension KernelCatalogue {
    fileprivate static let pairwise = Kernel(
        "pairwise", "How many voters prefer each candidate to each other.",
        input: RankedBallots.fields,
        output: [
            .init("matrix", "[[integer]]", "[i][j]: voters who strictly prefer i to j"),
            .init("voters", "integer", "all of them"),
            .init("condorcetWinner", "integer or null", "beats every other"),
            .init("copeland", "[number]", "duels won and half of those tied"),
            .init("smithSet", "[integer]", "the smallest set that beats all outside it"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try RankedBallots.matrix(input)
        return .object([
            "matrix": .matrix(matrix.rows),
            "voters": .integer(matrix.voters),
            "condorcetWinner": .optional(matrix.condorcetWinner),
            "copeland": .numbers(Copeland(matrix).points),
            "smithSet": .integers(matrix.smithSet),
        ])
    }

    fileprivate static let condorcet = Kernel(
        "condorcet", "Who beats every other candidate, and who loses to every other.",
        input: RankedBallots.fields,
        output: [
            .init("winner", "integer or null", "beats every other"),
            .init("loser", "integer or null", "every other beats it"),
            .init("margins", "[[integer]]", "[i][j]: voters for i over j minus those against"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try RankedBallots.matrix(input)
        let all = 0..<matrix.candidates
        return .object([
            "winner": .optional(matrix.condorcetWinner),
            "loser": .optional(matrix.condorcetLoser),
            "margins": .matrix(all.map { one in all.map { matrix.margin(one, $0) } }),
        ])
    }

    fileprivate static let smith = Kernel(
        "smith", "The smallest set of candidates that each beat everyone outside it.",
        input: RankedBallots.fields,
        output: [
            .init("smithSet", "[integer]", "ascending"),
            .init("layers", "[[integer]]", "the same among the rest, again and again"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try RankedBallots.matrix(input)
        return .object([
            "smithSet": .integers(matrix.smithSet),
            "layers": .matrix(MajorityComponents(matrix).layers),
        ])
    }

    fileprivate static let copeland = Kernel(
        "copeland", "Duels won, half a point for a tie.", input: RankedBallots.fields,
        output: [
            .init("score", "[number]", "points"),
            .init("ranking", "[[integer]]", "best first, equal points tied"),
            .init("duels", "[{won, tied, lost}]", "with whom, for each candidate"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try RankedBallots.matrix(input)
        let copeland = Copeland(matrix)
        return .object([
            "score": .numbers(copeland.points),
            "ranking": .matrix(copeland.ranking),
            "duels": .array(
                (0..<matrix.candidates).map { candidate in
                    let duels = copeland.duels(of: candidate)
                    return .object([
                        "won": .integers(duels.won), "tied": .integers(duels.tied),
                        "lost": .integers(duels.lost),
                    ])
                }),
        ])
    }

    fileprivate static let borda = Kernel(
        "borda", "A point for everyone ranked below, half a point for everyone tied.",
        input: RankedBallots.fields,
        output: [
            .init("score", "[number]", "points"),
            .init("ranking", "[[integer]]", "best first, equal points tied"),
            .init("taken", "[[number]]", "[i][j]: the points of i that it takes from j"),
        ]
    ) { input throws(KernelInputError) in
        let matrix = try RankedBallots.matrix(input)
        let borda = Borda(matrix)
        return .object([
            "score": .numbers(borda.points),
            "ranking": .matrix(borda.ranking),
            "taken": .matrix(
                (0..<matrix.candidates).map { candidate in
                    borda.halfPointsTaken(by: candidate).map { Double($0) / 2 }
                }),
        ])
    }
}
