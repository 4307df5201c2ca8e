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
    private static let askers: [Asking] = Asking.allCases.filter {
        $0 != .oneself && $0 != .invited
    }

    @Test("Every page answers every role in every phase as the table of permissions says")
    func table() async throws {
        try await TestOffice.serving { office in
            let index = ScenarioIndex()
            let sessions = try await Self.sessions(office)
            var tally = (passed: 0, failed: 0)
            for phase in Phase.allCases {
                try await Self.bring(office, to: phase)
                for page in ScenarioPage.all {
                    for asking in Self.askers {
                        let allowed = page.isAllowed(to: asking, during: phase, index)
                        // A form that is taken changes the scene; the refusals are what counts.
                        if page.isSent, allowed { continue }
                        let session = sessions[asking] ?? [:]
                        let answer =
                            page.isSent
                            ? try await office.post(page.address, [], session)
                            : try await office.get(page.address, session)
                        let isRight = Self.isRight(answer, allowed, asking, page)
                        if isRight { tally.passed += 1 } else { tally.failed += 1 }
                        #expect(
                            isRight,
                            """
                            \(page.isSent ? "POST" : "GET") \(page.address) by \(asking) during \
                            \(phase): \(answer.status), allowed: \(allowed)
                            """)
                    }
                }
            }
            print("\(tally.passed) passed, \(tally.failed) failed")
        }
    }

    private static func isRight(
        _ answer: HTTPAnswer, _ allowed: Bool, _ asking: Asking, _ page: ScenarioPage
    ) -> Bool {
        if allowed { return answer.status == 200 }
        guard asking == .visitor else { return answer.status == 403 }
        if page.isSent { return answer.status == 401 }
        return answer.status == 303 && answer.location?.contains("lanjut=") == true
            || answer.status == 303 && answer.location?.contains("continue=") == true
    }

    /// Somebody for each column of the table.
    private static func sessions(
        _ office: TestOffice
    ) async throws -> [Asking: [String: String]] {
        let (own, other): (Agency.ID, Agency.ID) = ("DINKES", "KOSONG")
        let seats: [(Asking, Seat)] = [
            (.organiser, .organiser(.government)),
            (.head, .agencyHead(own, .government)),
            (.otherHead, .agencyHead(other, .government)),
            (.operator, .agencyOperator(own, .government)),
            (.otherOperator, .agencyOperator(other, .government)),
            (.verifier, .verifier(.government, recused: [])),
            (.facilitator, .facilitator(.government)), (.leader, .leader(.government)),
        ]
        var sessions: [Asking: [String: String]] = [:]
        for (asking, seat) in seats {
            let account = try await office.add(asking.rawValue.lowercased(), seat)
            if seat.role.isPrivileged { _ = try await office.addFactor(account) }
            sessions[asking] = try await office.session(account)
        }
        sessions[.administrator] = try await office.admin()
        return sessions
    }

    private static func bring(_ office: TestOffice, to phase: Phase) async throws {
        let cycle = try #require(try office.archive.cycles().last?.cycle ?? Cycle("2025-S1"))
        _ = try await office.archive.perform(
            ActDone(deed: CycleAct.openCollection.deed, by: .organiser),
            [.phase(CycleMoved(cycle: cycle, phase: phase))], author: .local)
    }
}
