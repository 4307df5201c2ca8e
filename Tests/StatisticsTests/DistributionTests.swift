import Statistics
import Testing

@Suite("Draws from distributions")
struct DistributionTests {
    /// Share of the draws below each threshold.
    private func shares(_ draws: [Double], below thresholds: [Double]) -> [Double] {
        thresholds.map { threshold in
            Double(draws.count { $0 < threshold }) / Double(draws.count)
        }
    }

    @Test("Normal draws follow the normal distribution, far tail included (seed 11)")
    func normal() {
        var generator = SeededGenerator(seed: 11)
        let draws = (0..<400_000).map { _ in generator.normal() }
        let expected = [0.00135, 0.02275, 0.15866, 0.5, 0.84134, 0.97725, 0.99865]
        let found = shares(draws, below: [-3, -2, -1, 0, 1, 2, 3])
        #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 0.0032 })
        // 0.000258 lies beyond ±3.6541, where the tail's own method draws.
        let tail = draws.count { abs($0) > 3.6541528853610088 }
        #expect((60...150).contains(tail))
        let fourth = draws.reduce(0) { $0 + $1 * $1 * $1 * $1 } / 4e5
        #expect(abs(fourth - 3) < 0.06)
    }

    @Test("Exponential draws are at least 0 and follow their distribution (seed 12)")
    func exponential() {
        var generator = SeededGenerator(seed: 12)
        let draws = (0..<400_000).map { _ in generator.exponential() }
        #expect(draws.allSatisfy { $0 >= 0 && $0.isFinite })
        let expected = [0.09516, 0.39347, 0.63212, 0.86466, 0.98168, 0.999546]
        let found = shares(draws, below: [0.1, 0.5, 1, 2, 4, 7.69711747013104972])
        #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 0.0032 })
        #expect((120...250).contains(draws.count { $0 > 7.69711747013104972 }))
    }

    @Test("A seed gives the same draws again, and streams give different ones")
    func seeds() {
        var one = SeededGenerator(seed: 5)
        var same = SeededGenerator(seed: 5)
        var stream = SeededGenerator(seed: 5).split(1)
        let draws = (0..<1_000).map { _ in one.normal() }
        #expect(draws == (0..<1_000).map { _ in same.normal() })
        #expect(draws != (0..<1_000).map { _ in stream.normal() })
    }
}
