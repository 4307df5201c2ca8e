import OracleSupport
import SocialChoice
import Testing
import Vocabulary

struct CommitteeInput: Decodable, Sendable {
    struct Ballot: Decodable, Sendable {
        let count: Int
        let approvals: [Int]
    }

    let candidates: Int
    let seats: Int
    let ballots: [Ballot]

    func profile() throws -> ApprovalBallots {
        try ApprovalBallots(
            alternatives: candidates,
            ballots: ballots.map { ApprovalBallot($0.approvals, count: $0.count) })
    }
}

struct CommitteeExpected: Decodable, Sendable {
    let pavScore: String
    let pavCommittees: [[Int]]
    let seqPavOrder: [Int]
    let mesOrderNoCompletion: [Int]
}

typealias CommitteeCases = OracleFile<CommitteeInput, CommitteeExpected>

@Suite("Committees by approval")
struct CommitteeTests {
    @Test("Every case", arguments: CommitteeCases.load("approval_committee", in: .module))
    func cases(_ example: CommitteeCases.Case) throws {
        let profile = try example.input.profile()
        let rule = ProportionalApproval(seats: example.input.seats)
        let best = try rule.best(of: profile)
        #expect("\(best.score)" == example.expected.pavScore)
        #expect(best.committees == example.expected.pavCommittees)
        #expect(best.isProven && best.isComplete && best.bound == best.score)
        #expect(try rule.sequential(of: profile).order == example.expected.seqPavOrder)
        let shares = try CommitteeEqualShares(seats: example.input.seats).outcome(of: profile)
        #expect(shares.order == example.expected.mesOrderNoCompletion)
    }

    @Test("The running example of Lackner and Skowron: 83/6 for {a, b, c, f}")
    func runningExample() throws {
        let example = try #require(CommitteeCases.load("approval_committee", in: .module).first)
        let best = try ProportionalApproval(seats: 4).best(of: example.input.profile())
        let names = best.committees.map { $0.map { String("abcdefgh".dropFirst($0).prefix(1)) } }
        #expect("\(best.score) \(names)" == #"83/6 [["a", "b", "c", "f"]]"#)
        // The candidate d would cost 1/3 of a point in the place of f.
        let missed = try #require(best.misses.first { $0.candidate == 3 })
        #expect("\(missed.replacing) \(missed.loss)" == "5 1/3")
    }

    @Test("Party lists get seats as by D'Hondt: 50, 30, 20 votes and 4 seats make 2, 1, 1")
    func partyLists() throws {
        let profile = try ApprovalBallots(
            alternatives: 9,
            ballots: [
                ApprovalBallot([0, 1, 2], count: 50), ApprovalBallot([3, 4, 5], count: 30),
                ApprovalBallot([6, 7, 8], count: 20),
            ])
        let orders = [
            try ProportionalApproval(seats: 4).sequential(of: profile).order,
            try CommitteePhragmen(seats: 4).outcome(of: profile).order,
            try ProportionalApproval(seats: 4).best(of: profile).committees[0],
        ]
        for order in orders {
            let seats = (0..<3).map { party in order.filter { $0 / 3 == party }.count }
            #expect(seats == [2, 1, 1])
        }
    }

    @Test("What the loser of a seat missed is told in fractions")
    func sequentialMisses() throws {
        let profile = try ApprovalBallots(
            alternatives: 3,
            ballots: [
                ApprovalBallot([0, 1], count: 5), ApprovalBallot([2], count: 3),
                ApprovalBallot([1], count: 1),
            ])
        let outcome = try ProportionalApproval(seats: 2).sequential(of: profile)
        #expect(outcome.order == [1, 2])
        #expect(outcome.seats.map { "\($0.gain)" } == ["6/1", "3/1"])
        #expect(outcome.misses.map { "\($0.candidate) \($0.gain) \($0.behind)" } == ["0 5/2 1/2"])
        #expect("\(outcome.score)" == "9/1")
    }

    @Test("Phragmén: loads 1/6 and 1/3; the third is 1/30 late")
    func phragmen() throws {
        let profile = try ApprovalBallots(
            alternatives: 3,
            ballots: [
                ApprovalBallot([0, 1], count: 5), ApprovalBallot([2], count: 3),
                ApprovalBallot([1], count: 1),
            ])
        let outcome = try CommitteePhragmen(seats: 2).outcome(of: profile)
        #expect(outcome.order == [1, 2])
        #expect(outcome.seats.map { "\($0.moment)" } == ["1/6", "1/3"])
        let miss = try #require(outcome.misses.first)
        // (1 + 5 · 1/6) / 5 = 11/30.
        #expect(miss.moment.map { "\($0)" } == "11/30" && miss.late.map { "\($0)" } == "1/30")
    }

