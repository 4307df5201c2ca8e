import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("Two methods on the same series")
struct PairedBootstrapTests {
    static let theirs: [Double] = {
        var random = SeededGenerator(seed: 5)
        return (0..<60).map { _ in Double.random(in: 0.5...2, using: &random) }
    }()

    @Test("are told apart when one is better on nearly every series")
    func better() throws {
        var random = SeededGenerator(seed: 6)
        let ours = Self.theirs.map { $0 - Double.random(in: -0.05...0.25, using: &random) }
        let found = try #require(PairedBootstrap(ours, Self.theirs, seed: 1))
        #expect(found.range.contains(found.difference) && found.range.upperBound < 0)
        #expect(found.shareBetter == 1 && found.series == 60)
        let turned = try #require(PairedBootstrap(Self.theirs, ours, seed: 1))
        #expect(near(turned.difference, -found.difference, 1e-12) && turned.shareBetter == 0)
    }

    @Test("are equal when their scores are, and the interval of a constant gap is the gap")
    func equal() throws {
        let same = try #require(PairedBootstrap(Self.theirs, Self.theirs, seed: 9))
        #expect(same.difference == 0 && same.range == 0...0 && same.shareBetter == 0.5)
        let shifted = try #require(
            PairedBootstrap(Self.theirs.map { $0 - 0.25 }, Self.theirs, seed: 9))
        #expect(near(shifted.range.lowerBound, -0.25, 1e-12))
        #expect(near(shifted.range.upperBound, -0.25, 1e-12))
    }

    @Test("give the same interval for the same seed")
    func seeded() throws {
        let ours = Self.theirs.reversed()
        let one = PairedBootstrap(Array(ours), Self.theirs, seed: 3)
        #expect(one == PairedBootstrap(Array(ours), Self.theirs, seed: 3))
        #expect(one != PairedBootstrap(Array(ours), Self.theirs, seed: 4))
    }

    @Test("have an interval as wide as the central limit theorem says")
    func width() throws {
        let zeros = [Double](repeating: 0, count: Self.theirs.count)
        let found = try #require(
            PairedBootstrap(Self.theirs, zeros, seed: 2, resamples: 20_000))
        let mean = Self.theirs.reduce(0, +) / 60
        let variance = Self.theirs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 60
        let half = 1.96 * (variance / 60).squareRoot()
        #expect(near(found.range.upperBound - mean, half, 0.01))
        #expect(near(mean - found.range.lowerBound, half, 0.01))
        #expect(found.saved == nil)
    }

    @Test("are not compared on too few series, or on scores that are not numbers")
    func refused() {
        #expect(PairedBootstrap([1], [2], seed: 1) == nil)
        #expect(PairedBootstrap([1, 2], [2], seed: 1) == nil)
        #expect(PairedBootstrap([1, .nan], [2, 3], seed: 1) == nil)
        #expect(PairedBootstrap([1, 2], [2, 3], seed: 1, resamples: 0) == nil)
        #expect(PairedBootstrap([1e308, 1e308], [-1e308, -1e308], seed: 1) == nil)
    }

    @Test("can be surveys: the same method is neither better nor worse than itself")
    func surveys() throws {
        let survey = try #require(BacktestSurveyTests.survey)
        let same = try #require(survey.compared(with: survey, seed: 1))
        #expect(same.difference == 0 && same.shareBetter == 0.5)
        let other = try #require(BacktestSurvey(Array(survey.reports.prefix(3))))
        #expect(survey.compared(with: other, seed: 1) == nil)
        let naive = try #require(survey.comparedWithLastYear(seed: 1))
        #expect(naive.range.upperBound < 0, "\(naive)")
    }
}
