/// Kendall's W in words, for rounds of a Delphi.
///
/// Each band begins at the value that the source gives it; W is compared unrounded.
/// Source: Schmidt (1997), Decision Sciences 28(3), 763–774, table 2.
public enum ConcordanceStrength: String, Sendable, CaseIterable {
    case veryWeak = "very weak"
    case weak
    case moderate
    case strong
    case unusuallyStrong = "unusually strong"

    /// - Parameter w: 0…1.
    public init(w: Double) {
        self =
            switch w {
            case 0.9...: .unusuallyStrong
            case 0.7...: .strong
            case 0.5...: .moderate
            case 0.3...: .weak
            default: .veryWeak
            }
    }
}
