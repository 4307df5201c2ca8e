import OracleSupport
import OpinionGroups
import Statistics
import Testing
import Vocabulary

@Suite("A conversation while it runs")
struct ConversationTests {
    @Test(
        "After any changes it reports what a fresh start would", arguments: 0..<6 as Range<UInt64>)
    func incremental(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var conversation = Conversation(
            try VoteMatrix(seededVotes(seed, participants: 25, statements: 10)))
        for step in 0..<60 {
            let votes = conversation.votes
            switch generator.index(below: 20) {
            case 0: try conversation.addParticipant()
            case 1: try conversation.addStatement()
            default:
                try conversation.vote(
                    generator.index(below: votes.participantCount),
                    generator.index(below: votes.statementCount),
                    [nil, .agree, .pass, .disagree][generator.index(below: 4)])
            }
            if step % 10 == 9 { expectSame(conversation.report(), conversation.votes) }
        }
    }

    private func expectSame(_ report: OpinionReport, _ votes: VoteMatrix) {
        let fresh = OpinionReport(on: votes)
        #expect(report.consensus == fresh.consensus)
        #expect(report.shortfall == fresh.shortfall)
        #expect(report.groups?.groups == fresh.groups?.groups)
        #expect(report.groups?.statistics == fresh.groups?.statistics)
        #expect(report.map.means == fresh.map.means)
        for (one, other) in zip(report.map.axes, fresh.map.axes) where other.isSettled {
            #expect(near(one.variance, other.variance, 1e-10))
            #expect(near(one.loadings, other.loadings, 1e-6))
        }
    }

    @Test("With nothing asked in between the counts are exactly those of a fresh start")
    func exact() throws {
        let rows = seededVotes(50, participants: 30, statements: 12)
        var conversation = Conversation(try VoteMatrix(participants: 30, statements: 12))
        for index in seededOrder(30 * 12, seed: 51) {
            guard let vote = rows[index / 12][index % 12] else { continue }
            // First the other way, then as it stands.
            try conversation.vote(index / 12, index % 12, .pass)
            try conversation.vote(index / 12, index % 12, Vote(rawValue: Int8(vote)))
        }
        #expect(conversation.report() == OpinionReport(on: try VoteMatrix(rows)))
    }

    @Test("Voting gives the next conversation and leaves this one")
    func value() throws {
        var before = Conversation(try VoteMatrix(seededVotes(52, participants: 20, statements: 8)))
        let first = before.report()
        let after = try before.voting(0, 0, .pass)
        #expect(after.votes[0, 0] == .pass)
        #expect(before.report() == first || before.votes[0, 0] == .pass)
        #expect(try before.voting(0, 0, before.votes[0, 0]).votes == before.votes)
    }

    @Test("A vote of nobody or on nothing is refused and changes nothing")
    func refusals() throws {
        var conversation = Conversation(try VoteMatrix([[1, 0], [0, 1]]))
        #expect(throws: OpinionGroupsError.unknownParticipant(2, of: 2)) {
            try conversation.vote(2, 0, .agree)
        }
        #expect(throws: OpinionGroupsError.unknownStatement(2, of: 2)) {
            try conversation.vote(0, 2, nil)
        }
        #expect(try conversation.votes == VoteMatrix([[1, 0], [0, 1]]))
    }
}

@Suite("How much must have been said")
struct ReadinessTests {
    private func rows(_ count: Int, cast: Int = 7) -> [[Int?]] {
        (0..<count).map { participant in
            (0..<9).map { statement in
                statement < cast ? (participant % 2 == 0) == (statement < 4) ? 1 : -1 : nil
            }
        }
    }

