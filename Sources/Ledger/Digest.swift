private import CSodium

/// A SHA-256 digest: 32 bytes.
public struct Digest: Hashable, Sendable {
    public let bytes: [UInt8]

    /// 32 zero bytes: what the first entry of a strand names as its predecessor.
    public static let zero = Digest(unchecked: [UInt8](repeating: 0, count: 32))

    /// - Returns: `nil` unless there are exactly 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.bytes = Array(bytes)
    }

    private init(unchecked bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The digest of these bytes.
    ///
    /// - Source: FIPS 180-4, SHA-256, as libsodium computes it.
    public init(hashing message: [UInt8]) {
        var output = [UInt8](repeating: 0, count: 32)
        _ = crypto_hash_sha256(&output, message, UInt64(message.count))
        self.bytes = output
    }
}

extension Digest: LosslessStringConvertible {
    /// Reads 64 lower-case hexadecimal digits, and nothing else.
    public init?(_ description: String) {
        guard description.utf8.count == 64, let bytes = Hexadecimal.bytes(description) else {
            return nil
        }
        self.init(unchecked: bytes)
    }

    public var description: String { Hexadecimal.text(bytes) }
}

/// Computes one digest over many pieces.
public struct DigestStream: ~Copyable {
    private var state = crypto_hash_sha256_state()

    public init() {
        _ = crypto_hash_sha256_init(&state)
    }

    /// Adds a piece; only the order of all bytes matters, not how they are cut.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        let piece = Array(bytes)
        _ = crypto_hash_sha256_update(&state, piece, UInt64(piece.count))
    }

    public consuming func finish() -> Digest {
        var output = [UInt8](repeating: 0, count: 32)
        _ = crypto_hash_sha256_final(&state, &output)
        return Digest(bytes: output) ?? .zero
    }
}
