public import Vocabulary

/// The government that is evaluated, as the data package's header says.
public struct Government: Hashable, Sendable {
    /// Which tier of regional government it is; forms differ by tier.
    public enum Level: String, Sendable, CaseIterable, Hashable {
        case province = "provinsi"
        case regency = "kabupaten"
        case city = "kota"
    }

    public var name: String
    public var level: Level
    public var termStart: CivilDate?
    /// IANA name: `Asia/Makassar`.
    public var timeZone: String
    public var ruleSet: RuleSet.ID

    public init(
        name: String, level: Level, termStart: CivilDate? = nil,
        timeZone: String = "Asia/Makassar", ruleSet: RuleSet.ID = "permendagri-86-2017"
    ) {
        self.name = name
        self.level = level
        self.termStart = termStart
        self.timeZone = timeZone
        self.ruleSet = ruleSet
    }
}

/// All that an evaluation is computed from: the data package (EVALUATION §1) as values.
///
/// References are consistent: every code that is named exists, codes are unique, the cascade has no
/// cycle. Whoever builds one checks that; the kernels rely on it.
public struct Dataset: Sendable, Equatable {
    public var government: Government
    public var organisations: [Organisation]
    public var documents: [PlanDocument]
    public var cascade: [CascadeNode]
    public var indicators: [Indicator]
    public var targets: [Target]
    public var observations: [Observation]
    public var verifications: [Verification]
    public var budget: [BudgetLine]
    public var spending: [Spending]
    public var selfEvaluations: [SelfEvaluation]
    public var officeholders: [Officeholder]
    public var bridges: [IndicatorBridge]

    public init(
        government: Government, organisations: [Organisation] = [],
        documents: [PlanDocument] = [], cascade: [CascadeNode] = [],
        indicators: [Indicator] = [], targets: [Target] = [], observations: [Observation] = [],
        verifications: [Verification] = [], budget: [BudgetLine] = [], spending: [Spending] = [],
        selfEvaluations: [SelfEvaluation] = [], officeholders: [Officeholder] = [],
        bridges: [IndicatorBridge] = []
    ) {
        self.government = government
        self.organisations = organisations
        self.documents = documents
        self.cascade = cascade
        self.indicators = indicators
        self.targets = targets
        self.observations = observations
        self.verifications = verifications
        self.budget = budget
        self.spending = spending
        self.selfEvaluations = selfEvaluations
        self.officeholders = officeholders
        self.bridges = bridges
    }
}
