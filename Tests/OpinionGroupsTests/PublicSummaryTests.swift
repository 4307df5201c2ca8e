import OpinionGroups
import Testing

@Suite("What everyone may see")
struct PublicSummaryTests {
    /// Two opinions of the sizes given, on eight statements.
    private func rows(_ one: Int, _ other: Int) -> [[Int?]] {
        let first = Array(repeating: [1, 1, 1, 1, -1, -1, -1, 0] as [Int?], count: one)
        let second = Array(repeating: [-1, -1, -1, -1, 1, 1, 1, 0] as [Int?], count: other)
        return first + second
    }

    private func summary(_ rows: [[Int?]]) throws -> PublicSummary {
        let votes = try VoteMatrix(rows)
        return PublicSummary(OpinionReport(on: votes), on: votes)
    }

    @Test("Groups of five or more are shown with what sets them apart")
    func shown() throws {
        let summary = try summary(rows(7, 5))
        #expect(summary.groups.map(\.size) == [7, 5])
        #expect(summary.groups.allSatisfy { !$0.representative.isEmpty && $0.centre != nil })
        let first = summary.statements[0]
        #expect(first.everyone?.agree == 7)
        #expect(first.everyone?.disagree == 5)
        #expect(first.groups.map { $0?.voters } == [7, 5])
        #expect(first.commonAgreement != nil)
        #expect(summary.shortfall == nil)
        #expect(summary.agreed.isEmpty)
        #expect(try self.summary(Array(repeating: [1, -1], count: 9)).agreed == [0])
        #expect(try self.summary(Array(repeating: [1, -1], count: 9)).rejected == [1])
        #expect(try self.summary(Array(repeating: [1, -1], count: 4)).rejected.isEmpty)
    }

    @Test("A group of four is there, and nothing of it can be read or subtracted")
    func suppressed() throws {
        let summary = try summary(rows(9, 4))
        #expect(summary.groups.map(\.size) == [9, nil])
        #expect(summary.groups[1].representative.isEmpty)
        #expect(summary.groups[1].centre == nil)
        for statement in summary.statements {
            #expect(statement.groups[1] == nil)
            #expect(statement.commonAgreement == nil)
            #expect(statement.commonDisagreement == nil)
            #expect(statement.everyone == statement.groups[0])
            #expect(statement.leftOut == 4)
        }
    }

    @Test("Whatever is shown, the rest behind it is nobody or at least five")
    func subtraction() throws {
        for seed in 0..<12 as Range<UInt64> {
            let rows = seededVotes(
                seed, participants: 14 + 4 * Int(seed), statements: 12, opinions: 4, missing: 0.5)
            for statement in try summary(rows).statements {
                let shown = statement.groups.compactMap { $0?.voters }
                #expect(shown.allSatisfy { $0 >= 5 })
                guard let everyone = statement.everyone else {
                    #expect(shown.isEmpty)
                    continue
                }
                let rest = everyone.voters - shown.reduce(0, +)
                #expect(everyone.voters >= 5)
                #expect(rest == 0 || rest >= 5)
                #expect((0..<5).contains(statement.leftOut))
            }
        }
    }

    @Test("Those in no group are counted in the total when they are five together")
    func stragglers() throws {
        let few: [Int?] = [1, 1] + Array(repeating: nil, count: 6)
        let four = try summary(rows(7, 6) + Array(repeating: few, count: 4))
        #expect(four.statements[0].everyone?.voters == 13)
        #expect(four.statements[0].leftOut == 4)
        let five = try summary(rows(7, 6) + Array(repeating: few, count: 5))
        #expect(five.statements[0].everyone?.voters == 18)
        #expect(five.statements[0].leftOut == 0)
    }

    @Test("Before there are groups only totals of five or more are shown, and what is missing")
    func waiting() throws {
        let summary = try summary(rows(3, 1) + [[1, nil, nil, nil, nil, nil, nil, nil]])
        #expect(summary.shortfall == .participants(more: 6, votesEach: 7))
        #expect(summary.groups.isEmpty)
        #expect(
            summary.statements.map { $0.everyone?.voters } == [5] + Array(repeating: nil, count: 7))
        #expect(summary.statements[1].leftOut == 4)
    }
}
