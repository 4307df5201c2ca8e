import Ledger
import Performance
import Proceedings
import RecordFixtures
import Testing
import Vocabulary

@Suite("A frozen snapshot")
struct SnapshotTests {
    private let frozen = SnapshotFrozen(
        Fixture.evaluation, computedFrom: Frontier([StrandID("r-1/catatan")!: 9]))

    @Test("agrees with the same evaluation, whatever the frontier")
    func same() {
        let again = SnapshotFrozen(Fixture.evaluation, computedFrom: Frontier())
        #expect(frozen.differences(from: again).isEmpty)
        #expect(
            frozen.digest
                == SnapshotFrozen(
                    Fixture.evaluation, computedFrom: frozen.frontier
                ).digest)
        #expect(frozen.digest != again.digest)
    }

    @Test("names what a recomputation changed")
    func changed() throws {
        var evaluation = Fixture.evaluation
        evaluation.indicators[0].annual.raw = 55.5
        evaluation.indicators[0].met = nil
        evaluation.governmentRollup.met += 1
        evaluation.indicators.removeLast()
        let differences = frozen.differences(
            from: SnapshotFrozen(evaluation, computedFrom: Frontier()))
        #expect(
            differences.map { "\($0.subject) \($0.field)" } == [
                "government met", "indicator AKI code", "indicator IPM annual.raw",
                "indicator IPM met",
            ])
        let raw = try #require(differences.first { $0.field == "annual.raw" })
        #expect(raw.frozen == "99.1")
        #expect(raw.now == "55.5")
        #expect(differences[1].now == nil)
        #expect(differences[3].now == nil)
    }

    @Test("does not mind the last bits of a logarithm")
    func tolerance() {
        var evaluation = Fixture.evaluation
        evaluation.indicators[0].annual.raw = 99.1 + 1e-12
        let again = SnapshotFrozen(evaluation, computedFrom: Frontier())
        #expect(frozen.differences(from: again).isEmpty)
        #expect(!frozen.differences(from: again, tolerance: 0).isEmpty)
    }
}
