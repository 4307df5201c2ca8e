/// A different cap or formula for all indicators at once: a question, never the regulated score.
public struct WhatIf: Sendable, Hashable {
    /// The cap that is tried out.
    public enum Cap: Sendable, Hashable {
        /// Percent, above 0.
        case percent(Double)
        /// Averages are made of raw percentages.
        case none
    }

    /// `nil` keeps each indicator's own cap.
    public var cap: Cap?
    /// `nil` keeps each lower-is-better indicator's own formula.
    public var formula: Indicator.Formula?

    public init(cap: Cap? = nil, formula: Indicator.Formula? = nil) {
        self.cap = cap
        self.formula = formula
    }

    /// Nothing assumed: every indicator's own rules.
    public static let nothing = WhatIf()
}

extension AchievementRule {
    /// The rule of one indicator under a rule set.
    public init(of indicator: Indicator, under ruleSet: RuleSet, assuming whatIf: WhatIf = .nothing)
    {
        let own: Double? =
            switch indicator.cap {
            case .ruleSet: ruleSet.cap
            case .none: nil
            case .percent(let percent): percent
            }
        let cap: Double? =
            switch whatIf.cap {
            case nil: own
            case .some(.none): nil
            case .percent(let percent): percent
            }
        self.init(
            polarity: indicator.polarity,
            formula: whatIf.formula ?? indicator.formula ?? .twoTargetsMinusRealised,
            cap: cap, ladders: ruleSet.ladders)
    }
}
