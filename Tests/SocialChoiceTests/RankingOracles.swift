import Foundation
import SocialChoice
import Testing

/// Cases computed independently; `Cases/*.json`.
struct RankingOracle<Expected: Decodable & Sendable>: Decodable, Sendable {
    struct Ballots: Decodable, Sendable {
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

    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let input: Ballots
        let expected: Expected

        var testDescription: String { id }

        func matrix() throws -> PairwiseMatrix { PairwiseMatrix(try input.profile()) }
    }

    let cases: [Case]

    static func load(_ name: String) -> [Case] {
        guard let url = Bundle.module.url(forResource: "Cases/\(name)", withExtension: "json"),
            let data = try? Data(contentsOf: url)
        else {
            Issue.record("Cases/\(name).json is missing")
            return []
        }
        do {
            return try JSONDecoder().decode(RankingOracle.self, from: data).cases
        } catch {
            Issue.record("Cases/\(name).json: \(error)")
            return []
        }
    }
}
