import RealModule

extension ForecastDistribution {
    /// The value that is not exceeded with probability `p`, in the unit of the series.
    ///
    /// Linear between the stated levels; beyond 1 % and 99 % an exponential tail whose length is
    /// the distance of the last two quantiles.
    ///
    /// - Parameter p: 0…1, held within a billionth of its ends; not a number asks for the median.
    public func quantile(_ p: Double) -> Double {
        guard !p.isNaN else { return median }
        let levels = Self.levels
        let last = levels.count - 1
        let level = min(max(p, 1e-9), 1 - 1e-9)
        if level < levels[0] {
            let tail = quantiles[1] - quantiles[0]
            return bounded(quantiles[0] + tail * Double.log(level / levels[0]))
        }
        if level > levels[last] {
            let tail = quantiles[last] - quantiles[last - 1]
            return bounded(quantiles[last] - tail * Double.log((1 - level) / (1 - levels[last])))
        }
        var i = 0
        while i < last - 1, level > levels[i + 1] { i += 1 }
        let share = (level - levels[i]) / (levels[i + 1] - levels[i])
        return quantiles[i] + share * (quantiles[i + 1] - quantiles[i])
    }

    /// The probability that the outcome is at least `value`, 0…1.
    ///
    /// - Parameter value: in the unit of the series; not a number gives 0.
    public func probability(atLeast value: Double) -> Double {
        value.isNaN ? 0 : 1 - probability(below: value)
    }

    /// The probability that the outcome is at most `value`, 0…1.
    ///
    /// - Parameter value: in the unit of the series; not a number gives 0.
    public func probability(atMost value: Double) -> Double {
        guard !value.isNaN else { return 0 }
        if let upperBound, value >= upperBound { return 1 }
        if let lowerBound, value < lowerBound { return 0 }
        let last = quantiles.count - 1
        if isCertain { return value >= quantiles[0] ? 1 : 0 }
        if value >= quantiles[last] { return 1 - upperTail(value) }
        if value < quantiles[0] { return lowerTail(value) }
        // The last quantile that is not above: at a step the whole step counts.
        var i = last - 1
        while i > 0, quantiles[i] > value { i -= 1 }
        return level(of: value, between: i)
    }

    /// The probability that the outcome lies in `low`…`high`, both included, 0…1.
    ///
    /// - Parameters:
    ///   - low: in the unit of the series.
    ///   - high: in the unit of the series; below `low` the probability is 0.
    public func probability(between low: Double, and high: Double) -> Double {
        guard low <= high else { return 0 }
        return max(0, probability(atMost: high) - probability(below: low))
    }

    /// The probability of falling short of `value`, 0…1.
    private func probability(below value: Double) -> Double {
        if let lowerBound, value <= lowerBound { return 0 }
        if let upperBound, value > upperBound { return 1 }
        let last = quantiles.count - 1
        if isCertain { return value > quantiles[last] ? 1 : 0 }
        if value > quantiles[last] { return 1 - upperTail(value) }
        if value <= quantiles[0] { return lowerTail(value) }
        // The first quantile that is not below: nothing of a step counts.
        var i = 1
        while quantiles[i] < value { i += 1 }
        return level(of: value, between: i - 1)
    }

    private func level(of value: Double, between i: Int) -> Double {
        let width = quantiles[i + 1] - quantiles[i]
        guard width > 0 else { return Self.levels[i] }
        let share = (value - quantiles[i]) / width
        return Self.levels[i] + share * (Self.levels[i + 1] - Self.levels[i])
    }

    /// What lies below a value that is not above the lowest quantile; 0 when that is a step.
    private func lowerTail(_ value: Double) -> Double {
        let length = quantiles[1] - quantiles[0]
        guard length > 0 else { return 0 }
        return Self.levels[0] * Double.exp((value - quantiles[0]) / length)
    }

    /// What lies above a value that is not below the highest quantile; 0 when that is a step.
    private func upperTail(_ value: Double) -> Double {
        let last = quantiles.count - 1
        let length = quantiles[last] - quantiles[last - 1]
        guard length > 0 else { return 0 }
        return (1 - Self.levels[last]) * Double.exp(-(value - quantiles[last]) / length)
    }

    private func bounded(_ value: Double) -> Double {
        let raised = lowerBound.map { max(value, $0) } ?? value
        return upperBound.map { min(raised, $0) } ?? raised
    }
}
