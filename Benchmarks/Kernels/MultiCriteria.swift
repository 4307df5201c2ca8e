import MultiCriteria
import Statistics

/// Choices on several criteria: inputs for the peers, and our times.
func benchmarkMultiCriteria(_ bench: Bench) throws {
    var generator = SeededGenerator(seed: 2026)
    let rows = values(20, 10, &generator)
    let types = (0..<10).map { _ in generator.unit() < 0.5 ? 1 : -1 }
    let many = values(200, 10, &generator)
    try bench.write("mcda_small.csv", rows.map(line))
    try bench.write("mcda_types.csv", [types.map(String.init).joined(separator: ",")])
    try bench.write("mcda_large.csv", many.map(line))

    let matrix = try DecisionMatrix(
        rows, criteria: types.map { Criterion($0 == 1 ? .benefit : .cost) }, weights: .equal(10))
    let utilities = matrix.utilities
    let certain = try AcceptabilityStudy(UncertainUtilities(utilities))
    bench.time("SMAA 20×10, 100k samples", goal: 0.05) { consume(certain.result()) }

    let noisy = (0..<20).map { row in
        (0..<10).map { UncertainValue.normal(mean: utilities[row, $0], deviation: 0.05) }
    }
    let unit = (0..<10).map { _ in Criterion(.benefit, reference: 0...1) }
    let uncertain = try AcceptabilityStudy(UncertainUtilities(noisy, criteria: unit))
    bench.time("SMAA 20×10, 100k samples, normal criteria", goal: 0.15) {
        consume(uncertain.result())
    }
    let closeness = try AcceptabilityStudy(topsis: matrix)
    bench.time("TOPSIS 20×10, 100k weight vectors", goal: 0.04) { consume(closeness.result()) }
    try benchmarkPairwise(bench, many)
    try bench.write(
        "mcda_ours.csv",
        [
            certain.result().firstRankShares, uncertain.result().firstRankShares,
            closeness.result().firstRankShares,
        ].map(line))
}

private func benchmarkPairwise(_ bench: Bench, _ rows: [[Double]]) throws {
    let matrix = try DecisionMatrix(
        rows, criteria: Array(repeating: .benefit, count: 10), weights: .equal(10))
    let linear = PreferenceFunction.linear(indifference: 5, preference: 40)
    let preferences = Array(repeating: linear, count: 10)
    try bench.time("PROMETHEE II linear 200×10", goal: 0.0006, repetitions: 21) {
        consume(try Promethee(matrix, preferences: preferences))
    }
    try bench.time("VIKOR 200×10, 1,000 times", goal: 0.1) {
        for _ in 0..<1_000 { consume(try Vikor(matrix)) }
    }
    let flows = try Promethee(matrix, preferences: preferences).netFlows
    let compromise = try Vikor(matrix).compromise
    try bench.write("mcda_pairwise.csv", [line(flows), line(compromise)])
}

private func values(
    _ rows: Int, _ columns: Int, _ generator: inout SeededGenerator
) -> [[Double]] {
    (0..<rows).map { _ in (0..<columns).map { _ in 1 + 99 * generator.unit() } }
}

private func line(_ values: [Double]) -> String {
    values.map { "\($0)" }.joined(separator: ",")
}
