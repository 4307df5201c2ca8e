import OracleSupport
import BigInt
@testable import SocialChoice
import Statistics
import Testing
import Vocabulary

struct TransferableInput: Decodable, Sendable {
    struct Ballot: Decodable, Sendable {
        let count: Int
        let ranking: [[Int]]
    }

    let candidates: Int
    let seats: Int
    let ballots: [Ballot]

    func profile() throws -> TransferableBallots {
        try TransferableBallots(
            candidates: candidates,
            ballots: ballots.map { TransferableBallot($0.ranking.flatMap(\.self), count: $0.count) }
        )
    }
}

struct TransferableExpected: Decodable, Sendable {
    struct Order: Decodable, Sendable {
        let electedInOrder: [Int]
        let eliminatedInOrder: [Int]
    }

    let quota: Int
    let electedInOrder: [Int]
    let eliminatedInOrder: [Int]
    let roundTallies: [[String: String]]
    let scottish5: Order
}

typealias TransferableCases = OracleFile<TransferableInput, TransferableExpected>

@Suite("The single transferable vote")
struct TransferableVoteTests {
    @Test(
        "Every case is counted to the last digit",
        arguments: TransferableCases.load("stv_wigm", in: .module))
    func cases(_ example: TransferableCases.Case) throws {
        let outcome = try TransferableVote(seats: example.input.seats)
            .outcome(of: example.input.profile())
        #expect(outcome.quota == example.expected.quota)
        #expect(outcome.elected == example.expected.electedInOrder)
        #expect(outcome.eliminated == example.expected.eliminatedInOrder)
        let table = outcome.rounds.map { round in
            Dictionary(
                uniqueKeysWithValues: round.standings.map { ("\($0.candidate)", "\($0.votes)") })
        }
        #expect(table == example.expected.roundTallies)
    }

    @Test(
        "Every case is counted by the rule of five decimals",
        arguments: TransferableCases.load("stv_wigm", in: .module))
    func fiveDecimals(_ example: TransferableCases.Case) throws {
        let outcome = try TransferableVote(
            seats: example.input.seats, precision: .fiveDecimals
        ).outcome(of: example.input.profile())
        #expect(outcome.elected == example.expected.scottish5.electedInOrder)
        #expect(outcome.eliminated == example.expected.scottish5.eliminatedInOrder)
    }

    @Test("Party food: quota 6; chocolate, orange and strawberry are elected")
    func partyFood() throws {
        let food = ["orange", "pear", "chocolate", "strawberry", "sweets"]
        let ballots = try TransferableBallots(
            candidates: 5,
            ballots: [
                TransferableBallot([0], count: 4), TransferableBallot([1, 0], count: 2),
                TransferableBallot([2, 3], count: 8), TransferableBallot([2, 4], count: 4),
                TransferableBallot([3]), TransferableBallot([4]),
            ])
        let outcome = try TransferableVote(seats: 3).outcome(of: ballots)
        let names = outcome.elected.map { food[$0] }.joined(separator: ", ")
        #expect("\(outcome.quota): \(names)" == "6: chocolate, orange, strawberry")
        // What the loser can be told: eliminated in round 4 with 3 votes, 2 behind the next.
        let sweets = try #require(outcome.misses.last)
        #expect(sweets.candidate == 4 && sweets.round == 3)
        #expect("\(sweets.votes) \(sweets.belowQuota)" == "3/1 3/1")
        #expect(sweets.next == 3 && sweets.behindNext == ExactFraction(2))
    }

