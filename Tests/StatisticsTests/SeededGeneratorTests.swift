import Statistics
import Testing

@Suite("Seeded random numbers")
struct SeededGeneratorTests {
    @Test("A seed gives its numbers again, another seed gives others")
    func seeds() {
        var one = SeededGenerator(seed: 7)
        var same = SeededGenerator(seed: 7)
        var other = SeededGenerator(seed: 8)
        let numbers = (0..<100).map { _ in one.next() }
        #expect(numbers == (0..<100).map { _ in same.next() })
        #expect(numbers != (0..<100).map { _ in other.next() })
    }

    @Test("A stream does not depend on what was drawn before it was split off")
    func splitting() {
        var drawn = SeededGenerator(seed: 7)
        for _ in 0..<50 { _ = drawn.next() }
        #expect(drawn.split(3) == SeededGenerator(seed: 7).split(3))
        var first = drawn.split(0)
        var second = drawn.split(1)
        #expect((0..<20).map { _ in first.next() } != (0..<20).map { _ in second.next() })
    }

    @Test("Unit draws are in [0, 1) with mean and variance of the uniform distribution")
    func uniform() {
        var generator = SeededGenerator(seed: 1)
        let draws = (0..<100_000).map { _ in generator.unit() }
        #expect(draws.allSatisfy { $0 >= 0 && $0 < 1 })
        let mean = draws.reduce(0, +) / 1e5
        #expect(abs(mean - 0.5) < 0.004)
        #expect(abs(draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1e5 - 1 / 12) < 0.002)
    }

    @Test("Every index below a bound is drawn about equally often")
    func indices() {
        var generator = SeededGenerator(seed: 2)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[generator.index(below: 7)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
    }
}
