public import Vocabulary

/// The mean judgement over a set of indicators, with the counts that keep it honest.
public struct Rollup: Sendable, Equatable {
    /// What the indicators are gathered by.
    public enum Scope: Hashable, Sendable {
        case government
        case organisation(Organisation.ID)
        /// The node itself and all below it.
        case cascade(CascadeNode.ID)
    }

    /// A weighted mean over judged indicators.
    public struct Mean: Sendable, Equatable {
        /// Percent; `nil` when nothing is judged.
        public var uncapped: Double?
        public var capped: Double?
        /// The band of the capped mean.
        public var status: String
        public var step: Int

        public init(uncapped: Double?, capped: Double?, status: String, step: Int) {
            self.uncapped = uncapped
            self.capped = capped
            self.status = status
            self.step = step
        }
    }

    /// Money up to the cycle's end.
    public struct Money: Sendable, Equatable {
        /// Rupiah, of the budget version in force on the cycle's end.
        public var ceiling: Double
        /// Of the months that have a figure; `nil` when none has.
        public var realised: Double?
        public var planned: Double?
        /// Percent of the ceiling; `nil` when the ceiling is 0 or no spending was reported.
        public var absorption: Double? { share(of: realised) }
        /// The plan as percent of the ceiling; `nil` when the ceiling is 0 or there is no plan.
        public var plannedAbsorption: Double? { share(of: planned) }
        /// Absorption minus planned absorption, percentage points.
        public var deviation: Double? {
            guard let absorption, let plannedAbsorption else { return nil }
            return absorption - plannedAbsorption
        }
        /// The versions that hold, e.g. `["APBD-P"]`.
        public var versions: [String]

        public init(
            ceiling: Double, realised: Double?, planned: Double?, versions: [String]
        ) {
            self.ceiling = ceiling
            self.realised = realised
            self.planned = planned
            self.versions = versions
        }

        private func share(of amount: Double?) -> Double? {
            guard let amount, ceiling > 0 else { return nil }
            let percent = 100 * amount / ceiling
            return percent.isFinite ? percent : nil
        }
    }

    public var scope: Scope
    public var annual: Mean
    public var interim: Mean
    /// Indicators whose annual target is met, missed; and whose interim percent is nil.
    public var met: Int
    public var missed: Int
    public var notJudged: Int
    /// All indicators of the scope.
    public var count: Int
    /// Judged or legitimately not yet released ÷ all, 0…1; `nil` when there is no indicator.
    public var completeness: Double?
    /// How many indicators stand at each interim step, index 0 (not judged) … 5.
    public var steps: [Int]
    /// `nil` when no programme of the scope has a ceiling.
    public var money: Money?

    public init(
        scope: Scope, annual: Mean, interim: Mean, met: Int, missed: Int, notJudged: Int,
        count: Int, completeness: Double?, steps: [Int], money: Money?
    ) {
        self.scope = scope
        self.annual = annual
        self.interim = interim
        self.met = met
        self.missed = missed
        self.notJudged = notJudged
        self.count = count
        self.completeness = completeness
        self.steps = steps
        self.money = money
    }
}
