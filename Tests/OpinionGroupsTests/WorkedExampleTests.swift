import Foundation
import OpinionGroups
import Testing

/// The example of the article: twelve officials, eight statements.
private let sheet = """
    + + - - + + o +
    + + - - + + - +
    + + - · + - o +
    + o - - + + - +
    + + - - · + + +
    + + o - + + - o
    - - + + + + + o
    - - + + + + + +
    - - + o + + - +
    o - + + + + + ·
    - - + + + - o +
    + · · - + · · ·
    """

@Suite("The worked example of the article")
struct WorkedExampleTests {
    private let votes: VoteMatrix
    private let groups: OpinionGrouping
    private let report: OpinionReport

    init() throws {
        let meaning: [Character: Int] = ["+": 1, "-": -1, "o": 0]
        votes = try VoteMatrix(
            sheet.split(separator: "\n").map { line in
                line.filter { $0 != " " }.map { meaning[$0] }
            })
        report = OpinionReport(on: votes)
        groups = try #require(report.groups)
    }

    private func printed(_ value: Double?, _ digits: Int) -> String {
        value.map { String(format: "%.\(digits)f", $0) } ?? "–"
    }

    @Test("Two groups of six and five, one person not placed")
    func division() {
        #expect(groups.groups == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, nil])
        let silhouettes = groups.choice.tried.map { printed($0.silhouette, 2) }
        #expect(silhouettes == ["0.70", "0.59", "0.50", "0.44"])
    }

    @Test("Variances of the two directions")
    func directions() {
        #expect(report.map.axes.map { printed($0.variance, 2) } == ["3.43", "0.67"])
    }

    @Test("What sets the groups apart")
    func representative() {
        #expect(groups.representative[0].map(\.statement) == [0, 1, 3, 2])
        #expect(groups.representative[1].map(\.statement) == [2, 3, 1, 0])
        let first = groups.representative[0][0]
        #expect(printed(first.leaning.probability, 3) == "0.875")
        #expect(printed(first.leaning.representativeness, 2) == "6.12")
    }

    @Test("What they share")
    func shared() {
        #expect(groups.commonGround.first == 4)
        #expect(printed(groups.statistics.consensusOnAgreement[4], 2) == "0.73")
        #expect(printed(groups.statistics.consensusOnAgreement[0], 2) == "0.12")
        #expect(report.consensus.agreed.map(\.statement) == [4, 5, 7])
    }

    @Test("What everyone may see")
    func summary() {
        let summary = PublicSummary(report, on: votes)
        #expect(summary.groups.map(\.size) == [6, 5])
        #expect(summary.statements[7].groups[1] == nil)
        #expect(summary.statements[7].leftOut == 4)
    }
}
