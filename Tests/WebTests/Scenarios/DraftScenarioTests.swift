import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Interchange
@testable import Web

@Suite("Scenarios of drafts over HTTP")
struct DraftScenarioTests {
    private static let value = "98765431"
    private static let note = "catatanrancangan"
    private static let spellings = [value, "98.765.431", "98,765,431", note]
    private static let readers: Set<Asking> = [.head, .operator, .leader]

    @Test(
        "No page, file or form shows a draft to anybody but its agency and the leaders",
        arguments: [Rung.Name.draft, .returned])
    func drafts(rung: Rung.Name) async throws {
        try await TestOffice.serving(LadderScene.dataset, press: .absent) { office in
            var stage = try await ScenarioStage(office)
            let scene = try await LadderScene(stage, in: stage.cycle)
            let addresses = try await stage.addresses(scene)
            for phase in Phase.allCases {
                try await scene.bring(to: rung, during: phase)
                try await scene.type(Self.value, note: Self.note)
                for asking in Asking.allCases where asking != .visitor {
                    let sheet = try await office.get(
                        "/pengisian/DINKES?siklus=\(stage.cycle)", stage.cast.session(of: asking))
                    if Self.readers.contains(asking) {
                        stage.count(
                            try Self.shows(sheet), "\(asking) reads the draft, \(rung), \(phase)")
                    }
                }
                for asking in Asking.allCases where !Self.readers.contains(asking) {
                    for page in addresses {
                        let answer = try await office.answer(
                            page, to: stage.cast.session(of: asking))
                        stage.count(
                            try !Self.shows(answer), "\(page) by \(asking), \(rung), \(phase)")
                    }
                }
            }
            stage.tell()
        }
    }

    @Test("Evidence of a draft is not reached through the address of another cycle")
    func evidence() async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            let settled = try await LadderScene(stage, in: Cycle("2025-S1")!)
            let open = try await LadderScene(stage, in: Cycle("2025-S2")!)
            try await settled.bring(to: .locked, during: .frozen)
            try await open.bring(to: .draft, during: .collection)
            for asking in Asking.allCases where asking != .visitor {
                for cycle in [settled.cycle, open.cycle] {
                    let answer = try await office.get(
                        "/bukti/\(open.evidence)%20DINKES?siklus=\(cycle)",
                        stage.cast.session(of: asking))
                    let isOpened = Self.readers.contains(asking) && cycle == open.cycle
                    stage.count(
                        isOpened ? answer.status == 200 : [403, 404].contains(answer.status),
                        "evidence of a draft by \(asking) at \(cycle): \(answer.status)")
                }
            }
            stage.tell()
        }
    }

    @Test("Figures of a cycle that is not published are not seen through one that is")
    func laterFigures() async throws {
        var dataset = LadderScene.dataset
        dataset.observations += ["1", "2"].map { vintage in
            Observation(
                indicator: "LAPOR", period: Period("2025-05")!,
                measure: .value(vintage == "1" ? 12 : Double(Self.value)!), status: .final,
                vintage: vintage, note: Self.note)
        }
        try await TestOffice.serving(dataset, press: .absent) { office in
            var stage = try await ScenarioStage(office)
            try await stage.bring(to: .collection)
            let earlier = Cycle("2024-S2")!
            stage.cycle = earlier
            try await stage.bring(to: .published)
            for asking: Asking in [
                .visitor, .oneself, .administrator, .otherHead, .otherOperator, .facilitator,
            ] {
                for page in ScenarioPage.ofCycle + ScenarioPage.documents
                    + ["/indikator/LAPOR", "/opd/DINKES", "/kaskade?simpul=P1"].map({
                        ScenarioPage(address: $0, deeds: [])
                    })
                {
                    let sign = page.address.contains("?") ? "&" : "?"
                    let answer = try await office.get(
                        "\(page.address)\(sign)siklus=\(earlier)", stage.cast.session(of: asking))
                    stage.count(
                        try !Self.shows(answer), "\(page) of \(earlier) by \(asking)")
                }
            }
            stage.tell()
        }
    }

    /// Whether an answer, or a part of an archive, has the value or the note in any spelling.
    private static func shows(_ answer: HTTPAnswer) throws -> Bool {
        guard answer.body.starts(with: Array("PK".utf8)) else { return has(answer.body) }
        let archive = try ZipArchive(answer.body, file: "unduhan", limits: Limits())
        return try archive.names.contains { name in
            var part: [UInt8] = []
            _ = try archive.stream(name) { (bytes) throws(PackageError) in part += bytes }
            return has(part)
        }
    }

    private static func has(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return spellings.contains { text.contains($0) }
    }
}

extension ScenarioStage {
    /// Everything that is opened, and forms that are refused to whoever is not of the agency.
    fileprivate func addresses(_ scene: LadderScene) async throws -> [ScenarioPage] {
        let kept = try await keepers()
        let more = ["/indikator/LAPOR", "/en/indicator/LAPOR", "/data?opd=DINKES", "/", "/akun"]
        return ScenarioPage.ofCycle + ScenarioPage.documents
            + ScenarioPage.kept(receipt: kept.receipt, snapshot: kept.snapshot)
            + ScenarioPage.ofFigures(in: scene.cycle, evidence: scene.evidence)
            + more.map { ScenarioPage(address: $0, deeds: []) }
            + ScenarioPage.entryForms(in: scene.cycle, cell: scene.cell)
    }
}
