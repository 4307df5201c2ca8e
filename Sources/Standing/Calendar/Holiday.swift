public import Vocabulary

/// A day on which offices are closed although it is not a weekend.
public struct Holiday: Hashable, Sendable {
    /// What kind of day off it is.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        /// *Hari libur nasional*.
        case national = "nasional"
        /// *Cuti bersama*: joint leave, closed for civil servants.
        case jointLeave = "cuti_bersama"
        /// A day that one region declares, an election for instance.
        case regional = "daerah"
    }

    public let day: CivilDate
    public let kind: Kind
    public let name: String
    /// The decree that says so; `contoh` when nothing does.
    public let source: String

    public init(day: CivilDate, kind: Kind, name: String, source: String) {
        self.day = day
        self.kind = kind
        self.name = name
        self.source = source
    }
}
