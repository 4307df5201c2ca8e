/// Classical seasonal indices, shrunk towards no seasonality as far as the noise asks for it.
///
/// A ratio to the centred moving average when every value is positive, a difference otherwise.
/// Source: classical decomposition with a James–Stein factor, as in the oracle cases
/// `core_forecast`.
struct SeasonalProfile {
    /// One for each period of the year, beginning with the period of the first observation.
    private(set) var indices: [Double]
    let isMultiplicative: Bool
    /// How much of the raw pattern was kept, 0…1.
    private(set) var lambda = 0.0

    /// - Parameters:
    ///   - series: finite values, oldest first.
    ///   - seasonLength: periods in a year, at least 1.
    init(_ series: [Double], seasonLength m: Int) {
        isMultiplicative = series.allSatisfy { $0 > 0 }
        indices = [Double](repeating: isMultiplicative ? 1 : 0, count: m)
        guard m > 1, series.count >= 2 * m else { return }
        let detrended = Self.detrended(series, seasonLength: m, isMultiplicative: isMultiplicative)
        shrink(detrended, seasonLength: m)
    }

    /// Each value against its moving average; the first and last half year have none.
    private static func detrended(
        _ series: [Double], seasonLength m: Int, isMultiplicative: Bool
    ) -> [Double] {
        let half = m / 2
        var ratios: [Double] = []
        ratios.reserveCapacity(series.count - 2 * half)
        for t in half..<(series.count - half) {
            var sum: Double
            if m.isMultiple(of: 2) {
                sum = 0.5 * series[t - half] + 0.5 * series[t + half]
                for k in (t - half + 1)..<(t + half) { sum += series[k] }
            } else {
                sum = 0
                for k in (t - half)...(t + half) { sum += series[k] }
            }
            let average = sum / Double(m)
            ratios.append(isMultiplicative ? series[t] / average : series[t] - average)
        }
        return ratios
    }

    private mutating func shrink(_ ratios: [Double], seasonLength m: Int) {
        let half = m / 2
        let neutral = isMultiplicative ? 1.0 : 0.0
        var counts = [Double](repeating: 0, count: m)
        var means = [Double](repeating: 0, count: m)
        for (i, ratio) in ratios.enumerated() {
            counts[(i + half) % m] += 1
            means[(i + half) % m] += ratio
        }
        guard counts.allSatisfy({ $0 > 0 }) else { return }
        var total = 0.0
        for j in 0..<m {
            means[j] /= counts[j]
            total += means[j]
        }
        for j in 0..<m {
            means[j] =
                isMultiplicative ? means[j] * Double(m) / total : means[j] - total / Double(m)
        }
        let noise = Self.noise(ratios, means: means, counts: counts)
        var spread = 0.0
        var meanNoise = 0.0
        for j in 0..<m {
            let d = means[j] - neutral
            spread += d * d / Double(m - 1)
            meanNoise += noise / counts[j] / Double(m)
        }
        let signal = max(0, spread - meanNoise)
        lambda = signal + meanNoise > 0 ? signal / (signal + meanNoise) : 0
        for j in 0..<m { indices[j] = neutral + lambda * (means[j] - neutral) }
    }

    /// The variance within a season; with a single cycle, from second differences.
    private static func noise(_ ratios: [Double], means: [Double], counts: [Double]) -> Double {
        let m = means.count
        var squares = 0.0
        for (i, ratio) in ratios.enumerated() {
            let d = ratio - means[(i + m / 2) % m]
            squares += d * d
        }
        let freedom = counts.reduce(0) { $0 + $1 - 1 }
        if freedom >= Double(m) / 2 { return squares / freedom }
        guard ratios.count > 2 else { return 0 }
        var bends = 0.0
        for i in 2..<ratios.count {
            let d = ratios[i] - 2 * ratios[i - 1] + ratios[i - 2]
            bends += d * d
        }
        return bends / (6 * Double(ratios.count - 2))
    }
}
