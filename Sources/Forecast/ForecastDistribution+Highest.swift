extension ForecastDistribution {
    /// The distribution of the highest of several uncertain values.
    ///
    /// If the values were independent, their maximum would stay below v with the product of the
    /// single probabilities; if they moved as one, with the smallest of them. Periods of one
    /// series lie between, so we take the geometric mean of the two. Quantiles follow by halving.
    ///
    /// - Parameters:
    ///   - values: at least one.
    ///   - known: a value already reached; nothing lies below it.
    static func highest(
        of values: [ForecastDistribution], atLeast known: Double?
    ) -> ForecastDistribution {
        if values.count == 1 { return values[0].raised(to: known) }
        let lowest = values.map(\.quantiles[0]).min() ?? 0
        let top = values.map { $0.quantile(1 - 1e-9) }.max() ?? 0
        let quantiles = levels.map { level in
            var low = lowest
            var high = top
            for _ in 0..<60 {
                let middle = low + (high - low) / 2
                if together(values, below: middle) < level { low = middle } else { high = middle }
            }
            return high
        }
        let lower = values.compactMap(\.lowerBound).max()
        let uppers = values.compactMap(\.upperBound)
        let upper = uppers.count == values.count ? uppers.max() : nil
        return ForecastDistribution(quantiles: quantiles, lowerBound: lower, upperBound: upper)
            .raised(to: known)
    }

    private static func together(_ values: [ForecastDistribution], below value: Double) -> Double {
        var product = 1.0
        var smallest = 1.0
        for distribution in values {
            let p = distribution.probability(atMost: value)
            product *= p
            smallest = min(smallest, p)
        }
        return (product * smallest).squareRoot()
    }

    private func raised(to known: Double?) -> ForecastDistribution {
        guard let known else { return self }
        if let upperBound, upperBound <= known { return .certain(known) }
        return ForecastDistribution(
            quantiles: quantiles, lowerBound: max(known, lowerBound ?? known),
            upperBound: upperBound)
    }
}
