/// The scales that a Delphi's statements may be answered on: 1 is full rejection.
public enum DelphiScale: Int, Sendable, CaseIterable {
    case five = 5
    case seven = 7
    case nine = 9

    /// The lowest answer that agrees: 4 of 5, 6 of 7, 7 of 9.
    public var agreeing: Int {
        switch self {
        case .five: 4
        case .seven: 6
        case .nine: 7
        }
    }

    /// The highest answer that disagrees, mirrored: 2, 2, 3.
    public var disagreeing: Int { rawValue + 1 - agreeing }

    /// The widest interquartile range of a consensus.
    public var consensusRange: Double { self == .nine ? 2 : 1 }
}
