public import Vocabulary

/// The judgement of one cycle: every indicator, every roll-up, and what to talk about.
public struct Evaluation: Sendable, Equatable {
    public var government: Government
    public var cycle: Cycle
    /// The latest release date among the values that counted, else the cycle's last day.
    public var asOf: CivilDate
    public var ruleSet: RuleSet
    /// In the order of the dataset.
    public var indicators: [IndicatorResult]
    public var governmentRollup: Rollup
    /// In the order of the dataset's organisations; those without indicators included.
    public var organisationRollups: [Rollup]
    /// In the order of the dataset's cascade.
    public var cascadeRollups: [Rollup]

    public init(
        government: Government, cycle: Cycle, asOf: CivilDate, ruleSet: RuleSet,
        indicators: [IndicatorResult], governmentRollup: Rollup, organisationRollups: [Rollup],
        cascadeRollups: [Rollup]
    ) {
        self.government = government
        self.cycle = cycle
        self.asOf = asOf
        self.ruleSet = ruleSet
        self.indicators = indicators
        self.governmentRollup = governmentRollup
        self.organisationRollups = organisationRollups
        self.cascadeRollups = cascadeRollups
    }
}
