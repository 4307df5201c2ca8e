public import Vocabulary

/// What was promised for one period.
public struct Target: Hashable, Sendable {
    /// The promised level.
    public enum Level: Hashable, Sendable {
        case value(Double)
        /// Good between the two, both included; `low ≤ high`.
        case range(low: Double, high: Double)
        /// `BB`, `WTP`, `ya`.
        case grade(String)
    }

    public var indicator: Indicator.ID
    public var period: Period
    public var level: Level
    public var document: PlanDocument.ID?
    public var place: SourcePlace?

    public init(
        indicator: Indicator.ID, period: Period, level: Level, document: PlanDocument.ID? = nil,
        place: SourcePlace? = nil
    ) {
        self.indicator = indicator
        self.period = period
        self.level = level
        self.document = document
        self.place = place
    }
}
