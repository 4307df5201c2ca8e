import OracleSupport
import OpinionGroups
import Statistics
import Testing

private struct StatisticsInput: Decodable, Sendable {
    let votes: [[Int?]]
    let labels: [Int?]
}

private struct StatisticsOutput: Decodable, Sendable {
    let na: [[Double]]
    let nd: [[Double]]
    let ns: [[Double]]
    let pa: [[Double]]
    let pd: [[Double]]
    let pat: [[Double]]
    let pdt: [[Double]]
    let ra: [[Double]]
    let rd: [[Double]]
    let rat: [[Double]]
    let rdt: [[Double]]
    let groupAwareConsensusAgree: [Double]
    let groupAwareConsensusDisagree: [Double]
}

extension GroupStatistics {
    fileprivate func matrix(_ part: (StatementInGroup) -> Double) -> [[Double]] {
        (0..<groupCount).map { group in (0..<statementCount).map { part(self[group, $0]) } }
    }
}

@Suite("What groups say about statements")
struct GroupStatisticsTests {
    @Test(
        "Every figure is what an independent program computes",
        arguments: OracleFile<StatisticsInput, StatisticsOutput>.load("polis_stats", in: .module))
    private func oracle(
        example: OracleFile<StatisticsInput, StatisticsOutput>.Case
    ) throws {
        let found = try GroupStatistics(
            VoteMatrix(example.input.votes), groups: example.input.labels)
        let expected = example.expected
        let tolerance = example.tolerance
        #expect(found.matrix { Double($0.agreement.votes) } == expected.na)
        #expect(found.matrix { Double($0.disagreement.votes) } == expected.nd)
        #expect(found.matrix { Double($0.voters) } == expected.ns)
        for (part, values) in [
            (\StatementInGroup.agreement, [expected.pa, expected.pat, expected.ra, expected.rat]),
            (\.disagreement, [expected.pd, expected.pdt, expected.rd, expected.rdt]),
        ] {
            #expect(near(found.matrix { $0[keyPath: part].probability }, values[0], tolerance))
            #expect(near(found.matrix { $0[keyPath: part].probabilityTest }, values[1], tolerance))
            #expect(
                near(found.matrix { $0[keyPath: part].representativeness }, values[2], tolerance))
            #expect(
                near(
                    found.matrix { $0[keyPath: part].representativenessTest }, values[3], tolerance)
            )
        }
        #expect(near(found.consensusOnAgreement, expected.groupAwareConsensusAgree, tolerance))
        #expect(
            near(found.consensusOnDisagreement, expected.groupAwareConsensusDisagree, tolerance))
    }

    @Test("Probabilities stay within 0…1 and all figures finite", arguments: 0..<8 as Range<UInt64>)
    func ranges(seed: UInt64) throws {
        let rows = seededVotes(seed, participants: 30, statements: 9, missing: 0.7)
        let found = try GroupStatistics(VoteMatrix(rows), groups: (0..<30).map { $0 % 3 })
        for group in 0..<3 {
            for statement in 0..<9 {
                let cell = found[group, statement]
                #expect(cell.agreement.votes + cell.disagreement.votes <= cell.voters)
                for leaning in [cell.agreement, cell.disagreement] {
                    #expect(leaning.probability > 0 && leaning.probability < 1)
                    #expect(leaning.representativeness > 0)
                    #expect(leaning.probabilityTest.isFinite)
                    #expect(leaning.representativenessTest.isFinite)
                }
            }
        }
    }

    @Test("Turning every vote around exchanges agreement and disagreement")
    func mirrored() throws {
        let rows = seededVotes(3, participants: 24, statements: 7)
        let groups = (0..<24).map { $0 % 2 }
        let one = try GroupStatistics(VoteMatrix(rows), groups: groups)
        let other = try GroupStatistics(
            VoteMatrix(rows.map { $0.map { $0.map { -$0 } } }), groups: groups)
        for group in 0..<2 {
            for statement in 0..<7 {
                #expect(one[group, statement].agreement == other[group, statement].disagreement)
            }
        }
        #expect(one.consensusOnAgreement == other.consensusOnDisagreement)
    }

    @Test("One more agreement never lowers the probability, nor the consensus")
    func monotone() throws {
        var rows = seededVotes(4, participants: 12, statements: 1, missing: 0)
        rows[5] = [-1]
        let groups = (0..<12).map { $0 % 2 }
        let before = try GroupStatistics(VoteMatrix(rows), groups: groups)
        rows[5] = [1]
        let after = try GroupStatistics(VoteMatrix(rows), groups: groups)
        #expect(after[1, 0].agreement.probability > before[1, 0].agreement.probability)
        #expect(
            after[1, 0].agreement.representativenessTest
                > before[1, 0].agreement.representativenessTest)
        #expect(after.consensusOnAgreement[0] > before.consensusOnAgreement[0])
    }

    @Test("Who is in no group is counted nowhere")
    func ungrouped() throws {
        let rows = seededVotes(5, participants: 20, statements: 6)
        let groups: [Int?] = (0..<20).map { $0 % 4 == 3 ? nil : $0 % 4 }
        let all = try GroupStatistics(VoteMatrix(rows), groups: groups)
        let kept = (0..<20).filter { groups[$0] != nil }
        let few = try GroupStatistics(
            VoteMatrix(kept.map { rows[$0] }), groups: kept.map { groups[$0] })
        #expect(all == few)
    }

    @Test("When everybody everywhere agrees nothing is representative")
    func allAgree() throws {
        let found = try GroupStatistics(
            VoteMatrix(Array(repeating: [1], count: 8)), groups: [0, 0, 0, 1, 1, 1, 1, 1])
        #expect(found[0, 0].agreement.representativenessTest == 0)
        #expect(found[0, 0].agreement.probability == 4.0 / 5)
        #expect(near(found.consensusOnAgreement, [24.0 / 35], 1e-15))
    }

    @Test("One group stands beside nobody")
    func single() throws {
        let found = try GroupStatistics(VoteMatrix([[1], [1], [nil]]), groups: [0, 0, 0])
        #expect(found[0, 0].agreement.representativeness == 0.75 / 0.5)
        #expect(try GroupStatistics(VoteMatrix([[1]]), groups: [nil]).groupCount == 0)
    }

    @Test("Groups that do not fit the participants are refused with their place")
    func refusals() throws {
        let votes = try VoteMatrix([[1], [1], [-1]])
        #expect(throws: OpinionGroupsError.groupsOfParticipants(found: 2, expected: 3)) {
            try GroupStatistics(votes, groups: [0, 1])
        }
        #expect(throws: OpinionGroupsError.notAGroup(participant: 1, found: -1)) {
            try GroupStatistics(votes, groups: [0, -1, 0])
        }
        #expect(throws: OpinionGroupsError.notAGroup(participant: 2, found: 3)) {
            try GroupStatistics(votes, groups: [0, 1, 3])
        }
        #expect(throws: OpinionGroupsError.emptyGroup(1)) {
            try GroupStatistics(votes, groups: [0, 2, 2])
        }
    }
}
