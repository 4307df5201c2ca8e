extension CoreForecast {
    /// The distribution of the observation `step` periods after the last one.
    ///
    /// - Parameters:
    ///   - step: 1…`point.count`.
    ///   - frequency: how often the measure is observed.
    ///   - support: clips the quantiles.
    ///   - table: standardised errors.
    /// - Returns: `nil` when `step` is outside its range. A series that never moved gives its
    ///   value as certain; see ``hasNoVariation``.
    public func distribution(
        step: Int, frequency: QuantileTable.Frequency, support: Support = .unbounded,
        table: QuantileTable = .standard
    ) -> ForecastDistribution? {
        guard point.indices.contains(step - 1) else { return nil }
        let position = table.position(frequency, historyCount: historyCount)
        return distribution(step: step, position: position, support: support, table: table)
    }

    /// The distributions of all forecast periods, nearest first.
    public func distributions(
        frequency: QuantileTable.Frequency, support: Support = .unbounded,
        table: QuantileTable = .standard
    ) -> [ForecastDistribution] {
        let position = table.position(frequency, historyCount: historyCount)
        return (1...point.count).map {
            distribution(step: $0, position: position, support: support, table: table)
        }
    }

    private func distribution(
        step: Int, position: QuantileTable.Position, support: Support, table: QuantileTable
    ) -> ForecastDistribution {
        if hasNoVariation { return .certain(point[step - 1]) }
        return Self.distribution(
            point: point[step - 1], scale: scale[step - 1],
            row: table.row(position, horizon: step), lower: support.lower, upper: support.upper)
    }

    /// The distribution of the sum of the first `periods` forecast periods.
    ///
    /// Errors of neighbouring periods go together; the scale of the sum allows for a correlation
    /// of one half: √(Σ scale² · (1 + ½(k − 1))).
    ///
    /// - Parameters:
    ///   - periods: 1…`point.count`.
    ///   - frequency: of the series, for the table.
    ///   - known: what is already observed, added exactly.
    ///   - lower: no total lies below.
    ///   - upper: no total lies above.
    ///   - table: how wide standardised errors are.
    /// - Returns: `nil` when `periods` is outside its range or `known` is not finite.
    public func sumDistribution(
        periods: Int, frequency: QuantileTable.Frequency, known: Double = 0,
        lower: Double? = nil, upper: Double? = nil, table: QuantileTable = .standard
    ) -> ForecastDistribution? {
        guard 1...point.count ~= periods, known.isFinite else { return nil }
        let total = point[..<periods].reduce(0, +)
        if hasNoVariation { return .certain(known + total) }
        let squares = scale[..<periods].reduce(0) { $0 + $1 * $1 }
        let width = (squares * (1 + 0.5 * Double(periods - 1))).squareRoot()
        let position = table.position(frequency, historyCount: historyCount)
        return Self.distribution(
            point: known + total, scale: width, row: table.sumRow(position, periods: periods),
            lower: lower, upper: upper)
    }

    static func distribution(
        point: Double, scale: Double, row: [Double], lower: Double?, upper: Double?
    ) -> ForecastDistribution {
        ForecastDistribution(
            quantiles: row.map { point + scale * $0 }, lowerBound: lower, upperBound: upper)
    }
}
