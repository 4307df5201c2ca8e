import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("Back-tests of many series")
struct BacktestSurveyTests {
    /// Quarterly series with season, a wandering level and noise, the same at each run.
    static let survey: BacktestSurvey? = {
        var random = SeededGenerator(seed: 2_026)
        let reports = (0..<320).compactMap { _ in
            backtest(
                history: wandering(20, &random), periodsPerYear: 4, horizon: 4,
                origins: 3)
        }
        return BacktestSurvey(reports)
    }()

    static func wandering(_ count: Int, _ random: inout SeededGenerator) -> [Double] {
        func normal(_ random: inout SeededGenerator) -> Double {
            (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0...1, using: &random) }
        }
        let swing = Double.random(in: 0...10, using: &random)
        var level = 100.0
        return (0..<count).map { t in
            level += normal(&random)
            return level + swing * Double(t % 4) / 4 + normal(&random)
        }
    }

    @Test("hold what they state: 95 % ranges keep 91 to 98 % of the outcomes in every cell")
    func coverage() throws {
        let survey = try #require(Self.survey)
        #expect(survey.reports.count == 320)
        #expect(survey.cells.map(\.fromLength) == [12, 18])
        for cell in survey.cells {
            #expect(cell.series == 320 && cell.frequency == .quarterly)
            #expect(cell.isAccepted, "\(cell)")
        }
        let all = survey.coverage(0.95)
        #expect(all.total == survey.cells.reduce(0) { $0 + $1.coverages[2].total })
        #expect(all.inside == survey.cells.reduce(0) { $0 + $1.coverages[2].inside })
        #expect(survey.coverage(0.5).share < survey.coverage(0.8).share)
    }

    @Test("fail a cell of 300 series that keeps too little or too much, and no smaller one")
    func acceptance() throws {
        let narrow = try Self.cells(300, [1, 2, 1, 2, 1, 2, 1_000])
        #expect(narrow.map(\.isAccepted) == [false] && narrow[0].coverages[2].inside == 0)
        let wide = try Self.cells(300, [5, 5, 5, 5, 5, 5, 5])
        #expect(wide.map(\.isAccepted) == [false] && wide[0].coverages[2].inside == 300)
        #expect(try Self.cells(299, [1, 2, 1, 2, 1, 2, 1_000]).map(\.isAccepted) == [true])
    }

    private static func cells(
        _ count: Int, _ history: [Double]
    ) throws -> [BacktestSurvey.Cell] {
        let report = try #require(backtest(history: history, periodsPerYear: 1, horizon: 1))
        let reports = [BacktestReport](repeating: report, count: count)
        return try #require(BacktestSurvey(reports)).cells
    }

    @Test("give each series one voice in the scores")
    func oneVoice() throws {
        let survey = try #require(Self.survey)
        let long = try #require(
            backtest(history: BacktestTests.history, periodsPerYear: 12, horizon: 3))
        let short = survey.reports[0]
        let both = try #require(BacktestSurvey([long, short]))
        let mean = (try #require(long.scaledCRPS) + #require(short.scaledCRPS)) / 2
        #expect(near(try #require(both.scaledCRPS), mean, 1e-12))
        #expect(BacktestSurvey([]) == nil)
    }

    @Test("count an outcome's place by the odds of less, and a certain hit in the middle")
    func ranks() throws {
        let survey = try #require(Self.survey)
        for check in survey.checks {
            let moved = check.forecast.probability(atMost: check.actual)
            #expect(near(check.rank, moved, 1e-9))
        }
        let certain = try #require(
            backtest(history: [5, 5, 5, 5, 5, 5, 5], periodsPerYear: 1, horizon: 1))
        #expect(certain.checks.map(\.rank) == [0.5])
    }

    @Test("show flat odds as a flat histogram and one-sided ones as uneven")
    func histogram() throws {
        let survey = try #require(Self.survey)
        let flat = OutcomeHistogram((0..<100).map { (Double($0) + 0.5) / 100 })
        #expect(flat.counts == [Int](repeating: 10, count: 10))
        #expect(flat.chiSquare == 0 && flat.pValue == 1)
        let high = OutcomeHistogram([Double](repeating: 1, count: 50) + [.nan, -0.1, 1.1])
        #expect(high.counts == [0, 0, 0, 0, 0, 0, 0, 0, 0, 50] && high.chiSquare == 450)
        #expect(try #require(high.pValue) < 1e-12)
        #expect(OutcomeHistogram([]).pValue == nil)
        let found = survey.histogram
        #expect(found.counts.reduce(0, +) == survey.checks.count)
        for count in found.counts {
            let share = Double(count) / Double(survey.checks.count)
            #expect(0.04...0.2 ~= share, "\(found)")
        }
    }

    @Test("rate odds of targets around last year's value, bin by bin of fifty or more")
    func reliability() throws {
        let survey = try #require(Self.survey)
        let verdicts = survey.verdicts()
        #expect(verdicts.count == 5 * survey.checks.count)
        let brier = try #require(BrierScore(verdicts))
        #expect(brier.score < brier.uncertainty && brier.calibrationError < 0.05)
        let bins = ReliabilityDiagram(verdicts).bins
        let rated = bins.reduce(0) { $0 + $1.cameTrue.total }
        #expect(rated == verdicts.count)
        #expect(bins.first?.tenths.lowerBound == 0 && bins.last?.tenths.upperBound == 10)
        for (bin, next) in zip(bins, bins.dropFirst()) {
            #expect(bin.tenths.upperBound == next.tenths.lowerBound && bin.stated < next.stated)
        }
        for bin in bins { #expect(bin.cameTrue.total >= 50) }
    }

    @Test("join thin bins with their neighbours, and show none below fifty cases")
    func joinedBins() {
        func verdicts(_ counts: [Int]) -> [BrierScore.Verdict] {
            counts.indices.flatMap { tenth in
                (0..<counts[tenth]).map {
                    .init(probability: (Double(tenth) + 0.5) / 10, happened: $0 % 2 == 0)
                }
            }
        }
        let joined = ReliabilityDiagram(verdicts([30, 10, 20, 60, 49, 1, 5, 0, 0, 0])).bins
        #expect(joined.map(\.tenths) == [0..<3, 3..<4, 4..<10])
        #expect(joined.map(\.cameTrue.total) == [60, 60, 55])
        #expect(joined[1].isTrue == (abs(0.35 - 0.5) < 0.13))
        #expect(ReliabilityDiagram(verdicts([10, 10, 10, 9, 0, 0, 0, 0, 0, 10])).bins.isEmpty)
    }

    @Test("print Wilson's intervals as Newcombe (1998) prints them")
    func newcombe() {
        func printed(_ count: Int, _ total: Int) -> String {
            let range = Proportion(count, of: total).range
            return [range.lowerBound, range.upperBound]
                .map { "\(Int(($0 * 10_000).rounded()))" }.joined(separator: "–")
        }
        #expect(printed(81, 263) == "2553–3662")
        #expect(printed(15, 148) == "624–1605")
        #expect(printed(0, 20) == "0–1611")
        #expect(printed(1, 29) == "61–1718")
        #expect(Proportion(3, of: 0).range == 0...1)
    }
}
