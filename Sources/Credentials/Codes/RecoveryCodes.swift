/// Ten codes on paper for the day the telephone is lost, as they are stored: hashed, each good
/// once.
///
/// A code has 50 bits, too few for a plain digest. All codes of a set share a salt, so that
/// checking costs one hash.
///
/// - Source: NIST SP 800-63B-4 §3.1.2 (look-up secrets below 112 bits are salted and hashed like
///   passwords, and used once); OWASP ASVS 5.0, 6.5.1–6.5.3.
public struct RecoveryCodes: Hashable, Sendable, Confidential {
    let cost: HashingCost
    let salt: [UInt8]
    /// Of the codes that were not used yet.
    private(set) var digests: [[UInt8]]

    public static let count = 10
    /// Characters of a code, five bits each.
    static let length = 10

    /// How many codes can still be used.
    public var left: Int { digests.count }

    /// Makes a set and the codes to be shown, once: `7KQ2M-9XTRA`.
    ///
    /// - Throws: ``CredentialError``.
    /// - Complexity: ten hashes of `cost`.
    public static func issue(
        cost: HashingCost = .standard, random: RandomBytes
    ) throws(CredentialError) -> (stored: RecoveryCodes, shown: [String]) {
        let salt = try Randomness.draw(PasswordHash.saltLength, from: random)
        let bytes = try Randomness.draw(count * length, from: random)
        let codes = (0..<count).map { index in
            ReadableAlphabet.text(Array(bytes[index * length..<(index + 1) * length]))
        }
        var digests: [[UInt8]] = []
        for code in codes {
            digests.append(try PasswordHash.digest(Array(code.utf8), salt: salt, cost: cost))
        }
        let stored = RecoveryCodes(cost: cost, salt: salt, digests: digests)
        return (stored, codes.map { "\($0.prefix(length / 2))-\($0.suffix(length / 2))" })
    }

    /// Uses up a code.
    ///
    /// - Returns: the set without the code, to be stored in the transaction that admits the person;
    ///   `nil` for a wrong or used code.
    /// - Throws: ``CredentialError/noMemory(mebibytes:)``.
    /// - Complexity: one hash, unless what was typed cannot be a code.
    public func redeem(_ typed: String) throws(CredentialError) -> RecoveryCodes? {
        guard let code = ReadableAlphabet.read(typed, count: Self.length) else { return nil }
        let digest = try PasswordHash.digest(Array(code.utf8), salt: salt, cost: cost)
        var rest: [[UInt8]] = []
        for kept in digests where !Sodium.areEqual(kept, digest) { rest.append(kept) }
        guard rest.count < digests.count else { return nil }
        return RecoveryCodes(cost: cost, salt: salt, digests: rest)
    }
}

extension RecoveryCodes {
    private static let prefix = "$argon2id-codes$v=19$"

    /// For storage: `$argon2id-codes$v=19$m=65536,t=2,p=1$salt$digest,digest…`.
    public var text: String {
        Self.prefix + "\(cost.text)$\(Base64.plain.text(salt))$"
            + digests.map(Base64.plain.text).joined(separator: ",")
    }

    /// Reads what ``text`` writes, and nothing else.
    public init?(text: String) {
        guard text.utf8.count <= 600, text.hasPrefix(Self.prefix) else { return nil }
        let parts = text.dropFirst(Self.prefix.count)
            .split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 3, let cost = HashingCost(text: parts[0]),
            let salt = Base64.plain.bytes(parts[1]), salt.count == PasswordHash.saltLength
        else { return nil }
        let written = parts[2].split(separator: ",")
        let digests = written.compactMap { Base64.plain.bytes($0) }
        guard digests.count <= Self.count,
            digests.allSatisfy({ $0.count == PasswordHash.digestLength })
        else { return nil }
        self.init(cost: cost, salt: salt, digests: digests)
        guard self.text == text else { return nil }
    }
}
