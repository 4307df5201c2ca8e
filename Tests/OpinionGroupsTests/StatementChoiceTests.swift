import OpinionGroups
import Testing

@Suite("Statements that are shown")
struct StatementChoiceTests {
    @Test("A group is represented by what it surely says more than the others, at most five")
    func representative() throws {
        for seed in 0..<6 as Range<UInt64> {
            let votes = try VoteMatrix(
                seededVotes(seed, participants: 60, statements: 30, missing: 0.3))
            let groups = try #require(OpinionReport(on: votes).groups)
            for group in 0..<groups.groupCount {
                let chosen = groups.statistics.representative(ofGroup: group)
                #expect((1...5).contains(chosen.count))
                #expect(Set(chosen.map(\.statement)).count == chosen.count)
                // Agreements come first.
                let directions = chosen.map { $0.direction == .agree ? 0 : 1 }
                #expect(directions == directions.sorted())
                for one in chosen {
                    let cell = groups.statistics[group, one.statement]
                    #expect(
                        one.leaning
                            == (one.direction == .agree ? cell.agreement : cell.disagreement))
                }
            }
        }
    }

    @Test("A statement that both groups answer alike represents neither")
    func shared() throws {
        // The first is shared, the second divides.
        let rows: [[Int?]] = (0..<20).map { [1, $0 < 10 ? 1 : -1] }
        let found = try GroupStatistics(VoteMatrix(rows), groups: (0..<20).map { $0 < 10 ? 0 : 1 })
        #expect(found.representative(ofGroup: 0).first?.statement == 1)
        let second = found.representative(ofGroup: 1)
        #expect(second.contains { $0.statement == 1 && $0.direction == .disagree })
        #expect(found.representative(ofGroup: 2).isEmpty)
        #expect(second.filter(\.isSignificant).map(\.statement) == [1])
    }

    @Test("Without any significant statement the nearest one stands alone and says so")
    func nearest() throws {
        let found = try GroupStatistics(
            VoteMatrix([[0, 0], [0, -1], [0, 0], [0, 0]]), groups: [0, 0, 1, 1])
        let chosen = found.representative(ofGroup: 0)
        #expect(chosen.map(\.statement) == [1])
        #expect(chosen.map(\.direction) == [.disagree])
        #expect(chosen.map(\.isSignificant) == [false])
    }

    @Test("Consensus is what surely more than half say, most certain first")
    func consensus() throws {
        // Nine of ten agree, ten of ten reject, five of ten agree, one has voted.
        let rows: [[Int?]] = (0..<10).map {
            [$0 == 0 ? -1 : 1, -1, $0 < 5 ? 1 : -1, $0 == 0 ? 1 : nil]
        }
        let consensus = try Consensus(VoteMatrix(rows), leastVoters: 5)
        #expect(consensus.agreed.map(\.statement) == [0])
        #expect(consensus.agreed.map(\.probability) == [10.0 / 12])
        #expect(consensus.rejected.map(\.statement) == [1])
        #expect(consensus.rejected.map(\.votes) == [10])
        // As Polis has it, one vote is enough.
        #expect(try Consensus(VoteMatrix(rows)).agreed.map(\.statement) == [0, 3])
    }

    @Test("At most five are chosen, ties in the order of the statements")
    func ties() throws {
        let consensus = try Consensus(
            VoteMatrix(Array(repeating: Array(repeating: 1, count: 8), count: 6)))
        #expect(consensus.agreed.map(\.statement) == [0, 1, 2, 3, 4])
        #expect(consensus.rejected.isEmpty)
    }
}