    @Test("Seats that nobody asks for go to the first of the list, under Equal Shares to nobody")
    func fewApproved() throws {
        let profile = try ApprovalBallots(
            alternatives: 4, ballots: [ApprovalBallot([2], count: 3), ApprovalBallot([])])
        #expect(profile.voters == 4 && profile.approving == 3)
        #expect(try CommitteePhragmen(seats: 3).outcome(of: profile).order == [2, 0, 1])
        #expect(try ProportionalApproval(seats: 3).sequential(of: profile).order == [2, 0, 1])
        #expect(try CommitteeEqualShares(seats: 2).outcome(of: profile).order == [2])
        // 3 of 4 voters hold 3/4 of one seat's money: not enough; shared among the 3 it is.
        #expect(try CommitteeEqualShares(seats: 1).outcome(of: profile).order == [])
        let approving = CommitteeEqualShares(seats: 1, endowment: .approvingVoters)
        #expect(try approving.outcome(of: profile).order == [2])
    }

    @Test("A profile without approvals has every committee, and no score")
    func emptyProfile() throws {
        let profile = try ApprovalBallots(alternatives: 3, ballots: [])
        let best = try ProportionalApproval(seats: 2).best(of: profile)
        #expect("\(best.score)" == "0/1")
        #expect(best.committees == [[0, 1], [0, 2], [1, 2]])
    }

    @Test("A search that is cut off says so, and bounds what it did not see")
    func cutOff() throws {
        let example = try #require(
            CommitteeCases.load("approval_committee", in: .module).first { $0.id == "rand_0" })
        let profile = try example.input.profile()
        let cut = try ProportionalApproval(seats: 4).best(of: profile, nodeLimit: 1)
        #expect(!cut.isProven && !cut.isComplete)
        #expect(cut.committees == [[1, 3, 6, 8]])
        #expect(cut.bound > cut.score)
    }

    @Test("More equally good committees than are listed are told apart from a full list")
    func manyCommittees() throws {
        let profile = try ApprovalBallots(alternatives: 40, ballots: [ApprovalBallot([0])])
        let best = try ProportionalApproval(seats: 10).best(of: profile)
        #expect(best.committees.count == ProportionalApproval.mostListed)
        #expect(best.isProven && !best.isComplete)
    }

    @Test("Each fault names its place")
    func faults() {
        expect(.alternativeCount(0, limit: 10_000)) {
            try ApprovalBallots(alternatives: 0, ballots: [])
        }
        expect(.ballotCount(ballot: 1, count: -2)) {
            try ApprovalBallots(
                alternatives: 2, ballots: [ApprovalBallot([0]), ApprovalBallot([1], count: -2)])
        }
        expect(.unknownAlternative(ballot: 0, alternative: 2, of: 2)) {
            try ApprovalBallots(alternatives: 2, ballots: [ApprovalBallot([2, 0])])
        }
        expect(.unknownAlternative(ballot: 0, alternative: -1, of: 2)) {
            try ApprovalBallots(alternatives: 2, ballots: [ApprovalBallot([0, -1])])
        }
        expect(.repeatedAlternative(ballot: 0, alternative: 1)) {
            try ApprovalBallots(alternatives: 2, ballots: [ApprovalBallot([1, 0, 1])])
        }
        expect(.tooManyVoters(limit: 1_000_000_000)) {
            try ApprovalBallots(
                alternatives: 1, ballots: [ApprovalBallot([0]), ApprovalBallot([], count: .max)])
        }
        expect(.seatCount(3, limit: 2)) {
            let profile = try ApprovalBallots(alternatives: 2, ballots: [])
            return try ProportionalApproval(seats: 3).sequential(of: profile)
        }
        expect(.seatCount(0, limit: 2)) {
            let profile = try ApprovalBallots(alternatives: 2, ballots: [])
            return try CommitteePhragmen(seats: 0).outcome(of: profile)
        }
        expect(.seatCount(3, limit: 2)) {
            let profile = try ApprovalBallots(alternatives: 2, ballots: [])
            return try CommitteeEqualShares(seats: 3).outcome(of: profile)
        }
        expect(.alternativeCount(501, limit: 500)) {
            let profile = try ApprovalBallots(alternatives: 501, ballots: [])
            return try ProportionalApproval(seats: 1).best(of: profile)
        }
    }

    private func expect<Value>(
        _ fault: ApprovalVoteError, at location: SourceLocation = #_sourceLocation,
        _ work: () throws -> Value
    ) {
        #expect(throws: fault, sourceLocation: location) { try work() }
        let wording = fault.wording
        #expect(wording[.indonesian] != wording[.english], sourceLocation: location)
    }
}
