import OracleSupport
import Testing

@testable import Agreement

@Suite("The numbers of the article")
struct ArticleTests {
    private let agencies: [[Double?]] = [
        [1, 2, 3, 4], [1, 3, 2, 4], [2, 1, 3, 4], [1, 2, 4, 3], [1, 2, 3, 4],
    ]

    @Test("Five agencies rank four priorities: strong, with W 0.776")
    func concordance() throws {
        let result = try #require(Concordance.kendall(try RatingTable(agencies)).value)
        #expect(result.rankSums == [6, 10, 15, 19])
        #expect(printed(result.w, digits: 3) == ".776")
        #expect(result.strength == .strong)
        #expect(printed(result.meanSpearman, digits: 2) == ".72")
        #expect(printed(result.p, digits: 3) == ".009")
    }

    @Test("Eight people agree at last and are asked again")
    func delphi() throws {
        let result = try #require(
            try DelphiComparison.compare(
                [4, 4, 2, 5, 3, 4, 2, 4], [4, 4, 4, 5, 4, 4, 2, 4], scale: .five
            ).value)
        #expect(result.current.agreeShare == 7.0 / 8 && result.isConsensus)
        #expect(result.netChangeShare == 0.25)
        #expect(result.decision == .continue)
    }

    @Test("Agency A differs from the data's order in one of six pairs")
    func distance() throws {
        let result = try RankingDistance.between(agencies[0], [2, 1, 3, 4]).value
        #expect(result?.kendall == 1 && result?.kendallShare == 1.0 / 6)
    }
}
