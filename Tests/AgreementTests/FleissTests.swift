import OracleSupport
import Testing

@testable import Agreement

private struct Input: Decodable, Sendable { let counts: [[Int]] }

private struct Expected: Decodable, Sendable {
    let kappa: Double
    let Pbar: Double
    let PbarE: Double
    let se0: Double
    let z: Double
}

@Suite("Fleiss' kappa and Gwet's AC1")
struct FleissTests {
    private typealias Oracle = OracleFile<Input, Expected?>

    @Test(
        "agrees with independent computations", arguments: Oracle.load("fleiss_kappa", in: .module))
    private func oracle(_ example: Oracle.Case) throws {
        let found = FleissKappa.of(try CategoryCounts(example.input.counts)).value
        guard let expected = example.expected else {
            #expect(found == nil)
            return
        }
        let result = try #require(found)
        #expect(near(result.kappa, expected.kappa, example.tolerance))
        #expect(near(result.observed, expected.Pbar, example.tolerance))
        #expect(near(result.expected, expected.PbarE, example.tolerance))
        #expect(near(result.standardError, expected.se0, example.tolerance))
        #expect(near(result.z, expected.z, example.tolerance))
    }

    @Test("Ten subjects and fourteen raters print .210, with p below .001")
    func published() throws {
        let example = try #require(
            Oracle.load("fleiss_kappa", in: .module).first { $0.id == "fleiss_wikipedia" })
        let result = FleissKappa.of(try CategoryCounts(example.input.counts)).value
        #expect(printed(result?.kappa, digits: 3) == ".210")
        #expect(try #require(result).p < 0.001)
    }

    @Test("When nearly everyone says yes, kappa falls to nothing and AC1 does not")
    func prevalence() throws {
        // Two raters, 100 subjects: 90 times both yes, 10 times one no.
        let counts = try CategoryCounts(
            [[Int]](repeating: [2, 0], count: 90) + [[Int]](repeating: [1, 1], count: 10))
        #expect(printed(FleissKappa.of(counts).value?.kappa, digits: 4) == "-0.0526")
        #expect(printed(GwetAC1.of(counts).value?.coefficient, digits: 4) == ".8895")
    }

    @Test("With two raters AC1 is what its definition gives by hand")
    func byHand() throws {
        // p = (5/8, 3/8): chance 2 · 15/64 = 15/32, observed 3/4.
        let result = try #require(
            GwetAC1.of(try CategoryCounts([[2, 0], [2, 0], [0, 2], [1, 1]])).value)
        #expect(near(result.observed, 0.75, 1e-15))
        #expect(near(result.expected, 15.0 / 32, 1e-15))
        #expect(near(result.coefficient, (0.75 - 15.0 / 32) / (17.0 / 32), 1e-15))
    }

    @Test("Seed 41: the order of subjects and of categories does not matter")
    func permutations() throws {
        var random = RandomTables(41)
        for _ in 0..<100 {
            var rows = [[Int]](repeating: [0, 0, 0, 0], count: random.whole(2...8))
            for subject in rows.indices {
                for _ in 0..<6 { rows[subject][random.whole(0...3)] += 1 }
            }
            let order = random.shuffled([0, 1, 2, 3])
            let counts = try CategoryCounts(rows)
            let turned = try CategoryCounts(
                random.shuffled(rows).map { row in order.map { row[$0] } })
            #expect(
                near(FleissKappa.of(turned).value?.z, FleissKappa.of(counts).value?.z, 1e-10))
            #expect(
                near(
                    GwetAC1.of(turned).value?.coefficient, GwetAC1.of(counts).value?.coefficient,
                    1e-10))
        }
    }

    @Test("One used category, one rater or one category leave nothing to measure")
    func undefined() throws {
        let same = try CategoryCounts([[5, 0], [5, 0]])
        #expect(FleissKappa.of(same).reason == .oneCategory)
        #expect(GwetAC1.of(same).value?.coefficient == 1)
        #expect(
            FleissKappa.of(try CategoryCounts([[1, 0]])).reason == .fewerThanTwoRaters(left: 1))
        #expect(GwetAC1.of(try CategoryCounts([[0, 0]])).reason == .fewerThanTwoRaters(left: 0))
        #expect(GwetAC1.of(try CategoryCounts([[3], [3]])).reason == .oneCategory)
        #expect(
            FleissKappa.of(try CategoryCounts([[], []])).reason == .fewerThanTwoRaters(left: 0))
    }

    @Test("Rows that do not fit are refused with their place")
    func refusals() {
        #expect(throws: AgreementError.noRows) { try CategoryCounts([]) }
        #expect(throws: AgreementError.ragged(row: 1, expected: 2, found: 1)) {
            try CategoryCounts([[1, 1], [2]])
        }
        #expect(throws: AgreementError.negativeCount(row: 0, column: 1)) {
            try CategoryCounts([[3, -1]])
        }
        #expect(throws: AgreementError.negativeCount(row: 0, column: 0)) {
            try CategoryCounts([[Int.max, 1]])
        }
        #expect(throws: AgreementError.unequalRaters(row: 1, expected: 2, found: 3)) {
            try CategoryCounts([[1, 1], [2, 1]])
        }
        #expect(
            throws: AgreementError.tooLarge(rows: 1_001, columns: 1_000, limit: 1_000_000)
        ) {
            try CategoryCounts([[Int]](repeating: [Int](repeating: 0, count: 1_000), count: 1_001))
        }
    }
}
