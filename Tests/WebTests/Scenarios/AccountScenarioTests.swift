import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Scenarios of accounts over HTTP")
struct AccountScenarioTests {
    @Test("Everybody may do with an account that stands or has ended what the table says")
    func accounts() async throws {
        try await TestOffice.serving { office in
            var stage = try await ScenarioStage(office)
            var subjects = Subjects(office)
            for state in AccountState.allCases {
                let moment = ScenarioMoment(account: state)
                var subject = try await subjects.next(state)
                try await stage.play(.accounts, at: moment)
                for place in subject.pages.indices {
                    for asking in Asking.allCases {
                        var isTaken = false
                        try await stage.play(subject.pages[place], at: moment, by: [asking]) { _ in
                            isTaken = true
                        }
                        if isTaken { subject = try await subjects.next(state) }
                    }
                }
                for asking in Asking.allCases {
                    subject = try await subjects.next(state)
                    let page = ScenarioPage.delegation(
                        of: try stage.seat(of: asking), to: subject.account.login, state)
                    try await stage.play(page, at: moment, by: [asking])
                }
            }
            try await stage.play(.invitation(of: "baru"), at: ScenarioMoment())
            stage.tell()
        }
    }

    @Test("Everybody who is signed in looks after their own account, and nobody else does")
    func ownAccount() async throws {
        try await TestOffice.serving { office in
            var stage = try await ScenarioStage(office)
            for page in ScenarioPage.ownAccount {
                for asking in Asking.allCases {
                    // Two, so that there is one to end; proving who one is replaces the other.
                    var session: [String: String] = [:]
                    if asking != .visitor {
                        let account = try stage.cast.account(of: asking)
                        _ = try await office.session(account)
                        session = try await office.session(account)
                    }
                    try await stage.play(
                        page, by: asking, with: session,
                        allowed: page.isAllowed(to: asking, at: ScenarioMoment()), "their own")
                }
            }
            stage.tell()
        }
    }

    @Test("Nobody does to themselves what takes a colleague")
    func notOneself() async throws {
        try await TestOffice.serving { office in
            var stage = try await ScenarioStage(office)
            for cell in PermissionTable.broken {
                guard case .account(let act, .active, _, _) = cell.request else { continue }
                #expect(cell.breaking == .notOneself)
                let account = try stage.cast.account(of: cell.asking)
                let seat = try stage.seat(of: cell.asking)
                let pages =
                    ScenarioPage.ofAccount(account.id, seat: seat)
                    + [.delegation(of: seat, to: account.login)]
                let page = try #require(pages.first { $0.deeds == [act.deed.description] })
                try await stage.play(
                    page, by: cell.asking, with: stage.cast.session(of: cell.asking),
                    allowed: false, "to oneself")
            }
            stage.tell()
        }
    }
}

extension ScenarioStage {
    /// What somebody holds; nothing is held by that name otherwise.
    fileprivate func seat(of asking: Asking) throws -> Assignment.ID {
        guard asking != .visitor else { return "a-tiada" }
        let held = try office.archive.assignments(of: try cast.account(of: asking).id)
        return held.first?.assignment.id ?? "a-tiada"
    }
}

/// People whose accounts it is about: each with a seat, a passphrase and an open session.
private struct Subjects {
    let office: TestOffice
    private var count = 0

    init(_ office: TestOffice) { self.office = office }

    struct Subject {
        var account: Account
        var pages: [ScenarioPage]
    }

    mutating func next(_ state: AccountState) async throws -> Subject {
        count += 1
        let archive = office.archive
        let account = try await office.add(
            "sasaran\(count)", name: "Sasaran", .facilitator(.government))
        _ = try await office.session(account)
        let seat = try #require(try archive.assignments(of: account.id).first).assignment.id
        if state == .ended {
            try await archive.endAccount(
                account.id, on: CivilDate("2025-07-09")!,
                act: ActDone(deed: AccountAct.endAccount.deed, by: .administrator),
                author: .local)
        }
        return Subject(account: account, pages: ScenarioPage.ofAccount(account.id, seat: seat))
    }
}
