/// Round numbers along one direction of a chart.
package struct Axis: Hashable, Sendable {
    /// Ends of the drawn range; both are ticks.
    package let low: Double
    package let high: Double
    /// Between neighbouring ticks: 1, 2, 2.5 or 5 times a power of ten.
    package let step: Double
    /// Decimals that the tick labels need.
    package let decimals: Int

    /// - Parameters:
    ///   - values: What must be inside; not empty, finite.
    ///   - count: About how many steps there should be, 1 or more.
    package init?(covering values: [Double], steps count: Int) {
        let finite = values.filter(\.isFinite)
        guard var low = finite.min(), var high = finite.max() else { return nil }
        if low == high {
            // One value stands in the middle of a range of its own size.
            let room = low == 0 ? 1 : abs(low) * 0.1
            low -= room
            high += room
        }
        let step = Self.niceStep((high - low) / Double(max(1, count)))
        guard step.isFinite, step > 0 else { return nil }
        self.step = step
        self.low = (low / step).rounded(.down) * step
        self.high = (high / step).rounded(.up) * step
        decimals = Self.decimals(for: step)
    }

    /// The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `rough`.
    private static func niceStep(_ rough: Double) -> Double {
        var power = 1.0
        while power * 10 <= rough { power *= 10 }
        while power > rough, power > 1e-12 { power /= 10 }
        let multiples = [1, 2, 2.5, 5, 10]
        // A little slack keeps 0.1 + 0.2 from asking for a larger step than 0.3 does.
        return (multiples.first { $0 * power >= rough * 0.999_999 } ?? 10) * power
    }

    private static func decimals(for step: Double) -> Int {
        var (scaled, decimals) = (step, 0)
        while decimals < 6, abs(scaled - scaled.rounded()) > scaled * 1e-6 {
            scaled *= 10
            decimals += 1
        }
        return decimals
    }

    package var ticks: [Double] {
        let count = Int(((high - low) / step).rounded())
        return (0...max(0, min(count, 100))).map { low + Double($0) * step }
    }

    /// 0 at the low end, 1 at the high end.
    package func share(of value: Double) -> Double {
        high == low ? 0.5 : (value - low) / (high - low)
    }
}
