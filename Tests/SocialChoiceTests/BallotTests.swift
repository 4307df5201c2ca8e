import SocialChoice
import Statistics
import Testing
import Vocabulary

@Suite("Ranked ballots and their duels")
struct BallotTests {
    @Test("Duels are those counted ballot by ballot", arguments: [true, false])
    func counting(hasTies: Bool) throws {
        var generator = SeededGenerator(seed: 3)
        for round in 0..<40 {
            let candidates = 1 + generator.index(below: 11)
            // Some above a block of 512.
            let count = round % 10 == 9 ? 1_300 : generator.index(below: 40)
            let ballots = generator.ballots(
                candidates: candidates, ballots: count, hasTies: hasTies)
            let profile = try PreferenceProfile(candidates: candidates, ballots: ballots)
            var expected = [[Int]](
                repeating: [Int](repeating: 0, count: candidates), count: candidates)
            for (number, ballot) in ballots.enumerated() {
                let ranks = profile.ranks(ofBallot: number)
                for one in 0..<candidates {
                    for other in 0..<candidates where ranks[one] < ranks[other] {
                        expected[one][other] += ballot.count
                    }
                }
            }
            #expect(PairwiseMatrix(profile).rows == expected)
        }
    }

    @Test("A ballot's ranks count those above; those not named are last together")
    func ranks() throws {
        let profile = try PreferenceProfile(
            candidates: 6, ballots: [PreferenceBallot([[4], [], [0, 2]]), PreferenceBallot([])])
        #expect(profile.ranks(ofBallot: 0) == [1, 3, 1, 3, 0, 3])
        #expect(profile.ranks(ofBallot: 1) == [0, 0, 0, 0, 0, 0])
        #expect(profile.voters == 2)
    }

    @Test("Orders read quickly give what ballots give")
    func orders() throws {
        let orders = [[2, 0, 1], [1], [], [0, 2]]
        let profile = try PreferenceProfile(candidates: 3, orders: orders)
        let same = try PreferenceProfile(
            candidates: 3, ballots: orders.map { PreferenceBallot(order: $0) })
        #expect(profile == same)
    }

    @Test("A live tally is always the matrix of the ballots that are in it")
    func live() throws {
        var generator = SeededGenerator(seed: 8)
        var tally = try LiveTally(candidates: 7)
        var cast: [String: [[Int]]] = [:]
        for _ in 0..<300 {
            let voter = "voter \(generator.index(below: 20))"
            let ranking = generator.ballots(candidates: 7, ballots: 1, hasTies: true)[0].ranking
            if cast[voter] == nil {
                try tally.add(ranking, of: voter)
                cast[voter] = ranking
            } else if generator.index(below: 3) == 0 {
                try tally.withdraw(voter)
                cast[voter] = nil
            } else {
                try tally.replace(ranking, of: voter)
                cast[voter] = ranking
            }
            #expect(tally.hasBallot(of: voter) == (cast[voter] != nil))
            let ballots = cast.keys.sorted().compactMap { cast[$0] }.map { PreferenceBallot($0) }
            #expect(tally.matrix == (try PairwiseMatrix(7, ballots)))
        }
    }

    @Test("A live tally refuses a second ballot and one that is not there, and stays as it was")
    func liveFaults() throws {
        var tally = try LiveTally(candidates: 2)
        try tally.add([[0], [1]], of: "Ani")
        let before = tally.matrix
        #expect(throws: PreferenceError.alreadyVoted(voter: "Ani")) {
            try tally.add([[1]], of: "Ani")
        }
        #expect(throws: PreferenceError.noBallot(voter: "Budi")) {
            try tally.replace([[1]], of: "Budi")
        }
        #expect(throws: PreferenceError.noBallot(voter: "Budi")) { try tally.withdraw("Budi") }
        #expect(throws: PreferenceError.unknownCandidate(2, ballot: 0, group: 1)) {
            try tally.replace([[1], [2]], of: "Ani")
        }
        #expect(tally.matrix == before)
    }

    @Test("Faulty ballots are refused with their place, in both languages")
    func faults() {
        let most = PreferenceProfile.mostVoters
        let twice = PreferenceBallot([[0]], voter: "Ani")
        let faults: [(candidates: Int, [PreferenceBallot], PreferenceError)] = [
            (0, [], .candidates(0)), (2_001, [], .candidates(2_001)), (.min, [], .candidates(.min)),
            (2, [PreferenceBallot([[0], [2]])], .unknownCandidate(2, ballot: 0, group: 1)),
            (2, [PreferenceBallot([[.min]])], .unknownCandidate(.min, ballot: 0, group: 0)),
            (
                2, [PreferenceBallot([]), PreferenceBallot([[1], [0, 1]])],
                .repeatedCandidate(1, ballot: 1, group: 1)
            ),
            (2, [PreferenceBallot([], count: -1)], .negativeCount(-1, ballot: 0)),
            (2, [twice, PreferenceBallot([]), twice], .repeatedVoter("Ani", ballot: 2, first: 0)),
            (
                2, [PreferenceBallot([], count: 1), PreferenceBallot([], count: most)],
                .tooManyVoters(ballot: 1)
            ),
        ]
        for (candidates, ballots, error) in faults {
            #expect(throws: error) {
                try PreferenceProfile(candidates: candidates, ballots: ballots)
            }
            #expect(error.wording.id != error.wording.en)
            #expect(!error.wording.id.isEmpty)
        }
        #expect(throws: PreferenceError.repeatedCandidate(1, ballot: 1, group: 1)) {
            try PreferenceProfile(candidates: 2, orders: [[0, 1], [1, 1]])
        }
        #expect(throws: PreferenceError.unknownCandidate(-1, ballot: 0, group: 0)) {
            try PreferenceProfile(candidates: 2, orders: [[-1]])
        }
        let many = [PreferenceBallot](repeating: PreferenceBallot([]), count: 50_001)
        #expect(throws: PreferenceError.tooLarge(ballots: 50_001, candidates: 2_000)) {
            try PreferenceProfile(candidates: 2_000, ballots: many)
        }
    }

    @Test("The largest count is counted exactly")
    func largestCount() throws {
        let most = PreferenceProfile.mostVoters
        let matrix = try PairwiseMatrix(2, [PreferenceBallot([[1]], count: most)])
        #expect(matrix.rows == [[0, 0], [most, 0]])
        #expect(Borda(matrix).halfPoints == [0, 2 * most])
        #expect(Schulze(matrix).strengthRows == [[0, 0], [most, 0]])
    }
}
