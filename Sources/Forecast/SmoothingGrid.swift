/// Simple exponential smoothing with the best of 20 weights: 0.05, 0.10 … 1.
///
/// Source: Brown (1959); the first value is the first level.
struct SimpleSmoothingFit {
    private(set) var alpha = 0.3
    private(set) var level: Double
    private(set) var squaredErrors = Double.infinity

    private static let alphas: [SIMD8<Double>] = (0..<3).map { chunk in
        SIMD8((0..<8).map { Double(min(chunk * 8 + $0, 19) + 1) * 0.05 })
    }

    /// - Parameter series: at least one value.
    init(_ series: [Double]) {
        level = series[0]
        for (chunk, alpha) in Self.alphas.enumerated() {
            var l = SIMD8<Double>(repeating: series[0])
            var sum = SIMD8<Double>.zero
            for t in 1..<series.count {
                let e = SIMD8(repeating: series[t]) - l
                sum += e * e
                l += alpha * e
            }
            for lane in 0..<min(8, 20 - chunk * 8) { take(sum[lane], alpha[lane], l[lane]) }
        }
    }

    /// The first minimum stays; a gain within rounding is none.
    private mutating func take(_ sum: Double, _ alpha: Double, _ level: Double) {
        let margin = squaredErrors < .infinity ? 1e-12 * abs(squaredErrors) : 0
        guard sum < squaredErrors - margin else { return }
        squaredErrors = sum
        self.alpha = alpha
        self.level = level
    }
}

/// Holt's damped trend with the best of 60 settings, all advanced together in vector lanes.
///
/// Source: Gardner & McKenzie (1985), Management Science 31(10), in error-correction form.
struct DampedTrendFit {
    private(set) var alpha = 0.1
    private(set) var beta = 0.0
    private(set) var damping = 0.9
    private(set) var level: Double
    private(set) var trend = 0.0
    private(set) var squaredErrors = Double.infinity

    private struct Chunk {
        let alpha: SIMD8<Double>
        let beta: SIMD8<Double>
        let damping: SIMD8<Double>
    }

    private static let chunks: [Chunk] = {
        let betaShares = [0.05, 0.15, 0.3, 0.5]
        let dampings = [0.8, 0.9, 0.98]
        return (0..<8).map { chunk in
            // The four lanes beyond the sixtieth setting repeat it and never win.
            let settings = (0..<8).map { min(chunk * 8 + $0, 59) }
            let alphas = settings.map { 0.2 * Double($0 / 12 + 1) - 0.1 }
            let betas = settings.indices.map { alphas[$0] * betaShares[settings[$0] / 3 % 4] }
            return Chunk(
                alpha: SIMD8(alphas), beta: SIMD8(betas),
                damping: SIMD8(settings.map { dampings[$0 % 3] }))
        }
    }()

    /// - Parameter series: at least two values.
    init(_ series: [Double]) {
        level = series[0]
        let reach = min(4, series.count - 1)
        let firstTrend = (series[reach] - series[0]) / Double(reach)
        for chunk in Self.chunks {
            var l = SIMD8<Double>(repeating: series[0])
            var b = SIMD8<Double>(repeating: firstTrend)
            var sum = SIMD8<Double>.zero
            for t in 1..<series.count {
                let damped = chunk.damping * b
                let f = l + damped
                let e = SIMD8(repeating: series[t]) - f
                sum += e * e
                l = f + chunk.alpha * e
                b = damped + chunk.beta * e
            }
            for lane in 0..<8 where sum[lane] < squaredErrors {
                squaredErrors = sum[lane]
                alpha = chunk.alpha[lane]
                beta = chunk.beta[lane]
                damping = chunk.damping[lane]
                level = l[lane]
                trend = b[lane]
            }
        }
    }
}
