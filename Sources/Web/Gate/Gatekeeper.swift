import Credentials
import Hummingbird
import Performance
import Standing
import Storage
import Synchronization
import Vocabulary

/// Tells who asks, from the cookie of a request.
///
/// The roster is the record's own copy, read again only after an entry has arrived; a session is
/// looked up in each request, so that one that was ended ends at once.
struct Gatekeeper: Sendable {
    /// `nil` when there is no record: then there are no accounts either.
    let archive: Archive?
    let security: ServerSecurity

    /// - Parameter zone: the government's clock, which says what day it is.
    func visitor(for request: Request, zone: CivilZone) async throws -> Visitor {
        guard let archive else { return .machine(on: CivilDate(dayNumber: 0)) }
        let now = archive.surroundings.now()
        let today = now.civil(minutesAhead: zone.minutesAhead).date
        guard try archive.hasAccounts() else { return .machine(on: today) }
        let roster = try archive.roster()
        guard let session = try session(of: request, archive) else {
            return Visitor(.nobody, roster: roster, today: today)
        }
        let person = Visitor.Person(
            account: session.account, session: session.digest,
            secondFactor: session.secondFactor)
        let visitor = Visitor(.person(person), roster: roster, today: today)
        guard goesOn(session, for: visitor, at: now) else {
            return Visitor(.nobody, roster: roster, today: today)
        }
        if session.term.shouldNote(seen: session.seenAt, at: now) {
            // Somebody else's long write must not keep a reader waiting.
            let digest = session.digest
            Task { try? await archive.noteSession(digest) }
        }
        return visitor
    }

    private func session(of request: Request, _ archive: Archive) throws -> StoredSession? {
        guard let text = GateCookie(.session, security.scheme).value(in: request),
            let token = SessionToken(text: text)
        else { return nil }
        return try archive.session(token.digest)
    }

    /// A session that was opened before its owner rose to a role with shorter sessions is judged by
    /// theirs; one that skipped a second factor that exists by now has ended.
    private func goesOn(
        _ session: StoredSession, for visitor: Visitor, at now: Timestamp
    ) -> Bool {
        if session.account.hasSecondFactor, !session.secondFactor { return false }
        guard visitor.roles.contains(where: \.isPrivileged) else { return true }
        let state = SessionTerm.privileged.state(
            started: session.startedAt, seen: session.seenAt, at: now)
        return state == .live
    }
}

extension Visitor {
    /// Whether they must set up a second factor before anything else.
    var owesSecondFactor: Bool {
        guard let person, !person.account.hasSecondFactor else { return false }
        // Whoever signs in through a provider shows a second factor there.
        return !person.secondFactor && roles.contains(where: \.isPrivileged)
    }

    /// How long their sessions last.
    var term: SessionTerm {
        roles.contains(where: \.isPrivileged) ? .privileged : .standard
    }
}
