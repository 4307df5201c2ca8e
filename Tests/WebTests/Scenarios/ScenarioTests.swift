import Interchange
import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Scenarios of permission over HTTP")
struct ScenarioTests {
    @Test("Pages, files and forms of a cycle answer everybody in every phase as the table says")
    func cycle() async throws {
        try await TestOffice.serving(press: .absent, mail: try .unasked()) { office in
            var stage = try await ScenarioStage(office)
            for phase in Phase.allCases {
                let moment = ScenarioMoment(phase: phase)
                try await stage.bring(to: phase)
                for page in ScenarioPage.ofCycle + ScenarioPage.documents {
                    try await stage.play(page, at: moment)
                }
                for page in ScenarioPage.cycleForms {
                    try await stage.play(page, at: moment) { [stage] _ in
                        try await stage.bring(to: phase)
                    }
                }
            }
            stage.tell()
        }
    }

    @Test("Every stop of a file on its way into the record, in every phase")
    func imports() async throws {
        try await TestOffice.serving { office in
            var stage = try await ScenarioStage(office)
            for (position, phase) in Phase.allCases.enumerated() {
                let moment = ScenarioMoment(phase: phase)
                try await stage.bring(to: phase)
                let file = Self.package(changedTo: 60 + Double(position))
                try await stage.play(.handingIn(file), at: moment)
                let waiting = try await office.archive.keepPending(
                    fileName: "data.zip", content: file)
                for page in ScenarioPage.ofImport(waiting) {
                    let imports = try office.archive.imports().count
                    try await stage.play(page, at: moment) { [stage] answer in
                        try await stage.arrive(from: answer)
                        #expect(try office.archive.imports().count == imports + 1)
                    }
                }
            }
            stage.tell()
        }
    }

    @Test("Receipts and snapshots, while the record keeps its bodies and after one is redacted")
    func record() async throws {
        try await TestOffice.serving { office in
            var stage = try await ScenarioStage(office)
            let kept = try await stage.keepers()
            for record in RecordState.allCases {
                if record == .redacted {
                    let cast = stage.cast
                    try await office.archive.redact(
                        kept.receipt, basis: "contoh",
                        act: ActDone(deed: RecordAct.redact.deed, by: .administrator),
                        author: ID(try cast.account(of: .administrator).id.text))
                }
                for phase in Phase.allCases {
                    let moment = ScenarioMoment(phase: phase, record: record)
                    try await stage.bring(to: phase)
                    for page in ScenarioPage.kept(receipt: kept.receipt, snapshot: kept.snapshot) {
                        var page = page
                        // A receipt without its body leads nowhere, but is refused to nobody more.
                        if record == .redacted, page.deeds == ["record.read"] { page.taken = [404] }
                        try await stage.play(page, at: moment)
                    }
                    for page in ScenarioPage.ofCycle where page.deeds.contains("record.read") {
                        try await stage.play(page, at: moment)
                    }
                }
            }
            stage.tell()
        }
    }

    /// The sample with one value changed.
    private static func package(changedTo value: Double) -> [UInt8] {
        var dataset = SampleData.dataset()
        if let place = dataset.observations.firstIndex(where: { $0.measure != nil }) {
            dataset.observations[place].measure = .value(value)
        }
        return TestRecord.zip(dataset)
    }
}
