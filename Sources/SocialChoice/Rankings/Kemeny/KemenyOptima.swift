/// All best rankings of some candidates, or the best one found.
struct KemenyOptima: Sendable, Equatable {
    /// Extra cost of each.
    let extra: Int
    /// Of those, the first when compared candidate by candidate.
    let first: [Int]
    /// How many there are; `nil` above `Int.max` or when nobody counted.
    let count: Int?
    /// All, in that order, when there are at most ``Kemeny/mostListed``.
    let all: [[Int]]?
    /// What no ranking costs less than; ``extra`` when proven.
    let bound: Int

    /// Proven, from walks over the places of the members.
    init(_ orders: OptimalOrders, _ costs: KemenyCosts, extra: Int) {
        let count = orders.count()
        let isListed = count.map { $0 <= Kemeny.mostListed } ?? false
        let listed = orders.list(limit: isListed ? Kemeny.mostListed : 1)
            .map { $0.map { costs.members[$0] } }
        self.extra = extra
        self.first = listed[0]
        self.count = count
        self.all = isListed ? listed : nil
        self.bound = extra
    }

    /// The best found.
    init(found order: [Int], _ costs: KemenyCosts, bound: Int) {
        extra = costs.extra(of: order)
        first = order.map { costs.members[$0] }
        count = nil
        all = nil
        self.bound = min(bound, extra)
    }
}
