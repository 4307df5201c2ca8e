import OracleSupport
import Testing

@testable import Agreement

private struct Input: Decodable, Sendable { let scores: [[Double?]] }

private struct Expected: Decodable, Sendable {
    let W: Double
    let chi2: Double
    let df: Int
    let p: Double
    let rankSums: [Double]
    let meanSpearman: Double
}

@Suite("Kendall's W")
struct ConcordanceTests {
    private func concordance(_ scores: [[Double?]]) throws -> Finding<Concordance> {
        Concordance.kendall(try RatingTable(scores))
    }

    @Test("agrees with independent computations", arguments: Oracle.load("kendall_w", in: .module))
    private func oracle(_ example: Oracle.Case) throws {
        let found = try concordance(example.input.scores).value
        guard let expected = example.expected else {
            #expect(found == nil)
            return
        }
        let result = try #require(found)
        #expect(near(result.w, expected.W, example.tolerance))
        #expect(near(result.chiSquare, expected.chi2, example.tolerance))
        #expect(result.degreesOfFreedom == expected.df)
        // Relatively, so that a tiny p is not passed by 0.
        #expect(abs(result.p - expected.p) <= 1e-9 * expected.p)
        #expect(result.rankSums == expected.rankSums)
        #expect(near(result.meanSpearman, expected.meanSpearman, example.tolerance))
    }

    private typealias Oracle = OracleFile<Input, Expected?>

    @Test("Siegel's three executives agree at .16")
    func siegel() throws {
        let result = try concordance([
            [1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1],
        ])
        #expect(printed(result.value?.w, digits: 2) == ".16")
    }

    @Test("Seed 11: neither the order of raters nor of items nor a rising scale changes W")
    func invariances() throws {
        var random = RandomTables(11)
        for _ in 0..<200 {
            let raters = random.whole(2...7)
            let items = random.whole(2...9)
            let scores = random.ratings(raters, items)
            let w = try concordance(scores).value?.w
            let order = random.shuffled(Array(0..<items))
            let turned = try concordance(columns(random.shuffled(scores), in: order)).value?.w
            let stretched = try concordance(
                scores.map { row in row.map { score in score.map { $0 * $0 * $0 + 3 } } })
            let reversed = try concordance(
                scores.map { row in row.map { score in score.map { -$0 } } })
            #expect(near(turned, w, 1e-12))
            #expect(near(stretched.value?.w, w, 1e-12))
            #expect(near(reversed.value?.w, w, 1e-12))
            #expect(w.map { (0...1).contains($0) } ?? true)
        }
    }

    @Test("Seed 12: without ties the mean of all pairs' Spearman correlations comes out")
    func meanSpearman() throws {
        var random = RandomTables(12)
        for _ in 0..<100 {
            let items = random.whole(2...8)
            let raters = random.whole(2...6)
            let rows = (0..<raters).map { _ in random.shuffled((1...items).map(Double.init)) }
            var sum = 0.0
            for one in 0..<raters {
                for other in 0..<one {
                    let squares = zip(rows[one], rows[other]).reduce(0.0) {
                        $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
                    }
                    sum += 1 - 6 * squares / Double(items * items * items - items)
                }
            }
            let mean = sum / Double(raters * (raters - 1) / 2)
            #expect(near(try concordance(rows).value?.meanSpearman, mean, 1e-12))
        }
    }

    @Test("Two reversed raters have W 0 and p 1")
    func reversed() throws {
        let result = try #require(try concordance([[1, 2, 3], [3, 2, 1]]).value)
        #expect(result.w == 0)
        #expect(result.p == 1)
        #expect(result.meanSpearman == -1)
    }

    @Test("Without two raters, two items or any order there is no W, and the reason is said")
    func undefined() throws {
        #expect(try concordance([[1, 1], [2, 2]]).reason == .everythingTied)
        #expect(try concordance([[1, 2, 3]]).reason == .fewerThanTwoRaters(left: 1))
        #expect(try concordance([[1], [2]]).reason == .fewerThanTwoItems)
        #expect(try concordance([[], []]).reason == .fewerThanTwoItems)
    }

    @Test("Raters who ranked fewer than two items are dropped and named; other gaps leave no W")
    func missing() throws {
        let full: [[Double?]] = [[1, 2, 3], [1, 3, 2]]
        let with = try #require(
            try concordance([full[0], [nil, nil, 2], full[1], [nil, nil, nil]]).value)
        let without = try #require(try concordance(full).value)
        #expect(with.dropped == [1, 3])
        #expect(with.raterCount == 2)
        #expect(with.w == without.w)
        #expect(
            try concordance([full[0], [1, nil, 2], full[1]]).reason == .incomplete(raters: [1]))
        #expect(
            try concordance([full[0], [nil, nil, 2]]).reason == .fewerThanTwoRaters(left: 1))
    }

    @Test("The strength of W is named as in Schmidt's table, each band from its lower end")
    func strength() {
        let names = [0, 0.299, 0.3, 0.5, 0.6999, 0.7, 0.9, 1].map {
            ConcordanceStrength(w: $0).rawValue
        }
        #expect(
            names == [
                "very weak", "very weak", "weak", "moderate", "moderate", "strong",
                "unusually strong", "unusually strong",
            ])
    }
}
