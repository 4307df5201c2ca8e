import Correspondence
import Interchange
import Performance
import Proceedings
import Reminders
import Standing
import Storage
import Vocabulary

extension Pages {
    func noticeAnswer(_ stop: NoticeStop, _ visit: Visit) async throws -> Answer {
        switch stop {
        case .overdue:
            return .page(try overduePage(visit, try openNotices()), visit)
        case .calendarKey:
            let desk = try openNotices()
            return .page(
                CalendarKeyPage(
                    visit: visit, made: try desk.archive.calendarKey(of: try reader(visit)),
                    token: nil, site: ""), visit)
        case .calendar(let token):
            let desk = try openNotices()
            let feed = try explaining {
                try desk.calendar(
                    token, of: visit.reading.holdings.evidence, in: visit.language)
            }
            guard let feed else { throw Refusal.notFound }
            return .file(
                name: visit.language == .indonesian ? "tenggat.ics" : "deadlines.ics",
                contentType: "text/calendar; charset=utf-8", bytes: feed.bytes)
        }
    }

    /// - Parameter site: by which name the server was called; mail settings know better.
    func submitNotice(
        _ stop: NoticeStop, _ visit: Visit, at site: String
    ) async throws -> Answer {
        let desk = try openNotices()
        switch stop {
        case .overdue:
            try await remind(desk, visit)
            return .redirect(Link(.notices(.overdue), visit.query, visit.language))
        case .calendarKey where visit.query[.form] == nil:
            let token = try await desk.makeKey(for: try reader(visit))
            return .page(
                CalendarKeyPage(
                    visit: visit, made: nil, token: token, site: desk.mail?.site ?? site),
                visit)
        case .calendarKey:
            try await desk.archive.revokeCalendarKey(of: try reader(visit))
            return .redirect(Link(.notices(.calendarKey), visit.language))
        case .calendar: throw Refusal.methodNotAllowed
        }
    }

    private func openNotices() throws -> NoticeDesk {
        guard let notices else { throw Refusal.unavailable(Words.Upload.readOnly) }
        return notices
    }

    private func overduePage(_ visit: Visit, _ desk: NoticeDesk) throws -> OverduePage {
        let cycle = visit.reading.lens.cycle
        return try explaining {
            let list = try desk.list(visit.reading.holdings.evidence, in: cycle)
            let deadlines = try ReportDeadline.all(
                in: cycle, of: visit.evaluation.government.level,
                on: try HolidayCalendar.installed(), asOf: list.day)
            return OverduePage(
                visit: visit, list: list, deadlines: deadlines,
                reminding: try reminding(visit, desk))
        }
    }

    /// `nil` for readers who may not send.
    private func reminding(_ visit: Visit, _ desk: NoticeDesk) throws -> RemindingSection? {
        guard visit.access.may(.sendReminder).isAllowed, try desk.archive.hasAccounts(),
            let round = try desk.postman(visit.language).round(cycle: visit.reading.lens.cycle)
        else { return nil }
        return RemindingSection(
            visit: visit, plan: round.plan, hasMail: desk.mail != nil,
            sent: try desk.archive.sentReminders(limit: 200)
                .filter { $0.key.hasPrefix("\(round.day)/") })
    }

    private func remind(_ desk: NoticeDesk, _ visit: Visit) async throws {
        guard let mail = desk.mail else { throw Refusal.unavailable(Words.Reminding.noMail) }
        let postman = try desk.postman(.indonesian)
        let cycle = visit.reading.lens.cycle
        guard let round = try postman.round(cycle: cycle) else { return }
        let warrant = try visit.access.may(.sendReminder).get()
        _ = try await desk.archive.perform(
            ActDone(CycleAct.sendReminder.deed, under: warrant, cycle: cycle),
            author: visit.visitor.author)
        _ = try await postman.send(round, through: mail)
    }

    /// A calendar that does not reach is for whoever runs the server to extend.
    private func explaining<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let fault as CalendarFault {
            throw Refusal.unavailable(fault.wording)
        } catch let fault as HolidayFileFault {
            throw Refusal.unavailable(fault.wording)
        }
    }

    private func reader(_ visit: Visit) throws -> Holder.ID {
        guard let holder = visit.visitor.holder else { throw Refusal.notFound }
        return holder
    }
}
