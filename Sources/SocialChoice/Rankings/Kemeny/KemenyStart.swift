/// A good ranking to begin with: by the balance of costs, then moved one by one while that gains.
enum KemenyStart {
    /// Sweeps over all members; each gains something or is the last.
    static let mostSweeps = 100

    /// - Returns: places of the members, best first.
    /// - Complexity: O(n²) a sweep.
    static func order(_ costs: KemenyCosts) -> [Int] {
        let places = Array(0..<costs.count)
        let balance = places.map { one in
            places.reduce(0) {
                $0 + costs.extra(above: one, below: $1) - costs.extra(above: $1, below: one)
            }
        }
        var order = places.sorted { (balance[$0], $0) < (balance[$1], $1) }
        for _ in 0..<mostSweeps {
            var hasGained = false
            for member in places where move(member, in: &order, costs) { hasGained = true }
            if !hasGained { break }
        }
        return order
    }

    /// Moves one member to where it costs least, if that is less than where it is.
    private static func move(_ member: Int, in order: inout [Int], _ costs: KemenyCosts) -> Bool {
        guard let place = order.firstIndex(of: member) else { return false }
        var rest = order
        rest.remove(at: place)
        // From the top down: each one passed goes from below the member to above it.
        var cost = rest.reduce(0) { $0 + costs.extra(above: member, below: $1) }
        var all = [cost]
        for other in rest {
            cost += costs.extra(above: other, below: member)
            cost -= costs.extra(above: member, below: other)
            all.append(cost)
        }
        guard let least = all.min(), least < all[place], let target = all.firstIndex(of: least)
        else { return false }
        rest.insert(member, at: target)
        order = rest
        return true
    }
}
