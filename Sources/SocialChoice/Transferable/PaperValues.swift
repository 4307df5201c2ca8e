import BigInt

/// The values that ballot papers can have, over one common denominator.
///
/// Papers with the same history of surpluses share a value, so a whole count knows only a few.
struct PaperValues {
    private(set) var denominator: BigInt
    /// Value `k` is `numerators[k] / denominator`.
    private(set) var numerators: [BigInt]
    let precision: TransferPrecision

    init(_ precision: TransferPrecision) {
        self.precision = precision
        denominator = precision == .exact ? 1 : BigInt(Self.fiveDecimals)
        numerators = [denominator]
    }

    /// Scottish Local Government Elections Order 2007, Schedule 1, rule 48(5): five decimals.
    static let fiveDecimals = 100_000

    /// The sum of `counts[k]` papers of value `k`, in units of `1 / denominator`.
    func tally(_ counts: [Int]) -> BigInt {
        var sum = BigInt(0)
        for (count, numerator) in zip(counts, numerators) where count != 0 {
            sum += numerator * BigInt(count)
        }
        return sum
    }

    func fraction(_ numerator: BigInt) -> ExactFraction {
        ExactFraction(reducing: numerator, denominator)
    }

    /// New values for the papers of a candidate with more votes than the quota: each value times
    /// surplus / total.
    ///
    /// - Parameters:
    ///   - held: the values among the papers.
    ///   - surplus: in units of `1 / denominator`, not negative.
    ///   - total: the same, positive.
    /// - Returns: the new value of each value held, in that order.
    mutating func transfer(_ held: [Int], surplus: BigInt, total: BigInt) -> [Int] {
        switch precision {
        case .exact:
            let moved = held.map { numerators[$0] * surplus }
            denominator *= total
            numerators = numerators.map { $0 * total } + moved
            reduce()
        case .fiveDecimals:
            // Any remainder is ignored, as the rule says.
            numerators += held.map { numerators[$0] * surplus / total }
        }
        let first = numerators.count - held.count
        return Array(first..<numerators.count)
    }

    /// How long the exact values have grown.
    var bits: Int { denominator.bitWidth }

    private mutating func reduce() {
        var common = denominator.magnitude
        for numerator in numerators where common != 1 {
            common = ExactFraction.commonDivisor(common, numerator.magnitude)
        }
        guard common != 1 else { return }
        denominator /= BigInt(common)
        numerators = numerators.map { $0 / BigInt(common) }
    }
}
