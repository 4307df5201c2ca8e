public import Performance
public import Standing
public import Vocabulary

/// The reminders of one day.
///
/// The agency's operators are written to 5 and 1 working days before a due day, on it, and every 3
/// working days after; its head too once something is late, or when it has no operator. Verifiers
/// are written to about submissions that they themselves could verify now, by the due day of the
/// report that sums them up.
public struct ReminderPlan: Hashable, Sendable {
    /// By recipient and key; at most one of each key.
    public let reminders: [Reminder]
    /// Agencies that should have been reminded and have neither operator nor head, by code.
    public let unreached: [Agency.ID]

    /// Nobody is reminded before the collection and after the freeze.
    public static let phases: Set<Phase> = [.collection, .verification]

    /// - Parameter submissions: those of the cycle; of the agencies, and of the region itself.
    /// - Throws: ``CalendarFault/unknownYear(_:)``.
    public init(
        _ list: OverdueList, of government: Government.Level, in region: Region.ID,
        during phase: Phase, submissions: [Submission], roster: Roster, by calendar: WorkingCalendar
    ) throws(CalendarFault) {
        guard Self.phases.contains(phase) else {
            (reminders, unreached) = ([], [])
            return
        }
        let desk = Desk(roster: roster, region: region, day: list.day)
        var found: [Reminder] = []
        var unreached: [Agency.ID] = []
        for (agency, items) in Self.openItems(list) {
            guard let (due, notices) = try Self.remindable(items, list.day, calendar) else {
                continue
            }
            let code = Agency.ID(agency.text)
            let readers = desk.readers(of: code, isLate: notices.contains { $0.occasion.isLate })
            if readers.isEmpty { unreached.append(code) }
            found += readers.map { reader in
                Reminder(
                    to: reader.holder, as: reader.role, about: .report(code, items: due),
                    notices: notices, cycle: list.cycle, day: list.day)
            }
        }
        let notices = try Self.planningNotices(list, government, calendar)
        if !notices.isEmpty {
            found += desk.waiting(submissions, during: phase).map { verifier, agencies in
                Reminder(
                    to: verifier, as: .verifier, about: .verification(agencies), notices: notices,
                    cycle: list.cycle, day: list.day)
            }
        }
        reminders = found.sorted { ($0.recipient, $0.key) < ($1.recipient, $1.key) }
        self.unreached = unreached
    }

    /// By agency's code; items stay in their order.
    private static func openItems(_ list: OverdueList) -> [(Organisation.ID, [ReportItem])] {
        Dictionary(grouping: list.open(), by: \.agency).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// The items whose due day has its occasion today, with the occasions.
    private static func remindable(
        _ items: [ReportItem], _ day: CivilDate, _ calendar: WorkingCalendar
    ) throws(CalendarFault) -> (items: [ReportItem], notices: [Reminder.Notice])? {
        let notices = try Self.notices(Set(items.map(\.due)).sorted(), day, calendar)
        guard !notices.isEmpty else { return nil }
        let dues = Set(notices.map(\.due))
        return (items.filter { dues.contains($0.due) }, notices)
    }

    private static func notices(
        _ dues: [CivilDate], _ day: CivilDate, _ calendar: WorkingCalendar
    ) throws(CalendarFault) -> [Reminder.Notice] {
        var notices: [Reminder.Notice] = []
        for due in dues {
            // Far from its due day nothing is asked of a calendar that may not know the year.
            guard due.dayNumber - day.dayNumber <= 31,
                let occasion = try Occasion.of(due: due, on: day, by: calendar)
            else { continue }
            notices.append(Reminder.Notice(due: due, occasion: occasion))
        }
        return notices
    }

    /// The planning agency's next due day, and the last that has passed.
    private static func planningNotices(
        _ list: OverdueList, _ level: Government.Level, _ calendar: WorkingCalendar
    ) throws(CalendarFault) -> [Reminder.Notice] {
        let dues = try ReportDeadline.all(
            in: list.cycle, of: level, on: calendar, asOf: list.day
        )
        .filter { $0.report != .agency }.map(\.due)
        let near = [dues.last { $0 < list.day }, dues.first { $0 >= list.day }]
        return try notices(near.compactMap(\.self), list.day, calendar)
    }
}
