import Forecast
import Performance
import Testing
import Vocabulary

@Suite("The forecast of the year's end") struct ForecastInEvaluationTests {
    private func months(_ year: Int, _ values: [Double]) -> [Observation] {
        zip(Period.all(.month, of: year), values).map { period, value in
            Sample.value(period.description, value)
        }
    }

    @Test("is refused below six points, and says why") func tooFew() {
        let result = Sample.result(
            targets: [Sample.target("2025", 9)],
            observations: ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"].map {
                Sample.value($0, 5)
            })
        #expect(result.forecast.distribution == nil)
        #expect(result.forecast.reason == .tooFewPoints)
    }

    @Test("is refused across a series break, and says why") func seriesBreak() {
        let observations = (0..<8).map { index in
            Sample.value(
                Period.at(ordinal: 2023 * 4 + 1 + index, .quarter)!.description, Double(index),
                series: index < 4 ? "lama" : "SP2020-LF")
        }
        let result = Sample.result(
            targets: [Sample.target("2025", 9)], observations: observations, cycle: "2025")
        #expect(result.forecast.reason == .seriesBreak)
    }

    @Test("of grades is refused, and says why") func grades() {
        #expect(Sample.result(Sample.indicator("I", .grade, .last)).forecast.reason == .notNumeric)
    }

    @Test("of a sum starts from what is reached and is certain when the year is over")
    func sum() throws {
        let steady = [Double](repeating: 10, count: 12)
        let observations =
            months(2023, steady) + months(2024, [9, 11, 10, 12, 8, 10, 9, 11, 10, 12, 8, 10])
            + months(2025, [10, 9, 11, 10, 12, 8])
        let indicator = Sample.indicator("I", .up, .sum, frequency: .month)
        let result = Sample.result(
            indicator, targets: [Sample.target("2025", 60)], observations: observations)
        let distribution = try #require(result.forecast.distribution)
        #expect(distribution.quantiles.allSatisfy { $0 >= 60 })
        #expect(result.forecast.probabilityMet == 1)
        let over = Sample.result(
            indicator, targets: [Sample.target("2024", 121)], observations: observations,
            cycle: "2024")
        #expect(over.forecast.probabilityMet == 0)
        #expect(over.realised == .value(120))
    }

    @Test("gives a probability that falls as the target rises") func monotone() throws {
        let observations = (0..<18).map { index in
            let value = Double(50 + index + index * 7 % 5)
            return Sample.value(
                Period.at(ordinal: 2021 * 4 + index, .quarter)!.description, value)
        }
        let probabilities = try stride(from: 50.0, through: 90, by: 4).map { target in
            try #require(
                Sample.result(
                    targets: [Sample.target("2025", target)], observations: observations
                ).forecast.probabilityMet)
        }
        #expect(probabilities == probabilities.sorted(by: >))
        #expect(probabilities.allSatisfy { (0...1).contains($0) })
        #expect(probabilities.first! > 0.9 && probabilities.last! < 0.1)
    }

    @Test("is refused when the latest value is from another year and the year is a total")
    func stale() {
        let result = Sample.result(
            Sample.indicator("I", .up, .sum, frequency: .month),
            targets: [Sample.target("2025", 60)],
            observations: months(2023, [Double](repeating: 10, count: 12))
                + months(2024, [9, 9, 9]))
        #expect(result.forecast.reason == .stale)
    }
}
