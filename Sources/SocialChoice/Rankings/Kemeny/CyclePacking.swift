/// Cycles of three majorities that share no vote: every ranking pays for each at least its weight.
///
/// Source: Conitzer, Davenport & Kalagnanam (2006), AAAI.
struct CyclePacking {
    /// Three places and what any order of them must pay.
    struct Cycle {
        let set: Int
        let weight: Int
    }

    /// What all of them cost together.
    let total: Int
    /// The cycles of each place; filled up to ``Kemeny/mostInSearch`` members.
    private let cycles: [[Cycle]]

    /// More members are not packed: three nested loops over them would take seconds.
    static let mostMembers = 400

    /// - Complexity: O(n³).
    init(_ costs: KemenyCosts) {
        let n = costs.count <= Self.mostMembers ? costs.count : 0
        var left = (0..<n).map { above in (0..<n).map { costs.extra(above: above, below: $0) } }
        var cycles = [[Cycle]](repeating: [], count: n)
        var total = 0
        let hasSets = n <= Kemeny.mostInSearch
        for i in 0..<n {
            for j in i + 1..<max(n, i + 1) {
                for k in j + 1..<max(n, j + 1) {
                    let (a, b) = left[j][i] > 0 ? (j, k) : (k, j)
                    // i beats a, a beats b, b beats i.
                    let weight = min(left[a][i], left[b][a], left[i][b])
                    guard weight > 0 else { continue }
                    left[a][i] -= weight
                    left[b][a] -= weight
                    left[i][b] -= weight
                    total += weight
                    guard hasSets else { continue }
                    let cycle = Cycle(set: 1 << i | 1 << j | 1 << k, weight: weight)
                    for place in [i, j, k] { cycles[place].append(cycle) }
                }
            }
        }
        self.total = total
        self.cycles = cycles
    }

    /// What the cycles of one place, within a set, cost: what is no longer owed when it leaves.
    func weight(of place: Int, within set: Int) -> Int {
        cycles[place].reduce(0) { $1.set & ~set == 0 ? $0 + $1.weight : $0 }
    }
}
