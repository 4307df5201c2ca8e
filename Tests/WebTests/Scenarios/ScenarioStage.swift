import Credentials
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

/// Plays cells of the table and counts them.
struct ScenarioStage {
    let office: TestOffice
    let cast: ScenarioCast
    /// Whose drafts are looked at.
    var cycle = Cycle("2025-S1")!
    private(set) var passed = 0
    private(set) var failed = 0

    init(_ office: TestOffice) async throws {
        self.office = office
        cast = try await ScenarioCast(in: office)
    }

    /// One page, by everybody in turn.
    ///
    /// - Parameter restoring: puts everything back after a form was taken.
    mutating func play(
        _ page: ScenarioPage, at moment: ScenarioMoment, by askers: [Asking] = Asking.allCases,
        restoring: (HTTPAnswer) async throws -> Void = { _ in }
    ) async throws {
        for asking in askers {
            let allowed = page.isAllowed(to: asking, at: moment)
            try await play(
                page, by: asking, with: cast.session(of: asking), allowed: allowed, "\(moment)",
                restoring: restoring)
        }
    }

    /// One page, by one person.
    ///
    /// - Parameter isKnown: whether the session is still one.
    mutating func play(
        _ page: ScenarioPage, by asking: Asking, with session: [String: String], allowed: Bool,
        _ circumstances: String, isKnown: Bool = true,
        restoring: (HTTPAnswer) async throws -> Void = { _ in }
    ) async throws {
        let isOfAccounts = page.deeds.contains { $0.hasPrefix("account.") }
        func trace() throws -> ScenarioTrace {
            try ScenarioTrace(of: office.archive, cycle, withAccounts: isOfAccounts)
        }
        let before = page.isSent ? try trace() : nil
        let answer = try await office.answer(page, to: session)
        var isRight =
            allowed
            ? page.isTaken(answer)
            : page.isRefused(answer, isSignedIn: isKnown && !session.isEmpty)
        if let before, !allowed || page.changes {
            isRight = try isRight && (trace() != before) == allowed
        }
        if let rung = page.rung, allowed {
            let now = try office.archive.submission(of: ScenarioCast.own, in: cycle).rung.name
            isRight = isRight && now == rung
        }
        count(
            isRight,
            """
            \(page) by \(asking), \(circumstances): \(answer.status), allowed: \(allowed) \
            \(answer.location ?? "")
            """)
        if allowed, page.isSent { try await restoring(answer) }
    }

    mutating func count(_ isRight: Bool, _ what: String) {
        if isRight { passed += 1 } else { failed += 1 }
        #expect(isRight, Comment(rawValue: what))
    }

    /// The line that `make scenarios` adds up.
    func tell() { print("\(passed) passed, \(failed) failed") }
}

extension ScenarioPage {
    fileprivate func isTaken(_ answer: HTTPAnswer) -> Bool {
        taken.contains(answer.status) && answer.location?.contains("lanjut=") != true
    }

    /// A page leads whoever is nobody to the door and back; a form is not kept for later.
    fileprivate func isRefused(_ answer: HTTPAnswer, isSignedIn: Bool) -> Bool {
        if isSignedIn { return answer.status == 403 || answer.status == unfit }
        if isSent { return answer.status == 401 }
        return answer.status == 303
            && (answer.location?.contains("lanjut=") == true
                || answer.location?.contains("continue=") == true)
    }
}

/// What a form could have changed: the record and drafts of figures; accounts and sign-ins.
private struct ScenarioTrace: Equatable {
    var record: String
    var drafts: [CellDraft]
    var accounts: [Trace] = []

    struct Trace: Equatable {
        var account: Account
        var sessions: Int
        var invitations: Int
        var calendar: Timestamp?
        var password: PasswordHash?
    }

    init(of archive: Archive, _ cycle: Cycle, withAccounts: Bool) throws {
        record = try archive.tag()
        drafts = try archive.drafts(of: ScenarioCast.own, in: cycle)
        guard withAccounts else { return }
        accounts = try archive.accounts().map { account in
            Trace(
                account: account, sessions: try archive.sessions(of: account.id).count,
                invitations: try archive.invitations(of: account.id).count,
                calendar: try archive.calendarKey(of: account.id),
                password: try archive.passwordHash(of: account.id))
        }
    }
}
