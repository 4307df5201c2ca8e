private import CSodium

/// Base64 without padding, read and written in constant time.
///
/// - Source: RFC 4648 §4 (as PHC strings use it) and §5 (safe in addresses).
enum Base64 {
    case plain, address

    private var variant: Int32 {
        switch self {
        case .plain: Int32(sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
        case .address: Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        }
    }

    func text(_ bytes: [UInt8]) -> String {
        // Four digits for three bytes, and the zero that ends a C string.
        var output = [CChar](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        _ = sodium_bin2base64(&output, output.count, bytes, bytes.count, variant)
        return String(
            decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// - Returns: `nil` unless the text is what ``text(_:)`` writes for some bytes.
    func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let characters = text.utf8.map { CChar(bitPattern: $0) }
        var output = [UInt8](repeating: 0, count: characters.count / 4 * 3 + 3)
        var count = 0
        let outcome = sodium_base642bin(
            &output, output.count, characters, characters.count, nil, &count, nil, variant)
        return outcome == 0 ? Array(output.prefix(count)) : nil
    }
}
