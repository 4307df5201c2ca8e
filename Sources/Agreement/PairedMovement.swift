import RealModule
import Statistics

/// How one value for each person moved from before to after.
public struct PairedMovement: Sendable, Equatable {
    /// How many persons have both values; others do not count.
    public let pairCount: Int
    /// The mean of after − before, in the values' unit.
    public let meanChange: Double
    public let medianChange: Double
    public let rose: Int
    public let fell: Int
    public let same: Int
    /// Mean change / standard deviation of the changes; `nil` when that is 0 or there is one pair.
    public let effect: Double?
    /// Two-sided: how often exchanging persons' before and after at random moves the mean at least
    /// as far.
    public let p: Double
    /// Whether every exchange was tried.
    public let isExact: Bool
    /// How many exchanges were tried.
    public let permutations: Int
}

extension PairedMovement {
    /// Measures and tests a movement.
    ///
    /// - Parameters:
    ///   - before: one value for each person, `nil` where missing, finite.
    ///   - after: the same persons in the same order.
    ///   - permutations: 1…100,000.
    ///   - seed: the same seed gives the same p.
    /// - Returns: undefined when nobody has both values.
    /// - Throws: ``AgreementError/differentShapes(before:after:)``,
    ///   ``AgreementError/notFinite(row:column:)`` (row 0 is before, 1 after) or
    ///   ``AgreementError/resamplesOutside(found:limit:)``.
    /// - Complexity: O(permutations × persons).
    /// Source: Fisher (1935), The Design of Experiments, section 21; the count of drawn
    /// permutations as in Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1).
    public static func test(
        _ before: [Double?], _ after: [Double?], permutations: Int = 10_000, seed: UInt64
    ) throws(AgreementError) -> Finding<PairedMovement> {
        guard before.count == after.count else {
            throw .differentShapes(before: [before.count], after: [after.count])
        }
        var changes: [Double] = []
        for (person, pair) in zip(before, after).enumerated() {
            guard let earlier = pair.0, let later = pair.1 else { continue }
            // A difference beyond every number is as little a change as an infinite value.
            guard earlier.isFinite, later.isFinite, (later - earlier).isFinite else {
                throw .notFinite(row: earlier.isFinite ? 1 : 0, column: person)
            }
            changes.append(later - earlier)
        }
        let flips = try SignFlips(
            persons: changes.count, permutations: permutations, seed: seed)
        guard !changes.isEmpty else { return .undefined(.noPairs) }
        return .determined(measured(changes, flips))
    }

    private static func measured(_ changes: [Double], _ flips: SignFlips) -> PairedMovement {
        // Shares of the largest change cannot leave the range of numbers when they are summed.
        let largest = changes.reduce(0) { max($0, abs($1)) }
        let scaled = largest > 0 ? changes.map { $0 / largest } : changes
        let size = Double(changes.count)
        let mean = scaled.reduce(0, +) / size
        return PairedMovement(
            pairCount: changes.count, meanChange: mean * largest,
            medianChange: Sample.middle(changes), rose: changes.count { $0 > 0 },
            fell: changes.count { $0 < 0 }, same: changes.count { $0 == 0 },
            effect: effect(scaled, mean), p: flips.p(extreme(scaled, flips)),
            isExact: flips.isExact, permutations: flips.count)
    }

    private static func effect(_ changes: [Double], _ mean: Double) -> Double? {
        guard changes.contains(where: { $0 != changes[0] }) else { return nil }
        let squares = changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = Double.sqrt(squares / Double(changes.count - 1))
        return deviation > 0 ? mean / deviation : nil
    }

    private static func extreme(_ changes: [Double], _ flips: SignFlips) -> Int {
        let seen = abs(changes.reduce(0, +))
        // Equal sums in another order of signs may differ by rounding.
        let guardBand = 1e-12 * Double(changes.count)
        var extreme = 0
        flips.forEach { signs in
            let sum = zip(signs, changes).reduce(0) { $0 + Double($1.0) * $1.1 }
            if abs(sum) >= seen - guardBand { extreme += 1 }
        }
        return extreme
    }
}
