/// One statement of a Delphi in two successive rounds, and whether to ask again.
public struct DelphiComparison: Sendable, Equatable {
    /// What to do with the statement.
    public enum Decision: String, Sendable, CaseIterable {
        case stopConsensus = "stop-consensus"
        /// Nobody moves any more, and there is no consensus: record the dissent.
        case stopStableDissent = "stop-stable-dissent"
        case `continue`
    }

    public let previous: DelphiRound
    public let current: DelphiRound
    /// Half of the change of the histogram, as a share of the current answers: what moved on
    /// balance.
    public let netChangeShare: Double
    /// The share of those who answered twice that changed their answer; `nil` when nobody did.
    public let individualChangeShare: Double?
    /// How far the coefficient of variation moved; `nil` when a round has one answer.
    public let variationChange: Double?
    /// The current round's answers agree.
    public let isConsensus: Bool
    /// The net change is small.
    public let isStable: Bool

    /// A round is asked again until it is stable; consensus alone does not stop it.
    public var decision: Decision {
        guard isStable else { return .continue }
        return isConsensus ? .stopConsensus : .stopStableDissent
    }
}

extension DelphiComparison {
    /// Compares two rounds, person by person.
    ///
    /// - Parameters:
    ///   - previous: one entry for each person, `nil` for no answer.
    ///   - current: the same persons in the same order.
    ///   - scale: what both rounds were answered on.
    ///   - rule: when a statement is settled; fixed before the first round.
    /// - Returns: undefined when nobody answered in one of the rounds.
    /// - Throws: ``AgreementError/outsideScale(rater:value:highest:)`` or
    ///   ``AgreementError/differentShapes(before:after:)``.
    /// - Complexity: O(n log n).
    public static func compare(
        _ previous: [Int?], _ current: [Int?], scale: DelphiScale, rule: DelphiRule = .standard
    ) throws(AgreementError) -> Finding<DelphiComparison> {
        guard previous.count == current.count else {
            throw .differentShapes(before: [previous.count], after: [current.count])
        }
        for round in [previous, current] { try check(round, scale) }
        let before = previous.compactMap(\.self)
        let after = current.compactMap(\.self)
        guard !before.isEmpty, !after.isEmpty else { return .undefined(.noAnswers) }
        let both = zip(previous, current).filter { $0.0 != nil && $0.1 != nil }
        let moved = both.count { $0.0 != $0.1 }
        let earlier = DelphiRound(before, scale)
        let later = DelphiRound(after, scale)
        let net = netChange(before, after, scale)
        return .determined(
            DelphiComparison(
                previous: earlier, current: later, netChangeShare: net,
                individualChangeShare: both.isEmpty ? nil : Double(moved) / Double(both.count),
                variationChange: change(earlier.variation, later.variation),
                isConsensus: later.isConsensus(rule, scale), isStable: net <= rule.stableShare))
    }

    private static func check(_ round: [Int?], _ scale: DelphiScale) throws(AgreementError) {
        for (rater, answer) in round.enumerated() {
            if let answer, !(1...scale.rawValue).contains(answer) {
                throw .outsideScale(rater: rater, value: answer, highest: scale.rawValue)
            }
        }
    }

    private static func netChange(
        _ before: [Int], _ after: [Int], _ scale: DelphiScale
    ) -> Double {
        let moved = (1...scale.rawValue).reduce(0) { sum, answer in
            sum + abs(before.count { $0 == answer } - after.count { $0 == answer })
        }
        return Double(moved) / 2 / Double(after.count)
    }

    private static func change(_ one: Double?, _ other: Double?) -> Double? {
        guard let one, let other else { return nil }
        return abs(one - other)
    }
}
