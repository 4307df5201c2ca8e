import Vocabulary

/// Who has not reported, and deadlines in a calendar.
package enum NoticeStop: Hashable, Sendable {
    case overdue
    /// Where one makes or revokes the address of one's calendar.
    case calendarKey
    /// The calendar itself, by the secret part of its address.
    case calendar(String)
}

extension Route {
    private static let calendarEnding = ".ics"

    static func parts(_ stop: NoticeStop) -> (stem: Stem, rest: String?) {
        switch stop {
        case .overdue: (.overdue, nil)
        case .calendarKey: (.calendar, nil)
        case .calendar(let token): (.calendar, token + calendarEnding)
        }
    }

    static func noticeStop(_ stem: Stem, _ rest: String?) -> NoticeStop? {
        switch (stem, rest) {
        case (.overdue, nil): return .overdue
        case (.calendar, nil): return .calendarKey
        case (.calendar, let name?) where name.hasSuffix(calendarEnding):
            return .calendar(String(name.dropLast(calendarEnding.count)))
        default: return nil
        }
    }
}
