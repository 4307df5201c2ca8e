import Glibc

/// Monthly series with level, trend, season, a wandering part and noise; the same at each run.
enum SyntheticSeries {
    static let seen = 36
    static let horizon = 12

    /// - Returns: `count` series of 48 months; the last 12 are for scoring only.
    static func make(_ count: Int) -> [[Double]] {
        var random = SplitMix(state: 2_024)
        return (0..<count).map { _ in
            let slope = random.normal() * 0.3
            let swing = random.uniform() * 10
            let phase = Double(Int(random.uniform() * 12))
            var wander = 0.0
            return (0..<(seen + horizon)).map { t in
                wander += random.normal()
                let season = swing * sin(2 * Double.pi * (Double(t) + phase) / 12)
                return 100 + slope * Double(t) + season + wander + 2 * random.normal()
            }
        }
    }
}

/// Source: Steele, Lea & Flood (2014), splittable generator; normal values by Box and Muller.
struct SplitMix {
    var state: UInt64

    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return Double(z >> 11) * 0x1p-53
    }

    mutating func normal() -> Double {
        let radius = (-2 * log(1 - uniform())).squareRoot()
        return radius * cos(2 * Double.pi * uniform())
    }
}
