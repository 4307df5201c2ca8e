/// Random numbers that a seed decides, so that every drawn result can be computed again.
///
/// A generator can be split: stream `k` of a seed is the same whoever draws it and in whatever
/// order, so that work in fixed blocks gives one result on any number of threads.
/// Source: xoshiro256++ (Blackman & Vigna 2021, ACM TOMS 47(4)), seeded by SplitMix64 (Steele, Lea
/// & Flood 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable, Equatable {
    @usableFromInline var state: (UInt64, UInt64, UInt64, UInt64)
    private let seed: UInt64

    public init(seed: UInt64) {
        self.seed = seed
        var source = seed
        state = (
            Self.mixed(&source), Self.mixed(&source), Self.mixed(&source), Self.mixed(&source)
        )
    }

    /// An independent stream with its own number.
    ///
    /// - Parameter stream: any number; the same number gives the same stream whatever has been
    ///   drawn from this generator.
    public func split(_ stream: UInt64) -> SeededGenerator {
        var source = stream
        var mixed = seed ^ Self.mixed(&source)
        return SeededGenerator(seed: Self.mixed(&mixed))
    }

    @inlinable
    public mutating func next() -> UInt64 {
        let result = Self.rotated(state.0 &+ state.3, 23) &+ state.0
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = Self.rotated(state.3, 45)
        return result
    }

    /// Uniform on [0, 1): the upper 53 bits of one draw.
    @inlinable
    public mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Uniform on 0..<bound without bias.
    ///
    /// - Parameter bound: at least 1.
    @inlinable
    public mutating func index(below bound: Int) -> Int {
        Int(truncatingIfNeeded: next(upperBound: UInt64(bound)))
    }

    public static func == (one: SeededGenerator, other: SeededGenerator) -> Bool {
        one.state == other.state && one.seed == other.seed
    }

    @inlinable
    static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }

    private static func mixed(_ source: inout UInt64) -> UInt64 {
        source &+= 0x9E37_79B9_7F4A_7C15
        var value = source
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
