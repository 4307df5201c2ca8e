import Portfolio
import Vocabulary

extension KernelCatalogue {
    static let portfolio: [Kernel] = [
        Kernel(
            "portfolio", "The programmes of most value that keep the budgets and the rules.",
            input: problemFields, output: solutionFields
        ) { input throws(KernelInputError) in
            let problem = try input.portfolioProblem()
            return problem.solved(mostNodes: try input.mostNodes() ?? 50_000_000).json
        },
        Kernel(
            "portfolio_margins", "What more or less money would change.",
            input: problemFields + [
                Kernel.Field(
                    "percents", "[integer]?", "Changes of the budgets; -10, -5, 5, 10 if left out.")
            ],
            output: [
                Kernel.Field(
                    "margins", "[object]",
                    "For each budget (null: all together) and percent: budget, percent, budgets, "
                        + "value, bound, proven, change, changePerUnit.")
            ]
        ) { input throws(KernelInputError) in
            let problem = try input.portfolioProblem()
            let percents = try input.optional("percents")?.integers() ?? [-10, -5, 5, 10]
            let margins = problem.margins(
                percents: percents, mostNodes: try input.mostNodes() ?? 5_000_000)
            return .object(["margins": .array(margins.map(\.json))])
        },
        Kernel(
            "portfolio_core", "How many of the near-optimal choices hold each item.",
            input: problemFields + [
                Kernel.Field("tolerance", "number?", "Share of the best value, 0…1; .01."),
                Kernel.Field(
                    "mostChoices", "integer?", "Choices counted at most, to 1,000,000; 100,000."),
            ],
            output: [
                Kernel.Field("core", "object or null", coreMeaning)
            ]
        ) { input throws(KernelInputError) in
            let problem = try input.portfolioProblem()
            let tolerance = try input.optional("tolerance")
            let share = try tolerance?.double() ?? 0.01
            if let tolerance, !(0...1).contains(share) {
                throw tolerance.refused(id: "harus 0…1.", en: "is not in 0…1.")
            }
            let most = try input.optional("mostChoices")
            let choices = try most?.integer() ?? 100_000
            if let most, !(1...1_000_000 ~= choices) {
                throw most.refused(id: "harus 1…1.000.000.", en: "is not in 1…1,000,000.")
            }
            let core = problem.core(
                tolerance: share, mostChoices: choices,
                mostNodes: try input.mostNodes() ?? 5_000_000)
            return .object(["core": core?.json ?? .null])
        },
        Kernel(
            "portfolio_left_out", "What each item that was not chosen would need.",
            input: problemFields,
            output: [
                Kernel.Field("selection", "[integer] or null", "Items of the best choice found."),
                Kernel.Field(
                    "leftOut", "[object]",
                    "For each other item: item, brings, displaces, shortfall, bestValueWith, "
                        + "proven, valueShort."),
            ]
        ) { input throws(KernelInputError) in
            let problem = try input.portfolioProblem()
            let mostNodes = try input.mostNodes()
            let selection = problem.solved(mostNodes: mostNodes ?? 5_000_000).selection
            let leftOut = selection.map {
                problem.leftOut(of: $0, mostNodes: mostNodes ?? 1_000_000)
            }
            return .object([
                "selection": selection.map { .integers($0.items) } ?? .null,
                "leftOut": .array((leftOut ?? []).map(\.json)),
            ])
        },
    ]

    private static let problemFields = [
        Kernel.Field("values", "[integer]", "Worth of each item, of magnitude at most 10^12."),
        Kernel.Field("costs", "[[integer]]", "A row an item, a cost a budget, 0…10^12."),
        Kernel.Field("budgets", "[integer]", "What there is of each, 0…10^12."),
        Kernel.Field("requires", "[[integer]]?", "[a, b]: item a needs item b."),
        Kernel.Field("atMostOne", "[[integer]]?", "Groups with at most one item chosen."),
        Kernel.Field("mandatory", "[integer]?", "Items that must be chosen."),
        Kernel.Field("minCount", "[object]?", "items and min: at least min of the items."),
        Kernel.Field("mostNodes", "integer?", "Nodes of the search tree at most."),
    ]

    private static let solutionFields = [
        Kernel.Field("feasible", "boolean or null", "Null when it could not be told in time."),
        Kernel.Field("value", "integer", "Of the best choice found."),
        Kernel.Field("unique", "boolean or null", "No other choice is worth as much."),
        Kernel.Field("selected", "[integer] or null", "Given when the optimum is unique."),
        Kernel.Field("cost", "[integer] or null", "Of selected, one a budget."),
        Kernel.Field("optimal", "boolean", "Proven."),
        Kernel.Field("bound", "integer", "Proven: no choice is worth more."),
        Kernel.Field(
            "choice", "[integer]", "The choice found, also when others are worth as much."),
        Kernel.Field("choiceCost", "[integer]", "Of choice, one a budget."),
        Kernel.Field(
            "firstOfTies", "boolean",
            "Proven: the cheapest of equally good choices, of those the first in order."),
        Kernel.Field("nodes", "integer", "Visited."),
        Kernel.Field(
            "conflict", "[text]", "When infeasible: rules that cannot all be kept together."),
        Kernel.Field("conflictIrreducible", "boolean", "None of them is needless; proven."),
    ]

