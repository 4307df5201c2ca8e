import RealModule
import Statistics

/// One forecast error in scales of its forecast, and the kind of forecast it belongs to.
///
/// Source: split conformal calibration, Vovk, Gammerman & Shafer (2005).
public struct StandardisedError: Sendable, Equatable {
    public let frequency: QuantileTable.Frequency
    /// Observations that the forecast rested on.
    public let historyCount: Int
    /// Periods ahead, or periods in the sum; from 1.
    public let step: Int
    /// Whether the error is that of a sum of the first `step` periods.
    public let isSum: Bool
    /// (actual - point) / scale.
    public let value: Double

    public init(
        frequency: QuantileTable.Frequency, historyCount: Int, step: Int, isSum: Bool, value: Double
    ) {
        self.frequency = frequency
        self.historyCount = historyCount
        self.step = step
        self.isSum = isSum
        self.value = value
    }
}

extension BacktestReport {
    /// The errors of single periods and of the sums from each origin on.
    public var standardisedErrors: [StandardisedError] {
        var result: [StandardisedError] = []
        var difference = 0.0
        var squares = 0.0
        for check in checks {
            if check.step == 1 {
                difference = 0
                squares = 0
            }
            difference += check.actual - check.point
            squares += check.scale * check.scale
            let width = (squares * (1 + 0.5 * Double(check.step - 1))).squareRoot()
            for (isSum, value) in [(false, check.standardisedError), (true, difference / width)] {
                result.append(
                    StandardisedError(
                        frequency: frequency, historyCount: check.origin, step: check.step,
                        isSum: isSum, value: value))
            }
        }
        return result
    }
}

extension QuantileTable {
    /// The fewest own errors of a cell's row from which they count; also the weight of the default.
    public static let recalibrationCount = 200

    /// This table moved towards the errors seen here, as far as their number allows.
    ///
    /// A row with k own errors (its horizon's and its two neighbours') becomes
    /// w·own + (1 - w)·this with w = k/(k + 200), once k reaches 200. A single series never has so
    /// many: pool the errors of a whole province.
    ///
    /// - Parameter errors: any order; values that are not finite are left out. Each belongs to the
    ///   cell of its frequency whose length is nearest in the logarithm.
    /// - Complexity: O(k log k).
    public func recalibrated(with errors: [StandardisedError]) -> QuantileTable {
        var pools = cells.map { cell in
            Pool(
                byHorizon: cell.byHorizon.map { _ in [] }, bySum: cell.bySum.map { _ in [] })
        }
        for error in errors where error.value.isFinite && error.step >= 1 {
            guard let cell = nearestCell(error.frequency, historyCount: error.historyCount) else {
                continue
            }
            pools[cell].add(error)
        }
        var result = self
        for (i, pool) in pools.enumerated() {
            for row in cells[i].byHorizon.indices {
                result.cells[i].byHorizon[row] = Self.moved(
                    cells[i].byHorizon[row], towards: pool.byHorizon[row])
            }
            for row in cells[i].bySum.indices {
                result.cells[i].bySum[row] = Self.moved(
                    cells[i].bySum[row], towards: pool.bySum[row])
            }
        }
        return result
    }

    private struct Pool {
        var byHorizon: [[Double]]
        var bySum: [[Double]]

        mutating func add(_ error: StandardisedError) {
            // A horizon lends its errors to its neighbours; sums stay with their own length.
            let step = error.step - 1
            if error.isSum {
                if bySum.indices.contains(step) { bySum[step].append(error.value) }
            } else {
                for row in (step - 1)...(step + 1) where byHorizon.indices.contains(row) {
                    byHorizon[row].append(error.value)
                }
            }
        }
    }

    private func nearestCell(_ frequency: Frequency, historyCount: Int) -> Int? {
        guard historyCount > 0 else { return nil }
        let length = Double.log(Double(historyCount))
        return cells.indices.filter { cells[$0].frequency == frequency }.min {
            abs(Double.log(Double(cells[$0].length)) - length)
                < abs(Double.log(Double(cells[$1].length)) - length)
        }
    }

    private static func moved(_ row: [Double], towards own: [Double]) -> [Double] {
        guard own.count >= recalibrationCount else { return row }
        let weight = Double(own.count) / Double(own.count + recalibrationCount)
        let sorted = own.sorted()
        return zip(row, ForecastDistribution.levels).map { value, level in
            weight * Sample.quantile(sorted: sorted, level) + (1 - weight) * value
        }
    }
}
