public import Vocabulary

/// A programme's ceiling (pagu) from the day a version of the budget holds.
public struct BudgetLine: Hashable, Sendable {
    public var program: CascadeNode.ID
    /// `APBD`, `APBD-P` and so on.
    public var version: String
    public var effectiveFrom: CivilDate
    /// Rupiah, 0 or more.
    public var ceiling: Double
    public var place: SourcePlace?

    public init(
        program: CascadeNode.ID, version: String, effectiveFrom: CivilDate, ceiling: Double,
        place: SourcePlace? = nil
    ) {
        self.program = program
        self.version = version
        self.effectiveFrom = effectiveFrom
        self.ceiling = ceiling
        self.place = place
    }
}

/// One month of a programme: cash planned and spent in that month, physical progress reached by its
/// end.
public struct Spending: Hashable, Sendable {
    public var program: CascadeNode.ID
    /// Always a month.
    public var month: Period
    /// Rencana Anggaran Kas for the month, rupiah; `nil` when it was not reported.
    public var planned: Double?
    /// Spent in the month, rupiah; `nil` when it was not reported.
    public var realised: Double?
    /// Percent of the year's work planned by the end of the month.
    public var physicalTarget: Double?
    /// Percent of the year's work done by the end of the month.
    public var physical: Double?
    public var place: SourcePlace?

    public init(
        program: CascadeNode.ID, month: Period, planned: Double?, realised: Double?,
        physicalTarget: Double? = nil, physical: Double? = nil, place: SourcePlace? = nil
    ) {
        self.program = program
        self.month = month
        self.planned = planned
        self.realised = realised
        self.physicalTarget = physicalTarget
        self.physical = physical
        self.place = place
    }
}
