/// How much work one Argon2id hash takes, of whoever signs in and of whoever guesses.
public struct HashingCost: Hashable, Sendable {
    /// Memory in KiB, 8…262,144.
    public let memory: Int
    /// Passes over that memory, 1…16.
    public let passes: Int

    /// What stored hashes may ask of the machine: an altered row must not take all its memory.
    public static let memories = 8...262_144
    public static let passCounts = 1...16

    /// - Returns: `nil` outside ``memories`` and ``passCounts``.
    public init?(memory: Int, passes: Int) {
        guard Self.memories.contains(memory), Self.passCounts.contains(passes) else { return nil }
        self.init(uncheckedMemory: memory, passes: passes)
    }

    private init(uncheckedMemory memory: Int, passes: Int) {
        self.memory = memory
        self.passes = passes
    }

    /// 64 MiB and two passes: 65 ms on the machine where it was chosen (one core of a 2-core
    /// server), which leaves a slower server a factor of three to the limit of 250 ms.
    ///
    /// - Source: OWASP Password Storage Cheat Sheet asks for 46 MiB with one pass or its equal;
    ///   libsodium calls this cost *interactive*.
    public static let standard = HashingCost(uncheckedMemory: 65_536, passes: 2)

    /// Whether this is less than another cost in any respect.
    func isBelow(_ other: HashingCost) -> Bool {
        memory < other.memory || passes < other.passes
    }
}
