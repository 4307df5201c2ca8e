/// Many observations as columns: one row for each indicator, unit and period.
///
/// A unit is whatever is compared: a regency, an agency, a school. Rows may come in any order.
public struct Panel: Sendable {
    /// 0…`indicatorCount − 1` for each row.
    public var indicator: [Int32]
    /// 0…`unitCount − 1` for each row.
    public var unit: [Int32]
    /// Any numbers that rise with time, one for each row.
    public var period: [Int32]
    /// The observed value of each row; NaN marks a missing one and never leaves the panel.
    public var value: [Double]

    public init(indicator: [Int32], unit: [Int32], period: [Int32], value: [Double]) {
        self.indicator = indicator
        self.unit = unit
        self.period = period
        self.value = value
    }
}

/// The targets that a panel is compared with, one for each indicator and unit.
public struct PanelTargets: Sendable {
    public var indicatorCount: Int
    public var unitCount: Int
    /// `indicatorCount` × `unitCount`, indicator by indicator.
    public var target: [Double]
    /// For each indicator, whether lower is better (by 2T − R).
    public var isLowerBetter: [Bool]

    public init(indicatorCount: Int, unitCount: Int, target: [Double], isLowerBetter: [Bool]) {
        self.indicatorCount = indicatorCount
        self.unitCount = unitCount
        self.target = target
        self.isLowerBetter = isLowerBetter
    }
}

/// What a panel says, unit by unit and band by band.
public struct PanelSummary: Sendable, Equatable {
    /// The figures of one unit.
    public struct Unit: Sendable, Equatable {
        /// Values present.
        public var count: Int
        /// Mean raw achievement over judged values, percent; `nil` when none is judged.
        public var meanAchievement: Double?
        public var lowest: Double?
        public var highest: Double?
        /// Mean change from the period before, over neighbouring values that are both present.
        public var meanChange: Double?
    }

    public var units: [Unit]
    /// For each indicator, the count of rows in each band of the scale, from worst to best.
    public var bands: [[Int]]
    /// For each indicator, the count of rows that cannot be judged.
    public var notJudged: [Int]
}

/// Why a panel cannot be evaluated.
public enum PanelError: Error, Equatable {
    /// The columns differ in length, or the targets do not fill indicators × units.
    case ragged
    /// A row names an indicator or unit that does not exist.
    case outOfRange(row: Int)
}
