import Forecast
import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The fan chart")
struct FanChartTests {
    private let distribution = ForecastDistribution(
        quantiles: [70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84])

    private func timeline() -> Timeline {
        Timeline(
            runs: [[.init(2023.5, 72), .init(2024, 74)], [.init(2025, 75), .init(2025.5, 76)]],
            breaks: [2024.5],
            promises: [.init(from: 2024.6, to: 2025, low: 78, high: 78)],
            interim: .init(2025.5, 77),
            fan: .init(start: .init(2025.5, 76), end: 2026, distribution: distribution),
            year: 2025)
    }

    @Test("Everything lies inside the drawing", arguments: [FanChart.Size.large, .small])
    func bounds(size: FanChart.Size) throws {
        let chart = try #require(FanChart(timeline(), size: size) { _ in 30 })
        let points = chart.runs.flatMap { $0 } + chart.bands.flatMap { $0 } + chart.median
        #expect(points.allSatisfy { $0.x >= chart.left - 0.01 && $0.x <= chart.right + 0.01 })
        #expect(points.allSatisfy { $0.y >= FanChart.top - 0.01 })
        #expect(points.allSatisfy { $0.y <= size.height - FanChart.bottom + 0.01 })
        #expect(chart.years.map(\.year) == [2023, 2024, 2025])
    }

    @Test("The bands are nested, start at the latest value and end at the quantiles")
    func bands() throws {
        let chart = try #require(FanChart(timeline(), size: .large) { _ in 30 })
        #expect(chart.bands.count == 3)
        let start = chart.x(2025.5)
        for band in chart.bands {
            #expect(abs(band[0].x - start) < 1e-9 && abs(band[0].y - chart.y(76)) < 1e-9)
        }
        let tops = chart.bands.map { band in band.map(\.y).min() ?? 0 }
        #expect(tops == tops.sorted())
        let end = try #require(chart.median.last)
        #expect(abs(end.y - chart.y(distribution.median)) < 1e-9)
    }

    @Test("Higher values stand higher")
    func direction() throws {
        let chart = try #require(FanChart(timeline(), size: .large) { _ in 30 })
        #expect(chart.y(80) < chart.y(70))
        #expect(chart.x(2025) > chart.x(2024))
    }

    @Test("Nothing to draw gives no chart")
    func empty() {
        #expect(FanChart(Timeline(runs: [], year: 2025), size: .large) { _ in 30 } == nil)
    }

    @Test("A gap and a new series each start another run")
    func gapsAndBreaks() throws {
        func observation(_ period: String, _ value: Double, _ series: String) -> Observation {
            Observation(
                indicator: "BAIK", period: Period(period)!, measure: .value(value),
                status: .final, series: series)
        }
        var dataset = SampleData.dataset()
        dataset.observations = [
            observation("2024-01", 1, "a"), observation("2024-02", 2, "a"),
            observation("2024-04", 3, "a"), observation("2024-05", 4, "b"),
            observation("2024-06", 5, "b"),
        ]
        let timeline = try timeline(dataset)
        #expect(timeline.runs.map(\.count) == [2, 1, 2])
        #expect(timeline.breaks.count == 1)
    }

    @Test("A total is drawn as it grew within each year")
    func runningTotals() throws {
        var dataset = SampleData.dataset()
        dataset.indicators[0].aggregation = .sum
        dataset.observations = (1...4).map { quarter in
            Observation(
                indicator: "BAIK", period: Period(year: 2024, frequency: .quarter, index: quarter)!,
                measure: .value(10), status: .final)
        }
        let timeline = try timeline(dataset)
        #expect(timeline.runs.map { $0.map(\.value) } == [[0, 10, 20, 30, 40]])
    }

    private func timeline(_ dataset: Dataset) throws -> Timeline {
        let cycle = Cycle(Period("2025-S1")!)
        let reading = Reading(
            holdings: Holdings(frontier: Frontier("f"), dataset: dataset),
            lens: Lens(cycle: cycle, ruleSet: "permendagri-86-2017"))
        let story = try #require(IndicatorStory("BAIK", in: reading))
        return Timeline(
            story, cycle: cycle, targets: reading.holdings.evidence.targets(of: "BAIK"))
    }
}
