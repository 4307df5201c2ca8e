/// Which date at which venue: hard limits first, then acceptability over everything uncertain.
///
/// The recommendation is the option that comes first for most weights and values, unless another
/// has at once less expected regret, a better expected rank and no larger share among the last
/// third: then fewer people would regret that one.
/// Source: SMAA-2, Lahdelma & Salminen (2001), Operations Research 49(3).
public struct VenueStudy: Sendable, Hashable {
    /// One option that keeps all limits.
    public struct Standing: Sendable, Hashable {
        /// Index among all options.
        public let option: Int
        /// Share of samples in which it comes first.
        public let firstRankShare: Double
        /// 1 = always first.
        public let expectedRank: Double
        /// Share of samples in which it is among the last third.
        public let worstThirdShare: Double
        /// How far its score falls behind the best on average, on a scale where 1 is the whole
        /// range of every criterion.
        public let expectedRegret: Double
        /// Weighted sum of expected utilities at the expected weights.
        public let expectedScore: Double
    }

    /// What to choose, and why.
    public struct Recommendation: Sendable, Hashable {
        /// Why it is recommended.
        public enum Reason: Sendable, Hashable {
            case onlyOption
            case highestAcceptability
            /// Another comes first more often, but is regretted more, ranks worse on average and
            /// is as often among the last third.
            case lessRegret(than: Int)
        }

        /// Index among all options.
        public let option: Int
        /// Why it is recommended.
        public let reason: Reason
        /// False when chance alone could explain which of the first two comes first more often.
        public let isSettled: Bool
    }

    /// Why options are out, in the order of the options and of the limits; empty for those that
    /// keep all limits.
    public let exclusions: [[Exclusion]]
    /// The recommended option first, the others by first-rank share.
    public let standings: [Standing]
    /// `nil` when no option keeps all limits.
    public let recommendation: Recommendation?
    /// What would have to change for the second to win; `nil` with fewer than two options.
    public let challenge: Challenge?
    /// Details of the options that keep all limits, in their order; `nil` when there is none.
    public let acceptability: Acceptability?
    /// Indices of the options that ``acceptability`` speaks of.
    public let feasible: [Int]

    /// - Parameters:
    ///   - options: at least one; at most 200 may keep all limits.
    ///   - criteria: one a value of each option, at most 50.
    ///   - limits: what an option must keep.
    ///   - weights: what is known about the criteria's weights.
    ///   - sampleCount: 1…10,000,000.
    ///   - seed: the same seed gives the same study.
    /// - Throws: ``VenueStudyError`` naming the option or limit.
    /// - Complexity: O(options · limits + samples · (m² + m·n)) for m options that keep all limits.
    public init(
        options: [MeetingOption], criteria: [Criterion], limits: [HardLimit] = [],
        weights: WeightInformation = .uniform, sampleCount: Int = 100_000, seed: UInt64 = 1
    ) throws(VenueStudyError) {
        let exclusions = try Self.exclusions(options, limits)
        let feasible = options.indices.filter { exclusions[$0].isEmpty }
        self.exclusions = exclusions
        self.feasible = feasible
        // All options are read before some are left out, so that errors count rows as given.
        _ = try Self.utilities(options, criteria)
        if let fault = weights.fault(criterionCount: criteria.count) { throw .weighing(fault) }
        guard !feasible.isEmpty else {
            (standings, recommendation, challenge, acceptability) = ([], nil, nil, nil)
            return
        }
        let utilities = try Self.utilities(feasible.map { options[$0] }, criteria)
        let result: Acceptability
        do {
            result = try AcceptabilityStudy(
                utilities, weights: weights, sampleCount: sampleCount, seed: seed
            ).result()
        } catch {
            throw .weighing(error)
        }
        let shares = weights.centre(criterionCount: criteria.count) ?? result.meanWeights
        let scores = utilities.expected.scores(shares)
        let order = Self.order(result)
        acceptability = result
        standings = order.places.map { place in
            Standing(
                option: feasible[place], firstRankShare: result.firstRankShares[place],
                expectedRank: result.expectedRanks[place],
                worstThirdShare: result.worstThirdShares[place],
                expectedRegret: result.expectedRegrets[place], expectedScore: scores[place])
        }
        recommendation = Recommendation(
            option: feasible[order.places[0]], reason: order.reason(feasible),
            isSettled: Self.isSettled(result))
        challenge =
            order.places.count > 1
            ? Challenge(
                of: order.places[1], named: feasible[order.places[1]], utilities, criteria, shares)
            : nil
    }

    private static func utilities(
        _ options: [MeetingOption], _ criteria: [Criterion]
    ) throws(VenueStudyError) -> UncertainUtilities {
        do {
            return try UncertainUtilities(options.map(\.values), criteria: criteria)
        } catch {
            throw .values(error)
        }
    }

    private static func exclusions(
        _ options: [MeetingOption], _ limits: [HardLimit]
    ) throws(VenueStudyError) -> [[Exclusion]] {
        for (option, meeting) in options.enumerated() {
            for (fact, value) in meeting.facts.enumerated() where value?.isFinite == false {
                throw .factValue(option: option, fact: fact)
            }
        }
        for (index, limit) in limits.enumerated() {
            guard let (bound, fact) = limit.rule.numbers else { continue }
            guard bound.isFinite else { throw .limitValue(limit: index) }
            for (option, meeting) in options.enumerated()
            where !meeting.facts.indices.contains(fact) {
                throw .fact(limit: index, option: option)
            }
        }
        return options.map { option in
            limits.enumerated().compactMap { index, limit in
                limit.broken(by: option).map {
                    Exclusion(limit: index, subject: limit.subject, cause: $0)
                }
            }
        }
    }
}

extension HardLimit.Rule {
    fileprivate var numbers: (bound: Double, fact: Int)? {
        switch self {
        case .atLeast(let bound, let fact), .atMost(let bound, let fact): (bound, fact)
        case .notDuring: nil
        }
    }
}
