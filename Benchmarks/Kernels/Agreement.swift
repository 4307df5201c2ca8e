import Agreement
import Statistics

/// 500 raters and 200 units: a five-point scale with a fifth missing, and scores without ties.
func benchmarkAgreement(_ bench: Bench) throws {
    var generator = SeededGenerator(seed: 2)
    let truth = (0..<200).map { _ in 1 + generator.index(below: 5) }
    let ratings: [[Double?]] = (0..<500).map { _ in
        truth.map { value in
            let noise = generator.unit() + generator.unit() + generator.unit() - 1.5
            let rating = (Double(value) + 2 * noise).rounded()
            return generator.unit() < 0.2 ? nil : min(5, max(1, rating))
        }
    }
    let scores: [[Double?]] = (0..<500).map { _ in (0..<200).map { _ in generator.unit() } }
    try bench.write("ratings.csv", ratings.map(line))
    try bench.write("scores.csv", scores.map(line))

    let table = try RatingTable(ratings)
    let alpha = try KrippendorffAlpha(table)
    try bench.time("alpha 500 × 200 ordinal, 20 % missing", goal: 0.000_4, repetitions: 51) {
        consume(try KrippendorffAlpha(table).value(.ordinal))
    }
    try bench.time("alpha 500 × 200, 1,000 bootstraps", goal: 0.03) {
        consume(try alpha.interval(.ordinal, seed: 1))
    }
    let ranked = try RatingTable(scores)
    bench.time("W 500 × 200", goal: 0.006, repetitions: 11) {
        consume(Concordance.kendall(ranked))
    }
    let result = [alpha.value(.ordinal).value, Concordance.kendall(ranked).value?.w]
    try bench.write("agreement.txt", result.map { "\($0 ?? .nan)" })
}

/// As a CSV line; nothing where missing.
private func line(_ row: [Double?]) -> String {
    row.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",")
}
