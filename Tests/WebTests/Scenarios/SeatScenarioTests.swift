import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Scenarios of seats and their days over HTTP")
struct SeatScenarioTests {
    /// The office's day is 10 July 2025.
    private static let past = (CivilDate("2025-01-01")!, CivilDate("2025-07-09")!)
    private static let future = (CivilDate("2025-07-11")!, CivilDate("2025-12-31")!)

    @Test("A seat opens nothing before its first day, after its last, or once its account ended")
    func days() async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            let scene = try await LadderScene(stage, in: stage.cycle)
            var people: [(Asking, Account, [String: String], isKnown: Bool)] = []
            for (asking, seat) in Self.seats {
                for (first, last) in [Self.past, Self.future] {
                    let account = try await office.add("hari\(people.count)")
                    _ = try await office.give(seat, to: account, first, last)
                    people.append((asking, account, try await office.session(account), true))
                }
                let ended = try await office.add("tutup\(people.count)", seat)
                people.append((asking, ended, try await office.session(ended), false))
                try await office.archive.endAccount(
                    ended.id, on: CivilDate("2025-07-09")!,
                    act: ActDone(deed: AccountAct.endAccount.deed, by: .administrator),
                    author: .local)
            }
            for rung in Rung.Name.allCases {
                try await scene.bring(to: rung, during: .verification)
                for (asking, _, session, isKnown) in people {
                    for page in scene.pages {
                        try await stage.play(
                            page, by: asking, with: session, allowed: false,
                            "\(rung), seat not of today", isKnown: isKnown)
                    }
                }
            }
            stage.tell()
        }
    }

    @Test("Whoever a head passes the seat on to may what the head may, while the head holds it")
    func delegation() async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            let scene = try await LadderScene(stage, in: stage.cycle)
            let account = try await office.add("plt")
            let session = try await office.session(account)
            let seat = try await office.passOn(
                from: try stage.cast.account(of: .head), to: account)
            for rung in Rung.Name.allCases where rung != .draft {
                let moment = ScenarioMoment(phase: .frozen, rung: rung)
                for page in scene.pages {
                    try await scene.bring(to: rung, during: .frozen)
                    try await stage.play(
                        page, by: .head, with: session,
                        allowed: page.isAllowed(to: .head, at: moment), "\(rung), delegated")
                }
            }
            try await office.end(seat)
            for page in scene.pages {
                try await stage.play(
                    page, by: .head, with: session, allowed: false, "delegated by nobody any more")
            }
            stage.tell()
        }
    }

    @Test("Nobody verifies with the seat of somebody who has a part in the figures")
    func bothSides() async throws {
        try await TestOffice.serving(LadderScene.dataset) { office in
            var stage = try await ScenarioStage(office)
            let scene = try await LadderScene(stage, in: stage.cycle)
            let giver = try stage.cast.account(of: .verifier)
            let account = try await office.add("pengganti")
            _ = try await office.passOn(from: giver, to: account)
            _ = try await office.addFactor(account)
            let session = try await office.session(account)
            var makers = LadderScene.Makers()
            for isAuthor in [false, true] {
                if isAuthor { makers.submitter = giver.id }
                for page in scene.pages where page.rung == .verified || page.rung == .returned {
                    let rung: Rung.Name =
                        page.deeds == ["submission.approveUnlock"] ? .unlockRequested : .submitted
                    try await scene.bring(to: rung, during: .verification, by: makers)
                    try await stage.play(
                        page, by: .verifier, with: session, allowed: !isAuthor,
                        "\(rung), the giver of the seat has a part: \(isAuthor)")
                }
            }
            stage.tell()
        }
    }

    private static let seats: [(Asking, Seat)] = [
        (.head, .agencyHead(ScenarioCast.own, .government)),
        (.operator, .agencyOperator(ScenarioCast.own, .government)),
        (.organiser, .organiser(.government)),
        (.verifier, .verifier(.government, recused: [])), (.leader, .leader(.government)),
    ]
}

extension TestOffice {
    fileprivate func give(
        _ seat: Seat, to account: Account, _ first: CivilDate, _ last: CivilDate,
        origin: Assignment.Origin = .appointed
    ) async throws -> Assignment.ID {
        let id = archive.newAssignment()
        try await archive.give(
            Assignment(
                id: id, holder: account.id, seat: seat, from: first, to: last, origin: origin),
            act: ActDone(deed: AccountAct.assign.deed, by: .administrator), author: .local)
        return id
    }

    /// - Returns: the giver's own assignment.
    fileprivate func passOn(
        from giver: Account, to account: Account
    ) async throws -> Assignment.ID {
        let held = try #require(try archive.assignments(of: giver.id).first).assignment
        _ = try await give(
            held.seat, to: account, CivilDate("2025-07-01")!, CivilDate("2025-07-31")!,
            origin: .delegated(by: giver.id, under: held.id))
        return held.id
    }

    fileprivate func end(_ id: Assignment.ID) async throws {
        try await archive.end(
            id, on: CivilDate("2025-07-09")!,
            act: ActDone(deed: AccountAct.endAssignment.deed, by: .administrator), author: .local)
    }
}
