package import Interchange
import Ledger
import Proceedings
package import Performance
package import Reminders
package import Standing
package import Storage
package import Vocabulary

/// Plans a day's reminders from the record, and sends each of them once.
package struct Postman: Sendable {
    package let archive: Archive
    package let calendar: WorkingCalendar
    package let language: Language

    package init(_ archive: Archive, calendar: WorkingCalendar, language: Language = .indonesian) {
        self.archive = archive
        self.calendar = calendar
        self.language = language
    }

    /// What is to be said on a day, and to whom.
    package struct Round: Sendable {
        package let dataset: Dataset
        package let plan: ReminderPlan
        package let cycle: Cycle
        package let phase: Phase
        package let day: CivilDate
    }

    /// A letter with the person it is for; without an address it cannot be sent.
    package struct Letter: Sendable {
        package let reminder: Reminder
        package let account: Account?
        package let subject: String
        package let body: String

        package var address: MailAddress? { account?.email.flatMap { MailAddress($0) } }
    }

    /// - Parameters:
    ///   - cycle: `nil` for the half year that is in question on the day.
    ///   - day: `nil` for the government's today.
    /// - Returns: `nil` while the record holds no data.
    package func round(cycle: Cycle? = nil, on day: CivilDate? = nil) throws -> Round? {
        guard let dataset = try archive.currentDataset() else { return nil }
        let day = day ?? Self.today(of: dataset.government, at: archive.surroundings.now())
        let cycle = try cycle ?? currentCycle(on: day)
        let submissions = try archive.submissions(in: cycle)
        let list = try OverdueList(
            of: Evidence(dataset), in: cycle,
            acknowledging: try archive.hasAccounts() ? .submitted(submissions) : .entered,
            by: calendar, on: day)
        let phase = try archive.phase(of: cycle)
        let plan = try ReminderPlan(
            list, of: dataset.government.level, in: .government, during: phase,
            submissions: submissions, roster: try archive.roster(), by: calendar)
        return Round(dataset: dataset, plan: plan, cycle: cycle, phase: phase, day: day)
    }

    /// The half year in question; when another cycle is being collected or verified, that one.
    package func currentCycle(on day: CivilDate) throws -> Cycle {
        let usual = Cycle.reported(on: day)
        let cycles = try [usual] + archive.cycles().map(\.cycle).sorted { $0.to > $1.to }
        return try cycles.first { ReminderPlan.phases.contains(try archive.phase(of: $0)) } ?? usual
    }

    /// By recipient.
    package func letters(of round: Round, site: String?) throws -> [Letter] {
        let words = Letters(round.dataset, in: language, site: site)
        return try round.plan.reminders.map { reminder in
            let account = try archive.account(reminder.recipient)
            return Letter(
                reminder: reminder, account: account?.state == .active ? account : nil,
                subject: words.subject(reminder), body: words.body(reminder))
        }
    }

    /// What came of a round.
    package struct Report: Sendable {
        package var sent = 0
        /// Sent before, or being sent by another process.
        package var already = 0
        package var failed: [(letter: Letter, failure: MailFailure)] = []
        /// For somebody whose account has no address.
        package var unaddressed: [Letter] = []
        package var unreached: [Agency.ID] = []
    }

    /// Sends what was not sent yet. One reader's failure leaves the others' letters alone; when the
    /// mail server itself cannot be used, what is left is not tried.
    ///
    /// Runs as long as the mail server takes; call it away from a request's own task.
    package func send(_ round: Round, through settings: MailSettings) async throws -> Report {
        let courier = Courier(settings)
        var report = Report()
        report.unreached = round.plan.unreached
        for letter in try letters(of: round, site: settings.site) {
            guard let address = letter.address else {
                report.unaddressed.append(letter)
                continue
            }
            let key = letter.reminder.key
            guard try await archive.claimReminder(key, for: letter.reminder.recipient) else {
                report.already += 1
                continue
            }
            let message = message(letter, to: address, round.dataset, settings)
            let failure = await Self.deliver(message, by: courier)
            try await archive.settleReminder(key, failure: failure?.name)
            guard let failure else {
                report.sent += 1
                continue
            }
            report.failed.append((letter, failure))
            guard failure.concernsOneReader else { break }
        }
        return report
    }

    /// One letter that says nothing but that letters arrive.
    package static func trial(
        to address: MailAddress, through settings: MailSettings, at now: Timestamp,
        identity: [UInt8], in language: Language
    ) async -> MailFailure? {
        let subject = Wording(id: "Surat percobaan Selaras ✓", en: "Selaras test letter ✓")
        let body = Wording(
            id: "Pengaturan surat berfungsi: pengingat akan tiba seperti surat ini.",
            en: "The mail settings work: reminders will arrive as this letter did.")
        let message = MailMessage(
            from: settings.sender, to: Mailbox(address: address), subject: subject[language],
            body: body[language], language: language, date: now, minutesAhead: 480,
            identity: identity)
        return await deliver(message, by: Courier(settings))
    }

    private func message(
        _ letter: Letter, to address: MailAddress, _ dataset: Dataset, _ settings: MailSettings
    ) -> MailMessage {
        MailMessage(
            from: settings.sender, to: Mailbox(name: letter.account?.name, address: address),
            subject: letter.subject, body: letter.body, language: language,
            date: archive.surroundings.now(),
            minutesAhead: Self.minutesAhead(of: dataset.government),
            identity: Array(Digest(hashing: Array(letter.reminder.key.utf8)).bytes.prefix(16)))
    }
}
