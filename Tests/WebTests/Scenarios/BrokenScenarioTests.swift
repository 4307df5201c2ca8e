import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Scenarios of broken conditions over HTTP")
struct BrokenScenarioTests {
    @Test("Whoever may otherwise is refused where a condition of the act is not met")
    func figures() async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            try await stage.bring(to: .verification)
            _ = try await office.post(
                "/snapshot?siklus=\(stage.cycle)", [], stage.cast.session(of: .organiser))
            let scene = try await LadderScene(stage, in: stage.cycle)
            let others = try await Others(office)
            for cell in Self.cells {
                let asking = cell.asking
                var makers = LadderScene.Makers()
                var session = stage.cast.session(of: asking)
                switch cell.breaking {
                case .notRecused: session = others.recused
                case .notAuthor:
                    (makers.submitter, session) = try #require(others.authors[asking])
                case .secondPerson: makers.asker = try stage.cast.account(of: asking).id
                case .childrenVerified: makers.isPartVerified = false
                default: Issue.record("\(cell.breaking) is not played")
                }
                try await scene.bring(to: cell.rung, during: cell.phase, by: makers)
                let page = try #require(
                    scene.pages.first { $0.deeds == [cell.deed.description] })
                try await stage.play(
                    page, by: asking, with: session, allowed: false,
                    "\(cell.rung), \(cell.phase), broken: \(cell.breaking)")
            }
            stage.tell()
        }
    }

    private struct Cell {
        var deed: Deed
        var rung: Rung.Name
        var phase: Phase
        var asking: Asking
        var breaking: Standing.Bar
    }

    /// Of figures of agencies.
    private static let cells = PermissionTable.broken.compactMap { scenario -> Cell? in
        guard case .submission(let act, let figures, let phase) = scenario.request,
            !scenario.isOfRegion, let bar = scenario.breaking
        else { return nil }
        return Cell(
            deed: act.deed, rung: figures.rung.name, phase: phase, asking: scenario.asking,
            breaking: bar)
    }

    /// Doubles of those who ask, in whom a condition is broken.
    private struct Others {
        let recused: [String: String]
        /// They submitted the figures, in another seat.
        let authors: [Asking: (Holder.ID, [String: String])]

        init(_ office: TestOffice) async throws {
            let own: Set<Agency.ID> = [ScenarioCast.own]
            let kept = try await office.add("dikecualikan", .verifier(.government, recused: own))
            let verifier = try await office.add("penulis", .verifier(.government, recused: []))
            let leader = try await office.add("wakil", .leader(.government))
            for account in [kept, verifier] { _ = try await office.addFactor(account) }
            recused = try await office.session(kept)
            authors = [
                .verifier: (verifier.id, try await office.session(verifier)),
                .leader: (leader.id, try await office.session(leader)),
            ]
        }
    }
}
