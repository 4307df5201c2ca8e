/// Four simple forecasts of a series without season, weighted by how well each did one step ahead.
///
/// Members: simple smoothing, Theta (smoothing and half the trend line), damped trend from eight
/// points on, drift. Weights are inverse mean squared errors.
/// Source: Assimakopoulos & Nikolopoulos (2000) for Theta; Bates & Granger (1969) for the weights.
struct Combination {
    private let count: Int
    private let last: Double
    private let simple: SimpleSmoothingFit
    private let damped: DampedTrendFit?
    private let slope: Double
    private let drift: Double
    private var weights = SIMD4<Double>.zero
    private(set) var sigma = 0.0

    /// - Parameter x: at least three values without season, oldest first.
    init(_ x: [Double]) {
        count = x.count
        last = x[x.count - 1]
        simple = SimpleSmoothingFit(x)
        damped = x.count >= 8 ? DampedTrendFit(x) : nil
        slope = Self.slope(x)
        drift = (x[x.count - 1] - x[0]) / Double(x.count - 1)
        weigh(x)
    }

    /// The ordinary least squares trend, per period.
    private static func slope(_ x: [Double]) -> Double {
        let middle = Double(x.count - 1) / 2
        let mean = x.reduce(0, +) / Double(x.count)
        var crossed = 0.0
        var squared = 0.0
        for (t, value) in x.enumerated() {
            let d = Double(t) - middle
            crossed += d * (value - mean)
            squared += d * d
        }
        return squared > 0 ? crossed / squared : 0
    }

    private mutating func weigh(_ x: [Double]) {
        let steps = Double(x.count - 1)
        var changes = 0.0
        var thetaErrors = 0.0
        var driftErrors = 0.0
        var level = x[0]
        for t in 1..<x.count {
            let expected = level + 0.5 * slope
            let e = x[t] - expected
            thetaErrors += e * e
            level = expected + simple.alpha * e
            let change = x[t] - x[t - 1]
            changes += change * change
            driftErrors += (change - drift) * (change - drift)
        }
        let errors = SIMD4(
            simple.squaredErrors / max(1, steps - 1), thetaErrors / max(1, steps - 2),
            (damped?.squaredErrors ?? 0) / max(1, steps - 3), driftErrors / max(1, steps - 1))
        // A floor, so that a perfect member does not divide by zero.
        let floor = 1e-12 * (changes / steps) + 1e-300
        var raw = 1 / (errors + floor)
        if damped == nil { raw[2] = 0 }
        weights = raw / (raw[0] + raw[1] + raw[2] + raw[3])
        let parts = weights * errors
        sigma = (parts[0] + parts[1] + parts[2] + parts[3]).squareRoot()
    }

    /// The forecast and its scale for each of the coming periods, written into the arrays.
    func project(into point: inout [Double], _ scale: inout [Double]) {
        let alpha = simple.alpha
        var power = 1.0
        var retained = 1.0
        for _ in 0..<count { retained *= 1 - alpha }
        let lead = (1 - retained) / alpha
        var trendSteps = 0.0
        var variance = 1.0
        for h in 1...point.count {
            if let damped { power *= damped.damping }
            trendSteps += power
            let theta = simple.level + 0.5 * slope * (Double(h - 1) + lead)
            let holt = damped.map { $0.level + trendSteps * $0.trend } ?? 0
            let drifted = last + Double(h) * drift
            point[h - 1] =
                weights[0] * simple.level + weights[1] * theta + weights[2] * holt
                + weights[3] * drifted
            if h > 1 {
                let c = alpha + 0.5 * (damped?.beta ?? 0) * Double(h)
                variance += c * c
            }
            scale[h - 1] = sigma * variance.squareRoot()
        }
    }
}
