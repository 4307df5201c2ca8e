/// Exponential smoothing with given settings: what was expected at each step, and what comes next.
///
/// In error-correction form: the expectation is corrected by a share of its error.
/// Source: Brown (1959); Gardner & McKenzie (1985), Management Science 31(10).
public struct Smoothing: Sendable, Equatable {
    /// The expectation before each observation, in the unit of the series.
    public let fitted: [Double]
    /// After the last observation.
    public let level: Double
    /// Per period, after the last observation; 0 without trend.
    public let trend: Double
    /// What remains of the trend from one period to the next, 0…1.
    public let damping: Double

    /// Simple smoothing.
    ///
    /// - Parameters:
    ///   - series: finite values, oldest first.
    ///   - alpha: share of the error that corrects the level, 0…1.
    ///   - level: before the first observation.
    /// - Returns: `nil` when a setting is outside its range, or a number is or becomes not finite.
    public init?(_ series: [Double], alpha: Double, level: Double) {
        self.init(series, alpha: alpha, beta: 0, damping: 1, level: level, trend: 0)
    }

    /// Holt's damped trend.
    ///
    /// - Parameters:
    ///   - series: finite values, oldest first.
    ///   - alpha: share of the error that corrects the level, 0…1.
    ///   - beta: share of the error that corrects the trend, 0…1.
    ///   - damping: what remains of the trend from one period to the next, 0…1.
    ///   - level: before the first observation.
    ///   - trend: per period, before the first observation.
    /// - Returns: `nil` when a setting is outside its range, or a number is or becomes not finite.
    public init?(
        _ series: [Double], alpha: Double, beta: Double, damping: Double, level: Double,
        trend: Double
    ) {
        guard [alpha, beta, damping].allSatisfy({ (0...1).contains($0) }) else { return nil }
        var level = level
        var trend = trend
        var fitted: [Double] = []
        for value in series {
            let expected = level + damping * trend
            let error = value - expected
            fitted.append(expected)
            level = expected + alpha * error
            trend = damping * trend + beta * error
        }
        guard (fitted + [level, trend]).allSatisfy(\.isFinite) else { return nil }
        self.fitted = fitted
        self.level = level
        self.trend = trend
        self.damping = damping
    }

    /// The expectations for periods 1…`horizon` after the last observation.
    public func forecast(horizon: Int) -> [Double] {
        var power = 1.0
        var steps = 0.0
        return (0..<max(0, horizon)).map { _ in
            power *= damping
            steps += power
            return level + steps * trend
        }
    }
}