    private static let coreMeaning =
        "best, threshold, thresholdWanted, choices, shares (one an item), complete; null when the "
        + "best value is missing or not proven."
}

extension KernelInput {
    fileprivate func mostNodes() throws(KernelInputError) -> Int? {
        guard let place = try optional("mostNodes") else { return nil }
        let most = try place.integer()
        if most < 0 { throw place.refused(id: "kurang dari 0.", en: "is below 0.") }
        return most
    }

    fileprivate func portfolioProblem() throws(KernelInputError) -> PortfolioProblem {
        let values = try member("values").integers()
        let costs = try member("costs").list { row throws(KernelInputError) in try row.integers() }
        let budgets = try member("budgets").integers()
        let requires = try optional("requires")?.list { pair throws(KernelInputError) in
            let ends = try pair.integers()
            guard ends.count == 2 else {
                throw pair.refused(id: "perlu dua pilihan, [a, b].", en: "needs two items, [a, b].")
            }
            return PortfolioProblem.Requirement(item: ends[0], needed: ends[1])
        }
        let groups = try optional("atMostOne")?.list { group throws(KernelInputError) in
            try group.integers()
        }
        let minima = try optional("minCount")?.list { rule throws(KernelInputError) in
            PortfolioProblem.MinimumCount(
                items: try rule.member("items").integers(), count: try rule.member("min").integer())
        }
        let mandatory = try optional("mandatory")?.integers()
        do {
            return try PortfolioProblem(
                values: values, costs: costs, budgets: budgets, requires: requires ?? [],
                atMostOne: groups ?? [], mandatory: mandatory ?? [], minimumCounts: minima ?? [])
        } catch {
            throw .refused("\(path)\(error.place)", error.wording)
        }
    }
}

extension PortfolioError {
    /// Where in the document, after the name of the input.
    fileprivate var place: String {
        switch self {
        case .tooMany(.items, _, _): ".values"
        case .tooMany(.budgets, _, _): ".budgets"
        case .tooMany(.requirements, _, _): ".requires"
        case .tooMany(.exclusions, _, _): ".atMostOne"
        case .tooMany(.minimumCounts, _, _): ".minCount"
        case .costRows: ".costs"
        case .raggedCosts(let item, _, _): ".costs[\(item)]"
        case .value(let item, _): ".values[\(item)]"
        case .cost(let item, let budget, _): ".costs[\(item)][\(budget)]"
        case .budget(let budget, _): ".budgets[\(budget)]"
        case .unknownItem(let rule, _), .repeatedItem(let rule, _), .negativeMinimum(let rule, _):
            rule.place
        }
    }
}

extension PortfolioRule {
    fileprivate var place: String {
        switch self {
        case .budget(let index): ".budgets[\(index)]"
        case .requirement(let index): ".requires[\(index)]"
        case .exclusion(let index): ".atMostOne[\(index)]"
        case .mandatory: ".mandatory"
        case .minimumCount(let index): ".minCount[\(index)]"
        }
    }
}

extension PortfolioOutcome {
    fileprivate var json: JSON {
        switch self {
        case .undecided(let nodes): .object(["feasible": .null, "nodes": .integer(nodes)])
        case .infeasible(let conflict):
            .object([
                "feasible": .bool(false),
                "conflict": .texts(conflict.rules.map(\.name.en)),
                "conflictIrreducible": .bool(conflict.isIrreducible),
            ])
        case .selected(let selection): selection.json
        }
    }
}

extension PortfolioSelection {
    fileprivate var json: JSON {
        let isUnique = isUnique == true
        return .object([
            "feasible": .bool(true), "value": .integer(value),
            "unique": self.isUnique.map(JSON.bool) ?? .null,
            "selected": isUnique ? .integers(items) : .null,
            "cost": isUnique ? .integers(cost) : .null,
            "optimal": .bool(isOptimal), "bound": .integer(bound),
            "choice": .integers(items), "choiceCost": .integers(cost),
            "firstOfTies": .bool(isFirstOfTies), "nodes": .integer(nodes),
        ])
    }
}

extension PortfolioMargin {
    fileprivate var json: JSON {
        .object([
            "budget": .optional(budget), "percent": .integer(percent),
            "budgets": .integers(budgets), "value": .optional(value), "bound": .optional(bound),
            "proven": .bool(isProven), "change": .optional(change),
            "changePerUnit": .optional(changePerUnit),
        ])
    }
}

extension PortfolioCore {
    fileprivate var json: JSON {
        .object([
            "best": .integer(best), "threshold": .integer(threshold),
            "thresholdWanted": .integer(thresholdWanted), "choices": .integer(choices),
            "shares": .numbers(shares), "complete": .bool(isComplete),
        ])
    }
}

extension PortfolioLeftOut {
    fileprivate var json: JSON {
        .object([
            "item": .integer(item), "brings": .integers(brings), "displaces": .integers(displaces),
            "shortfall": .integers(shortfall), "bestValueWith": .optional(bestValueWith),
            "proven": .bool(isProven), "valueShort": .optional(valueShort),
        ])
    }
}
