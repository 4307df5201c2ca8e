package import Interchange
package import Performance
package import Reminders
package import Standing
package import Vocabulary

/// The deadlines of a cycle for calendar programs: reports, and the days on which sources publish
/// what is not out yet. Codes and titles of agencies, and nobody's data.
package struct DeadlineFeed {
    package let list: OverdueList
    package let dataset: Dataset
    package let deadlines: [ReportDeadline]
    package let language: Language
    /// Where the pages are.
    package var site: String?
    /// Whose reports; empty is all, with the planning agency's own.
    package var agencies: Set<Organisation.ID>

    package init(
        _ list: OverdueList, of dataset: Dataset, by calendar: WorkingCalendar,
        in language: Language, site: String? = nil, agencies: Set<Organisation.ID> = []
    ) throws(CalendarFault) {
        self.list = list
        self.dataset = dataset
        deadlines = try ReportDeadline.all(
            in: list.cycle, of: dataset.government.level, on: calendar, asOf: list.day)
        self.language = language
        self.site = site
        self.agencies = agencies
    }

    package func feed(at stamp: Timestamp) -> CalendarFeed {
        CalendarFeed(
            name: say("Tenggat laporan Selaras", "Selaras report deadlines"),
            language: language, stamp: stamp, events: reports + releases)
    }

    private var reports: [CalendarEvent] {
        deadlines.filter { agencies.isEmpty || $0.report == .agency }.map { deadline in
            let quarter = CalendarText.period(deadline.quarter)[language]
            let open = list.open().filter { $0.due == deadline.due && concerns($0.agency) }
            let codes = Set(open.map(\.agency)).sorted().map(\.text).joined(separator: ", ")
            let text =
                open.isEmpty || deadline.report != .agency
                ? "" : say("Belum lapor: \(codes)", "Not reported: \(codes)")
            return CalendarEvent(
                identity: "\(deadline.quarter)-\(deadline.report.rawValue)", day: deadline.due,
                title: "\(deadline.report.wording[language]), \(quarter)", text: text,
                address: site.map { $0 + say("/belum-lapor", "/en/overdue") }, alarmDays: [7, 1, 0])
        }
    }

    private var releases: [CalendarEvent] {
        let names = Dictionary(
            dataset.indicators.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return list.items.compactMap { item in
            guard case .notReleased(let day?) = item.state, concerns(item.agency) else {
                return nil
            }
            let period = CalendarText.period(item.period)[language]
            return CalendarEvent(
                identity: "\(item.indicator)-\(item.period)-rilis", day: day,
                title: say("Rilis", "Release")
                    + " \(item.indicator) \(names[item.indicator] ?? ""), \(period)",
                text: "\(item.agency)")
        }
    }

    private func concerns(_ agency: Organisation.ID) -> Bool {
        agencies.isEmpty || agencies.contains(agency)
    }

    private func say(_ indonesian: String, _ english: String) -> String {
        Wording(id: indonesian, en: english)[language]
    }
}
