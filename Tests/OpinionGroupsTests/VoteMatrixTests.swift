import OpinionGroups
import Testing
import Vocabulary

@Suite("A vote matrix")
struct VoteMatrixTests {
    @Test("It keeps what was voted, and nothing where nobody voted")
    func cells() throws {
        let votes = try VoteMatrix([[1, nil, -1], [0, 0, nil]])
        #expect(votes[0, 0] == .agree)
        #expect(votes[0, 1] == nil)
        #expect(votes[0, 2] == .disagree)
        #expect(votes[1, 1] == .pass)
        #expect(votes[2, 0] == nil)
        #expect(votes[0, -1] == nil)
        #expect(votes.votesCast == [2, 2])
        #expect(votes.voteCount == 4)
    }

    @Test("It refuses what is not a vote matrix and names the place")
    func refusals() {
        #expect(throws: OpinionGroupsError.noParticipants) { try VoteMatrix([]) }
        #expect(throws: OpinionGroupsError.noStatements) { try VoteMatrix([[], []]) }
        #expect(throws: OpinionGroupsError.ragged(participant: 1, votes: 3, statements: 2)) {
            try VoteMatrix([[1, 0], [1, 0, 1]])
        }
        #expect(throws: OpinionGroupsError.notAVote(participant: 1, statement: 0, found: 2)) {
            try VoteMatrix([[1, 0], [2, 0]])
        }
        #expect(throws: OpinionGroupsError.notAVote(participant: 0, statement: 1, found: Int.min)) {
            try VoteMatrix([[1, Int.min]])
        }
        #expect(throws: OpinionGroupsError.tooManyStatements(1_001)) {
            try VoteMatrix([Array(repeating: 1, count: 1_001)])
        }
        #expect(throws: OpinionGroupsError.tooManyParticipants(5_001)) {
            try VoteMatrix(Array(repeating: [1], count: 5_001))
        }
        #expect(throws: OpinionGroupsError.noStatements) {
            try VoteMatrix(participants: 3, statements: -1)
        }
    }

    @Test("It refuses votes of people and on statements that are not there")
    func unknown() throws {
        var votes = try VoteMatrix([[1, 0]])
        #expect(throws: OpinionGroupsError.unknownParticipant(1, of: 1)) {
            try votes.cast(.agree, participant: 1, statement: 0)
        }
        #expect(throws: OpinionGroupsError.unknownStatement(-1, of: 2)) {
            try votes.cast(.agree, participant: 0, statement: -1)
        }
    }

    @Test("It grows by participants and statements that nobody has voted on")
    func growth() throws {
        var votes = try VoteMatrix([[1, -1], [0, nil]])
        try votes.addStatement()
        try votes.addParticipant()
        #expect(try votes == VoteMatrix([[1, -1, nil], [0, nil, nil], [nil, nil, nil]]))
        #expect(try votes.cast(.agree, participant: 2, statement: 2) == nil)
        #expect(try votes.cast(nil, participant: 2, statement: 2) == .agree)
        #expect(votes[2, 2] == nil)
    }

    @Test("Its limits hold when it grows")
    func limits() throws {
        var wide = try VoteMatrix(participants: 1, statements: 1_000)
        #expect(throws: OpinionGroupsError.tooManyStatements(1_001)) { try wide.addStatement() }
        var long = try VoteMatrix(participants: 5_000, statements: 1)
        #expect(throws: OpinionGroupsError.tooManyParticipants(5_001)) {
            try long.addParticipant()
        }
    }

    @Test(
        "Every refusal is a sentence in both languages",
        arguments: [
            OpinionGroupsError.noParticipants, .noStatements, .tooManyParticipants(9_999),
            .tooManyStatements(9_999), .ragged(participant: 0, votes: 1, statements: 2),
            .notAVote(participant: 0, statement: 1, found: 5), .unknownParticipant(7, of: 3),
            .unknownStatement(.max, of: 3), .groupsOfParticipants(found: 1, expected: 2),
            .notAGroup(participant: 4, found: -2), .emptyGroup(1), .pointOutOfRange(8),
            .tooManyPoints(9_999),
        ])
    func wordings(error: OpinionGroupsError) {
        #expect(error.wording.id.count > 20)
        #expect(error.wording.en.count > 20)
        #expect(error.wording.id != error.wording.en)
    }
}
