import Performance
import Reminders
import Standing
import Testing
import Vocabulary

@Suite("Reminders of a day")
struct ReminderPlanTests {
    private func plan(
        on text: String, _ observations: [Observation] = [], submissions: [Submission] = [],
        roster: Roster? = nil, during phase: Phase = .collection
    ) throws -> ReminderPlan {
        let list = try Fixture.list(observations, [], .submitted(submissions), on: text)
        return try ReminderPlan(
            list, of: .province, in: region, during: phase, submissions: submissions,
            roster: roster ?? Cast.roster(), by: Fixture.calendar())
    }

    private func readers(_ plan: ReminderPlan) -> [String] {
        plan.reminders.map { "\($0.recipient) \($0.role)" }
    }

    @Test("Before the due day operators are written to; a head only where there is no operator")
    func ahead() throws {
        let plan = try plan(on: "2025-06-30")
        #expect(readers(plan) == ["kepala-lain agencyHead", "operator agencyOperator"])
        #expect(plan.unreached.isEmpty)
        let first = try #require(plan.reminders.last)
        #expect(
            first.notices.contains(
                where: { $0.due == day("2025-07-07") && $0.occasion == .ahead(workingDays: 5) }))
    }

    @Test("Once it is late the head is written to as well")
    func late() throws {
        let plan = try plan(on: "2025-07-10")
        #expect(
            readers(plan) == [
                "kepala agencyHead", "kepala-lain agencyHead", "operator agencyOperator",
            ])
        #expect(plan.reminders.allSatisfy { $0.isLate })
    }

    @Test("Days without an occasion are silent", arguments: ["2025-07-01", "2025-07-05"])
    func silent(on text: String) throws {
        // Everything of the first quarter is there; the second is due on 7 July.
        let first = Fixture.indicators.flatMap { indicator in
            ["2025-Q1", "2025-01", "2025-02", "2025-03"].compactMap { Period($0) }
                .filter { $0.frequency == indicator.frequency }
                .map { Fixture.value(indicator.id, $0.description) }
        }
        let list = try Fixture.list(first, on: text)
        let plan = try ReminderPlan(
            list, of: .province, in: region, during: .collection, submissions: [],
            roster: Cast.roster(), by: Fixture.calendar())
        #expect(plan.reminders.isEmpty)
    }

    @Test("An agency that nobody holds a seat in is reported, not forgotten")
    func unreached() throws {
        let plan = try plan(on: "2025-06-30", roster: Cast.roster([Cast.typist]))
        #expect(plan.unreached == [dishub])
        #expect(readers(plan) == ["operator agencyOperator"])
    }

    @Test("Whoever's assignment has ended is not written to")
    func ended() throws {
        let former = Cast.appointed("lama", .agencyOperator(dinkes, region), to: "2025-06-29")
        let plan = try plan(on: "2025-06-30", roster: Cast.roster([former, Cast.head]))
        #expect(readers(plan) == ["kepala agencyHead"])
    }

    @Test("Verifiers hear of what they could verify: not if recused, not if it is their own")
    func waiting() throws {
        let plan = try plan(
            on: "2025-07-17", allValues(), submissions: [Cast.submitted()])
        let verification = plan.reminders.filter { $0.role == .verifier }
        #expect(verification.map(\.recipient) == ["verifikator"])
        #expect(verification.first?.matter == .verification([dinkes]))
    }

    @Test("The region itself waits for its parts before anybody is reminded of it")
    func parts() throws {
        let own = try Submission(region: region, agency: nil).taking(
            .submit, by: "penyelenggara", among: Cast.roster(), during: .collection,
            on: day("2025-07-10"))
        let waiting = try own.containing([Cast.submitted()])
        let blocked = try plan(on: "2025-07-17", allValues(), submissions: [waiting])
        #expect(blocked.reminders.allSatisfy { $0.role != .verifier })
        let free = try plan(on: "2025-07-17", allValues(), submissions: [own])
        #expect(free.reminders.contains { $0.matter == .verification([nil]) })
    }

    @Test(
        "Nobody is reminded outside collection and verification",
        arguments: [Phase.preparation, .frozen, .published])
    func phases(phase: Phase) throws {
        #expect(try plan(on: "2025-07-10", during: phase).reminders.isEmpty)
    }

    @Test("Keys: one for each person, matter and day, the same on every run")
    func keys() throws {
        var seen: Set<String> = []
        for offset in 0..<60 {
            let date = day("2025-06-20").adding(days: offset).description
            let reminders = try plan(on: date, submissions: [Cast.submitted()]).reminders
            for reminder in reminders { #expect(seen.insert(reminder.key).inserted) }
            #expect(try plan(on: date, submissions: [Cast.submitted()]).reminders == reminders)
        }
        #expect(seen.contains("2025-07-10/2025-S1/operator/report/1-02"))
    }

    @Test("The items are those of the due days that are mentioned, by consequence")
    func items() throws {
        let plan = try plan(on: "2025-06-30")
        for reminder in plan.reminders {
            guard case .report(_, let items) = reminder.matter else { continue }
            #expect(Set(items.map(\.due)) == Set(reminder.notices.map(\.due)))
            #expect(items == items.sorted())
        }
    }

    private func allValues() -> [Observation] {
        Fixture.indicators.flatMap { indicator in
            Period.all(indicator.frequency, of: 2025).filter { $0.lastDay <= Fixture.cycle.to }
                .map { Fixture.value(indicator.id, $0.description) }
        }
    }
}
