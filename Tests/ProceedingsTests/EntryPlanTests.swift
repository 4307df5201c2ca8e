import Performance
import Proceedings
import Testing
import Vocabulary

@Suite("Rows that people entered")
struct EntryPlanTests {
    private func row(
        _ value: Double?, vintage: String? = "1", note: String? = nil, day: Int = 1
    ) -> Fact {
        .observation(
            ReportedObservation(
                Observation(
                    indicator: "A", period: Period("2025-Q1")!, measure: value.map { .value($0) },
                    status: value == nil ? .notReleased : .final,
                    released: CivilDate(year: 2025, month: 7, day: day), vintage: vintage,
                    note: note)))
    }

    private func observations(_ facts: [Fact]) -> [Observation] {
        facts.compactMap { fact in
            if case .observation(let reported) = fact { reported.observation } else { nil }
        }
    }

    @Test("A first value is taken as it is")
    func first() {
        #expect(EntryPlan.facts(adding: [row(4)], to: []) == [row(4)])
    }

    @Test("The same again adds nothing")
    func same() {
        #expect(EntryPlan.facts(adding: [row(4)], to: [row(4)]).isEmpty)
    }

    @Test("A changed value is a new vintage, and a change back another")
    func changes() {
        let second = EntryPlan.facts(adding: [row(5, day: 2)], to: [row(4)])
        #expect(observations(second).map(\.vintage) == ["2"])
        let third = EntryPlan.facts(
            adding: [row(4, vintage: "2", day: 3)], to: [row(4)] + second)
        #expect(observations(third).map(\.vintage) == ["3"])
        #expect(observations(third).map(\.measure) == [.value(4)])
    }

    @Test("A value takes the place of an announcement under its label, never the other way round")
    func releases() {
        #expect(
            observations(EntryPlan.facts(adding: [row(4)], to: [row(nil)]))
                == observations([row(4)]))
        #expect(EntryPlan.facts(adding: [row(nil)], to: [row(4)]).isEmpty)
    }

    @Test("A note on the same value stays under its label")
    func notes() {
        let noted = EntryPlan.facts(adding: [row(4, note: "dari survei")], to: [row(4)])
        #expect(observations(noted).map(\.vintage) == ["1"])
        #expect(observations(noted).map(\.note) == ["dari survei"])
    }
}
