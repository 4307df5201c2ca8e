/// The server's key for invitations, 256 bits, with the number that invitations carry so that keys
/// can be changed.
public struct InvitationKey: Hashable, Sendable, Confidential {
    public let number: UInt8
    let bytes: [UInt8]

    public static let length = 32

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(number: UInt8, bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.number = number
        self.bytes = bytes
    }

    /// - Throws: ``CredentialError/notRandom``.
    public init(number: UInt8, random: RandomBytes) throws(CredentialError) {
        self.number = number
        bytes = try Randomness.draw(Self.length, from: random)
    }

    /// - Source: RFC 2104 with SHA-256. The leading words keep the key's other uses apart.
    func seal(_ message: [UInt8]) -> [UInt8] {
        Sodium.hmacSHA256(Array("selaras invitation 1\0".utf8) + message, key: bytes)
    }
}
