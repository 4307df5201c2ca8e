extension AchievementRule {
    /// Realised minus target in natural units, signed so that positive is good: 0 inside a range,
    /// minus the distance to its nearer end outside; ordinal steps for grades (EVALUATION §4).
    /// At least 0 means that the target is met. A difference that only binary arithmetic made, such
    /// as
    /// 25.9 + 7.2 + 14.5 + 7.2 against 54.8, is 0.
    public func gap(
        realised: Observation.Measure, target: Target.Level, baseline: Double? = nil
    ) -> Double? {
        difference(realised: realised, target: target, baseline: baseline).map { gap in
            abs(gap) <= decimalSlack * max(1, abs(realised.number ?? 0)) ? 0 : gap
        }
    }

    private func difference(
        realised: Observation.Measure, target: Target.Level, baseline: Double?
    ) -> Double? {
        switch (polarity, target) {
        case (.grade, .grade(let grade)):
            return ordinals(realised, grade).map { Double($0.realised - $0.target) }
        case (.yesno, .grade(let grade)):
            guard let reached = realised.grade else { return nil }
            return Self.yesNo(reached) - Self.yesNo(grade)
        case (.range, .range(let low, let high)):
            return realised.number.map { Self.inside($0, low, high) }
        case (.range, .value(let value)):
            return realised.number.map { Self.inside($0, value, value) }
        case (.up, .value(let value)):
            return realised.number.map { $0 - value }
        case (.down, .value(let value)):
            return realised.number.map { value - $0 }
        case (.baseline, .value(let value)):
            let isDown = baseline.map { value < $0 } ?? false
            return realised.number.map { isDown ? value - $0 : $0 - value }
        default:
            return nil
        }
    }

    /// Where a measure stands on the scale that ``gap(realised:target:baseline:)`` measures: its
    /// number, a grade's ordinal, 1 for yes.
    func position(of measure: Observation.Measure) -> Double? {
        switch polarity {
        case .grade:
            measure.grade.flatMap { grade in
                ladders.lazy.compactMap { $0.ordinal(of: grade) }.first.map { Double($0) }
            }
        case .yesno: measure.grade.map(Self.yesNo)
        default: measure.number
        }
    }

    private static func yesNo(_ grade: String) -> Double { grade == yes ? 1 : 0 }

    private static func inside(_ value: Double, _ low: Double, _ high: Double) -> Double {
        value < low ? value - low : value > high ? high - value : 0
    }
}
