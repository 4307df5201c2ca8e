/// The text form that databases keep: `$argon2id$v=19$m=65536,t=2,p=1$salt$digest`.
///
/// - Source: PHC string format, as in the reference implementation of Argon2.
extension PasswordHash {
    /// At most 128 characters, as libsodium has it.
    public var text: String {
        Self.prefix + "\(cost.text)$\(Base64.plain.text(salt))$\(Base64.plain.text(digest))"
    }

    /// Reads what ``text`` writes, and nothing else.
    ///
    /// - Returns: `nil` for other algorithms, versions, lanes and lengths, and for costs beyond
    ///   what ``HashingCost`` allows.
    public init?(text: String) {
        guard text.utf8.count <= 128, text.hasPrefix(Self.prefix) else { return nil }
        let parts = text.dropFirst(Self.prefix.count)
            .split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 3, let cost = HashingCost(text: parts[0]),
            let salt = Base64.plain.bytes(parts[1]), let digest = Base64.plain.bytes(parts[2])
        else { return nil }
        self.init(cost: cost, salt: salt, digest: digest)
    }

    private static let prefix = "$argon2id$v=19$"
}

extension HashingCost {
    var text: String { "m=\(memory),t=\(passes),p=1" }

    /// - Returns: `nil` unless the text is exactly what ``text`` writes.
    init?(text: some StringProtocol) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasPrefix("m="), parts[1].hasPrefix("t="),
            let memory = Int(parts[0].dropFirst(2)), let passes = Int(parts[1].dropFirst(2))
        else { return nil }
        self.init(memory: memory, passes: passes)
        // Refuses `+1`, `01` and more than one lane.
        guard self.text == text else { return nil }
    }
}
