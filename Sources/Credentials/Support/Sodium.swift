private import CSodium

/// The few functions of libsodium that credentials need.
enum Sodium {
    /// Lets the library choose the processor's fast code; without it a hash takes half as long
    /// again. Repeated calls do nothing.
    static let isReady = sodium_init() >= 0

    /// - Source: FIPS 180-4, SHA-256.
    static func sha256(_ message: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: 32)
        _ = crypto_hash_sha256(&output, message, UInt64(message.count))
        return output
    }

    /// - Source: RFC 2104 with SHA-256; keys of any length.
    static func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var state = crypto_auth_hmacsha256_state()
        var output = [UInt8](repeating: 0, count: 32)
        _ = crypto_auth_hmacsha256_init(&state, key, key.count)
        _ = crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
        _ = crypto_auth_hmacsha256_final(&state, &output)
        return output
    }

    /// Whether the bytes are equal, in a time that depends on their count alone.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && sodium_memcmp(left, right, left.count) == 0
    }

    /// 32 bytes of Argon2id, version 1.3, one lane.
    ///
    /// - Returns: `nil` when there is no memory for it.
    /// - Source: RFC 9106.
    static func argon2id(
        _ password: [UInt8], salt: [UInt8], passes: Int, memoryBytes: Int
    ) -> [UInt8]? {
        guard isReady, salt.count == Int(crypto_pwhash_argon2id_SALTBYTES) else { return nil }
        var output = [UInt8](repeating: 0, count: 32)
        let outcome = crypto_pwhash_argon2id(
            &output, 32, password.map { CChar(bitPattern: $0) }, UInt64(password.count), salt,
            UInt64(passes), memoryBytes, crypto_pwhash_argon2id_ALG_ARGON2ID13)
        return outcome == 0 ? output : nil
    }
}
