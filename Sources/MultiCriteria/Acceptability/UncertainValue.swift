/// A value on a criterion, as well as it is known.
public enum UncertainValue: Sendable, Hashable {
    case fixed(Double)
    /// Errors in both directions, small ones likelier.
    case normal(mean: Double, deviation: Double)
    /// At least `low`, at most `high`, most likely `mode`: what people can say when asked.
    case triangular(low: Double, mode: Double, high: Double)
    /// Values seen before, each equally likely: rain days of twenty past Augusts.
    case empirical([Double])

    /// Empirical values may be this many.
    public static let mostSamples = 100_000

    /// The expected value.
    public var mean: Double {
        switch self {
        case .fixed(let value): value
        case .normal(let mean, _): mean
        case .triangular(let low, let mode, let high): low / 3 + mode / 3 + high / 3
        case .empirical(let samples):
            samples.reduce(0) { $0 + $1 / Double(samples.count) }
        }
    }

    /// Finite within ±1e100, ordered, not empty.
    var isUsable: Bool {
        switch self {
        case .fixed(let value): Self.isUsable(value)
        case .normal(let mean, let deviation):
            Self.isUsable(mean) && Self.isUsable(deviation) && deviation >= 0
        case .triangular(let low, let mode, let high):
            [low, mode, high].allSatisfy(Self.isUsable) && low <= mode && mode <= high
        case .empirical(let samples):
            !samples.isEmpty && samples.count <= Self.mostSamples
                && samples.allSatisfy(Self.isUsable)
        }
    }

    /// Where its values lie, for a normal error nearly all of them: three deviations.
    var span: ClosedRange<Double> {
        switch self {
        case .fixed(let value): value...value
        case .normal(let mean, let deviation): mean - 3 * deviation...mean + 3 * deviation
        case .triangular(let low, _, let high): low...high
        case .empirical(let samples): (samples.min() ?? 0)...(samples.max() ?? 0)
        }
    }

    /// On the scale of a criterion where more is better.
    func utility(_ criterion: Criterion, in range: ClosedRange<Double>) -> UncertainValue {
        let place = { criterion.utility($0, in: range) }
        switch self {
        case .fixed(let value): return .fixed(place(value))
        case .normal(let mean, let deviation):
            let scaled = deviation / (range.upperBound - range.lowerBound)
            return .normal(mean: place(mean), deviation: min(scaled, Grid.largest))
        case .triangular(let low, let mode, let high):
            let ends = [place(low), place(high)].sorted()
            return .triangular(low: ends[0], mode: place(mode), high: ends[1])
        case .empirical(let samples): return .empirical(samples.map(place))
        }
    }

    private static func isUsable(_ value: Double) -> Bool { value.magnitude <= Grid.largest }
}
