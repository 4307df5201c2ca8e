/// One component with its best rankings and how they were found.
struct KemenyComponent {
    let optima: KemenyOptima
    let summary: Kemeny.Component

    init(_ matrix: PairwiseMatrix, _ members: [Int], mostStates: Int) {
        let costs = KemenyCosts(matrix, members: members)
        let optima: KemenyOptima
        if members.count <= Kemeny.mostInSubsets {
            // Twice the speed where sums fit.
            optima =
                costs.most <= Int(Int32.max)
                ? KemenySubsets<Int32>(costs).optima() : KemenySubsets<Int>(costs).optima()
        } else {
            let packing = CyclePacking(costs)
            let start = KemenyStart.order(costs)
            optima =
                members.count <= Kemeny.mostInSearch
                ? KemenySearch(costs, packing).optima(from: start, mostStates: mostStates)
                : KemenyOptima(found: start, costs, bound: packing.total)
        }
        let isProven = optima.bound == optima.extra
        self.optima = optima
        summary = Kemeny.Component(
            members: members,
            proof: !isProven
                ? .none : members.count <= Kemeny.mostInSubsets ? .subsets : .search,
            distance: costs.unavoidable + optima.extra,
            lowerBound: costs.unavoidable + optima.bound)
    }
}

/// How voters stand to the pairs of a ranking.
struct RankedPairSums {
    private(set) var agreeing = 0
    private(set) var disagreeing = 0
    private(set) var overruled: [Kemeny.Overruled] = []

    init(_ matrix: PairwiseMatrix, _ order: [Int]) {
        for (place, above) in order.enumerated() {
            for below in order[(place + 1)...] {
                agreeing += matrix[above, below]
                disagreeing += matrix[below, above]
                guard matrix.beats(below, above) else { continue }
                overruled.append(
                    Kemeny.Overruled(
                        above: above, below: below, agreeing: matrix[above, below],
                        disagreeing: matrix[below, above]))
            }
        }
    }
}
