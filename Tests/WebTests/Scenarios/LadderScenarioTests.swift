import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Scenarios of an agency's figures over HTTP")
struct LadderScenarioTests {
    @Test(
        "On every rung and in every phase everybody may do what the table says",
        arguments: Rung.Name.allCases)
    func ladder(rung: Rung.Name) async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            // What was submitted is never a draft again: then the next month's figures are played.
            var months = Period.all(.month, of: 2025).map { Cycle($0) }[...]
            var scene = try await Self.scene(&stage, &months)
            for phase in Phase.allCases {
                try await scene.bring(to: rung, during: phase)
                let moment = ScenarioMoment(phase: phase, rung: rung)
                for place in scene.pages.indices {
                    let page = scene.pages[place]
                    for asking in Asking.allCases {
                        if page.deeds == ["submission.submit"] { try await scene.type("41") }
                        var isTaken = false
                        try await stage.play(page, at: moment, by: [asking]) { _ in
                            isTaken = true
                        }
                        guard isTaken else { continue }
                        if rung == .draft, page.rung != nil {
                            scene = try await Self.scene(&stage, &months)
                        }
                        try await scene.bring(to: rung, during: phase)
                    }
                }
            }
            stage.tell()
        }
    }

    /// The next cycle, with a snapshot to lock with.
    private static func scene(
        _ stage: inout ScenarioStage, _ months: inout ArraySlice<Cycle>
    ) async throws -> LadderScene {
        let next = months.popFirst()
        let cycle = try #require(next)
        stage.cycle = cycle
        try await stage.bring(to: .verification)
        let frozen = try await stage.office.post(
            "/snapshot?siklus=\(cycle)", [], stage.cast.session(of: .organiser))
        #expect(frozen.status == 303)
        return try await LadderScene(stage, in: cycle)
    }
}

extension LadderScene {
    var pages: [ScenarioPage] {
        ScenarioPage.ofFigures(in: cycle, evidence: evidence)
            + ScenarioPage.entryForms(in: cycle, cell: cell)
            + ScenarioPage.decisionForms(in: cycle)
    }
}
