import OracleSupport
import Testing

@testable import Agreement

@Suite("The movement of one value a person")
struct PairedMovementTests {
    private func movement(
        _ before: [Double?], _ after: [Double?], permutations: Int = 10_000
    ) throws -> PairedMovement {
        try #require(
            try PairedMovement.test(before, after, permutations: permutations, seed: 1).value)
    }

    @Test("Five persons who all rose have p 2 of 32, exactly")
    func exact() throws {
        let result = try movement([1, 1, 1, 1, 1], [2, 3, 2, 4, 2])
        #expect(result.isExact)
        #expect(result.permutations == 32)
        #expect(result.p == 2.0 / 32)
        #expect([result.rose, result.fell, result.same] == [5, 0, 0])
        #expect(near(result.meanChange, 1.6, 1e-15))
        #expect(result.medianChange == 1)
    }

    @Test("Seed 81: exact p-values are those of all exchanges, also with equal sums")
    func bruteForce() throws {
        var random = RandomTables(81)
        for _ in 0..<200 {
            let persons = random.whole(1...8)
            let before = (0..<persons).map { _ in Double(random.whole(0...9)) / 10 }
            let after = (0..<persons).map { _ in Double(random.whole(0...9)) / 10 }
            // In tenths the sums are whole and their equality exact.
            let changes = zip(before, after).map { Int((($1 - $0) * 10).rounded()) }
            let seen = abs(changes.reduce(0, +))
            let extreme = (0..<1 << persons).count { mask in
                let sum = changes.enumerated().reduce(0) {
                    $0 + (mask >> $1.offset & 1 == 1 ? -$1.element : $1.element)
                }
                return abs(sum) >= seen
            }
            #expect(
                try movement(before, after).p == Double(extreme) / Double(1 << persons))
        }
    }

    @Test("Drawn exchanges come near the exact p, never to 0, and again with the same seed")
    func drawn() throws {
        let before = [Double?](repeating: 0, count: 12)
        let after: [Double?] = [1, 2, -1, 3, 0, 1, 2, -2, 1, 4, 0, 1]
        let exact = try movement(before, after)
        let drawn = try movement(before, after, permutations: 4_000)
        #expect(exact.isExact && !drawn.isExact)
        #expect(abs(exact.p - drawn.p) < 0.02)
        #expect(drawn == (try movement(before, after, permutations: 4_000)))
        let certain = try movement(
            [Double?](repeating: 0, count: 40), [Double?](repeating: 1, count: 40),
            permutations: 99)
        #expect(certain.p == 0.01)
    }

    @Test("Going back gives the opposite change with the same p")
    func reversal() throws {
        let before: [Double?] = [1, 4, 2, 2, 7]
        let after: [Double?] = [2, 4, 5, 1, 9]
        let there = try movement(before, after)
        let back = try movement(after, before)
        #expect(back.meanChange == -there.meanChange)
        #expect(near(back.effect, there.effect.map { -$0 }, 1e-12))
        #expect(back.p == there.p)
        #expect([back.rose, back.fell] == [there.fell, there.rose])
    }

    @Test("Where nobody moved p is 1 and there is no effect; alike changes have none either")
    func still() throws {
        let still = try movement([1, 2, 3], [1, 2, 3])
        #expect(still.p == 1 && still.meanChange == 0 && still.effect == nil)
        #expect(try movement([1, 2], [2, 3]).effect == nil)
        #expect(try movement([1, nil, 3], [2, 5, nil]).pairCount == 1)
        #expect(try PairedMovement.test([nil], [1], seed: 1).reason == .noPairs)
    }

    @Test("Extreme values stay finite or are refused; so are other lengths and no permutations")
    func refusals() throws {
        let huge = Double.greatestFiniteMagnitude
        let result = try movement([0, 0], [huge, huge])
        #expect(result.meanChange.isFinite && result.p == 0.5)
        #expect(throws: AgreementError.notFinite(row: 1, column: 1)) {
            try movement([0, -huge], [0, huge])
        }
        #expect(throws: AgreementError.notFinite(row: 0, column: 0)) { try movement([.nan], [0]) }
        #expect(throws: AgreementError.differentShapes(before: [1], after: [2])) {
            try movement([1], [1, 2])
        }
        #expect(throws: AgreementError.resamplesOutside(found: 0, limit: 100_000)) {
            try movement([1], [2], permutations: 0)
        }
    }
}
