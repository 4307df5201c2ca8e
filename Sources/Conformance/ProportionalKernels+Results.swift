import SocialChoice

// How results of shared budgets become documents, and how cases of real cities are judged.
extension KernelCatalogue {
    static func equalSharesDocument(_ outcome: EqualSharesOutcome) -> [String: JSON] {
        [
            "order": .integers(outcome.order),
            "rho": .numbers(outcome.purchases.map(\.rho)),
            "total": .integer(outcome.total),
            "voters": .integer(outcome.voters),
            "endowment": .number(outcome.endowment),
            "purchases": .array(outcome.purchases.map(purchaseDocument)),
            "shortfalls": .array(
                outcome.shortfalls.map {
                    .object([
                        "project": .integer($0.project), "cost": .integer($0.cost),
                        "votes": .integer($0.votes), "available": .number($0.available),
                        "missing": .number($0.missing),
                        "missingPerVoter": .optional($0.missingPerVoter),
                    ])
                }),
        ]
    }

    private static func purchaseDocument(_ purchase: EqualSharesOutcome.Purchase) -> JSON {
        .object([
            "project": .integer(purchase.project), "cost": .integer(purchase.cost),
            "votes": .integer(purchase.votes), "price": .number(purchase.price),
            "effectiveVotes": .optional(purchase.effectiveVotes),
            "payments": .array(
                purchase.payments.map {
                    .object([
                        "ballot": .integer($0.ballot), "voters": .integer($0.voters),
                        "perVoter": .number($0.perVoter),
                    ])
                }),
        ])
    }

    static func greedyDocument(_ outcome: GreedyBudget.Outcome) -> JSON {
        .object([
            "order": .integers(outcome.order), "funded": .integers(outcome.funded),
            "total": .integer(outcome.total),
            "shortfalls": .array(
                outcome.shortfalls.map {
                    .object([
                        "project": .integer($0.project), "votes": .integer($0.votes),
                        "cost": .integer($0.cost), "available": .integer($0.available),
                        "missing": .integer($0.missing),
                    ])
                }),
        ])
    }

    static func endingText(_ ending: AddOneOutcome.Ending) -> String {
        switch ending {
        case .overspent: "overspent"
        case .allFunded: "all_funded"
        case .stepLimit: "step_limit"
        }
    }

    /// A case of a real city also tells what was decided there and by which rule: that is compared
    /// with our result by the same rule, and is not part of an answer.
    static func judgedOfficially(_ example: KernelCase, _ answer: JSON) -> Difference? {
        guard case .object(var expected) = example.expected else {
            return Difference.first(in: answer, against: example)
        }
        let official = expected.removeValue(forKey: "officialSelected")
        let rule = expected.removeValue(forKey: "officialRule")
        let rest = KernelCase(
            id: example.id, input: example.input, expected: .object(expected),
            tolerance: example.tolerance)
        if let difference = Difference.first(in: answer, against: rest) { return difference }
        guard let official, let ours = officialResult(answer, rule) else { return nil }
        return Difference.first(ours, official, 0, "expected.officialSelected")
    }

    /// Our result by a city's rule; `nil` when it is none of ours.
    private static func officialResult(_ answer: JSON, _ rule: JSON?) -> JSON? {
        guard case .object(let members) = answer, case .object(let shares)? = members["mes_cost"],
            case .object(let raised)? = shares["add1"], case .text(let name)? = rule
        else { return nil }
        return switch name {
        case "equalshares/add1": raised["winners"]
        case "equalshares/add1u": shares["add1u"]
        case "equalshares": shares["order"]
        default: nil
        }
    }
}
