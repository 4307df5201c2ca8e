import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Scenarios of calendars over HTTP")
struct CalendarScenarioTests {
    @Test("A calendar's address says as much as its owner may see, whoever opens it")
    func feeds() async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            for phase in Phase.allCases {
                try await stage.bring(to: phase)
                for owner in Asking.allCases where owner != .visitor {
                    let made = try await office.post("/kalender", [], stage.cast.session(of: owner))
                    let path = try #require(made.text.firstMatch(of: /\/kalender\/[\w-]{43}\.ics/))
                    let feed = try await office.get(String(path.0))
                    stage.count(
                        Self.isRight(feed, owner, ScenarioMoment(phase: phase)),
                        "calendar of \(owner) during \(phase): \(feed.status) \(feed.text)")
                }
            }
            stage.tell()
        }
    }

    /// All agencies for whoever may read who has not reported, one's own for an agency's people,
    /// none for others.
    private static func isRight(
        _ feed: HTTPAnswer, _ owner: Asking, _ moment: ScenarioMoment
    ) -> Bool {
        if ScenarioIndex.table.allows("cycle.readOverdue", owner, at: moment) {
            return feed.status == 200 && feed.text.contains("DINKES")
        }
        switch owner {
        case .head, .operator: return feed.status == 200 && feed.text.contains("DINKES")
        case .otherHead, .otherOperator:
            return feed.status == 200 && !feed.text.contains("DINKES")
        default: return feed.status == 404
        }
    }
}