    @Test("Until ten people have cast seven votes it says how many more are needed")
    func participants() throws {
        let three = OpinionReport(on: try VoteMatrix(rows(3)))
        #expect(three.outcome == .waiting(.participants(more: 7, votesEach: 7)))
        let nine = OpinionReport(on: try VoteMatrix(rows(9)))
        #expect(
            nine.shortfall?.wording.en
                == "1 more voter with at least 7 votes needed before groups can be shown.")
        #expect(OpinionReport(on: try VoteMatrix(rows(10))).groups?.groupCount == 2)
    }

    @Test("People with few votes are not placed, but counted in the consensus")
    func stragglers() throws {
        let report = OpinionReport(on: try VoteMatrix(rows(12) + rows(3, cast: 2)))
        let groups = try #require(report.groups)
        #expect(groups.groups.suffix(3) == [nil, nil, nil])
        #expect(groups.sizes == [6, 6])
        let few = OpinionReport(on: try VoteMatrix(rows(3) + rows(30, cast: 2)))
        #expect(few.shortfall == .participants(more: 7, votesEach: 7))
    }

    @Test("With fewer than seven statements all of them are needed, those never asked aside")
    func fewStatements() throws {
        let four: [[Int?]] = (0..<12).map {
            $0 % 2 == 0 ? [1, 1, -1, -1, nil] : [-1, -1, 1, 1, nil]
        }
        #expect(OpinionReport(on: try VoteMatrix(four)).groups?.groupCount == 2)
        var short = four
        for index in 0..<3 { short[index][0] = nil }
        let report = OpinionReport(on: try VoteMatrix(short))
        #expect(report.shortfall == .participants(more: 1, votesEach: 4))
    }

    @Test("When all vote alike there is nothing to tell apart")
    func alike() throws {
        let report = OpinionReport(
            on: try VoteMatrix(Array(repeating: Array(repeating: 1, count: 8), count: 20)))
        #expect(report.outcome == .waiting(.differences))
        #expect(report.consensus.agreed.count == 5)
    }

    @Test("Nobody has voted: everybody is still needed")
    func silence() throws {
        let report = OpinionReport(on: try VoteMatrix(participants: 30, statements: 12))
        #expect(report.shortfall == .participants(more: 10, votesEach: 1))
    }

    @Test("The numbers can be set, not below what has a meaning")
    func settings() throws {
        let low = MinimumNumbers(votesToBePlaced: 0, participantsToGroup: -4, groupToBeShown: 1)
        #expect(
            low == MinimumNumbers(votesToBePlaced: 1, participantsToGroup: 2, groupToBeShown: 2))
        let report = OpinionReport(
            on: try VoteMatrix(rows(4)),
            minimum: MinimumNumbers(
                votesToBePlaced: 7, participantsToGroup: 4, groupToBeShown: 5))
        #expect(report.groups?.groupCount == 2)
    }

    @Test("Both languages say it")
    func wordings() {
        for shortfall in [Shortfall.participants(more: 12, votesEach: 1), .differences] {
            #expect(shortfall.wording.id != shortfall.wording.en)
        }
        #expect(Shortfall.participants(more: 12, votesEach: 7).wording.id.contains("12 pemilih"))
    }
}

@Suite("Groups planted in votes")
struct PlantedOpinionTests {
    @Test("Three opinions with noise and gaps are told apart", arguments: 0..<3 as Range<UInt64>)
    func planted(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let planted = (0..<120).map { $0 % 3 }
        // Each opinion agrees with its own third of the statements and rejects the rest.
        let rows = planted.map { opinion in
            (0..<30).map { statement -> Int? in
                let isNoise = generator.unit() < 0.15
                let vote = isNoise ? 0 : statement % 3 == opinion ? 1 : -1
                return generator.unit() < 0.4 ? nil : vote
            }
        }
        let groups = try #require(OpinionReport(on: VoteMatrix(rows)).groups)
        #expect(groups.groups == planted)
        for group in 0..<3 {
            let agreed = groups.representative[group].filter { $0.direction == .agree }
            #expect(!agreed.isEmpty && agreed.allSatisfy { $0.statement % 3 == group })
        }
    }
}
