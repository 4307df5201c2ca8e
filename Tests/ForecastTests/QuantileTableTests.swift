import OracleSupport
import Forecast
import Testing

@Suite("The table of standardised errors")
struct QuantileTableTests {
    @Test("ships 19 cells whose rows rise")
    func shipped() {
        let table = QuantileTable.standard
        let lengths: [[Int]] = [
            [6, 9, 13, 14, 18, 24, 36, 60], [6, 8, 16, 28], [6, 8, 12, 16], [6, 10, 14],
        ]
        for (frequency, expected) in zip(QuantileTable.Frequency.allCases, lengths) {
            #expect(table.cells.filter { $0.frequency == frequency }.map(\.length) == expected)
        }
        #expect(QuantileTable(cells: table.cells) == table)
        #expect(table.cells.map(\.byHorizon.count).max() == 12)
        let months18 = table.cells.first { $0.length == 18 }
        #expect(months18?.byHorizon[0][0] == -2.80606 && months18?.series == 2_411)
    }

    @Test("is refused without a frequency or with a falling row")
    func refused() {
        var cells = QuantileTable.standard.cells
        #expect(QuantileTable(cells: []) == nil)
        #expect(QuantileTable(cells: cells.filter { $0.frequency != .yearly }) == nil)
        cells[0].byHorizon[0].swapAt(0, 1)
        #expect(QuantileTable(cells: cells) == nil)
    }

    @Test("reads between two lengths in the logarithm and beyond them at the nearest")
    func between() throws {
        // The same point and scale, read at several lengths through a table made for it.
        func row(_ value: Double) -> [Double] {
            (0..<15).map { value * (Double($0) - 7) }
        }
        let cells = QuantileTable.Frequency.allCases.flatMap { frequency in
            [(10, 1.0), (40, 3.0)].map { length, value in
                QuantileTable.Cell(
                    frequency: frequency, length: length, series: 1, byHorizon: [row(value)],
                    bySum: [row(value)])
            }
        }
        let table = try #require(QuantileTable(cells: cells))
        func width(_ n: Int) throws -> Double {
            let history = (0..<n).map { Double($0 * $0 % 7) }
            let forecast = try #require(
                CoreForecast(history: history, seasonLength: 1, horizon: 1))
            let distribution = try #require(
                forecast.distribution(step: 1, frequency: .yearly, table: table))
            return (distribution.quantiles[8] - distribution.median) / forecast.scale[0]
        }
        #expect(near(try width(10), 1, 1e-9))
        #expect(near(try width(20), 2, 1e-9))
        #expect(near(try width(40), 3, 1e-9))
        #expect(near(try width(7), 1, 1e-9))
        #expect(near(try width(90), 3, 1e-9))
        #expect(near(try width(4), (6.0 / 4).squareRoot(), 1e-9))
    }
}
