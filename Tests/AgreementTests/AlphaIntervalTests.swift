import OracleSupport
import Statistics
import Testing

@testable import Agreement

@Suite("The interval of alpha")
struct AlphaIntervalTests {
    private func example(_ seed: UInt64) throws -> KrippendorffAlpha {
        var random = RandomTables(seed)
        let truth = (0..<30).map { _ in random.whole(1...5) }
        let ratings: [[Double?]] = (0..<6).map { _ in
            truth.map { value in
                let rating = Double(min(5, max(1, value + random.whole(-1...1))))
                return random.unit() < 0.2 ? nil : rating
            }
        }
        return try KrippendorffAlpha(RatingTable(ratings))
    }

    @Test(
        "Seed 31: it holds alpha, and widens with confidence", arguments: MeasurementLevel.allCases)
    func bracket(_ level: MeasurementLevel) throws {
        let alpha = try example(31)
        let value = try #require(alpha.value(level).value)
        let wide = try #require(try alpha.interval(level, confidence: 0.99, seed: 1).value)
        let narrow = try #require(try alpha.interval(level, confidence: 0.5, seed: 1).value)
        #expect(wide.lower < narrow.lower && narrow.lower < value)
        #expect(value < narrow.upper && narrow.upper < wide.upper)
        #expect(wide.resamples == 1_000 && wide.undefined == 0)
    }

    @Test("A resample is the alpha of the table that has the drawn units as columns")
    func oneResample() throws {
        let rows: [[Double?]] = [[1, 2, 3, 4, nil, 2], [1, 3, 3, 5, 4, 2], [2, 2, nil, 4, 4, 1]]
        let alpha = try KrippendorffAlpha(RatingTable(rows))
        for level in MeasurementLevel.allCases {
            var generator = SeededGenerator(seed: 9).split(0)
            let drawn = (0..<6).map { _ in generator.index(below: 6) }
            let table = try RatingTable(columns(rows, in: drawn))
            let expected = try KrippendorffAlpha(table).value(level).value
            let interval = try alpha.interval(level, resamples: 1, seed: 9).value
            #expect(near(interval?.lower, expected, 1e-12))
            #expect(near(interval?.upper, expected, 1e-12))
        }
    }

    @Test("The same seed gives the same interval, another seed another")
    func seeds() throws {
        let alpha = try example(32)
        let first = try alpha.interval(.ordinal, seed: 5).value
        #expect(first == (try alpha.interval(.ordinal, seed: 5).value))
        #expect(first != (try alpha.interval(.ordinal, seed: 6).value))
    }

    @Test("Resamples whose values are all equal are counted, not used")
    func undefinedResamples() throws {
        let alpha = try KrippendorffAlpha(RatingTable([[1, 1, 1, 2], [1, 1, 1, 2]]))
        let interval = try #require(try alpha.interval(.nominal, seed: 3).value)
        #expect(interval.lower == 1 && interval.upper == 1)
        #expect(interval.undefined > 200 && interval.undefined + interval.resamples == 1_000)
    }

    @Test("Where alpha is undefined the interval is, for the same reason")
    func undefined() throws {
        let same = try KrippendorffAlpha(RatingTable([[3, 3], [3, 3]]))
        #expect(try same.interval(.nominal, seed: 1).reason == .noVariation)
    }

    @Test("A number of resamples or a confidence outside its range is refused")
    func refusals() throws {
        let alpha = try example(33)
        #expect(throws: AgreementError.resamplesOutside(found: 0, limit: 100_000)) {
            try alpha.interval(.nominal, resamples: 0, seed: 1)
        }
        #expect(throws: AgreementError.resamplesOutside(found: 100_001, limit: 100_000)) {
            try alpha.interval(.nominal, resamples: 100_001, seed: 1)
        }
        #expect(throws: AgreementError.confidenceOutside) {
            try alpha.interval(.nominal, confidence: 1, seed: 1)
        }
        #expect(throws: AgreementError.confidenceOutside) {
            try alpha.interval(.nominal, confidence: .nan, seed: 1)
        }
    }
}
