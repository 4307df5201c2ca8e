import Performance
import Reminders
import Standing
import Testing
import Vocabulary

@Suite("Who has not reported")
struct OverdueListTests {
    private func state(_ list: OverdueList, _ indicator: Indicator.ID, _ period: String)
        -> ReportItem.State?
    {
        list.items.first { $0.indicator == indicator && $0.period.description == period }?.state
    }

    @Test("Late by calendar days, due soon by working days, not due before")
    func clock() throws {
        let list = try Fixture.list(on: "2025-07-02")
        #expect(state(list, "KES-01", "2025-Q1") == .late(days: 79))
        #expect(state(list, "KES-03", "2025-01") == .late(days: 79))
        #expect(state(list, "KES-01", "2025-Q2") == .dueSoon(workingDays: 3))
        #expect(state(list, "HUB-02", "2025-S1") == .dueSoon(workingDays: 3))
        let before = try Fixture.list(on: "2025-06-20")
        #expect(state(before, "KES-01", "2025-Q2") == .notDue)
        let onDay = try Fixture.list(on: "2025-07-07")
        #expect(state(onDay, "KES-01", "2025-Q2") == .dueSoon(workingDays: 0))
        let after = try Fixture.list(on: "2025-07-08")
        #expect(state(after, "KES-01", "2025-Q2") == .late(days: 1))
    }

    @Test("Every value is owed once: 2 × 2 quarters, 6 months, 2 quarters, 1 semester")
    func count() throws {
        let list = try Fixture.list(on: "2025-07-02")
        #expect(list.items.count == 13)
        #expect(Set(list.items.map { "\($0.indicator) \($0.period)" }).count == 13)
    }

    @Test("Not yet released names its day and is nobody's fault")
    func notReleased() throws {
        var awaited = Fixture.value("KES-01", "2025-Q1")
        awaited.measure = nil
        awaited.status = .notReleased
        awaited.released = day("2025-08-01")
        let list = try Fixture.list([awaited], on: "2025-07-10")
        #expect(state(list, "KES-01", "2025-Q1") == .notReleased(expected: day("2025-08-01")))
        let item = try #require(list.items.first { $0.indicator == "KES-01" && !$0.isOpen })
        #expect(item.daysLate == 0)
        #expect(!list.open().contains(item))
    }

    @Test("Where nobody signs in the value itself is the report")
    func entered() throws {
        let list = try Fixture.list([Fixture.value("KES-02", "2025-Q1")], on: "2025-07-02")
        #expect(state(list, "KES-02", "2025-Q1") == .submitted)
    }

    @Test("Where people sign in a value counts once it is submitted, and until then is late")
    func drafted() throws {
        let value = Fixture.value("KES-02", "2025-Q1")
        let draft = try Fixture.list([value], [], .submitted([]), on: "2025-07-02")
        #expect(state(draft, "KES-02", "2025-Q1") == .late(days: 79))
        #expect(draft.items.first { $0.isEntered }?.indicator == "KES-02")
        let sent = try Fixture.list(
            [value], [], .submitted([Cast.submitted()]), on: "2025-07-02")
        #expect(state(sent, "KES-02", "2025-Q1") == .submitted)
        // What was left empty is not there, whatever was submitted.
        #expect(state(sent, "KES-01", "2025-Q1") == .late(days: 79))
    }

    @Test("A returned submission names the reason and counts its delay")
    func returned() throws {
        let reason = try #require(Reason("Penyebut belum diisi"))
        let returned = try Cast.submitted().taking(
            .return(reason), by: "verifikator", among: Cast.roster(), during: .collection,
            on: day("2025-07-03"))
        let list = try Fixture.list(
            [Fixture.value("KES-02", "2025-Q1")], [], .submitted([returned]), on: "2025-07-08")
        #expect(
            state(list, "KES-02", "2025-Q1")
                == .returned(note: "Penyebut belum diisi", daysLate: 85))
    }

    @Test("A verifier's last word on a value counts, an earlier one does not")
    func word() throws {
        let value = Fixture.value("KES-02", "2025-Q2")
        func word(_ outcome: Verification.Outcome, _ date: String) -> Verification {
            Verification(
                indicator: "KES-02", period: value.period, outcome: outcome, day: day(date),
                role: "verifikator", note: "Periksa satuan")
        }
        let back = try Fixture.list([value], [word(.returned, "2025-07-03")], on: "2025-07-04")
        #expect(
            state(back, "KES-02", "2025-Q2") == .returned(note: "Periksa satuan", daysLate: 0))
        let settled = try Fixture.list(
            [value], [word(.returned, "2025-07-03"), word(.accepted, "2025-07-04")],
            on: "2025-07-05")
        #expect(state(settled, "KES-02", "2025-Q2") == .submitted)
    }

    @Test("By consequence: IKU first among the late, then the oldest, then the heaviest")
    func order() throws {
        let list = try Fixture.list(on: "2025-07-10")
        let first = list.items.prefix(6).map { "\($0.indicator) \($0.period)" }
        #expect(
            first == [
                "KES-01 2025-Q1", "KES-01 2025-Q2", "KES-03 2025-01", "KES-03 2025-02",
                "KES-03 2025-03", "KES-02 2025-Q1",
            ])
    }

    @Test("The order does not depend on the order of the rows")
    func stable() throws {
        let values = [Fixture.value("KES-02", "2025-Q1"), Fixture.value("HUB-01", "2025-Q2")]
        var dataset = Fixture.dataset(values)
        dataset.indicators.reverse()
        let turned = try OverdueList(
            of: Evidence(dataset), in: Fixture.cycle, acknowledging: .entered,
            by: Fixture.calendar(), on: day("2025-07-10"))
        #expect(try Fixture.list(values, on: "2025-07-10") == turned)
    }

    @Test("Agencies: counts, and the most outstanding first")
    func agencies() throws {
        let list = try Fixture.list([Fixture.value("HUB-01", "2025-Q1")], on: "2025-07-08")
        let tallies = list.agencies
        #expect(tallies.map(\.agency) == ["1-02", "2-15"])
        #expect(tallies[0].late == 10)
        #expect(tallies[1].late == 2)
        #expect(tallies[1].submitted == 1)
        #expect(tallies[1].mostDaysLate == 1)
        #expect(tallies.map(\.expected).reduce(0, +) == list.items.count)
    }

    @Test("A cycle whose deadline falls into an unknown year is refused")
    func unknownYear() throws {
        let cycle = try #require(Cycle("2026"))
        #expect(throws: CalendarFault.unknownYear(2027)) {
            try OverdueList(
                of: Evidence(Fixture.dataset()), in: cycle, acknowledging: .entered,
                by: Fixture.calendar(), on: day("2027-01-04"))
        }
        let before = try OverdueList(
            of: Evidence(Fixture.dataset()), in: cycle, acknowledging: .entered,
            by: Fixture.calendar(), on: day("2026-12-01"))
        #expect(before.items.count == 6 + 9 + 3 + 1)
        #expect(before.items.allSatisfy { $0.daysLate > 0 })
    }
}
