public import Vocabulary

/// What was measured for one period, in one vintage.
public struct Observation: Hashable, Sendable {
    /// What was measured.
    public enum Measure: Hashable, Sendable {
        case value(Double)
        /// The two parts of a rate; their sums are divided, never the rates averaged.
        case ratio(numerator: Double, denominator: Double)
        case grade(String)
    }

    /// How firm the value is.
    public enum Status: String, Sendable, CaseIterable, Hashable {
        case provisional = "sementara"
        case final = "tetap"
        /// The source has not published it; `released` is then the expected day.
        case notReleased = "belum_rilis"
    }

    public var indicator: Indicator.ID
    public var period: Period
    /// `nil` exactly when `status` is ``Status/notReleased``.
    public var measure: Measure?
    public var status: Status
    public var source: String?
    public var released: CivilDate?
    /// Which edition of the value this is. Numbers compare as numbers, other text by its bytes.
    public var vintage: String?
    /// The method or base year; two series are never joined without a break.
    public var series: String?
    public var note: String?
    public var place: SourcePlace?

    public init(
        indicator: Indicator.ID, period: Period, measure: Measure?, status: Status,
        source: String? = nil, released: CivilDate? = nil, vintage: String? = nil,
        series: String? = nil, note: String? = nil, place: SourcePlace? = nil
    ) {
        self.indicator = indicator
        self.period = period
        self.measure = measure
        self.status = status
        self.source = source
        self.released = released
        self.vintage = vintage
        self.series = series
        self.note = note
        self.place = place
    }
}