    @Test("Eilean Siar 2012, ward 3: quota 201; Macdonald, Mclean and Macrae are elected")
    func eileanSiar() throws {
        let example = try #require(
            TransferableCases.load("stv_wigm", in: .module).first { $0.id == "eilean_siar_2012_w3" }
        )
        let names = ["Macdonald", "Macrae", "Mclean", "Morrison"]
        let vote = try TransferableVote(seats: 3, precision: .fiveDecimals)
        let outcome = try vote.outcome(of: example.input.profile())
        let elected = outcome.elected.map { names[$0] }.joined(separator: ", ")
        #expect("\(outcome.quota): \(elected)" == "201: Macdonald, Mclean, Macrae")
        #expect(outcome.validVotes == 802)
    }

    @Test("A surplus moves on all papers, at five decimals cut off")
    func truncation() throws {
        // 7 votes of A over a quota of 4: 3/7 = 0.42857|14… a paper.
        let ballots = try TransferableBallots(
            candidates: 4,
            ballots: [
                TransferableBallot([0, 1], count: 7), TransferableBallot([2], count: 2),
                TransferableBallot([3], count: 1),
            ])
        let vote = try TransferableVote(seats: 2, precision: .fiveDecimals)
        let outcome = try vote.outcome(of: ballots)
        let moved = try #require(outcome.rounds.first?.transfers.first)
        #expect(moved.to == 1)
        #expect("\(moved.votes)" == "299999/100000")
        #expect("\(outcome.rounds[1].notCounted)" == "1/100000")
        #expect(outcome.elected == [0, 1])
    }

    @Test("Papers that name nobody else are not counted any more, and the table says how many")
    func exhausted() throws {
        let example = try #require(
            TransferableCases.load("stv_wigm", in: .module).first { $0.id == "exhausted" })
        let outcome = try TransferableVote(seats: 2).outcome(of: example.input.profile())
        #expect(outcome.rounds.map { "\($0.notCounted)" } == ["0/1", "0/1", "0/1", "8/1"])
        #expect(outcome.rounds[2].transfers.map(\.to) == [nil])
    }

    @Test("A surplus of nothing elects and moves nothing")
    func noSurplus() throws {
        let ballots = try TransferableBallots(
            candidates: 3,
            ballots: [
                TransferableBallot([0, 1], count: 4), TransferableBallot([1], count: 3),
                TransferableBallot([2], count: 2),
            ])
        let outcome = try TransferableVote(seats: 2).outcome(of: ballots)
        #expect(outcome.quota == 4)
        #expect(outcome.rounds[0].action == .elected(0, surplus: ExactFraction(0)))
        #expect(outcome.rounds[1].standings.map { "\($0.votes)" } == ["3/1", "2/1"])
    }

    @Test("Blank papers do not enter the quota; an empty seat stays vacant")
    func blankAndVacant() throws {
        let ballots = try TransferableBallots(
            candidates: 2,
            ballots: [TransferableBallot([], count: 90), TransferableBallot([1], count: 10)])
        #expect(ballots.votes == 10 && ballots.blank == 90)
        let outcome = try TransferableVote(seats: 4).outcome(of: ballots)
        #expect(outcome.quota == 3)
        #expect(outcome.elected == [1, 0] && outcome.vacantSeats == 2)
    }
}

@Suite("Ties of a transferable vote")
struct TransferableTieTests {
    /// After the third is eliminated, 0 and 1 are level; 1 had more votes in the round before.
    private func profile() throws -> TransferableBallots {
        try TransferableBallots(
            candidates: 4,
            ballots: [
                TransferableBallot([0], count: 4), TransferableBallot([1], count: 5),
                TransferableBallot([2, 0], count: 1), TransferableBallot([3], count: 9),
            ])
    }

    @Test("The latest earlier round decides first")
    func earlierRound() throws {
        let outcome = try TransferableVote(seats: 1).outcome(of: profile())
        #expect(outcome.eliminated == [2, 0, 1])
        let tie = try #require(outcome.rounds[1].tie)
        #expect(tie == TransferableTie(candidates: [0, 1], chosen: 0, decision: .round(0)))
    }

    private var level: TransferableBallots {
        get throws {
            try TransferableBallots(
                candidates: 3,
                ballots: [
                    TransferableBallot([0], count: 2), TransferableBallot([1], count: 2),
                    TransferableBallot([2], count: 2),
                ])
        }
    }

