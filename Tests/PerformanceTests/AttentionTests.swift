import Performance
import Testing
import Vocabulary

@Suite("Attention and its minutes") struct AttentionTests {
    @Test("multiplies weight, shortfall, severity and trust") func factors() throws {
        let result = Sample.result(
            Sample.indicator("I", .up, .last, weight: 2),
            targets: [Sample.target("2025", 100), Sample.target("2025-S1", 80)],
            observations: [
                Sample.value("2023-Q4", 70), Sample.value("2024-Q4", 60),
                Sample.value("2025-Q2", 60),
            ])
        let attention = try #require(result.attention)
        #expect(attention.weight == 2)
        #expect(attention.shortfallIsForecast == false)
        #expect(close(attention.shortfall, 0.25))
        #expect(attention.severity == 1)
        #expect(attention.trust == 0.6)
        #expect(close(attention.score, 2 * 0.25 * 1 * 0.6))
    }

    @Test("falls back on the annual percentage when the series has never moved") func severity() {
        let result = Sample.result(
            targets: [Sample.target("2025", 100)], observations: [Sample.value("2025-Q2", 60)])
        #expect(close(result.attention?.severity, 0.4))
    }

    @Test("minutes stay within bounds and within the agenda, and follow attention")
    func minutes() {
        let given = AgendaMinutes.allocated(to: [1, 0.5, 0.25, 0.01], within: 60)
        #expect(given.reduce(0, +) <= 60)
        #expect(given.allSatisfy { (5...30).contains($0) })
        #expect(given == given.sorted(by: >))
        #expect(given == [30, 17, 8, 5])
    }

    @Test("topics that do not fit get nothing, and nothing fits into no time") func cut() {
        #expect(AgendaMinutes.allocated(to: [1, 1, 1], within: 11) == [6, 5, 0])
        #expect(AgendaMinutes.allocated(to: [1, 1], within: 0) == [0, 0])
        #expect(AgendaMinutes.allocated(to: [], within: 60) == [])
    }

    @Test("minutes are all given when the topics can take them", arguments: [40, 100, 333, 599])
    func nothingWasted(total: Int) {
        let scores = (1...20).map { 1 / Double($0) }
        let given = AgendaMinutes.allocated(to: scores, within: total)
        #expect(given.reduce(0, +) == min(total, given.count * 30))
    }
}
