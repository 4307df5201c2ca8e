/// A passphrase as it is stored: Argon2id with its own salt.
///
/// - Source: RFC 9106; NIST SP 800-63B-4 §3.1.1.2 (salted, with a cost factor).
public struct PasswordHash: Hashable, Sendable, Confidential {
    public let cost: HashingCost
    let salt: [UInt8]
    let digest: [UInt8]

    static let saltLength = 16
    static let digestLength = 32

    /// - Returns: `nil` unless there are 16 bytes of salt and 32 of digest.
    init?(cost: HashingCost, salt: [UInt8], digest: [UInt8]) {
        guard salt.count == Self.saltLength, digest.count == Self.digestLength else { return nil }
        self.init(cost: cost, uncheckedSalt: salt, digest: digest)
    }

    private init(cost: HashingCost, uncheckedSalt salt: [UInt8], digest: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.digest = digest
    }

    /// Hashes a passphrase with a new salt.
    ///
    /// - Throws: ``CredentialError`` without memory or without randomness.
    /// - Complexity: `cost`; run it where it holds up nobody.
    public init(
        _ passphrase: Passphrase, cost: HashingCost = .standard, random: RandomBytes
    ) throws(CredentialError) {
        let salt = try Randomness.draw(Self.saltLength, from: random)
        let digest = try Self.digest(passphrase.bytes, salt: salt, cost: cost)
        self.init(cost: cost, uncheckedSalt: salt, digest: digest)
    }

    /// Whether the hash should be made again, now that the passphrase is known: it was made at less
    /// than today's cost.
    public func needsRehash(for cost: HashingCost = .standard) -> Bool {
        self.cost.isBelow(cost)
    }

    /// Checks a passphrase against what is stored, or against nothing.
    ///
    /// For an unknown account (`nil`) the same work is done and the answer is no: neither the
    /// answer nor its time tells whether there is such an account. Hashes of an older cost take
    /// their own time until they are made again.
    ///
    /// - Throws: ``CredentialError/noMemory(mebibytes:)``.
    /// - Source: OWASP ASVS 5.0, 6.3.8; NIST SP 800-63B-4 §3.1.1.2.
    public static func verify(
        _ passphrase: Passphrase, against stored: PasswordHash?,
        cost: HashingCost = .standard
    ) throws(CredentialError) -> PasswordVerdict {
        let judged = stored ?? .decoy(cost)
        let digest = try digest(passphrase.bytes, salt: judged.salt, cost: judged.cost)
        let isSame = Sodium.areEqual(digest, judged.digest)
        guard isSame, let stored else { return .refused }
        return .accepted(needsRehash: stored.needsRehash(for: cost))
    }

    /// What an unknown account is checked against; no passphrase is known to have this digest.
    private static func decoy(_ cost: HashingCost) -> PasswordHash {
        PasswordHash(
            cost: cost, uncheckedSalt: Array("tidak ada akun  ".utf8),
            digest: [UInt8](repeating: 0, count: digestLength))
    }

    static func digest(
        _ bytes: [UInt8], salt: [UInt8], cost: HashingCost
    ) throws(CredentialError) -> [UInt8] {
        let digest = Sodium.argon2id(
            bytes, salt: salt, passes: cost.passes, memoryBytes: cost.memory * 1_024)
        guard let digest else { throw .noMemory(mebibytes: (cost.memory + 1_023) / 1_024) }
        return digest
    }
}

/// The answer to a passphrase.
public enum PasswordVerdict: Hashable, Sendable {
    /// Wrong passphrase or unknown account; nobody is told which.
    case refused
    /// The right one. `needsRehash`: store a new hash of it.
    case accepted(needsRehash: Bool)
}
