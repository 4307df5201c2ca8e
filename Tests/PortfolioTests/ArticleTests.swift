import Portfolio
import Testing

@Suite("The worked example of the article")
struct ArticleTests {
    private func problem() throws -> PortfolioProblem {
        try PortfolioProblem(
            values: [820, 640, 560, 450, 300, 280],
            costs: [[1_200], [900], [700], [650], [400], [500]], budgets: [2_400],
            requires: [.init(item: 2, needed: 4)], atMostOne: [[1, 3]])
    }

    @Test("Programmes 0, 2 and 4, and no others, are worth 1,680")
    func choice() throws {
        let selection = try #require(try problem().solved().selection)
        #expect(selection.items == [0, 2, 4])
        #expect(selection.value == 1_680 && selection.cost == [2_300])
        #expect(selection.isOptimal && selection.isUnique == true)
    }

    @Test("Four choices are within 10 %")
    func core() throws {
        let core = try #require(try problem().core(tolerance: 0.1))
        #expect(core.choices == 4 && core.isWhole)
        #expect(core.shares == [0.75, 0, 0.5, 0.75, 0.75, 0.5])
    }

    @Test("120 million more buy 100 points, 240 no more")
    func margins() throws {
        let margins = try problem().margins()
        #expect(margins.map(\.value) == [1_500, 1_590, 1_780, 1_780])
        #expect(margins.map(\.change) == [-180, -90, 100, 100])
        #expect(margins.map(\.changePerUnit) == [0.75, 0.75, 100.0 / 120, 100.0 / 240])
    }

    @Test("What programmes 1 and 3 lack")
    func leftOut() throws {
        let problem = try problem()
        let selection = try #require(problem.solved().selection)
        let leftOut = problem.leftOut(of: selection)
        #expect(leftOut.map(\.item) == [1, 3, 5])
        #expect(leftOut.map(\.valueShort) == [180, 90, 90])
        #expect(leftOut.map(\.shortfall) == [[800], [550], [400]])
    }
}
