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

    /// Every order, when none costs anything.
    init(indifferent members: [Int]) {
        extra = 0
        first = members
        bound = 0
        count = members.indices.reduce(Int?(1)) { count, place in
            guard let (product, isOver) = count?.multipliedReportingOverflow(by: place + 1) else {
                return nil
            }
            return isOver ? nil : product
        }
        let isListed = count.map { $0 <= Kemeny.mostListed } ?? false
        all = isListed ? Self.orders(of: members) : nil
    }

    /// All orders of a few, in order.
    private static func orders(of members: [Int]) -> [[Int]] {
        guard members.count > 1 else { return [members] }
        return members.flatMap { first in
            orders(of: members.filter { $0 != first }).map { [first] + $0 }
        }
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
