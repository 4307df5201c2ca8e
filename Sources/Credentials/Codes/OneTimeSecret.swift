import Crypto
public import Vocabulary

/// The secret that an authenticator app and the server share: six digits every 30 seconds.
///
/// - Source: RFC 6238 over RFC 4226, HMAC-SHA-1; NIST SP 800-63B-4 §3.1.4.
public struct OneTimeSecret: Hashable, Sendable, Confidential {
    let bytes: [UInt8]

    /// 160 bits, the length that RFC 4226 §4 recommends.
    public static let length = 20
    /// Milliseconds that a code is shown.
    public static let step: Int64 = 30_000

    /// - Throws: ``CredentialError/notRandom``.
    public init(random: RandomBytes) throws(CredentialError) {
        bytes = try Randomness.draw(Self.length, from: random)
    }

    /// Reads ``base32`` again.
    ///
    /// - Returns: `nil` unless the text stands for 16…64 bytes.
    public init?(base32 text: String) {
        guard text.utf8.count <= 104, let bytes = Base32.bytes(text),
            (16...64).contains(bytes.count)
        else { return nil }
        self.bytes = bytes
    }

    /// For storage and for typing into an app that cannot scan.
    public var base32: String { Base32.text(bytes) }

    /// Checks what somebody typed, with one step before and after for clocks that differ.
    ///
    /// - Parameter lastStep: the step of the last code that was accepted from this secret; store
    ///   what is returned in its place, in the transaction that admits the person.
    /// - Returns: the step of the code, greater than `lastStep`; `nil` for a wrong code and for one
    ///   that was used, or that is older than one used.
    /// - Complexity: three hashes, whichever step it is.
    /// - Source: RFC 6238 §5.2 (skew; a code is accepted once); RFC 4226 §7.2.
    public func verify(_ typed: String, at now: Timestamp, lastStep: Int64?) -> Int64? {
        guard let digits = Self.digits(typed) else { return nil }
        let current = Self.step(at: now)
        var accepted: Int64?
        for step in current - 1...current + 1
        where Sodium.areEqual(Array(code(at: step).utf8), digits) {
            accepted = accepted ?? (step > lastStep ?? -1 ? step : nil)
        }
        return accepted
    }

    /// The six digits of a step.
    ///
    /// - Source: RFC 4226 §5.3, dynamic truncation.
    func code(at step: Int64) -> String {
        let number = truncated(at: step) % 1_000_000
        let text = String(number)
        return String(repeating: "0", count: 6 - text.utf8.count) + text
    }

    /// 31 bits of the hash of a step.
    func truncated(at step: Int64) -> UInt32 {
        let counter = UInt64(bitPattern: step)
        let message = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (56 - 8 * UInt64($0))) }
        // Authenticator apps know no other: many ignore the algorithm that the address names. HMAC
        // does not need the collision resistance that SHA-1 has lost (RFC 6194 §3.3).
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: message, using: SymmetricKey(data: bytes)))
        let offset = Int(hash[19] & 15)
        return hash[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    }

    /// Steps since 1970, rounded down.
    static func step(at now: Timestamp) -> Int64 {
        let (whole, rest) = now.milliseconds.quotientAndRemainder(dividingBy: step)
        return rest < 0 ? whole - 1 : whole
    }

    /// Six digits, with or without spaces between.
    private static func digits(_ typed: String) -> [UInt8]? {
        guard typed.utf8.count <= 12 else { return nil }
        let digits = typed.utf8.filter { $0 != UInt8(ascii: " ") }
        let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.count == 6 && isNumber ? digits : nil
    }
}
