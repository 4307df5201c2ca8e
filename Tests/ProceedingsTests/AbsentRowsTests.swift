import Ledger
import Performance
import Proceedings
import RecordFixtures
import Testing
import Vocabulary

@Suite("Rows on record that a file does not name")
struct AbsentRowsTests {
    private func receipt(_ dataset: Dataset, into holdings: Holdings) -> ImportReceipt {
        ImportPlan(
            of: dataset, from: Fixture.file("b"), into: holdings, identifier: "x", salt: [1]
        ).receipt
    }

    @Test("are none when the file holds everything, twice, or more")
    func whole() {
        let holdings = Holdings(Fixture.everyTable)
        #expect(receipt(Fixture.everyTable, into: holdings).absent.isEmpty)
        var more = Fixture.everyTable
        more.organisations.append(Organisation(id: "baru", name: "Dinas Baru", kind: .dinas))
        more.targets += more.targets
        #expect(receipt(more, into: holdings).absent.isEmpty)
        #expect(receipt(more, into: Holdings()).absent.isEmpty)
    }

    @Test("are counted in each table that the file has rows for, and named in order")
    func some() {
        var part = Fixture.everyTable
        part.organisations.removeAll { $0.id == "dinkes" }
        part.targets.removeAll { $0.indicator != "IPM" }
        part.spending = []
        #expect(
            receipt(part, into: Holdings(Fixture.everyTable)).absent == [
                AbsentRows(table: .organisation, count: 1, subjects: ["dinkes"]),
                AbsentRows(table: .target, count: 2, subjects: ["AKI · 2025", "SAKIP · 2025"]),
            ])
    }

    @Test("count an observed period once, and a changed value is not one")
    func observations() {
        let periods = ["2023", "2024"].map(Fixture.period)
        let held = periods.flatMap { period in
            ["1", "2"].map { vintage in
                Observation(
                    indicator: "IPM", period: period, measure: .value(1), status: .final,
                    vintage: vintage)
            }
        }
        var later = Dataset(government: Fixture.government, observations: [held[3]])
        later.observations[0].measure = .value(9)
        later.observations[0].vintage = nil
        let receipt = receipt(
            later, into: Holdings(Dataset(government: Fixture.government, observations: held)))
        #expect(
            receipt.absent == [
                AbsentRows(table: .observation, count: 1, subjects: ["IPM · 2023"])
            ])
    }

    @Test("are not named by what a person wrote")
    func words() {
        var other = Fixture.everyTable
        other.selfEvaluations[0].text = "Uraian lain"
        let absent = receipt(other, into: Holdings(Fixture.everyTable)).absent
        #expect(absent.map(\.table) == [.selfEvaluation])
        #expect(absent.first?.subjects == ["dinkes · 2025-S1 · penghambat"])
    }

    @Test("are all counted and the first hundred listed, and taking them again removes nothing")
    func many() throws {
        let held = Fixture.province(indicators: 20, months: 60)
        var part = held
        part.observations = [held.observations[0]]
        let plan = ImportPlan(
            of: part, from: Fixture.file("b"), into: Holdings(held), identifier: "x", salt: [1])
        let absent = try #require(plan.receipt.absent.first { $0.table == .observation })
        #expect(absent.count == held.observations.count - 1)
        #expect(absent.subjects.count == AbsentRows.listed)
        #expect(plan.drafts.isEmpty)
    }
}
