import ArgumentParser
import Correspondence
import Interchange
import Reminders
import Standing
import Storage
import Vocabulary

struct RemindCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Write to whoever owes a report or a verification today, once.",
        discussion: """
            For a timer, once on every working day; running it again sends nothing twice.
            Examples:
              selaras remind --dry-run
              selaras remind --mail /etc/selaras/surat.json
              selaras remind --mail /etc/selaras/surat.json --test operator@contoh.go.id
            Exit code 1 when a letter could not be sent.
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Option(help: "The mail settings (docs/operating.md).", completion: .file()) var mail: String?
    @Option(help: "A cycle; otherwise the half year in question today.") var cycle: Cycle?
    @Option(help: "As if it were this day.") var day: CivilDate?
    @Flag(help: "Only say what would be sent.") var dryRun = false
    @Option(help: "Send one test letter to this address and nothing else.") var test: String?

    func validate() throws {
        guard dryRun || mail != nil else {
            throw ValidationError("Give --mail FILE, or --dry-run.")
        }
    }

    func perform() async throws {
        let language = speech.language
        let settings = try mail.map { path in
            try Complaint.translating(language, status: ExitStatus.faultyData) {
                try MailSettings(file: path)
            }
        }
        if let test, let settings { return try await sendTest(to: test, through: settings) }
        let archive = try record.openExisting(language)
        defer { archive.close() }
        try await Complaint.translating(language, status: ExitStatus.faultyData) {
            let postman = Postman(
                archive, calendar: try HolidayCalendar.installed(), language: language)
            guard let round = try postman.round(cycle: cycle, on: day) else { return }
            guard !round.plan.reminders.isEmpty || !round.plan.unreached.isEmpty else {
                return sayNothingIsDue(round)
            }
            if let settings, !dryRun {
                try say(try await postman.send(round, through: settings), round)
            } else {
                try preview(postman, round, site: settings?.site)
            }
        }
    }

    private func sendTest(to text: String, through settings: MailSettings) async throws {
        let language = speech.language
        guard let address = MailAddress(text) else {
            throw ValidationError("\(text) is no mail address.")
        }
        let world = Surroundings.machine
        let failure = await Postman.trial(
            to: address, through: settings, at: world.now(), identity: world.random(16),
            in: language)
        if let failure { throw Complaint(failure.wording, ExitStatus.refuted, language) }
        Terminal.say(Wording(id: "Terkirim: \(address)", en: "Sent: \(address)")[language])
    }

    private func sayNothingIsDue(_ round: Postman.Round) {
        let (cycle, phase) = (round.cycle.description, round.phase.wording)
        Terminal.say(
            Wording(
                id: "Tidak ada yang perlu diingatkan hari itu; siklus \(cycle): \(phase.id).",
                en: "Nobody is to be reminded on that day; cycle \(cycle): \(phase.en)."
            )[speech.language])
    }

    private func preview(_ postman: Postman, _ round: Postman.Round, site: String?) throws {
        for letter in try postman.letters(of: round, site: site) {
            Terminal.say("\(name(letter))  \(letter.subject)")
        }
        sayUnreached(round.plan.unreached)
    }

    private func say(_ report: Postman.Report, _ round: Postman.Round) throws {
        let language = speech.language
        Terminal.say(
            Wording(
                id: "Terkirim \(report.sent), sudah terkirim sebelumnya \(report.already), "
                    + "gagal \(report.failed.count), tanpa alamat \(report.unaddressed.count)",
                en: "Sent \(report.sent), sent before \(report.already), "
                    + "failed \(report.failed.count), without address \(report.unaddressed.count)"
            )[language])
        for (letter, failure) in report.failed {
            Terminal.complain("\(name(letter)): \(failure.wording[language])")
        }
        for letter in report.unaddressed {
            Terminal.complain(
                Wording(
                    id: "\(name(letter)) tidak punya alamat surel. Isi di halaman Pengguna.",
                    en: "\(name(letter)) has no mail address. Add it on the page Users."
                )[language])
        }
        sayUnreached(report.unreached)
        guard report.failed.isEmpty else { throw ExitStatus.refuted }
    }

    private func sayUnreached(_ agencies: [Agency.ID]) {
        for agency in agencies {
            Terminal.complain(
                Wording(
                    id: "\(agency): tidak ada operator maupun kepala. Beri penugasan.",
                    en: "\(agency): there is neither operator nor head. Give an assignment."
                )[speech.language])
        }
    }

    private func name(_ letter: Postman.Letter) -> String {
        letter.account?.login ?? letter.reminder.recipient.text
    }
}
