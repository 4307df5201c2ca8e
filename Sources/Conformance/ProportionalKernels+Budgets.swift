import SocialChoice

// Budgets shared out by approval on documents.
extension KernelCatalogue {
    static let budgetKernels: [Kernel] = [
        Kernel(
            "mes_pb", "A budget by Equal Shares with both utilities, completed, and by votes.",
            input: budgetInput + [
                .init("endowment", "text?", "`approving_voters` (if left out) or `all_voters`")
            ],
            output: [
                .init(
                    "mes_cost", "{order, rho, total, add1: {winners, steps}, add1u}",
                    "utility = cost; `add1` raised step by step, `add1u` then filled up by votes"),
                .init("mes_cardinality", "{order, rho, total}", "utility = 1"),
                .init("greedyByVotes", "[integer]", "by votes while money lasts"),
            ],
            judge: judgedOfficially, run: equalSharesBudget),
        Kernel(
            "mes", "A budget by the Method of Equal Shares, with who pays how much.",
            input: budgetInput + [
                .init("utility", "text?", "`cost` (if left out) or `cardinality`"), endowmentField,
                .init("ties", "text?", "`listed` (if left out) or `votes_then_cost`"),
                .init("add1", "true or false?", "whether shares are raised step by step"),
                .init("increment", "integer?", "currency units per voter and step; 1 if left out"),
                .init("stepLimit", "integer?", "1,000,000 if left out"),
                .init("complete", "true or false?", "whether what is left is spent by votes"),
            ],
            output: equalSharesOutput + [
                .init("steps", "integer?", "steps taken by add1"),
                .init("ending", "text?", "why add1 ended"),
                .init("completed", "[integer]?", "all funded after completion"),
            ], run: explainedEqualShares),
        Kernel(
            "greedy_budget", "Projects by votes while money lasts.",
            input: budgetInput + [
                .init("ties", "text?", "`listed` (if left out) or `votes_then_cost`")
            ],
            output: [
                .init("order", "[integer]", "projects as funded"),
                .init("funded", "[integer]", "the same, ascending"),
                .init("total", "integer", "what they cost"),
                .init(
                    "shortfalls", "[{project, votes, cost, available, missing}]",
                    "what was too dear"),
            ]
        ) { input throws(KernelInputError) in
            greedyDocument(
                GreedyBudget(ties: try ties(input)).outcome(of: try budgetElection(input)))
        },
        Kernel(
            "phragmen_budget", "A budget by sequential Phragmén.",
            input: budgetInput + [
                .init("ending", "text?", "`stop` (if left out) or `skip` what is too dear")
            ],
            output: [
                .init("order", "[integer]", "projects as bought"),
                .init("moments", "[\"a/b\"]", "money each voter had earned when each was bought"),
                .init("total", "integer", "what they cost"),
                .init(
                    "shortfalls", "[{project, moment, missing}]", "what was too dear or too late"),
            ], run: phragmenBudget),
    ]

    static let endowmentField = Kernel.Field(
        "endowment", "text?", "`approving_voters` or `all_voters`: among whom money is divided")

    static let equalSharesOutput: [Kernel.Field] = [
        .init("order", "[integer]", "as bought"),
        .init("rho", "[number]", "price per utility of each"),
        .init("total", "integer", "what they cost"),
        .init("voters", "integer", "among whom the money was divided"),
        .init("endowment", "number", "what each began with"),
        .init(
            "purchases",
            "[{project, cost, votes, price, effectiveVotes, payments}]",
            "with payments [{ballot, voters, perVoter}]; `ballot` counts different ballots in order"
        ),
        .init(
            "shortfalls", "[{project, cost, votes, available, missing, missingPerVoter}]",
            "what the supporters of the others had left, and what was missing"),
    ]

    private static let budgetInput: [Kernel.Field] = [
        .init("costs", "[integer]", "of each project, in currency units"),
        .init("budget", "integer", "in the same units"),
        .init("ballots", "[{count?, approvals: [integer]}]", "projects each voter approves of"),
    ]

    static func endowment(
        _ input: KernelInput, or standard: EndowmentBase
    ) throws(KernelInputError) -> EndowmentBase {
        guard try input.optional("endowment") != nil else { return standard }
        return try input.choice(
            "endowment",
            [("approving_voters", .approvingVoters), ("all_voters", EndowmentBase.allVoters)])
            ?? standard
    }

