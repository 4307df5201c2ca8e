import SocialChoice
import Statistics

/// Rankings of many candidates by many ballots, and best rankings of a few that are near a tie.
func benchmarkSocialChoice(_ bench: Bench) throws {
    var generator = SeededGenerator(seed: 11)
    let orders = noisyOrders(candidates: 500, ballots: 5_000, spread: 4, &generator)
    try bench.write("ballots.csv", orders)
    let profile = try PreferenceProfile(candidates: 500, orders: orders)
    let matrix = PairwiseMatrix(profile)
    let schulze = Schulze(matrix)
    try bench.write("matrix.csv", matrix.rows)
    try bench.write("strengths.csv", schulze.strengthRows)
    bench.time("Pairwise matrix, 500 × 5,000", goal: 0.040) { consume(PairwiseMatrix(profile)) }
    bench.time("Schulze's paths, 500", goal: 0.020) { consume(Schulze(matrix)) }
    try bench.time("Schulze end to end, 500 × 5,000", goal: 0.060) {
        let profile = try PreferenceProfile(candidates: 500, orders: orders)
        consume(Schulze(PairwiseMatrix(profile)))
    }
    for (candidates, goal) in [(12, 0.001), (16, 0.005), (20, 0.060)] {
        let matrix = try contestedMatrix(candidates: candidates, &generator)
        try bench.write("kemeny-\(candidates).csv", matrix.rows)
        try bench.write("kemeny-\(candidates)-distance.csv", [[Kemeny(matrix).distance]])
        bench.time("Kemeny, \(candidates) in one component", goal: goal) {
            consume(Kemeny(matrix))
        }
    }
}

extension Bench {
    fileprivate func write(_ name: String, _ rows: [[Int]]) throws {
        try write(name, rows.map { $0.map(String.init).joined(separator: ",") })
    }
}

/// Ballots around one merit of each candidate, best first.
private func noisyOrders(
    candidates: Int, ballots: Int, spread: Double, _ generator: inout SeededGenerator
) -> [[Int]] {
    let merits = (0..<candidates).map { _ in generator.unit() + generator.unit() }
    return (0..<ballots).map { _ in
        let seen = merits.map { $0 + spread * (generator.unit() - 0.5) }
        return (0..<candidates).sorted { seen[$0] > seen[$1] }
    }
}

/// Duels of 21 voters without a common opinion, drawn until no majority divides the candidates.
private func contestedMatrix(
    candidates: Int, _ generator: inout SeededGenerator
) throws -> PairwiseMatrix {
    while true {
        let orders = noisyOrders(candidates: candidates, ballots: 21, spread: 1e6, &generator)
        let profile = try PreferenceProfile(candidates: candidates, orders: orders)
        let matrix = PairwiseMatrix(profile)
        if MajorityComponents(matrix).layers.count == 1 { return matrix }
    }
}
