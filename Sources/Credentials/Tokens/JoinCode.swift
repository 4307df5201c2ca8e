/// Six characters to type where nothing can be scanned: `K7M 2QX`.
///
/// 32⁶ = 1,073,741,824 codes; no two characters look alike, and what is easily mistyped is
/// understood (``init(typed:)``).
public struct JoinCode: Hashable, Sendable {
    /// Six capitals and digits.
    public let text: String

    public static let length = 6
    /// How many codes there are.
    public static let space: Int64 = 1 << 30

    /// - Throws: ``CredentialError/notRandom``.
    public init(random: RandomBytes) throws(CredentialError) {
        text = ReadableAlphabet.text(try Randomness.draw(Self.length, from: random))
    }

    /// Reads small letters, spaces and hyphens, `O` as zero, `I` and `L` as one.
    ///
    /// - Returns: `nil` unless there are six characters of the alphabet.
    public init?(typed: String) {
        guard let text = ReadableAlphabet.read(typed, count: Self.length) else { return nil }
        self.text = text
    }

    /// As it is shown: two groups of three.
    public var shown: String { "\(text.prefix(3)) \(text.suffix(3))" }

    /// Whether another code is this one, in constant time.
    public func matches(_ other: JoinCode) -> Bool {
        Sodium.areEqual(Array(text.utf8), Array(other.text.utf8))
    }

    /// Attempts from one network: ten at once, as when a table of participants mistypes, then one
    /// every six seconds. A right code gives its attempt back.
    public static let networkRule = BucketRule(capacity: 10, refill: 6_000)
    /// Attempts in all: enough for a full hall behind one address to join within minutes, and so
    /// few that guessing is hopeless (``guessingOdds(open:hours:)``).
    public static let serverRule = BucketRule(capacity: 600, refill: 1_000)

    /// An upper bound of the chance that somebody guesses any open code, with as many networks as
    /// they like, as long as ``serverRule`` holds.
    ///
    /// - Parameters:
    ///   - open: codes that are valid at the same time.
    ///   - hours: how long they are.
    /// - Returns: 0…1; with ten codes open for 24 hours below one in a thousand.
    public static func guessingOdds(open: Int, hours: Int) -> Double {
        let open = Double(max(open, 0))
        let milliseconds = Double(max(hours, 0)) * 3_600_000
        let attempts = Double(serverRule.capacity) + milliseconds / Double(serverRule.refill)
        return min(attempts * open / Double(space), 1)
    }
}
