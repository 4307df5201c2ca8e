package import Performance
package import Vocabulary

/// What the reader looks at the data through: a cycle, the rules, and what-if changes to them.
package struct Lens: Hashable, Sendable {
    package var cycle: Cycle
    package var ruleSet: RuleSet.ID
    package var whatIf: WhatIf

    package init(cycle: Cycle, ruleSet: RuleSet.ID, whatIf: WhatIf = .nothing) {
        self.cycle = cycle
        self.ruleSet = ruleSet
        self.whatIf = whatIf
    }

    /// Whether anything differs from the rules as they are.
    package var isWhatIf: Bool { whatIf != .nothing }
}

extension Lens {
    /// What the address asks for; what it does not ask for comes from the data.
    /// - Throws: ``Refusal/badRequest(_:)`` naming the parameter that cannot be read.
    package init(_ query: Query, holdings: Holdings) throws(Refusal) {
        self.init(
            cycle: try Self.cycle(query[.cycle], holdings),
            ruleSet: try Self.ruleSet(query[.ruleSet], holdings),
            whatIf: WhatIf(
                cap: try Self.cap(query[.cap]), formula: try Self.formula(query[.formula])))
    }

    private static func cycle(_ text: String?, _ holdings: Holdings) throws(Refusal) -> Cycle {
        guard let text else { return holdings.cycle }
        guard let cycle = Cycle(text) else { throw .badRequest(Words.Refused.cycle(text)) }
        return cycle
    }

    private static func ruleSet(
        _ text: String?, _ holdings: Holdings
    ) throws(Refusal) -> RuleSet.ID {
        guard let text else { return holdings.dataset.government.ruleSet }
        guard holdings.ruleSets.contains(where: { $0.id.text == text }) else {
            throw .badRequest(Words.Refused.ruleSet(text))
        }
        return RuleSet.ID(text)
    }

    private static func cap(_ text: String?) throws(Refusal) -> WhatIf.Cap? {
        guard let text else { return nil }
        if text == "none" { return WhatIf.Cap.none }
        guard case .number(let percent) = Numeral.readingCSV(text), percent > 0 else {
            throw .badRequest(Words.Refused.cap(text))
        }
        return .percent(percent)
    }

    private static func formula(_ text: String?) throws(Refusal) -> Indicator.Formula? {
        guard let text else { return nil }
        guard let formula = Indicator.Formula(rawValue: text) else {
            throw .badRequest(Words.Refused.formula(text))
        }
        return formula
    }

    /// The rule set to judge with.
    func rules(from ruleSets: [RuleSet]) -> RuleSet {
        ruleSets.first { $0.id == ruleSet } ?? .permendagri
    }
}
