import RealModule

/// The regularised incomplete gamma functions, the tails of the chi-square and Poisson laws.
public enum IncompleteGamma {
    /// P(a, x): the share of the gamma law of shape `a` that lies below `x`.
    ///
    /// - Parameters:
    ///   - a: above 0, finite.
    ///   - x: 0 or above.
    /// - Returns: 0…1; `nil` outside those ranges.
    /// - Complexity: O(√a) steps near `x = a`, fewer elsewhere.
    /// Source: NIST Digital Library of Mathematical Functions 8.11.4 (series) and 8.9.2
    /// (continued fraction).
    public static func lower(_ a: Double, _ x: Double) -> Double? {
        guard a > 0, a.isFinite, x >= 0 else { return nil }
        if x == 0 { return 0 }
        if x == .infinity { return 1 }
        return x < a + 1 ? min(1, series(a, x)) : max(0, 1 - fraction(a, x))
    }

    /// Q(a, x) = 1 − P(a, x), precise also where it is tiny.
    ///
    /// - Parameters:
    ///   - a: above 0, finite.
    ///   - x: 0 or above.
    /// - Returns: 0…1; `nil` outside those ranges.
    /// - Complexity: as ``lower(_:_:)``.
    /// Source: as ``lower(_:_:)``.
    public static func upper(_ a: Double, _ x: Double) -> Double? {
        guard a > 0, a.isFinite, x >= 0 else { return nil }
        if x == 0 { return 1 }
        if x == .infinity { return 0 }
        return x < a + 1 ? max(0, 1 - series(a, x)) : min(1, fraction(a, x))
    }

    /// More steps than shapes up to a hundred million need.
    private static let longest = 100_000
    private static let precision = 1e-16

    /// x^a e^−x / Γ(a).
    private static func factor(_ a: Double, _ x: Double) -> Double {
        Double.exp(a * Double.log(x) - x - Double.logGamma(a))
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        for step in 1...longest {
            term *= x / (a + Double(step))
            sum += term
            if term < sum * precision { break }
        }
        return sum * factor(a, x)
    }

    /// Evaluated forwards by the modified method of Lentz, whose divisors are kept off 0.
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        let least = 1e-300
        var b = x + 1 - a
        var c = 1 / least
        var d = 1 / (abs(b) < least ? least : b)
        var value = d
        for step in 1...longest {
            let n = Double(step)
            let numerator = n * (a - n)
            b += 2
            d = numerator * d + b
            if abs(d) < least { d = least }
            c = b + numerator / c
            if abs(c) < least { c = least }
            d = 1 / d
            let change = c * d
            value *= change
            if abs(change - 1) < precision { break }
        }
        return value * factor(a, x)
    }
}
