/// What a new passphrase must be: long, and not what a guesser tries first. Neither digits nor
/// capitals nor signs are asked for, and it never expires.
///
/// - Source: NIST SP 800-63B-4 §3.1.1.2 (length, blocklist, no composition rules); OWASP ASVS 5.0,
///   6.2.1, 6.2.4, 6.2.5, 6.2.9–6.2.11.
public struct PassphrasePolicy: Sendable {
    /// Code points.
    public let minimum: Int
    /// Whether a list of common passwords has a text of small letters.
    private let isCommon: @Sendable (String) -> Bool

    /// What must be left after each predictable part counts as one character: three quarters of
    /// the shortest passphrase.
    private var leastLeft: Int { minimum * 3 / 4 }

    public init(minimum: Int = 12, isCommon: @escaping @Sendable (String) -> Bool) {
        self.minimum = max(minimum, 8)
        self.isCommon = isCommon
    }

    /// Checks what somebody chose.
    ///
    /// - Parameter names: the person's, account's and agency's names and abbreviations; their words
    ///   of three letters and more are looked for.
    /// - Throws: ``PassphraseFault``, one at a time: what to do about it.
    /// - Complexity: O(bytes × (names + listed words)); both are bounded.
    public func admit(
        _ typed: String, names: [String] = []
    ) throws(PassphraseFault) -> Passphrase {
        let passphrase = try Passphrase(typed: typed)
        guard passphrase.length >= minimum else {
            throw .tooShort(length: passphrase.length, minimum: minimum)
        }
        let folded = Folding.folded(passphrase.text)
        let readings = [folded, Folding.withoutDisguise(folded)]
        if isListed(folded) { throw .common }
        let words = names.flatMap(Folding.words)
        for reading in readings {
            let prediction = Prediction(of: reading, names: words)
            if let part = prediction.largest, prediction.left < leastLeft {
                throw .predictable(part)
            }
        }
        return passphrase
    }

    /// Also undisguised, and without what is often put before and after a common password.
    private func isListed(_ scalars: [Unicode.Scalar]) -> Bool {
        func isOther(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isAlphabetic }
        let front = scalars.prefix(while: isOther).count
        let back = scalars.dropFirst(front).reversed().prefix(while: isOther).count
        let cores = [
            scalars[...], scalars.dropFirst(front), scalars.dropLast(back),
            scalars.dropFirst(front).dropLast(back),
        ]
        return cores.contains { core in
            core.count > 3
                && (isCommon(Folding.text(core))
                    || isCommon(Folding.text(Folding.withoutDisguise(core))))
        }
    }
}
