import ArgumentParser
import Correspondence
import Interchange
import Performance
import Reminders
import Storage
import Vocabulary

struct CalendarCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Write a cycle's report deadlines as an iCalendar file.",
        discussion: """
            Examples:
              selaras calendar --cycle 2025-S1 > tenggat.ics
              selaras calendar --cycle 2025-S1 --opd 1-02 --language en > deadlines.ics
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Option(help: "A cycle; otherwise the half year in question today.") var cycle: Cycle?
    @Option(help: "Only this agency's; may be given several times.") var opd: [String] = []
    @Option(help: "As if it were this day.") var day: CivilDate?

    func perform() async throws {
        let language = speech.language
        let (archive, dataset) = try record.openWithData(language)
        defer { archive.close() }
        let known = Set(dataset.organisations.map(\.id))
        if let stranger = opd.first(where: { !known.contains(ID($0)) }) {
            throw Complaint(
                Wording(
                    id: "OPD “\(stranger)” tidak ada di data.",
                    en: "There is no agency “\(stranger)” in the data."),
                ExitStatus.noInput, language)
        }
        try Complaint.translating(language, status: ExitStatus.faultyData) {
            let now = Surroundings.machine.now()
            let calendar = try HolidayCalendar.installed()
            let day = day ?? Postman.today(of: dataset.government, at: now)
            let list = try OverdueList(
                of: Evidence(dataset), in: cycle ?? .reported(on: day), acknowledging: .entered,
                by: calendar, on: day)
            let feed = try DeadlineFeed(
                list, of: dataset, by: calendar, in: language,
                agencies: Set(opd.map { Organisation.ID($0) }))
            Terminal.write(feed.feed(at: now).bytes)
        }
    }
}
