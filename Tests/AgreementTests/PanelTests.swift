import OracleSupport
import Testing

@testable import Agreement

private struct Input: Decodable, Sendable { let ratings: [Int?] }

private struct Expected: Decodable, Sendable {
    let median: Double
    let p30: Double
    let p70: Double
    let ipr: Double
    let iprcp: Double
    let asymmetryIndex: Double
    let ipras: Double
    let disagreementIndex: Double
    let disagreement: Bool
    let category: String
    let outsideMedianRegion: Int
    let n13: Int
    let n79: Int
    let meanAbsDevFromMedian: Double
}

@Suite("A RAND/UCLA panel")
struct PanelTests {
    private typealias Oracle = OracleFile<Input, Expected?>

    @Test("agrees with independent computations", arguments: Oracle.load("rand_ucla", in: .module))
    private func oracle(_ example: Oracle.Case) throws {
        let expected = try #require(example.expected)
        let result = try #require(try PanelAppropriateness.judge(example.input.ratings).value)
        #expect(
            near(
                [
                    result.median, result.p30, result.p70, result.interpercentileRange,
                    result.centre, result.asymmetry, result.adjustedRange,
                    result.disagreementIndex, result.meanDeviation,
                ],
                [
                    expected.median, expected.p30, expected.p70, expected.ipr, expected.iprcp,
                    expected.asymmetryIndex, expected.ipras, expected.disagreementIndex,
                    expected.meanAbsDevFromMedian,
                ], example.tolerance))
        #expect(result.isDisagreement == expected.disagreement)
        #expect(result.category.rawValue == expected.category)
        #expect(result.outsideMedianRegion == expected.outsideMedianRegion)
        #expect([result.low, result.high] == [expected.n13, expected.n79])
    }

    @Test("The panel of BMJ Open 2012;2:e001431, table 1, prints IPRAS 6.1 and IPR 1.0")
    func published() throws {
        let result = try PanelAppropriateness.judge([4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9])
        #expect(printed(result.value?.adjustedRange, digits: 1) == "6.1")
        #expect(printed(result.value?.interpercentileRange, digits: 1) == "1.0")
    }

    @Test("Mirroring the scale mirrors the judgement")
    func mirror() throws {
        var random = RandomTables(51)
        for _ in 0..<200 {
            let ratings = (0..<random.whole(1...15)).map { _ in random.whole(1...9) }
            let one = try #require(try PanelAppropriateness.judge(ratings).value)
            let other = try #require(
                try PanelAppropriateness.judge(random.shuffled(ratings).map { 10 - $0 }).value)
            #expect(near(other.median, 10 - one.median, 1e-12))
            #expect(other.isDisagreement == one.isDisagreement)
            #expect(near(other.disagreementIndex, one.disagreementIndex, 1e-12))
            #expect([other.low, other.high] == [one.high, one.low])
            let opposite: [PanelAppropriateness.Category: PanelAppropriateness.Category] = [
                .appropriate: .inappropriate, .inappropriate: .appropriate,
            ]
            #expect(other.category == opposite[one.category] ?? .uncertain)
        }
    }

    @Test("A range exactly as wide as allowed is no disagreement")
    func boundary() throws {
        // p30 = 3.7 and p70 = 6.2: centre 4.95, asymmetry .05, allowed 2.425; 2.5 exceeds it.
        // p30 = 3.6 and p70 = 6.2: range 2.6, centre 4.9, asymmetry .1, allowed 2.5.
        var equal = 0
        var random = RandomTables(52)
        for _ in 0..<20_000 {
            let ratings = (0..<random.whole(2...12)).map { _ in random.whole(1...9) }
            let result = try #require(try PanelAppropriateness.judge(ratings).value)
            if result.disagreementIndex == 1 {
                equal += 1
                #expect(!result.isDisagreement)
            }
            #expect(result.isDisagreement == (result.disagreementIndex > 1))
        }
        #expect(equal > 0)
    }

    @Test("Who did not rate does not count; a panel of nobody has no judgement")
    func missing() throws {
        let with = try PanelAppropriateness.judge([nil, 7, 8, nil, 9]).value
        #expect(with == (try PanelAppropriateness.judge([7, 8, 9]).value))
        #expect(with?.raterCount == 3)
        #expect(try PanelAppropriateness.judge([nil]).reason == .noAnswers)
        #expect(try PanelAppropriateness.judge([]).reason == .noAnswers)
    }

    @Test("A rating outside 1…9 is refused with who gave it", arguments: [0, 10, Int.min, Int.max])
    func refusal(_ value: Int) {
        #expect(throws: AgreementError.outsideScale(rater: 1, value: value, highest: 9)) {
            try PanelAppropriateness.judge([5, value])
        }
    }
}
