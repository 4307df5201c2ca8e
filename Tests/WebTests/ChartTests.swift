import Testing

@testable import Web

@Suite("Chart geometry")
struct ChartTests {
    @Test("An axis covers its values with few round steps", arguments: 0..<200)
    func axisCovers(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        let size = [1e-6, 0.01, 1, 300, 4e7, 1e12][seed % 6]
        let values = (0..<8).map { _ in (next() - 0.3) * size }
        let axis = try #require(Axis(covering: values, steps: 5))
        let slack = axis.step * 1e-6
        #expect(values.allSatisfy { $0 >= axis.low - slack && $0 <= axis.high + slack })
        #expect((2...8).contains(axis.ticks.count))
        let steps = zip(axis.ticks, axis.ticks.dropFirst()).map { $1 - $0 }
        #expect(steps.allSatisfy { abs($0 - axis.step) < axis.step * 1e-6 })
    }

    @Test("Known axes")
    func knownAxes() throws {
        let percent = try #require(Axis(covering: [4.9, 6.9], steps: 4))
        #expect(percent.ticks == [4.5, 5, 5.5, 6, 6.5, 7])
        #expect(percent.decimals == 1)
        let flat = try #require(Axis(covering: [10], steps: 4))
        #expect(flat.low < 10 && flat.high > 10)
        #expect(Axis(covering: [], steps: 4) == nil)
        #expect(Axis(covering: [.nan], steps: 4) == nil)
    }

    @Test("Labels keep their distance, their order and their bounds", arguments: 0..<100)
    func labels(seed: Int) {
        var state = UInt64(seed &+ 7)
        let wanted = (0..<(seed % 6 + 1)).map { _ -> Double in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33).truncatingRemainder(dividingBy: 200)
        }
        let placed = Labels.spread(wanted, gap: 14, within: 0...200)
        let sorted = placed.sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 14 - 1e-9 })
        #expect(placed.allSatisfy { $0 >= -1e-9 && $0 <= 200 + 1e-9 })
        for (a, b) in zip(wanted.indices, wanted.indices.dropFirst()) where wanted[a] != wanted[b] {
            #expect((wanted[a] < wanted[b]) == (placed[a] < placed[b]))
        }
    }

    @Test("A label that has room stays where it wants to be")
    func labelsStay() {
        #expect(Labels.spread([10, 100], gap: 14, within: 0...200) == [10, 100])
        #expect(Labels.spread([50, 50], gap: 14, within: 0...200) == [43, 57])
    }

    @Test("A bullet's bar starts at zero and stays on the track")
    func bullets() {
        let plain = BulletChart(realised: 50, targets: [100], interim: 60, step: 3)
        #expect(plain.bar.lowerBound == 0)
        #expect(plain.targets[0] > plain.bar.upperBound)
        let negative = BulletChart(realised: -2.85, targets: [4], interim: nil, step: 1)
        #expect(negative.bar.lowerBound > 0 && negative.bar.upperBound < BulletChart.width)
        let zero = BulletChart(realised: 0, targets: [0], interim: nil, step: 5)
        #expect(zero.bar.lowerBound == 0 && zero.bar.upperBound == 0)
        let above = BulletChart(realised: 300, targets: [100], interim: nil, step: 5)
        #expect(above.bar.upperBound <= BulletChart.width)
    }

    @Test("A stacked bar fills its width in the order of the steps")
    func stacks() throws {
        let bar = StackedBar(counts: [2, 0, 3, 0, 4, 1])
        #expect(bar.segments.map(\.step) == [5, 4, 2, 0])
        let last = try #require(bar.segments.last)
        #expect(abs(last.x + last.width - StackedBar.width) < 1e-9)
        #expect(StackedBar(counts: [0, 0, 0, 0, 0, 0]).segments.isEmpty)
    }

    @Test("A sparkline leaves gaps where values are missing")
    func sparklines() {
        let line = Sparkline([nil, 50, 60, nil, 70, 80], range: 0...100)
        #expect(line.runs.map(\.count) == [2, 2])
        #expect(line.last != nil)
        #expect(Sparkline([50, nil], range: 0...100).last == nil)
        #expect(
            Sparkline([500, -10], range: 0...100).runs[0].allSatisfy { (0...26).contains($0.y) })
    }
}

@Suite("Money charts")
struct MoneyChartTests {
    private func entry(_ spending: Double, _ result: Double) -> QuadrantChart.Entry {
        QuadrantChart.Entry(
            spending: spending, result: result, step: 3, label: "A", title: "A")
    }

    @Test("Quadrants part spending on plan and good results; labels keep their distance")
    func quadrants() throws {
        let chart = try #require(
            QuadrantChart(
                [entry(80, 95), entry(81, 95.2), entry(120, 40), entry(0, 0)], goodResult: 90))
        #expect(chart.dots.map(\.showsLabel) == [true, false, true, true])
        #expect(chart.dots[0].center.x < chart.dividerX && chart.dots[0].center.y < chart.dividerY)
        #expect(chart.dots[2].center.x > chart.dividerX && chart.dots[2].center.y > chart.dividerY)
        for dot in chart.dots {
            #expect((0...QuadrantChart.width).contains(dot.center.x))
            #expect((0...QuadrantChart.height).contains(dot.center.y))
        }
        #expect(QuadrantChart([], goodResult: 90) == nil)
        #expect(QuadrantChart([entry(.nan, 1)], goodResult: 90) == nil)
    }

    @Test("Month bars stand on one line, as high as their amounts")
    func months() throws {
        let bars = try #require(
            MonthBars([
                .init(name: "Jan", planned: 100, spent: 50),
                .init(name: "Feb", planned: 200, spent: 0),
                .init(name: "Mar", planned: nil, spent: nil),
            ]))
        let feet = (bars.planned + bars.spent).compactMap(\.self).map { $0.y + $0.height }
        #expect(feet.allSatisfy { abs($0 - feet[0]) < 1e-9 })
        let january = try #require(bars.planned[0])
        #expect(abs(try #require(bars.planned[1]).height - 2 * january.height) < 1e-9)
        #expect(abs(try #require(bars.spent[0]).height * 2 - january.height) < 1e-9)
        #expect(bars.spent[1]?.height == 0)
        #expect(bars.planned[2] == nil && bars.spent[2] == nil)
        #expect(MonthBars([]) == nil)
        #expect(MonthBars([.init(name: "Jan", planned: 0, spent: 0)]) == nil)
    }
}
