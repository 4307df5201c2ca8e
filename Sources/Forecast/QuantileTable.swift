import RealModule

/// How wide forecasts turned out to be: standardised errors of thousands of series, as quantiles.
///
/// An error divided by the scale of its forecast is comparable across series; the table keeps
/// the empirical quantiles of such errors by frequency, length of history and horizon. Between
/// lengths it is straight in the logarithm of the length; outside it takes the nearest length.
/// Source: split conformal calibration, Vovk, Gammerman & Shafer (2005), pooled over series.
public struct QuantileTable: Sendable, Equatable {
    /// How often a measure is observed.
    public enum Frequency: String, Sendable, CaseIterable {
        case monthly, quarterly, halfYearly, yearly

        /// The frequency with so many periods in a year, or the next coarser one.
        public init(periodsPerYear: Int) {
            self =
                switch periodsPerYear {
                case 12...: .monthly
                case 4...: .quarterly
                case 2...: .halfYearly
                default: .yearly
                }
        }
    }

    /// The errors seen for one frequency and one length of history.
    public struct Cell: Sendable, Equatable {
        public let frequency: Frequency
        /// Observations that each forecast rested on.
        public let length: Int
        /// Series in the pool.
        public let series: Int
        /// Row `h - 1`: 15 quantiles of (actual - point) / scale at horizon `h`.
        public var byHorizon: [[Double]]
        /// Row `k - 1`: the same for the sum of the first `k` periods.
        public var bySum: [[Double]]

        /// - Parameters:
        ///   - frequency: how often the measure is observed.
        ///   - length: observations that each forecast rested on.
        ///   - series: how many series were pooled.
        ///   - byHorizon: 15 ascending quantiles for each horizon from 1.
        ///   - bySum: the same for sums of the first periods.
        public init(
            frequency: Frequency, length: Int, series: Int, byHorizon: [[Double]],
            bySum: [[Double]]
        ) {
            self.frequency = frequency
            self.length = length
            self.series = series
            self.byHorizon = byHorizon
            self.bySum = bySum
        }
    }

    /// Ascending by length within a frequency.
    public internal(set) var cells: [Cell]

    /// - Parameter cells: at least one for each frequency; rows of 15 quantiles that do not fall.
    /// - Returns: `nil` when a frequency has no cell, or a row has not 15 finite rising values.
    public init?(cells: [Cell]) {
        let width = ForecastDistribution.levels.count
        for cell in cells {
            guard cell.length > 0, !cell.byHorizon.isEmpty, !cell.bySum.isEmpty else { return nil }
            for row in cell.byHorizon + cell.bySum {
                guard row.count == width, row.allSatisfy(\.isFinite),
                    zip(row, row.dropFirst()).allSatisfy({ $0 <= $1 })
                else { return nil }
            }
        }
        for frequency in Frequency.allCases {
            guard cells.contains(where: { $0.frequency == frequency }) else { return nil }
        }
        self.init(checked: cells)
    }

    init(checked cells: [Cell]) {
        self.cells = cells.sorted {
            ($0.frequency.rank, $0.length) < ($1.frequency.rank, $1.length)
        }
    }
}

extension QuantileTable.Frequency {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension QuantileTable {
    /// The two cells around a length of history, and how far towards the second one.
    ///
    /// With fewer than six observations the shortest cell is widened by √(6/n).
    struct Position {
        let lower: Int
        let upper: Int
        let share: Double
        let widening: Double
    }

    func position(_ frequency: Frequency, historyCount n: Int) -> Position {
        let widening = n < 6 ? (6 / Double(max(n, 1))).squareRoot() : 1
        let fitting = cells.indices.filter { cells[$0].frequency == frequency }
        let upper = fitting.first { cells[$0].length >= n } ?? fitting[fitting.count - 1]
        let lower = fitting.last { cells[$0].length <= n } ?? fitting[0]
        guard lower != upper, cells[lower].length < cells[upper].length else {
            return Position(lower: lower, upper: lower, share: 0, widening: widening)
        }
        let from = Double.log(Double(cells[lower].length))
        let to = Double.log(Double(cells[upper].length))
        let share = (Double.log(Double(n)) - from) / (to - from)
        return Position(lower: lower, upper: upper, share: share, widening: widening)
    }

    /// The 15 standardised quantiles at a horizon.
    ///
    /// - Parameter horizon: 1…; beyond the table its last row holds.
    func row(_ position: Position, horizon: Int) -> [Double] {
        Self.mix(
            cells[position.lower].byHorizon, cells[position.upper].byHorizon, position, horizon)
    }

    /// The 15 standardised quantiles of the sum of the first `periods` periods.
    func sumRow(_ position: Position, periods: Int) -> [Double] {
        Self.mix(cells[position.lower].bySum, cells[position.upper].bySum, position, periods)
    }

    private static func mix(
        _ lower: [[Double]], _ upper: [[Double]], _ position: Position, _ step: Int
    ) -> [Double] {
        let a = lower[min(max(step, 1), lower.count) - 1]
        guard position.share > 0 || position.widening != 1 else { return a }
        let b = upper[min(max(step, 1), upper.count) - 1]
        return a.indices.map { i in
            (a[i] + position.share * (b[i] - a[i])) * position.widening
        }
    }
}
