/// Best rankings by branch and bound, for more members than all subsets fit.
///
/// Ranks from the top, one place after another. Of all ways to begin with the same set only the
/// cheapest is kept, and a set is dropped when its cost with the cycles still to be paid exceeds
/// the best ranking known.
/// Source: Davenport & Kalagnanam (2004), AAAI; Conitzer, Davenport & Kalagnanam (2006), AAAI.
struct KemenySearch {
    private let costs: KemenyCosts
    private let packing: CyclePacking
    private let full: Int
    /// Extra cost of a place above a set, eight bits of the set at a time.
    private let bytes: [[Int]]

    /// - Parameter costs: at most ``Kemeny/mostInSearch`` members.
    init(_ costs: KemenyCosts, _ packing: CyclePacking) {
        self.costs = costs
        self.packing = packing
        full = 1 << costs.count - 1
        bytes = (0..<costs.count).map { place in Self.bytes(costs, place) }
    }

    /// - Parameters:
    ///   - start: a good order of places.
    ///   - mostStates: sets kept before giving up.
    /// - Returns: proven optima, or the start with the bound that is proven.
    func optima(from start: [Int], mostStates: Int) -> KemenyOptima {
        let limit = costs.extra(of: start)
        var layers = [Layer(set: full, cost: 0, owed: packing.total)]
        var kept = 1
        for _ in 0..<costs.count {
            let layer = layers[layers.count - 1]
            guard let next = expanded(layer, within: limit, room: mostStates - kept) else {
                return KemenyOptima(found: start, costs, bound: layer.bound)
            }
            kept += next.sets.count
            layers.append(next)
        }
        return optima(layers)
    }

    /// The sets left after one more place; `nil` when there are more than `room`.
    private func expanded(_ layer: Layer, within limit: Int, room: Int) -> Layer? {
        var next = Layer()
        for (index, set) in layer.sets.enumerated() {
            for place in 0..<costs.count where set >> place & 1 == 1 {
                let rest = set & ~(1 << place)
                let cost = layer.costs[index] + cost(of: place, above: rest)
                guard cost <= limit else { continue }
                let owed = layer.owed[index] - packing.weight(of: place, within: set)
                guard cost + owed <= limit else { continue }
                next.keep(rest, cost: cost, owed: owed)
            }
            if next.sets.count > room { return nil }
        }
        return next
    }

    /// Keeps, from the last layer back, the sets that lead to the optimum without loss.
    private func optima(_ layers: [Layer]) -> KemenyOptima {
        var tops: [Int: [Int]] = [0: []]
        for (layer, next) in zip(layers, layers.dropFirst()).reversed() {
            for (index, set) in layer.sets.enumerated() {
                let free = (0..<costs.count).filter { place in
                    let rest = set & ~(1 << place)
                    guard rest != set, tops[rest] != nil, let cost = next.cost(of: rest) else {
                        return false
                    }
                    return layer.costs[index] + self.cost(of: place, above: rest) == cost
                }
                if !free.isEmpty { tops[set] = free }
            }
        }
        let extra = layers[layers.count - 1].cost(of: 0) ?? 0
        return KemenyOptima(
            OptimalOrders(full: full) { tops[$0] ?? [] }, costs, extra: extra)
    }

    private func cost(of place: Int, above set: Int) -> Int {
        let table = bytes[place]
        var (sum, rest, start) = (0, set, 0)
        while rest != 0 {
            sum += table[start + rest & 0xFF]
            rest >>= 8
            start += 256
        }
        return sum
    }

    private static func bytes(_ costs: KemenyCosts, _ place: Int) -> [Int] {
        (0..<(costs.count + 7) / 8).flatMap { byte in
            (0..<256).map { set in
                (0..<8).reduce(0) { sum, bit in
                    let below = byte * 8 + bit
                    guard set >> bit & 1 == 1, below < costs.count else { return sum }
                    return sum + costs.extra(above: place, below: below)
                }
            }
        }
    }
}

extension KemenySearch {
    /// The sets of members that are left after as many places.
    struct Layer {
        private(set) var sets: [Int] = []
        /// The least extra cost of ranking the others above a set.
        private(set) var costs: [Int] = []
        /// What the cycles within a set still cost.
        private(set) var owed: [Int] = []
        /// Looked up only.
        private var places: [Int: Int] = [:]

        init() {}

        init(set: Int, cost: Int, owed: Int) {
            keep(set, cost: cost, owed: owed)
        }

        mutating func keep(_ set: Int, cost: Int, owed: Int) {
            if let place = places[set] {
                costs[place] = min(costs[place], cost)
            } else {
                places[set] = sets.count
                sets.append(set)
                costs.append(cost)
                self.owed.append(owed)
            }
        }

        func cost(of set: Int) -> Int? { places[set].map { costs[$0] } }

        /// Every ranking that is not worse than the best known passes one of the sets.
        var bound: Int { zip(costs, owed).map(+).min() ?? .max }
    }
}
