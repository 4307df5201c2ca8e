import Forecast
package import Ledger
package import Performance
package import Vocabulary

/// A cycle's judgement as it stood when it was frozen, and what it was computed from.
package struct SnapshotFrozen: Sendable, Equatable {
    package var cycle: Cycle
    package var ruleSet: RuleSet.ID
    package var asOf: CivilDate
    /// The entries that the evaluation had seen.
    package var frontier: Frontier
    /// In the order of their codes.
    package var indicators: [FrozenIndicator]
    package var government: FrozenRollup
    /// In the order of their codes.
    package var organisations: [FrozenRollup]

    package init(
        cycle: Cycle, ruleSet: RuleSet.ID, asOf: CivilDate, frontier: Frontier,
        indicators: [FrozenIndicator], government: FrozenRollup, organisations: [FrozenRollup]
    ) {
        self.cycle = cycle
        self.ruleSet = ruleSet
        self.asOf = asOf
        self.frontier = frontier
        self.indicators = indicators
        self.government = government
        self.organisations = organisations
    }

    package init(_ evaluation: Evaluation, computedFrom frontier: Frontier) {
        self.init(
            cycle: evaluation.cycle, ruleSet: evaluation.ruleSet.id, asOf: evaluation.asOf,
            frontier: frontier,
            indicators: evaluation.indicators.map { FrozenIndicator($0) }
                .sorted { $0.code < $1.code },
            government: FrozenRollup(evaluation.governmentRollup, organisation: nil),
            organisations: evaluation.organisationRollups.compactMap { rollup in
                guard case .organisation(let id) = rollup.scope else { return nil }
                return FrozenRollup(rollup, organisation: id)
            }.sorted { ($0.organisation ?? "") < ($1.organisation ?? "") })
    }

    /// SHA-256 of the canonical body: two snapshots are the same judgement when it is equal.
    package var digest: Digest {
        Digest(hashing: FactCoding.body(of: .snapshot(self)))
    }
}

/// What one indicator's numbers said.
package struct FrozenIndicator: Sendable, Equatable {
    package var code: Indicator.ID
    package var realised: Observation.Measure?
    package var annualTarget: Target.Level?
    package var interimTarget: Target.Level?
    package var annual: FrozenAchievement
    package var interim: FrozenAchievement
    package var met: Bool?
    package var onTrack: Bool?
    package var gap: Double?
    /// P(annual target met), 0…1.
    package var probabilityMet: Double?
    /// At the levels of `ForecastDistribution.levels`; empty when there is no forecast.
    package var quantiles: [Double]
    package var attention: Double?

    package init(_ result: IndicatorResult) {
        code = result.indicator.id
        realised = result.realised
        annualTarget = result.annualTarget
        interimTarget = result.interimTarget?.level
        annual = FrozenAchievement(result.annual)
        interim = FrozenAchievement(result.interim)
        met = result.met
        onTrack = result.onTrack
        gap = result.gap
        probabilityMet = result.forecast.probabilityMet
        quantiles = result.forecast.distribution?.quantiles ?? []
        attention = result.attention?.score
    }
}

/// A percentage with its band's code.
package struct FrozenAchievement: Sendable, Equatable {
    package var raw: Double?
    package var capped: Double?
    package var status: String

    init(raw: Double?, capped: Double?, status: String) {
        self.raw = raw
        self.capped = capped
        self.status = status
    }

    init(_ achievement: IndicatorResult.Achievement) {
        self.init(raw: achievement.raw, capped: achievement.capped, status: achievement.status)
    }

    init(_ mean: Rollup.Mean) {
        self.init(raw: mean.uncapped, capped: mean.capped, status: mean.status)
    }
}

/// A roll-up as it was.
package struct FrozenRollup: Sendable, Equatable {
    /// `nil` for the government as a whole.
    package var organisation: Organisation.ID?
    package var annual: FrozenAchievement
    package var interim: FrozenAchievement
    package var met: Int
    package var missed: Int
    package var notJudged: Int
    package var count: Int
    /// Percent of the ceiling spent.
    package var absorption: Double?

    init(_ rollup: Rollup, organisation: Organisation.ID?) {
        self.organisation = organisation
        annual = FrozenAchievement(rollup.annual)
        interim = FrozenAchievement(rollup.interim)
        met = rollup.met
        missed = rollup.missed
        notJudged = rollup.notJudged
        count = rollup.count
        absorption = rollup.money?.absorption
    }
}
