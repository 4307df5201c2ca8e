import Correspondence
import Credentials
import Interchange
import Performance
import Proceedings
import Reminders
import Standing
import Storage
import Vocabulary

/// Deadlines of the record, reminders about them, and their calendars.
struct NoticeDesk: Sendable {
    let archive: Archive
    /// `nil` where no mail server is set up.
    let mail: MailSettings?

    func postman(_ language: Language) throws -> Postman {
        Postman(archive, calendar: try HolidayCalendar.installed(), language: language)
    }

    func today(_ dataset: Dataset) -> CivilDate {
        Postman.today(of: dataset.government, at: archive.surroundings.now())
    }

    /// What is owed in a cycle today. Without accounts a value is a report by itself.
    func list(_ evidence: Evidence, in cycle: Cycle) throws -> OverdueList {
        try OverdueList(
            of: evidence, in: cycle,
            acknowledging: try archive.hasAccounts()
                ? .submitted(try archive.submissions(in: cycle)) : .entered,
            by: try HolidayCalendar.installed(), on: today(evidence.dataset))
    }

    /// A new secret for a person's calendar; the one before ends.
    func makeKey(for holder: Holder.ID) async throws -> String {
        let token = try SessionToken(random: archive.surroundings.random)
        try await archive.keepCalendarKey(token.digest, for: holder)
        return token.text
    }

    /// The calendar that a secret opens: of all agencies for whoever may read who has not reported,
    /// otherwise of the holder's own. `nil` when it opens nothing, or its account was closed.
    func calendar(
        _ text: String, of evidence: Evidence, in language: Language
    ) throws -> CalendarFeed? {
        guard let token = SessionToken(text: text),
            let holder = try archive.calendarHolder(token.digest)
        else { return nil }
        let day = today(evidence.dataset)
        let cycle = try postman(language).currentCycle(on: day)
        guard let agencies = try agencies(of: holder, in: cycle, on: day) else { return nil }
        let calendar = try HolidayCalendar.installed()
        let list = try list(evidence, in: cycle)
        let feed = try DeadlineFeed(
            list, of: evidence.dataset, by: calendar, in: language, site: mail?.site,
            agencies: agencies)
        return feed.feed(at: archive.surroundings.now())
    }

    /// Empty stands for all; `nil` for somebody to whom no agency's deadlines are shown.
    private func agencies(
        of holder: Holder.ID, in cycle: Cycle, on day: CivilDate
    ) throws -> Set<Organisation.ID>? {
        guard try archive.hasAccounts() else { return [] }
        guard try archive.account(holder)?.state == .active else { return nil }
        let (roster, phase) = (try archive.roster(), try archive.phase(of: cycle))
        let question = Standing.Request.cycle(
            .readOverdue, phase, of: .government, agency: nil)
        if decide(question, by: holder, among: roster, on: day).isAllowed { return [] }
        let own = Set(roster.held(by: holder, on: day).compactMap(\.seat.agency))
        return own.isEmpty ? nil : Set(own.map { Organisation.ID($0.text) })
    }
}
