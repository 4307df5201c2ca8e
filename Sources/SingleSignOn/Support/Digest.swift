private import CSodium

/// The few primitives that the flow itself needs; signatures are JWTKit's.
enum Digest {
    /// - Source: FIPS 180-4, SHA-256.
    static func sha256(_ message: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: 32)
        _ = crypto_hash_sha256(&output, message, UInt64(message.count))
        return output
    }

    /// - Source: FIPS 180-4, SHA-512.
    static func sha512(_ message: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: 64)
        _ = crypto_hash_sha512(&output, message, UInt64(message.count))
        return output
    }

    /// Whether the bytes are equal, in a time that depends on their count alone.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && sodium_memcmp(left, right, left.count) == 0
    }
}

/// Base64 safe in addresses, without padding.
///
/// - Source: RFC 4648 §5, as RFC 7515 §2 uses it.
enum Base64URL {
    static func text(_ bytes: [UInt8]) -> String {
        // Four digits for three bytes, and the zero that ends a C string.
        var output = [CChar](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        _ = sodium_bin2base64(
            &output, output.count, bytes, bytes.count,
            Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING))
        return String(
            decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// - Returns: `nil` unless the text is what ``text(_:)`` writes for some bytes.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let characters = text.utf8.map { CChar(bitPattern: $0) }
        var output = [UInt8](repeating: 0, count: characters.count / 4 * 3 + 3)
        var count = 0
        let outcome = sodium_base642bin(
            &output, output.count, characters, characters.count, nil, &count, nil,
            Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING))
        return outcome == 0 ? Array(output.prefix(count)) : nil
    }
}
