import SocialChoice

/// Ranked ballots as documents hold them.
enum RankedBallots {
    static let fields: [Kernel.Field] = [
        .init("candidates", "integer", "how many there are; ballots number them from 0"),
        .init(
            "ballots", "[{count?, ranking, voter?}]",
            "ranking: [[integer]], groups of tied candidates, best first, those not named tied "
                + "last; count: 1 when left out; voter: a text, each at most once"),
    ]

    static func matrix(_ input: KernelInput) throws(KernelInputError) -> PairwiseMatrix {
        PairwiseMatrix(try profile(input))
    }

    static func profile(_ input: KernelInput) throws(KernelInputError) -> PreferenceProfile {
        let candidates = try input.member("candidates").integer()
        let ballots = try input.member("ballots")
        let read = try ballots.list { ballot throws(KernelInputError) in
            PreferenceBallot(
                try ballot.member("ranking").list { group throws(KernelInputError) in
                    try group.integers()
                },
                count: try ballot.optional("count")?.integer() ?? 1,
                voter: try ballot.optional("voter")?.text())
        }
        do {
            return try PreferenceProfile(candidates: candidates, ballots: read)
        } catch {
            throw input.refused(error, at: error.place)
        }
    }
}

extension PreferenceError {
    fileprivate var place: String {
        switch self {
        case .candidates: "candidates"
        case .tooLarge, .noBallot, .alreadyVoted: "ballots"
        case .tooManyVoters(let ballot), .negativeCount(_, let ballot):
            "ballots[\(ballot)].count"
        case .unknownCandidate(_, let ballot, let group),
            .repeatedCandidate(_, let ballot, let group):
            "ballots[\(ballot)].ranking[\(group)]"
        case .repeatedVoter(_, let ballot, _): "ballots[\(ballot)].voter"
        }
    }
}
