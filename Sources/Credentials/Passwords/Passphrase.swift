/// A passphrase as typed, in one form whichever keyboard it came from.
public struct Passphrase: Hashable, Sendable, Confidential {
    /// The composed text.
    let text: String

    var bytes: [UInt8] { Array(text.utf8) }

    /// The longest that is hashed, in bytes of UTF-8.
    public static let limit = 1_024

    /// Takes what somebody typed to sign in; what is too short or too common is simply wrong.
    ///
    /// - Throws: ``PassphraseFault/tooLong(bytes:)`` beyond ``limit``;
    ///   ``PassphraseFault/controlCharacter`` for line breaks, tabs and zeros, which a field of a
    ///   page cannot hold.
    public init(typed: String) throws(PassphraseFault) {
        let count = typed.utf8.count
        guard count <= Self.limit else { throw .tooLong(bytes: count) }
        guard typed.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw .controlCharacter }
        let composed = Composition.composed(typed)
        guard composed.utf8.count <= Self.limit else {
            throw .tooLong(bytes: composed.utf8.count)
        }
        self.text = composed
    }

    /// Characters as NIST counts them: code points after composition.
    public var length: Int { text.unicodeScalars.count }
}
