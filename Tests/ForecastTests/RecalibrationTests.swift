import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("A table recalibrated on own errors")
struct RecalibrationTests {
    private func errors(
        _ count: Int, _ value: Double, step: Int = 1, isSum: Bool = false, historyCount: Int = 18
    ) -> [StandardisedError] {
        (0..<count).map { _ in
            StandardisedError(
                frequency: .monthly, historyCount: historyCount, step: step, isSum: isSum,
                value: value)
        }
    }

    private func cell(_ table: QuantileTable, _ length: Int) -> QuantileTable.Cell? {
        table.cells.first { $0.frequency == .monthly && $0.length == length }
    }

    @Test("waits for 200 errors of a row")
    func patience() {
        let table = QuantileTable.standard
        #expect(table.recalibrated(with: []) == table)
        #expect(table.recalibrated(with: errors(199, 5)) == table)
        #expect(table.recalibrated(with: errors(200, 5)) != table)
    }

    @Test("moves by k in k + 200, at the horizon and its neighbours only")
    func weight() throws {
        let table = QuantileTable.standard
        let moved = table.recalibrated(with: errors(600, 5, step: 3))
        let old = try #require(cell(table, 18))
        let new = try #require(cell(moved, 18))
        for row in 0..<12 {
            for level in 0..<15 {
                let before = old.byHorizon[row][level]
                let expected = (1...3).contains(row) ? 0.75 * 5 + 0.25 * before : before
                #expect(near(new.byHorizon[row][level], expected, 1e-12))
            }
        }
        #expect(new.bySum == old.bySum)
        #expect(moved.cells.filter { $0 != new } == table.cells.filter { $0 != old })
    }

    @Test("files an error under the nearest length in the logarithm, and sums apart")
    func filing() {
        let table = QuantileTable.standard
        // √(36·60) = 46.5: 46 belongs to 36, 47 to 60.
        let near36 = table.recalibrated(with: errors(200, 1, historyCount: 46))
        #expect(cell(near36, 36) != cell(table, 36) && cell(near36, 60) == cell(table, 60))
        let near60 = table.recalibrated(with: errors(200, 1, historyCount: 47))
        #expect(cell(near60, 36) == cell(table, 36) && cell(near60, 60) != cell(table, 60))
        let sums = table.recalibrated(with: errors(200, 1, step: 2, isSum: true))
        #expect(cell(sums, 18)?.byHorizon == cell(table, 18)?.byHorizon)
        #expect(cell(sums, 18)?.bySum[1] != cell(table, 18)?.bySum[1])
        #expect(cell(sums, 18)?.bySum[0] == cell(table, 18)?.bySum[0])
    }

    @Test("ignores errors that are not numbers or have no row")
    func ignored() {
        let table = QuantileTable.standard
        #expect(table.recalibrated(with: errors(300, .nan)) == table)
        #expect(table.recalibrated(with: errors(300, 1, step: 0)) == table)
        #expect(table.recalibrated(with: errors(300, 1, step: .max - 1)) == table)
        #expect(table.recalibrated(with: errors(300, 1, step: .max, isSum: true)) == table)
        #expect(table.recalibrated(with: errors(300, 1, historyCount: 0)) == table)
    }

    @Test("rises along its rows, whatever the errors")
    func rising() throws {
        var random = SeededGenerator(seed: 41)
        let errors = (0..<5_000).map { i in
            StandardisedError(
                frequency: .quarterly, historyCount: 6 + i % 40, step: 1 + i % 4,
                isSum: i % 3 == 0, value: Double.random(in: -9...4, using: &random))
        }
        let moved = QuantileTable.standard.recalibrated(with: errors)
        #expect(QuantileTable(cells: moved.cells) == moved)
        #expect(moved != .standard)
    }

    @Test("takes errors from a back-test, sums included")
    func fromBacktest() throws {
        let report = try #require(
            backtest(history: BacktestTests.history, periodsPerYear: 12, horizon: 2, origins: 2))
        let errors = report.standardisedErrors
        #expect(errors.count == 2 * report.checks.count)
        let first = report.checks[0]
        let second = report.checks[1]
        #expect(errors[0].value == (first.actual - first.point) / first.scale)
        let sum = try #require(errors.first { $0.isSum && $0.step == 2 })
        let width = (1.5 * (first.scale * first.scale + second.scale * second.scale)).squareRoot()
        let missed = first.actual + second.actual - first.point - second.point
        #expect(near(sum.value, missed / width, 1e-12))
    }
}
