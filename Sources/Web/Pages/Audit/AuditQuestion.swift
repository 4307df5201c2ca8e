import Ledger
import Performance
import Standing
import Storage
import Vocabulary

/// Which acts an address asks for.
struct AuditQuestion {
    /// Acts on one page.
    static let pageLength = 50

    let filter: ActFilter
    /// The last act of the page before.
    let before: Stamp?

    /// - Parameter agency: the only one whose acts the reader may see; `nil` for all.
    /// - Throws: ``Refusal/badRequest(_:)`` for a day or a place in the list that cannot be read.
    init(_ query: Query, of government: Government, only agency: Agency.ID?) throws(Refusal) {
        let ahead = CivilZone(government.timeZone).minutesAhead
        let (from, until) = (try Self.day(query[.from]), try Self.day(query[.until]))
        filter = ActFilter(
            person: query[.person].map { Holder.ID($0) },
            object: query[.object].flatMap(ObjectKind.init(rawValue:)),
            agency: agency ?? query[.organisation].map { Agency.ID($0) },
            from: from.map { Timestamp(startOf: $0, minutesAhead: ahead) },
            to: until.map { Timestamp(startOf: $0.adding(days: 1), minutesAhead: ahead) })
        guard let text = query[.before] else {
            before = nil
            return
        }
        guard let stamp = Int64(text).flatMap({ Stamp(value: $0) }) else {
            throw .badRequest(Words.Refused.unreadableAddress)
        }
        before = stamp
    }

    private static func day(_ text: String?) throws(Refusal) -> CivilDate? {
        guard let text else { return nil }
        guard let day = CivilDate(text) else { throw .badRequest(Words.Audit.badDay) }
        return day
    }
}

extension Timestamp {
    /// Midnight at the beginning of a day, on a clock that runs this many minutes ahead of UTC.
    fileprivate init(startOf day: CivilDate, minutesAhead: Int) {
        self.init(
            milliseconds: (Int64(day.dayNumber) * 1_440 - Int64(minutesAhead)) * 60_000)
    }
}
