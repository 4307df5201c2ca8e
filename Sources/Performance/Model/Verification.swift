public import Vocabulary

/// A person other than the author looked at a value and accepted or returned it.
public struct Verification: Hashable, Sendable {
    /// What the verifier decided.
    public enum Outcome: String, Sendable, CaseIterable, Hashable {
        case accepted = "terverifikasi"
        case returned = "dikembalikan"
    }

    public var indicator: Indicator.ID
    public var period: Period
    public var vintage: String?
    public var outcome: Outcome
    public var day: CivilDate
    /// The verifier's role, never a name.
    public var role: String
    public var note: String?
    public var place: SourcePlace?

    public init(
        indicator: Indicator.ID, period: Period, vintage: String? = nil, outcome: Outcome,
        day: CivilDate, role: String, note: String? = nil, place: SourcePlace? = nil
    ) {
        self.indicator = indicator
        self.period = period
        self.vintage = vintage
        self.outcome = outcome
        self.day = day
        self.role = role
        self.note = note
        self.place = place
    }
}