    @Test("Without an earlier difference a lot is needed, and who is tied is said")
    func lotNeeded() throws {
        let level = try level
        let vote = try TransferableVote(seats: 1)
        #expect(throws: TransferableVoteError.lotNeeded(round: 0, candidates: [0, 1, 2])) {
            try vote.outcome(of: level)
        }
    }

    @Test("Who is drawn last is eliminated first, and the record says that a lot decided")
    func lot() throws {
        let vote = try TransferableVote(seats: 1, lot: DrawnLot([1, 0, 2]))
        let outcome = try vote.outcome(of: level)
        #expect(outcome.eliminated == [2, 0] && outcome.elected == [1])
        #expect(
            outcome.rounds[0].tie
                == TransferableTie(candidates: [0, 1, 2], chosen: 2, decision: .lot))
    }

    @Test("A lot is drawn by a seed, and again the same")
    func drawing() throws {
        var generator = SeededGenerator(seed: 7)
        let lot = DrawnLot.drawn(among: 12, by: &generator)
        var again = SeededGenerator(seed: 7)
        #expect(lot == DrawnLot.drawn(among: 12, by: &again))
        #expect(lot.order.sorted() == Array(0..<12))
        #expect(try DrawnLot(lot.order) == lot)
    }
}

@Suite("Faults in a transferable vote")
struct TransferableFaultTests {
    @Test("Each fault names its place")
    func places() {
        expect(.candidateCount(0, limit: 500)) {
            try TransferableBallots(candidates: 0, ballots: [])
        }
        expect(.ballotCount(ballot: 1, count: 0)) {
            try TransferableBallots(
                candidates: 2,
                ballots: [TransferableBallot([0]), TransferableBallot([1], count: 0)])
        }
        expect(.unknownCandidate(ballot: 0, candidate: 2, of: 2)) {
            try TransferableBallots(candidates: 2, ballots: [TransferableBallot([0, 2])])
        }
        expect(.repeatedCandidate(ballot: 0, candidate: 1)) {
            try TransferableBallots(candidates: 2, ballots: [TransferableBallot([1, 0, 1])])
        }
        expect(.tooManyVotes(limit: 1_000_000_000_000)) {
            try TransferableBallots(
                candidates: 1,
                ballots: [TransferableBallot([0]), TransferableBallot([0], count: .max)])
        }
        expect(.seatCount(0, limit: 500)) { try TransferableVote(seats: 0) }
        expect(.lot(candidates: 2)) { try DrawnLot([1, 1]) }
        expect(.lot(candidates: 2)) {
            let ballots = try TransferableBallots(candidates: 2, ballots: [])
            return try TransferableVote(seats: 1, lot: DrawnLot([0, 1, 2])).outcome(of: ballots)
        }
    }

    @Test("Values that grow too long are refused with the way out")
    func longFractions() throws {
        var generator = SeededGenerator(seed: 3)
        let ballots = (0..<40).map { _ in
            TransferableBallot(
                DrawnLot.drawn(among: 40, by: &generator).order,
                count: 1 + generator.index(below: 10_000))
        }
        let profile = try TransferableBallots(candidates: 40, ballots: ballots)
        let lot = DrawnLot.drawn(among: 40, by: &generator)
        let exact = try TransferableVote(seats: 30, lot: lot)
        do {
            _ = try exact.outcome(of: profile)
            Issue.record("30 seats were counted exactly")
        } catch {
            guard case .fractionsTooLong(_, let bits) = error else { throw error }
            #expect(bits == TransferableVote.longestFraction)
        }
        let rounded = try TransferableVote(seats: 30, precision: .fiveDecimals, lot: lot)
        #expect(try rounded.outcome(of: profile).elected.count == 30)
    }

    private func expect<Value>(
        _ fault: TransferableVoteError, at location: SourceLocation = #_sourceLocation,
        _ work: () throws -> Value
    ) {
        #expect(throws: fault, sourceLocation: location) { try work() }
        #expect(fault.wording.id != fault.wording.en, sourceLocation: location)
    }
}
