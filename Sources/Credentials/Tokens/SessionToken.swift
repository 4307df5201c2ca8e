/// What a browser holds to show that it signed in: 256 random bits. The server keeps only the
/// digest.
///
/// - Source: OWASP ASVS 5.0, 7.2.3 (at least 128 bits); NIST SP 800-63B-4 §5.1.
public struct SessionToken: Hashable, Sendable, Confidential {
    private let bytes: [UInt8]

    public static let length = 32

    /// - Throws: ``CredentialError/notRandom``.
    public init(random: RandomBytes) throws(CredentialError) {
        bytes = try Randomness.draw(Self.length, from: random)
    }

    /// Reads a cookie.
    ///
    /// - Returns: `nil` unless it is what ``text`` writes.
    public init?(text: String) {
        guard text.utf8.count == 43, let bytes = Base64.address.bytes(text),
            bytes.count == Self.length
        else { return nil }
        self.bytes = bytes
    }

    /// 43 characters that may stand in a cookie and in an address.
    public var text: String { Base64.address.text(bytes) }

    /// What is stored and looked up. Whoever reads the database cannot make the token of it, and
    /// looking up a digest tells a guesser nothing by its time.
    ///
    /// - Returns: 32 bytes, SHA-256.
    public var digest: [UInt8] { Sodium.sha256(bytes) }

    /// Whether a stored digest is this token's, in constant time.
    public func matches(_ digest: [UInt8]) -> Bool {
        Sodium.areEqual(self.digest, digest)
    }
}
