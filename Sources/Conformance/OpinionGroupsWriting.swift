import OpinionGroups
import Vocabulary

// What the kernels found, as documents with the names of the conformance files.
extension OpinionMap {
    func members(_ votes: VoteMatrix) -> [String: JSON] {
        let zero = [Double](repeating: 0, count: means.count)
        let two = (0..<2).map { axes.indices.contains($0) ? axes[$0] : nil }
        return [
            "means": .numbers(means),
            "components": .matrix(two.map { $0?.loadings ?? zero }),
            "explainedVariance": votes.participantCount > 1
                ? .numbers(two.map { $0?.variance ?? 0 }) : .array([.null, .null]),
            "settled": .flags(two.map { $0?.isSettled ?? false }),
            "votesCast": .integers(votes.votesCast),
            "projections": .matrix(positions.map { [$0?.x ?? 0, $0?.y ?? 0] }),
        ]
    }
}

extension GroupChoice {
    var members: [String: JSON] {
        var byCount: [String: JSON] = [:]
        for grouping in tried {
            byCount["\(grouping.groupCount)"] = .object([
                "inertia": .number(grouping.inertia), "silhouette": .number(grouping.silhouette),
                "labels": .integers(grouping.groups),
            ])
        }
        return [
            "byK": .object(byCount), "bestK": .optional(best?.groupCount),
            "distinctPoints": .integer(distinctCount),
        ]
    }
}

extension GroupStatistics {
    var members: [String: JSON] {
        [
            "na": counts(\.agreement.votes), "nd": counts(\.disagreement.votes),
            "ns": counts(\.voters),
            "pa": numbers(\.agreement.probability), "pd": numbers(\.disagreement.probability),
            "pat": numbers(\.agreement.probabilityTest),
            "pdt": numbers(\.disagreement.probabilityTest),
            "ra": numbers(\.agreement.representativeness),
            "rd": numbers(\.disagreement.representativeness),
            "rat": numbers(\.agreement.representativenessTest),
            "rdt": numbers(\.disagreement.representativenessTest),
            "groupAwareConsensusAgree": .numbers(consensusOnAgreement),
            "groupAwareConsensusDisagree": .numbers(consensusOnDisagreement),
        ]
    }

    private func counts(_ part: (StatementInGroup) -> Int) -> JSON {
        .matrix(
            (0..<groupCount).map { group in
                (0..<statementCount).map { part(self[group, $0]) }
            })
    }

    private func numbers(_ part: (StatementInGroup) -> Double) -> JSON {
        .matrix(
            (0..<groupCount).map { group in
                (0..<statementCount).map { part(self[group, $0]) }
            })
    }
}

extension OpinionReport {
    func members(_ votes: VoteMatrix) -> [String: JSON] {
        [
            "map": .object(map.members(votes)),
            "clusters": groups.map { .object($0.choice.members) } ?? .null,
            "labels": groups.map { .array($0.groups.map(JSON.optional)) } ?? .null,
            "waiting": shortfall.map { .text($0.wording.en) } ?? .null,
            "representative": groups.map {
                .array($0.representative.map { .array($0.map(\.json)) })
            } ?? .null,
            "commonGround": groups.map { .integers($0.commonGround) } ?? .null,
            "consensus": .object([
                "agreed": .array(consensus.agreed.map(\.json)),
                "rejected": .array(consensus.rejected.map(\.json)),
            ]),
            "public": PublicSummary(self, on: votes).json,
        ]
    }
}

extension ChosenStatement {
    fileprivate var json: JSON {
        .object([
            "statement": .integer(statement), "direction": .text(direction.rawValue),
            "votes": .integer(leaning.votes), "voters": .integer(voters),
            "probability": .number(leaning.probability),
            "probabilityTest": .number(leaning.probabilityTest),
            "representativeness": .number(leaning.representativeness),
            "representativenessTest": .number(leaning.representativenessTest),
            "significant": .bool(isSignificant),
        ])
    }
}

extension SharedStatement {
    fileprivate var json: JSON {
        .object([
            "statement": .integer(statement), "votes": .integer(votes), "voters": .integer(voters),
            "probability": .number(probability), "probabilityTest": .number(probabilityTest),
        ])
    }
}

extension PublicSummary {
    fileprivate var json: JSON {
        .object([
            "participants": .integer(participantCount),
            "waiting": shortfall.map { .text($0.wording.en) } ?? .null,
            "groups": .array(groups.map(\.json)),
            "statements": .array(statements.map(\.json)),
            "agreed": .integers(agreed), "rejected": .integers(rejected),
        ])
    }
}

extension PublicSummary.Group {
    fileprivate var json: JSON {
        .object([
            "size": .optional(size),
            "centre": centre.map { .numbers([$0.x, $0.y]) } ?? .null,
            "representative": .array(
                representative.map {
                    .object([
                        "statement": .integer($0.statement),
                        "direction": .text($0.direction.rawValue),
                    ])
                }),
        ])
    }
}

extension PublicSummary.Statement {
    fileprivate var json: JSON {
        .object([
            "everyone": everyone?.json ?? .null, "leftOut": .integer(leftOut),
            "groups": .array(groups.map { $0?.json ?? .null }),
            "commonAgreement": .optional(commonAgreement),
            "commonDisagreement": .optional(commonDisagreement),
        ])
    }
}

extension PublicSummary.Tally {
    fileprivate var json: JSON {
        .object([
            "agree": .integer(agree), "pass": .integer(pass), "disagree": .integer(disagree),
        ])
    }
}
