import Vocabulary

/// How a realised level and a target become a percentage (EVALUATION §4, dossier §1.2).
public struct AchievementRule: Sendable, Equatable {
    public var polarity: Indicator.Polarity
    public var formula: Indicator.Formula
    /// What enters averages at most, percent; `nil` averages raw.
    public var cap: Double?
    public var ladders: [Ladder]

    public init(
        polarity: Indicator.Polarity, formula: Indicator.Formula = .twoTargetsMinusRealised,
        cap: Double? = nil, ladders: [Ladder] = Ladder.standard
    ) {
        self.polarity = polarity
        self.formula = formula
        self.cap = cap
        self.ladders = ladders
    }

    /// The raw percentage: unrounded, uncapped, negative or above 100 where the formula says so.
    ///
    /// - Parameters:
    ///   - baseline: Last year's final realisation; only `baseline` polarity reads it.
    /// - Returns: `nil` where it cannot be judged; never NaN or infinite.
    public func percent(
        realised: Observation.Measure, target: Target.Level, baseline: Double? = nil
    ) -> Double? {
        let percent: Double? =
            switch (polarity, target) {
            case (.grade, .grade(let grade)):
                ordinals(realised, grade).flatMap {
                    Self.up(Double($0.realised), Double($0.target))
                }
            case (.yesno, .grade(let grade)):
                realised.grade.map { $0 == grade || $0 == Self.yes ? 100 : 0 }
            case (.range, .range(let low, let high)):
                realised.number.flatMap { range($0, low, high) }
            case (.range, .value(let value)):
                realised.number.flatMap { range($0, value, value) }
            case (.up, .value(let value)):
                realised.number.flatMap { Self.up($0, value) }
            case (.down, .value(let value)):
                realised.number.flatMap { down($0, value) }
            case (.baseline, .value(let value)):
                realised.number.flatMap { Self.fromBaseline($0, value, baseline) }
            default: nil
            }
        return percent.flatMap { $0.isFinite ? $0 : nil }
    }

    /// What enters averages: `min(max(raw, 0), cap)`, or raw when there is no cap.
    public func capped(_ raw: Double) -> Double {
        guard let cap else { return raw }
        return min(max(raw, 0), cap)
    }

    static let yes = "ya"
    static let no = "tidak"

    private static func up(_ realised: Double, _ target: Double) -> Double? {
        target == 0 ? nil : 100 * (1 + (realised - target) / abs(target))
    }

    private func down(_ realised: Double, _ target: Double) -> Double? {
        if target == 0 { return realised <= 0 ? 100 : 0 }
        switch formula {
        case .twoTargetsMinusRealised: return 100 * (1 + (target - realised) / abs(target))
        case .targetOverRealised: return realised == 0 ? cap : 100 * target / realised
        }
    }

    private func range(_ realised: Double, _ low: Double, _ high: Double) -> Double? {
        if realised > high {
            return AchievementRule(polarity: .down, cap: cap).down(realised, high)
        }
        return realised < low ? Self.up(realised, low) : 100
    }

    private static func fromBaseline(
        _ realised: Double, _ target: Double, _ baseline: Double?
    ) -> Double? {
        guard let baseline, target != baseline else { return nil }
        return 100 * (realised - baseline) / (target - baseline)
    }

    /// The ordinals of two grades on the first ladder that holds both.
    func ordinals(
        _ realised: Observation.Measure, _ target: String
    ) -> (realised: Int, target: Int)? {
        guard let grade = realised.grade else { return nil }
        for ladder in ladders {
            if let reached = ladder.ordinal(of: grade), let promised = ladder.ordinal(of: target) {
                return (reached, promised)
            }
        }
        return nil
    }
}
