import FoundationEssentials

/// A JSON object read from bytes of limited size.
enum Document {
    /// - Returns: `nil` unless it is one object, nested at most as deep as the decoder reads.
    static func object(_ bytes: [UInt8]) -> [String: ClaimValue]? {
        try? JSONDecoder().decode([String: ClaimValue].self, from: Data(bytes))
    }
}
