import Forecast
import Statistics
import Testing

@Suite("Cheap checks of reported values")
struct SeriesChecksTests {
    private func places(_ findings: [SeriesFinding]) -> [[Int]] { findings.map(\.positions) }

    @Test("find every row of a period that is reported twice")
    func duplicates() {
        let found = SeriesChecks.duplicates(["Jan", "Feb", "Jan", "Mar", "Feb", "Jan"])
        #expect(places(found) == [[0, 2, 5], [1, 4]])
        #expect(found.map(\.found) == [3, 2])
        #expect(SeriesChecks.duplicates([Int]()).isEmpty)
    }

    @Test("find units that changed up and back, across a gap and within five percent")
    func unitJumps() {
        let found = SeriesChecks.unitJumps([12, 12.5, 12_900, nil, 13, 1.3, 1.5])
        #expect(places(found) == [[2], [4], [5]])
        #expect(found.map(\.factor) == [1_000, 0.001, 0.1])
        #expect(found[0].compared == 12.5 && found[0].found == 12_900)
        #expect(SeriesChecks.unitJumps([10, 104.9]).count == 1)
        #expect(SeriesChecks.unitJumps([10, 105.1, 94.9, 8]).isEmpty)
        #expect(SeriesChecks.unitJumps([0, 10, -100, 0, nil, .nan, .infinity]).isEmpty)
        #expect(SeriesChecks.unitJumps([-10, -100]).count == 1)
    }

    @Test("do not depend on the unit", arguments: [0.001, 7, 1e6])
    func scale(_ unit: Double) {
        var random = SeededGenerator(seed: 11)
        let series = (0..<40).map { _ in
            Double.random(in: 1...5, using: &random) * [1, 1, 10, 100].randomElement(
                using: &random)!
        }
        let scaled = series.map { Optional($0 * unit) }
        #expect(
            places(SeriesChecks.unitJumps(scaled)) == places(SeriesChecks.unitJumps(series)))
        #expect(!SeriesChecks.unitJumps(series).isEmpty)
    }

    @Test("find totals that fall within a year, not where a new year begins")
    func fallingTotals() {
        let series: [Double?] = [10, 25, 24, nil, 23, 5, 6]
        #expect(places(SeriesChecks.fallingTotals(series)) == [[2], [4], [5]])
        #expect(
            places(SeriesChecks.fallingTotals(series, periodsPerYear: 5)) == [[2], [4]])
        // The first value stands in the last period of its year.
        #expect(
            places(SeriesChecks.fallingTotals([90, 10, 20], periodsPerYear: 12, first: 11)) == [])
        #expect(SeriesChecks.fallingTotals([0.3, 0.1 + 0.2 - 1e-16]).isEmpty)
        #expect(SeriesChecks.fallingTotals([2, 1], periodsPerYear: .min, first: .min).isEmpty)
    }

    @Test("find parts above their whole, but not what only binary arithmetic made larger")
    func parts() {
        let found = SeriesChecks.partsAboveWholes([5, 11, nil, 0.1 + 0.2], [10, 10, 1, 0.3])
        #expect(places(found) == [[1]])
        #expect(found[0].found == 11 && found[0].compared == 10)
        #expect(SeriesChecks.partsAboveWholes([5], []).isEmpty)
    }

    @Test("find values that stand four times in a row, and a gap ends the row")
    func identical() {
        let found = SeriesChecks.identicalRuns([7, 7, 7, 7, 3, 3, 3, nil, 3, 0, 0, 0, 0, 0])
        #expect(places(found) == [[0, 1, 2, 3], [9, 10, 11, 12, 13]])
        #expect(found.map(\.compared) == [4, 5])
        #expect(SeriesChecks.identicalRuns([nil, nil, nil, nil]).isEmpty)
        #expect(places(SeriesChecks.identicalRuns([1, 1], atLeast: -3)) == [[0, 1]])
    }

    @Test("find values that are the target, the calendar's share or one period's share of it")
    func targetShares() {
        let series: [Double?] = [25, 50, 25, 71, 100, nil]
        let found = SeriesChecks.targetShares(
            series, targets: [100, 100, 100, 100, 100, 100], periodsPerYear: 4)
        #expect(places(found) == [[0], [1], [2], [4]])
        #expect(found.map(\.factor) == [0.25, 0.5, 0.25, 1])
        #expect(SeriesChecks.targetShares([0], targets: [0], periodsPerYear: 4).isEmpty)
        let thirds = SeriesChecks.targetShares([10.0 / 3], targets: [10], periodsPerYear: 3)
        #expect(thirds.count == 1)
        #expect(SeriesChecks.targetShares([3.33], targets: [10], periodsPerYear: 3).isEmpty)
    }

    @Test("count how often published values were changed")
    func revisions() {
        let found = SeriesChecks.revisions([1, 2, nil, 4, 5], earlier: [1, 2.5, 3, nil, 5])
        #expect(found.compared == 3 && found.findings.map(\.positions) == [[1]])
        #expect(found.rate == 1.0 / 3)
        #expect(SeriesChecks.revisions([], earlier: []).rate == nil)
    }

    @Test("find last digits that chance does not explain")
    func lastDigits() throws {
        // Half of the values end in 0 or 5 beyond their share.
        let estimates: [Double] = (0..<60).map { (i: Int) -> Double in
            i.isMultiple(of: 2) ? Double(i * 5) : Double(i * 7 + 1)
        }
        let heaped = try #require(LastDigits(estimates))
        #expect(heaped.counts.reduce(0, +) == 60 && heaped.isHeaped)
        let finding = try #require(heaped.finding)
        #expect(finding.check == .lastDigits && finding.found > finding.compared)
        #expect(finding.positions.allSatisfy { heaped.preferred.contains(Int(estimates[$0]) % 10) })
        let counted = (0..<100).map { Double($0 * 37) }
        let even = try #require(LastDigits(counted))
        #expect(even.chiSquare == 0 && even.pValue == 1 && even.finding == nil)
    }

    @Test("read the last recorded digit, whatever the decimals")
    func decimals() throws {
        let one = try #require(LastDigits((0..<100).map { Double($0) / 10 }))
        #expect(one.decimals == 1 && one.counts == [Int](repeating: 10, count: 10))
        let two = try #require(LastDigits((0..<50).map { Double($0) / 100 + 1_000 }))
        #expect(two.decimals == 2 && two.counts == [Int](repeating: 5, count: 10))
        #expect(LastDigits((0..<49).map { Double($0) }) == nil)
        #expect(LastDigits((0..<60).map { Double($0) / 7 }) == nil)
        #expect(LastDigits((0..<60).map { Double($0) * 1e300 }) == nil)
        #expect(LastDigits([Double?](repeating: nil, count: 99)) == nil)
    }
}
