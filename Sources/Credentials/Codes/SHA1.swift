/// SHA-1, for one-time codes alone.
///
/// Authenticator apps compute their codes with HMAC-SHA-1; many ignore the algorithm that the
/// address names and show wrong codes for any other. HMAC does not need the collision resistance
/// that SHA-1 has lost, and libsodium has no SHA-1. Nothing else may use it: digests here are
/// SHA-256.
///
/// - Source: RFC 3174; FIPS 180-4. On HMAC: RFC 6194 §3.3; NIST SP 800-131A rev. 2 §10.
enum SHA1 {
    static let blockLength = 64

    static func digest(_ message: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [
            0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0,
        ]
        let padded = padded(message)
        for start in stride(from: 0, to: padded.count, by: blockLength) {
            mix(padded[start..<start + blockLength], into: &state)
        }
        return state.flatMap { word in
            (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
        }
    }

    /// - Source: RFC 2104.
    static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        let short = key.count > blockLength ? digest(key) : key
        let block = short + [UInt8](repeating: 0, count: blockLength - short.count)
        let inner = digest(block.map { $0 ^ 0x36 } + message)
        return digest(block.map { $0 ^ 0x5C } + inner)
    }

    /// A one bit, zeros, and the count of bits in eight bytes: whole blocks.
    private static func padded(_ message: [UInt8]) -> [UInt8] {
        let rest = (message.count + 9) % blockLength
        let zeros = rest == 0 ? 0 : blockLength - rest
        let bits = UInt64(message.count) &* 8
        return message + [0x80] + [UInt8](repeating: 0, count: zeros)
            + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        let words = schedule(block)
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for (round, word) in words.enumerated() {
            let (choice, constant) = step(round, b, c, d)
            let next = turned(a, 5) &+ choice &+ e &+ constant &+ word
            (a, b, c, d, e) = (next, a, turned(b, 30), c, d)
        }
        for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }

    private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
        let bytes = Array(block)
        var words = (0..<16).map { word in
            bytes[word * 4..<word * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<80 {
            words.append(
                turned(
                    words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
            )
        }
        return words
    }

    private static func step(_ round: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32)
        -> (UInt32, UInt32)
    {
        switch round {
        case ..<20: (b & c | ~b & d, 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
    }

    private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word << count | word >> (32 - count)
    }
}
