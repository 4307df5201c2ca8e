/// What the difference of two values means, which decides how far apart raters are.
public enum MeasurementLevel: String, Sendable, CaseIterable {
    /// Names: equal or not.
    case nominal
    /// Places in an order: the distance is what lies between.
    case ordinal
    /// Differences count: degrees, dates.
    case interval
    /// Proportions count, 0 is nothing: money, people. No negative values.
    case ratio
}
