import Credentials
import Ledger
import Standing
import Storage
import Vocabulary

/// What this server keeps about a person, for that person; secrets are not among it.
///
/// - Source: UU 27/2022 (personal data protection), articles 7 and 13: access and a copy.
extension Reception {
    func ownData(_ person: Visitor.Person, _ caller: Caller) throws -> GateAnswer {
        let account = person.account
        let data = JSONValue.object([
            ("id", .string(account.id.text)), ("login", .string(account.login)),
            ("name", .string(account.name)),
            ("email", account.email.map(JSONValue.string) ?? .null),
            ("createdAt", Self.time(account.createdAt)),
            ("hasSecondFactor", .bool(account.hasSecondFactor)),
            ("identity", account.identity.map(Self.json) ?? .null),
            ("assignments", .array(try archive.assignments(of: person.id).map(Self.json))),
            ("sessions", .array(try archive.sessions(of: person.id).map(Self.json))),
            ("invitations", .array(try archive.invitations(of: person.id).map(Self.json))),
        ])
        return GateAnswer(
            content: .file(
                name: caller(Words.Account.ownDataFile),
                contentType: "application/json; charset=utf-8", bytes: data.canonicalBytes))
    }

    /// Milliseconds since 1970, as the record has them.
    private static func time(_ instant: Timestamp) -> JSONValue {
        .integer(instant.milliseconds)
    }

    private static func json(_ identity: Account.Identity) -> JSONValue {
        .object([("issuer", .string(identity.issuer)), ("subject", .string(identity.subject))])
    }

    private static func json(_ recorded: RecordedAssignment) -> JSONValue {
        let held = recorded.assignment
        return .object([
            ("id", .string(held.id.text)), ("role", .string(held.seat.role.rawValue)),
            ("agency", held.seat.agency.map { .string($0.text) } ?? .null),
            ("capacity", .string(held.capacity.rawValue)),
            ("from", .string(held.from.description)),
            ("to", held.to.map { .string($0.description) } ?? .null),
            ("basis", recorded.basis.map(JSONValue.string) ?? .null),
        ])
    }

    private static func json(_ session: StoredSession) -> JSONValue {
        .object([
            ("browser", .string(session.agent)), ("startedAt", time(session.startedAt)),
            ("seenAt", time(session.seenAt)), ("secondFactor", .bool(session.secondFactor)),
        ])
    }

    private static func json(_ invitation: StoredInvitation) -> JSONValue {
        .object([
            ("purpose", .string(invitation.purpose.rawValue)),
            ("standing", .string(invitation.standing.rawValue)),
            ("createdAt", time(invitation.createdAt)), ("expiresAt", time(invitation.expiresAt)),
        ])
    }
}