    private static func ties(_ input: KernelInput) throws(KernelInputError) -> BudgetTieOrder {
        try input.choice(
            "ties", [("listed", .listed), ("votes_then_cost", BudgetTieOrder.votesThenCost)])
            ?? .listed
    }

    private static func budgetElection(
        _ input: KernelInput
    ) throws(KernelInputError) -> BudgetElection {
        let costs = try input.member("costs").integers()
        let budget = try input.member("budget").integer()
        let ballots = try input.approvalBallots()
        do {
            return try BudgetElection(costs: costs, budget: budget, ballots: ballots)
        } catch {
            throw input.refused(error)
        }
    }

    private static func equalSharesBudget(_ input: KernelInput) throws(KernelInputError) -> JSON {
        let election = try budgetElection(input)
        let base = try endowment(input, or: .approvingVoters)
        let byCost = EqualShares(utility: .cost, endowment: base)
        let plain = byCost.outcome(of: election)
        let byNumber = EqualShares(utility: .cardinality, endowment: base).outcome(of: election)
        let greedy = GreedyBudget()
        do throws(BudgetElectionError) {
            let raised = try byCost.addOne(of: election)
            let filled = greedy.outcome(of: election, after: raised.outcome.order)
            return .object([
                "mes_cost": .object([
                    "order": .integers(plain.order), "rho": .numbers(plain.purchases.map(\.rho)),
                    "total": .integer(plain.total),
                    "add1": .object([
                        "winners": .integers(raised.outcome.funded),
                        "steps": .integer(raised.steps),
                        "ending": .text(endingText(raised.ending)),
                    ]),
                    "add1u": .integers(filled.funded),
                ]),
                "mes_cardinality": .object([
                    "order": .integers(byNumber.order),
                    "rho": .numbers(byNumber.purchases.map(\.rho)),
                    "total": .integer(byNumber.total),
                ]),
                "greedyByVotes": .integers(greedy.outcome(of: election).funded),
            ])
        } catch {
            throw input.refused(error)
        }
    }

    private static func explainedEqualShares(
        _ input: KernelInput
    ) throws(KernelInputError) -> JSON {
        let election = try budgetElection(input)
        let rule = EqualShares(
            utility: try input.choice(
                "utility", [("cost", .cost), ("cardinality", BudgetUtility.cardinality)]) ?? .cost,
            endowment: try endowment(input, or: .approvingVoters), ties: try ties(input))
        var document: [String: JSON] = [:]
        var outcome = rule.outcome(of: election)
        if try input.flag("add1", or: false) {
            let increment = try input.integer("increment", or: 1)
            let limit = try input.integer("stepLimit", or: 1_000_000)
            do throws(BudgetElectionError) {
                let raised = try rule.addOne(
                    of: election, increment: increment, stepLimit: limit)
                outcome = raised.outcome
                document["steps"] = .integer(raised.steps)
                document["ending"] = .text(endingText(raised.ending))
            } catch {
                throw input.refused(error)
            }
        }
        if try input.flag("complete", or: false) {
            let filled = GreedyBudget(ties: rule.ties).outcome(of: election, after: outcome.order)
            document["completed"] = .integers(filled.funded)
        }
        return .object(document.merging(equalSharesDocument(outcome)) { first, _ in first })
    }

    private static func phragmenBudget(_ input: KernelInput) throws(KernelInputError) -> JSON {
        let election = try budgetElection(input)
        let ending = try input.choice(
            "ending", [("stop", .stop), ("skip", BudgetPhragmen.Ending.skip)])
        let outcome = BudgetPhragmen(ending: ending ?? .stop).outcome(of: election)
        return .object([
            "order": .integers(outcome.order), "total": .integer(outcome.total),
            "moments": .array(outcome.purchases.map { .fraction($0.moment) }),
            "shortfalls": .array(
                outcome.shortfalls.map {
                    .object([
                        "project": .integer($0.project), "moment": .fraction($0.moment),
                        "missing": .integer($0.missing),
                    ])
                }),
        ])
    }
}
