import SocialChoice
import Statistics
import Testing
import Vocabulary

@Suite("Strengths from comparisons")
struct ComparisonTests {
    /// Games of seven baseball teams in 1987: `[i][j]` won by i against j.
    /// Source: Agresti (2002), Categorical Data Analysis, table 10.10.
    private static let games = [
        [0, 7, 9, 7, 7, 9, 11], [6, 0, 7, 5, 11, 9, 9], [4, 6, 0, 7, 7, 8, 12],
        [6, 8, 6, 0, 6, 7, 10], [6, 2, 6, 7, 0, 7, 12], [4, 4, 5, 6, 6, 0, 6],
        [2, 4, 1, 3, 1, 7, 0],
    ]

    private func comparisons(_ choices: [[Int]]) throws -> PairComparisons {
        try PairComparisons(
            items: choices.count,
            choices.indices.flatMap { one in
                choices.indices.filter { $0 != one }
                    .map { Comparison(one, over: $0, count: choices[one][$0]) }
            })
    }

    private func printed(_ value: Double, _ decimals: Int) -> String {
        let scale = decimals == 2 ? 100.0 : 10_000.0
        return "\((value * scale).rounded() / scale)"
    }

    @Test("The baseball teams have the published strengths and errors, against the last")
    func published() throws {
        let fit = try BradleyTerry(try comparisons(Self.games))
        let strengths = (0..<6).map { printed(fit.strengths[$0] - fit.strengths[6], 2) }
        #expect(strengths == ["1.58", "1.44", "1.29", "1.25", "1.11", "0.68"])
        let errors = (0..<6).map { printed(fit.standardError($0, minus: 6), 4) }
        #expect(errors == ["0.3433", "0.3396", "0.3367", "0.3359", "0.3339", "0.3319"])
        #expect(fit.order == [0, 1, 2, 3, 4, 5, 6])
    }

    @Test("Two items have the strengths that their choices say in closed form")
    func closedForm() throws {
        for (wins, losses) in [(1, 1), (3, 1), (40, 2), (1, 999_999_999_998)] {
            let fit = try BradleyTerry(try comparisons([[0, wins], [losses, 0]]))
            let share = Double(wins) / Double(wins + losses)
            #expect(abs(fit.probability(0, over: 1) / share - 1) < 1e-6)
            let error = (1 / Double(wins) + 1 / Double(losses)).squareRoot()
            #expect(abs(fit.standardError(0, minus: 1) / error - 1) < 1e-6)
            #expect(abs(fit.strengths[0] + fit.strengths[1]) < 1e-12)
        }
    }

