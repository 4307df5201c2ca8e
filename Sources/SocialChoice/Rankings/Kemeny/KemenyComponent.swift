/// One component with its best rankings and how they were found.
struct KemenyComponent {
    let optima: KemenyOptima
    let summary: Kemeny.Component

    init(_ matrix: PairwiseMatrix, _ members: [Int], mostStates: Int) {
        let costs = KemenyCosts(matrix, members: members)
        let (optima, proof) = Self.solved(costs, mostStates: mostStates)
        self.optima = optima
        summary = Kemeny.Component(
            members: members, proof: optima.bound == optima.extra ? proof : .none,
            distance: costs.unavoidable + optima.extra,
            lowerBound: costs.unavoidable + optima.bound)
    }

    /// Sets that the search may keep before all subsets are compared instead.
    private static let mostQuickStates = 4_096

    /// The best rankings with what proves them, if anything does.
    private static func solved(
        _ costs: KemenyCosts, mostStates: Int
    ) -> (KemenyOptima, Kemeny.Proof) {
        guard costs.most > 0 else { return (KemenyOptima(indifferent: costs.members), .subsets) }
        if costs.count <= mostAtOnce { return (subsets(costs), .subsets) }
        let packing = CyclePacking(costs)
        let start = KemenyStart.order(costs)
        guard costs.count <= Kemeny.mostInSearch else {
            return (KemenyOptima(found: start, costs, bound: packing.total), .search)
        }
        let search = KemenySearch(costs, packing)
        guard costs.count <= Kemeny.mostInSubsets else {
            return (search.optima(from: start, mostStates: mostStates), .search)
        }
        let quick = search.optima(from: start, mostStates: mostQuickStates)
        return quick.count == nil ? (subsets(costs), .subsets) : (quick, .search)
    }

    /// Up to so many members all subsets are compared sooner than a search begins.
    private static let mostAtOnce = 12

    private static func subsets(_ costs: KemenyCosts) -> KemenyOptima {
        // Half the memory where sums fit.
        costs.most <= Int(Int32.max)
            ? KemenySubsets<Int32>(costs).optima() : KemenySubsets<Int>(costs).optima()
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
