import Statistics

/// Which persons' before and after change places in each permutation of a paired test.
///
/// When all exchanges are no more than the permutations asked for, each is taken once and the
/// p-value is exact; otherwise permutation `k` is drawn from stream `k` of the seed.
/// Source: Fisher (1935), The Design of Experiments, §21; Phipson & Smyth (2010), Statistical
/// Applications in Genetics and Molecular Biology 9, for the drawn p-value.
struct SignFlips: Sendable {
    /// Whether every exchange is taken once.
    let isExact: Bool
    /// How many are taken.
    let count: Int
    private let persons: Int
    private let seeded: SeededGenerator

    /// The most permutations.
    static let limit = 100_000

    /// - Parameter permutations: 1…``limit``.
    init(persons: Int, permutations: Int, seed: UInt64) throws(AgreementError) {
        guard (1...Self.limit).contains(permutations) else {
            throw .resamplesOutside(found: permutations, limit: Self.limit)
        }
        isExact = persons < 20 && 1 << persons <= permutations
        count = isExact ? 1 << persons : permutations
        self.persons = persons
        seeded = SeededGenerator(seed: seed)
    }

    /// Calls `body` with each permutation: +1 for who stays, −1 for who is exchanged.
    func forEach(_ body: ([Int]) -> Void) {
        var signs = [Int](repeating: 1, count: persons)
        for permutation in 0..<count {
            var generator = seeded.split(UInt64(permutation))
            var bits = UInt64(permutation)
            for person in 0..<persons {
                if !isExact, person % 64 == 0 { bits = generator.next() }
                signs[person] = bits & 1 == 1 ? -1 : 1
                bits >>= 1
            }
            body(signs)
        }
    }

    /// The p-value when `extreme` of the permutations are at least as far from 0 as what was seen.
    ///
    /// Drawn permutations do not hold what was seen, so that it is added to both counts.
    func p(_ extreme: Int) -> Double {
        isExact
            ? Double(extreme) / Double(count) : Double(extreme + 1) / Double(count + 1)
    }
}
