import Agreement

// What moved between two rounds, and whether chance would move as much.
extension KernelCatalogue {
    static let movement = Kernel(
        "movement", "How rankings moved from one round to the next, with a permutation test.",
        input: [
            .init("before", "[[number or null]]", "person by item, one sense for all"),
            .init("after", "[[number or null]]", "the same persons and items"),
            .init("permutations", "integer?", "1…100,000; 10,000 when left out"),
            .init("seed", "integer?", "0 when left out"),
        ],
        output: [
            .init("persons", "[integer]", "who ranked everything twice; the rest does not count"),
            .init("excluded", "[integer]", "the rest"),
            .init("moved", "integer", "persons whose ranks changed"),
            .init("meanDistance", "number", "mean Kendall distance of a person's rounds, 0…1"),
            .init(
                "items", "[object]",
                "meanRankBefore, meanRankAfter, change, rose, fell, p, adjustedP"),
            .init("effect", "number", "root mean square of the items' changes, in places"),
            .init("p", "number", "of at least this effect by chance"),
            .init("exact", "true or false", "whether every exchange was tried"),
            .init("permutations", "integer", "exchanges tried"),
            .init("wBefore", "number or null", "Kendall's W"),
            .init("wAfter", "number or null", "Kendall's W"),
        ]
    ) { input throws(KernelInputError) in
        let before = try input.member("before").ratingTable()
        let after = try input.member("after").ratingTable()
        let permutations = try input.optional("permutations")?.integer() ?? 10_000
        let seed = try input.seed()
        let found = try input.checking { () throws(AgreementError) in
            try RankingMovement.test(before, after, permutations: permutations, seed: seed)
        }
        return found.value.map(document) ?? .null
    }

    private static func document(_ movement: RankingMovement) -> JSON {
        .object([
            "persons": .integers(movement.persons), "excluded": .integers(movement.excluded),
            "moved": .integer(movement.movedCount),
            "meanDistance": .number(movement.meanDistance),
            "items": .array(movement.items.map(document)), "effect": .number(movement.effect),
            "p": .number(movement.p), "exact": .bool(movement.isExact),
            "permutations": .integer(movement.permutations),
            "wBefore": .optional(movement.concordanceBefore.value?.w),
            "wAfter": .optional(movement.concordanceAfter.value?.w),
        ])
    }

    private static func document(_ item: RankingMovement.Item) -> JSON {
        .object([
            "meanRankBefore": .number(item.meanRankBefore),
            "meanRankAfter": .number(item.meanRankAfter), "change": .number(item.change),
            "rose": .integer(item.rose), "fell": .integer(item.fell), "p": .number(item.p),
            "adjustedP": .number(item.adjustedP),
        ])
    }

    static let pairedMovement = Kernel(
        "paired_movement", "How one value for each person moved, with a permutation test.",
        input: [
            .init("before", "[number or null]", "person by person"),
            .init("after", "[number or null]", "the same persons"),
            .init("permutations", "integer?", "1…100,000; 10,000 when left out"),
            .init("seed", "integer?", "0 when left out"),
        ],
        output: [
            .init("pairs", "integer", "persons with both values"),
            .init("meanChange", "number", "after − before"),
            .init("medianChange", "number", "after − before"),
            .init("rose", "integer", "persons"),
            .init("fell", "integer", "persons"),
            .init("same", "integer", "persons"),
            .init("effect", "number or null", "mean change / standard deviation"),
            .init("p", "number", "two-sided"),
            .init("exact", "true or false", "whether every exchange was tried"),
            .init("permutations", "integer", "exchanges tried"),
        ]
    ) { input throws(KernelInputError) in
        let before = try input.member("before").optionalDoubles()
        let after = try input.member("after").optionalDoubles()
        let permutations = try input.optional("permutations")?.integer() ?? 10_000
        let seed = try input.seed()
        let found = try input.checking { () throws(AgreementError) in
            try PairedMovement.test(before, after, permutations: permutations, seed: seed)
        }
        return found.value.map(document) ?? .null
    }

    private static func document(_ movement: PairedMovement) -> JSON {
        .object([
            "pairs": .integer(movement.pairCount), "meanChange": .number(movement.meanChange),
            "medianChange": .number(movement.medianChange), "rose": .integer(movement.rose),
            "fell": .integer(movement.fell), "same": .integer(movement.same),
            "effect": .optional(movement.effect), "p": .number(movement.p),
            "exact": .bool(movement.isExact), "permutations": .integer(movement.permutations),
        ])
    }
}
