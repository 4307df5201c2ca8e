import OracleSupport
import SocialChoice

/// Ballots of cases on rankings.
struct RankingInput: Decodable, Sendable {
    struct Ballot: Decodable, Sendable {
        let count: Int
        let ranking: [[Int]]
    }

    let candidates: Int
    let ballots: [Ballot]

    func profile() throws -> PreferenceProfile {
        try PreferenceProfile(
            candidates: candidates,
            ballots: ballots.map { PreferenceBallot($0.ranking, count: $0.count) })
    }
}

typealias RankingOracle<Expected: Decodable & Sendable> = OracleFile<RankingInput, Expected>

extension OracleFile.Case where Input == RankingInput {
    func matrix() throws -> PairwiseMatrix { PairwiseMatrix(try input.profile()) }
}
