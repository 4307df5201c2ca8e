import Performance
import Testing

@Suite("A panel of observations") struct PanelTests {
    private let targets = PanelTargets(
        indicatorCount: 2, unitCount: 2, target: [100, 0, 10, 20], isLowerBetter: [false, true])
    private let panel = Panel(
        indicator: [0, 0, 0, 0, 1, 1, 1, 1], unit: [0, 0, 1, 1, 0, 0, 1, 1],
        period: [1, 2, 1, 2, 1, 2, 1, 2], value: [50, 95, 3, .nan, 12, 8, .nan, 20])

    @Test("gives each unit its count, mean achievement, ends and mean change") func units() throws {
        let summary = try panel.evaluated(against: targets, on: RuleSet.permendagri.scale)
        let first = summary.units[0]
        #expect(first.count == 4)
        #expect(close(first.meanAchievement, (50 + 95 + 80 + 120) / 4))
        #expect(first.lowest == 8 && first.highest == 95)
        #expect(close(first.meanChange, (45 - 4) / 2))
        #expect(summary.units[1].count == 2)
        #expect(summary.units[1].meanAchievement == 100)
        #expect(summary.units[1].meanChange == nil)
    }

    @Test("counts bands as the scale draws them, and what cannot be judged apart")
    func bands() throws {
        let summary = try panel.evaluated(against: targets, on: RuleSet.permendagri.scale)
        #expect(summary.bands == [[1, 0, 0, 0, 1], [0, 0, 0, 1, 2]])
        #expect(summary.notJudged == [2, 1])
    }

    @Test("does not depend on the order of rows", arguments: 1...20) func permutation(seed: Int)
        throws
    {
        var rows = Array(panel.value.indices)
        var state = UInt64(seed)
        for position in rows.indices.reversed() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            rows.swapAt(position, Int(state >> 33) % (position + 1))
        }
        let shuffled = Panel(
            indicator: rows.map { panel.indicator[$0] }, unit: rows.map { panel.unit[$0] },
            period: rows.map { panel.period[$0] }, value: rows.map { panel.value[$0] })
        let scale = RuleSet.permendagri.scale
        #expect(
            try shuffled.evaluated(against: targets, on: scale)
                == panel.evaluated(against: targets, on: scale))
    }

    @Test("agrees with the rule of a single indicator") func sameRule() throws {
        let rule = AchievementRule(polarity: .down)
        for value in stride(from: -5.0, through: 45, by: 0.7) {
            let one = Panel(indicator: [1], unit: [1], period: [1], value: [value])
            let summary = try one.evaluated(against: targets, on: RuleSet.permendagri.scale)
            #expect(
                close(
                    summary.units[1].meanAchievement,
                    rule.percent(realised: .value(value), target: .value(20))))
        }
    }

    @Test("refuses ragged columns and rows that name nothing") func refusals() {
        let scale = RuleSet.permendagri.scale
        let ragged = Panel(indicator: [0], unit: [], period: [1], value: [1])
        let stray = Panel(indicator: [0, 2], unit: [0, 0], period: [1, 1], value: [1, 1])
        #expect(throws: PanelError.ragged) { try ragged.evaluated(against: targets, on: scale) }
        #expect(throws: PanelError.outOfRange(row: 1)) {
            try stray.evaluated(against: targets, on: scale)
        }
    }
}
