import OracleSupport
import Testing

@testable import Agreement

private struct Input: Decodable, Sendable {
    let scale: Int
    let previous: [Int?]
    let current: [Int?]
}

private struct Expected: Decodable, Sendable {
    struct Round: Decodable, Sendable {
        let n: Int
        let mean: Double
        let median: Double
        let q1: Double
        let q3: Double
        let iqr: Double
        let sd: Double?
        let cv: Double?
        let agreeShare: Double
        let disagreeShare: Double
    }

    let previous: Round
    let current: Round
    let netChangeShare: Double
    let individualChangeShare: Double?
    let deltaCV: Double?
    let consensus: Bool
    let stable: Bool
    let decision: String
}

@Suite("Two rounds of a Delphi")
struct DelphiTests {
    private typealias Oracle = OracleFile<Input, Expected?>

    private func compare(
        _ previous: [Int?], _ current: [Int?], _ scale: DelphiScale = .five
    ) throws -> Finding<DelphiComparison> {
        try DelphiComparison.compare(previous, current, scale: scale)
    }

    @Test("agree with independent computations", arguments: Oracle.load("delphi", in: .module))
    private func oracle(_ example: Oracle.Case) throws {
        let expected = try #require(example.expected)
        let input = example.input
        let scale = try #require(DelphiScale(rawValue: input.scale))
        let result = try #require(try compare(input.previous, input.current, scale).value)
        expectRound(result.previous, expected.previous, example.tolerance)
        expectRound(result.current, expected.current, example.tolerance)
        #expect(near(result.netChangeShare, expected.netChangeShare, example.tolerance))
        #expect(
            near(result.individualChangeShare, expected.individualChangeShare, example.tolerance))
        #expect(near(result.variationChange, expected.deltaCV, example.tolerance))
        #expect(result.isConsensus == expected.consensus)
        #expect(result.isStable == expected.stable)
        #expect(result.decision.rawValue == expected.decision)
    }

    private func expectRound(
        _ round: DelphiRound, _ expected: Expected.Round, _ tolerance: Double
    ) {
        #expect(round.count == expected.n)
        #expect(
            near(
                [round.mean, round.median, round.q1, round.q3, round.interquartileRange],
                [expected.mean, expected.median, expected.q1, expected.q3, expected.iqr],
                tolerance))
        #expect(near(round.standardDeviation, expected.sd, tolerance))
        #expect(near(round.variation, expected.cv, tolerance))
        #expect(near(round.agreeShare, expected.agreeShare, tolerance))
        #expect(near(round.disagreeShare, expected.disagreeShare, tolerance))
    }

    @Test("Exactly 75 % on one side and exactly 15 % net change are enough")
    func boundaries() throws {
        let before: [Int?] = [Int?](repeating: 4, count: 15) + [Int?](repeating: 3, count: 5)
        // Three of twenty go from 4 to 5.
        let after: [Int?] =
            [5, 5, 5] + [Int?](repeating: 4, count: 12) + [Int?](repeating: 3, count: 5)
        let result = try #require(try compare(before, after).value)
        #expect(result.netChangeShare == 0.15 && result.isStable)
        #expect(result.current.agreeShare == 0.75 && result.isConsensus)
        #expect(result.decision == .stopConsensus)
    }

    @Test("Answers that only change hands are stable, though individuals moved")
    func exchange() throws {
        let result = try #require(try compare([1, 5, 1, 5], [5, 1, 5, 1]).value)
        #expect(result.netChangeShare == 0)
        #expect(result.individualChangeShare == 1)
        #expect(result.decision == .stopStableDissent)
    }

    @Test("Each scale has its top and bottom box")
    func boxes() throws {
        for (scale, agreeing, disagreeing) in [(5, 4, 2), (7, 6, 2), (9, 7, 3)] {
            let scale = try #require(DelphiScale(rawValue: scale))
            #expect([scale.agreeing, scale.disagreeing] == [agreeing, disagreeing])
            let answers = (1...scale.rawValue).map(Optional.some)
            let round = try #require(try compare(answers, answers, scale).value).current
            #expect(round.agreeShare == round.disagreeShare)
        }
    }

    @Test("Seed 61: mirroring the scale exchanges agreement and disagreement, nothing else")
    func mirror() throws {
        var random = RandomTables(61)
        for _ in 0..<200 {
            let before = (0..<9).map { _ in random.whole(1...7) }
            let after = before.map { random.unit() < 0.3 ? random.whole(1...7) : $0 }
            let one = try #require(try compare(before, after, .seven).value)
            let other = try #require(
                try compare(before.map { 8 - $0 }, after.map { 8 - $0 }, .seven).value)
            #expect(one.current.agreeShare == other.current.disagreeShare)
            #expect(one.netChangeShare == other.netChangeShare)
            #expect(one.decision == other.decision)
        }
    }

    @Test("Without answers in a round there is no comparison; with one there is no spread")
    func few() throws {
        #expect(try compare([nil, nil], [4, nil]).reason == .noAnswers)
        #expect(try compare([4, nil], [nil, nil]).reason == .noAnswers)
        #expect(try compare([], []).reason == .noAnswers)
        let apart = try #require(try compare([4, nil], [nil, 4]).value)
        #expect(apart.individualChangeShare == nil)
        #expect(apart.variationChange == nil)
        #expect(apart.current.standardDeviation == nil)
    }

    @Test("Answers off the scale and rounds of different length are refused")
    func refusals() {
        #expect(throws: AgreementError.outsideScale(rater: 1, value: 6, highest: 5)) {
            try compare([1, 2], [1, 6])
        }
        #expect(throws: AgreementError.outsideScale(rater: 0, value: 0, highest: 9)) {
            try compare([0], [1], .nine)
        }
        #expect(throws: AgreementError.differentShapes(before: [1], after: [2])) {
            try compare([1], [1, 2])
        }
    }
}
