import OracleSupport
import Forecast
import Testing

@Suite("The probability of reaching a target")
struct TargetProbabilityTests {
    struct Input: Decodable, Sendable {
        let point: [Double]
        let scale: [Double]
        let h: Int
        let zRow: [Double]
        let zSumRow: [Double]
        let target: Double
        let sumTarget: Double
    }
    struct Expected: Decodable, Sendable {
        let quantiles: [Double]
        let probabilityAtLeast: Double
        let sumQuantiles: [Double]
        let sumProbabilityAtLeast: Double
    }
    static let cases = OracleFile<Input, Expected>.load("target_probability", in: .module)
    static let series = OracleFile<CoreForecastTests.Input, CoreForecastTests.Expected>.load(
        "core_forecast", in: .module)

    @Test("equals the reference for one period", arguments: cases)
    func onePeriod(_ oracle: OracleFile<Input, Expected>.Case) {
        let input = oracle.input
        let distribution = ForecastDistribution(
            quantiles: input.zRow.map {
                input.point[input.h - 1] + input.scale[input.h - 1] * $0
            })
        #expect(near(distribution.quantiles, oracle.expected.quantiles, oracle.tolerance))
        let probability = distribution.probability(atLeast: input.target)
        #expect(near(probability, oracle.expected.probabilityAtLeast, oracle.tolerance))
    }

    @Test("equals the reference for a sum, from the series on", arguments: cases)
    func sum(_ oracle: OracleFile<Input, Expected>.Case) throws {
        let source = try #require(Self.series.first { $0.id == oracle.id }).input
        let forecast = try #require(
            CoreForecast(
                history: source.series, seasonLength: source.m, horizon: source.horizon))
        // The cases carry rows of their own, made from half of the series of the shipped table.
        let cells = QuantileTable.Frequency.allCases.map {
            QuantileTable.Cell(
                frequency: $0, length: 10, series: 1, byHorizon: [oracle.input.zRow],
                bySum: [oracle.input.zSumRow])
        }
        let table = try #require(QuantileTable(cells: cells))
        let frequency = QuantileTable.Frequency(periodsPerYear: source.m)
        let one = try #require(
            forecast.distribution(step: oracle.input.h, frequency: frequency, table: table))
        let sum = try #require(
            forecast.sumDistribution(
                periods: oracle.input.h, frequency: frequency, table: table))
        #expect(near(one.quantiles, oracle.expected.quantiles, 1e-7))
        #expect(near(sum.quantiles, oracle.expected.sumQuantiles, 1e-7))
        let probability = sum.probability(atLeast: oracle.input.sumTarget)
        #expect(near(probability, oracle.expected.sumProbabilityAtLeast, 1e-7))
    }

    @Test("has every case of the file")
    func complete() {
        #expect(Self.cases.count == 20)
    }
}
