public import Standing
public import Vocabulary

/// A message that is due to one person on one day.
public struct Reminder: Hashable, Sendable {
    /// A due day and why it is mentioned today.
    public struct Notice: Hashable, Sendable {
        public let due: CivilDate
        public let occasion: Occasion

        init(due: CivilDate, occasion: Occasion) {
            self.due = due
            self.occasion = occasion
        }
    }

    /// What it is about.
    public enum Matter: Hashable, Sendable {
        /// Values that an agency still owes, by consequence.
        case report(Agency.ID, items: [ReportItem])
        /// Submissions that wait for the reader, by code; `nil` is the region itself.
        case verification([Agency.ID?])
    }

    public let recipient: Holder.ID
    /// In which part they are written to.
    public let role: Role
    public let matter: Matter
    /// By due day; never empty.
    public let notices: [Notice]
    public let cycle: Cycle
    public let day: CivilDate

    init(
        to recipient: Holder.ID, as role: Role, about matter: Matter, notices: [Notice],
        cycle: Cycle, day: CivilDate
    ) {
        self.recipient = recipient
        self.role = role
        self.matter = matter
        self.notices = notices
        self.cycle = cycle
        self.day = day
    }

    /// The same for the same person, matter, cycle and day, and for no other: what was sent under
    /// it is not sent again.
    public var key: String {
        switch matter {
        case .report(let agency, _): "\(day)/\(cycle)/\(recipient)/report/\(agency)"
        case .verification: "\(day)/\(cycle)/\(recipient)/verification"
        }
    }

    public var isLate: Bool { notices.contains { $0.occasion.isLate } }
}
