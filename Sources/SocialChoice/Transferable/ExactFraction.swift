public import BigInt

/// A ratio of whole numbers, in lowest terms, that never rounds and never overflows.
///
/// Votes and shares of votes are compared as fractions so that no seat hangs on a rounding error.
public struct ExactFraction: Sendable, Hashable {
    public let numerator: BigInt
    /// At least 1.
    public let denominator: BigInt

    /// - Parameters:
    ///   - numerator: any.
    ///   - denominator: not 0.
    /// - Returns: `nil` when the denominator is 0.
    /// - Complexity: one greatest common divisor.
    public init?(_ numerator: BigInt, over denominator: BigInt) {
        guard denominator != 0 else { return nil }
        self.init(reducing: numerator, denominator)
    }

    /// A whole number.
    public init(_ whole: Int) {
        numerator = BigInt(whole)
        denominator = 1
    }

    /// - Parameter denominator: known not to be 0.
    init(reducing numerator: BigInt, _ denominator: BigInt) {
        let common = ExactFraction.commonDivisor(numerator.magnitude, denominator.magnitude)
        let isNegative = (numerator.sign == .minus) != (denominator.sign == .minus)
        let top = common == 1 ? numerator.magnitude : numerator.magnitude / common
        self.numerator = BigInt(sign: isNegative ? .minus : .plus, magnitude: top)
        self.denominator = BigInt(
            common == 1 ? denominator.magnitude : denominator.magnitude / common)
    }

    /// Euclid on long numbers until both fit a machine word.
    static func commonDivisor(_ one: BigUInt, _ other: BigUInt) -> BigUInt {
        var (large, small) = one > other ? (one, other) : (other, one)
        while small > UInt.max {
            (large, small) = (small, large % small)
        }
        guard small > 0 else { return large }
        var (first, second) = (UInt(small), UInt(large % small))
        while second > 0 { (first, second) = (second, first % second) }
        return BigUInt(first)
    }
}

extension ExactFraction: Comparable {
    public static func < (one: ExactFraction, other: ExactFraction) -> Bool {
        one.numerator * other.denominator < other.numerator * one.denominator
    }

    /// The exact sum.
    public static func + (one: ExactFraction, other: ExactFraction) -> ExactFraction {
        ExactFraction(
            reducing: one.numerator * other.denominator + other.numerator * one.denominator,
            one.denominator * other.denominator)
    }

    /// The exact difference.
    public static func - (one: ExactFraction, other: ExactFraction) -> ExactFraction {
        ExactFraction(
            reducing: one.numerator * other.denominator - other.numerator * one.denominator,
            one.denominator * other.denominator)
    }

    /// - Parameter divisor: not 0.
    func divided(by divisor: Int) -> ExactFraction {
        ExactFraction(reducing: numerator, denominator * BigInt(divisor))
    }
}

extension ExactFraction: CustomStringConvertible {
    /// `83/6`; whole numbers too are written over 1: `5/1`.
    public var description: String { "\(numerator)/\(denominator)" }

    /// The nearest `Double`, within one unit in its last place; finite for whatever a count can
    /// produce (below 2¹⁰²³).
    public var double: Double { Self.ratio(numerator, denominator) }

    /// The same of two numbers that may have a common divisor.
    ///
    /// - Parameter denominator: positive.
    static func ratio(_ numerator: BigInt, _ denominator: BigInt) -> Double {
        // 64 bits of quotient: more than a Double holds.
        let shift = 64 - (numerator.magnitude.bitWidth - denominator.magnitude.bitWidth)
        let top = shift > 0 ? numerator.magnitude << shift : numerator.magnitude
        let bottom = shift < 0 ? denominator.magnitude << -shift : denominator.magnitude
        let value = Double(top / bottom) * power(ofTwo: -shift)
        return numerator.sign == .minus ? -value : value
    }

    private static func power(ofTwo exponent: Int) -> Double {
        guard exponent > -1_022 else { return 0 }
        return Double(sign: .plus, exponent: min(exponent, 1_023), significand: 1)
    }
}