    @Test("Choices expected at the strengths are the choices received, for every item")
    func stationary() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<20 {
            let count = 2 + generator.index(below: 8)
            let choices = (0..<count).map { one in
                (0..<count).map { one == $0 ? 0 : 1 + generator.index(below: 9) }
            }
            let data = try comparisons(choices)
            let fit = try BradleyTerry(data)
            for one in 0..<count {
                let received = (0..<count).reduce(0.0) { $0 + data.choices(one, over: $1) }
                let expected = (0..<count).filter { $0 != one }
                    .reduce(0.0) { $0 + data.answers(one, $1) * fit.probability(one, over: $1) }
                #expect(abs(received - expected) < 1e-6)
            }
            #expect(abs(fit.shares.reduce(0, +) - 1) < 1e-12)
        }
    }

    @Test("Renumbering the items renumbers the result")
    func permutation() throws {
        let fit = try BradleyTerry(try comparisons(Self.games))
        let places = [3, 6, 0, 5, 1, 4, 2]
        let moved = places.map { row in places.map { Self.games[row][$0] } }
        let other = try BradleyTerry(try comparisons(moved))
        for (place, item) in places.enumerated() {
            #expect(abs(other.strengths[place] - fit.strengths[item]) < 1e-9)
            #expect(abs(other.standardErrors[place] - fit.standardErrors[item]) < 1e-9)
        }
    }

    @Test("A tie is half a choice for each, and more answers are more certain")
    func ties() throws {
        let tied = try BradleyTerry(
            PairComparisons(items: 2, [.tie(0, 1, count: 2), Comparison(0, over: 1, count: 2)]))
        #expect(abs(tied.probability(0, over: 1) - 0.75) < 1e-9)
        let more = try BradleyTerry(
            PairComparisons(items: 2, [.tie(0, 1, count: 8), Comparison(0, over: 1, count: 8)]))
        #expect(abs(more.standardErrors[0] * 2 - tied.standardErrors[0]) < 1e-9)
        #expect(more.confidence(0, over: 1) > tied.confidence(0, over: 1))
        #expect(more.confidence(0, over: 0) == 0.5)
    }

    @Test("An item that never lost has no strength, unless virtual comparisons give it one")
    func oneSided() throws {
        let data = try PairComparisons(
            items: 3, [Comparison(0, over: 1), Comparison(1, over: 0), Comparison(2, over: 0)])
        #expect(throws: ComparisonError.oneSided(always: [2], over: [0, 1])) {
            try BradleyTerry(data)
        }
        let fit = try BradleyTerry(data, regularisation: .virtualComparisons(0.5))
        #expect(fit.order.first == 2)
        #expect(fit.standardErrors.allSatisfy { $0 > 0 && $0.isFinite })
        let stronger = try BradleyTerry(data, regularisation: .virtualComparisons(5))
        #expect(stronger.strengths[2] < fit.strengths[2])
        let always = try PairComparisons(items: 2, [Comparison(0, over: 1)])
        #expect(throws: ComparisonError.oneSided(always: [0], over: [1])) {
            try BradleyTerry(always)
        }
    }

    @Test("Items that nothing connects are named")
    func unconnected() throws {
        let data = try PairComparisons(items: 4, [.tie(0, 2), .tie(1, 3)])
        #expect(throws: ComparisonError.unconnected([0, 2], [1, 3])) { try BradleyTerry(data) }
        let fit = try BradleyTerry(data, regularisation: .virtualComparisons(1))
        #expect(fit.strengths.allSatisfy { abs($0) < 1e-9 })
        #expect(fit.residual(0, 1) == nil)
    }

    @Test("One item alone has strength 0 and no error")
    func alone() throws {
        let fit = try BradleyTerry(PairComparisons(items: 1, []))
        #expect(fit.strengths == [0])
        #expect(fit.standardErrors == [0])
    }

    @Test("Faulty comparisons are refused with their place")
    func faults() {
        let faults: [(items: Int, [Comparison], ComparisonError)] = [
            (0, [], .items(0)), (501, [], .items(501)),
            (2, [Comparison(0, over: 2)], .unknownItem(2, comparison: 0)),
            (2, [.tie(0, 1), Comparison(1, over: 1)], .sameItem(1, comparison: 1)),
            (2, [Comparison(0, over: 1, count: -1)], .negativeCount(-1, comparison: 0)),
            (
                2, [.tie(0, 1, count: 1), .tie(0, 1, count: .max)],
                .tooManyAnswers(comparison: 1)
            ),
        ]
        for (items, comparisons, error) in faults {
            #expect(throws: error) { try PairComparisons(items: items, comparisons) }
            #expect(error.wording.id != error.wording.en)
        }
        for number in [0, -1, .infinity, .nan, 2e6] as [Double] {
            #expect(throws: ComparisonError.self) {
                try BradleyTerry(
                    PairComparisons(items: 2, [.tie(0, 1)]),
                    regularisation: .virtualComparisons(number))
            }
        }
    }

    @Test("Strengths from ballots agree with who beats whom when there are two candidates")
    func fromBallots() throws {
        let matrix = PairwiseMatrix(
            try PreferenceProfile(candidates: 2, orders: [[0, 1], [0, 1], [1, 0]]))
        let fit = try BradleyTerry(try PairComparisons(matrix))
        #expect(abs(fit.probability(0, over: 1) - 2.0 / 3) < 1e-9)
    }
}
