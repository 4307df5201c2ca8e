public import Vocabulary

/// An invitation that a link or a QR code carries: who is invited to what stands in the database
/// under its id; the token proves that the server issued it and until when it holds.
///
/// Checking the seal and the date needs no database, so forged tokens cost nothing.
///
/// - Source: OWASP ASVS 5.0, 9.1.1, 9.2.1 (self-contained tokens are sealed and expire).
public struct Invitation: Hashable, Sendable {
    /// 16 random bytes: what is marked as used or revoked.
    public let id: [UInt8]
    /// Whole seconds; from then on the invitation is refused.
    public let expires: Timestamp

    public static let idLength = 16
    /// Characters of a token.
    public static let textLength = 74

    private static let version: UInt8 = 1
    private static let bodyLength = 23
    /// What five bytes of seconds hold: until the year 36812.
    private static let lastSecond: Int64 = (1 << 40) - 1

    /// - Parameter expires: rounded down to a second, within 1970 and what five bytes hold.
    /// - Throws: ``CredentialError/notRandom``.
    public init(expires: Timestamp, random: RandomBytes) throws(CredentialError) {
        id = try Randomness.draw(Self.idLength, from: random)
        let second = min(max(expires.milliseconds / 1_000, 0), Self.lastSecond)
        self.expires = Timestamp(milliseconds: second * 1_000)
    }

    private init(body: ArraySlice<UInt8>) {
        let bytes = Array(body)
        id = Array(bytes[2..<18])
        let second = bytes[18..<23].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        expires = Timestamp(milliseconds: second * 1_000)
    }

    /// The token, 74 characters of Base64 for addresses; together with a host it stays within a
    /// QR code that a telephone reads from a wall.
    public func token(key: InvitationKey) -> String {
        let second = UInt64(expires.milliseconds / 1_000)
        let time = (0..<5).map { UInt8(truncatingIfNeeded: second >> (32 - 8 * UInt64($0))) }
        let body = [Self.version, key.number] + id + time
        return Base64.address.text(body + key.seal(body))
    }

    /// Reads a token that one of the keys sealed and that still holds.
    ///
    /// - Throws: ``InvitationFault``: `.forged` before anything else of it is believed.
    public static func read(
        _ token: String, keys: [InvitationKey], at now: Timestamp
    ) throws(InvitationFault) -> Invitation {
        guard token.utf8.count == textLength, let bytes = Base64.address.bytes(token),
            bytes.count == bodyLength + 32, bytes[0] == version,
            let key = keys.first(where: { $0.number == bytes[1] }),
            Sodium.areEqual(key.seal(Array(bytes[..<bodyLength])), Array(bytes[bodyLength...]))
        else { throw .forged }
        let invitation = Invitation(body: bytes[..<bodyLength])
        guard now < invitation.expires else { throw .expired }
        return invitation
    }

    /// Admits its bearer by what the database has under ``id``; the caller marks it as used in the
    /// same transaction.
    ///
    /// - Parameter standing: `nil` when the database does not know the id.
    /// - Throws: ``InvitationFault``.
    public func admit(_ standing: InvitationStanding?, at now: Timestamp) throws(InvitationFault) {
        guard now < expires else { throw .expired }
        switch standing {
        case .open: return
        case .used: throw .used
        case .revoked: throw .revoked
        case nil: throw .forged
        }
    }
}

/// What became of an invitation.
public enum InvitationStanding: String, Hashable, Sendable, CaseIterable {
    case open, used, revoked
}
