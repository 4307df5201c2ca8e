public import Vocabulary

/// The rules by which percentages become judgements, from the day they hold.
///
/// Rule sets are data: labels, bounds, cap and ordinals can be corrected by an administrator
/// without touching code (dossier §1.1, §1.5).
public struct RuleSet: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<RuleSet>

    public var id: ID
    public var title: Wording
    /// The regulation or practice it comes from.
    public var source: String
    public var holdsFrom: CivilDate
    /// Percent that enters averages at most; `nil` averages raw.
    public var cap: Double?
    public var scale: Scale
    public var ladders: [Ladder]
    /// Days after a period's end by which its value is due.
    public var dueDays: DueDays

    public init(
        id: ID, title: Wording, source: String, holdsFrom: CivilDate, cap: Double?, scale: Scale,
        ladders: [Ladder] = Ladder.standard, dueDays: DueDays = .standard
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.holdsFrom = holdsFrom
        self.cap = cap
        self.scale = scale
        self.ladders = ladders
        self.dueDays = dueDays
    }
}

extension RuleSet {
    /// Days allowed between the end of a period and its report. Calendar days that leave room for
    /// the 14 working days of PP 39/2006 and for the release calendar of BPS (dossier §1.7, §4.4).
    public struct DueDays: Hashable, Sendable {
        public var month: Int
        public var quarter: Int
        public var semester: Int
        public var year: Int

        public init(month: Int, quarter: Int, semester: Int, year: Int) {
            self.month = month
            self.quarter = quarter
            self.semester = semester
            self.year = year
        }

        public static let standard = DueDays(month: 20, quarter: 45, semester: 60, year: 120)

        /// Days for a period of this length.
        public subscript(frequency: Frequency) -> Int {
            switch frequency {
            case .month: month
            case .quarter: quarter
            case .semester: semester
            case .year: year
            }
        }
    }
}
