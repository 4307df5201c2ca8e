extension KemenySubsets {
    /// The best rankings, by the places of the members.
    ///
    /// - Complexity: O(n) for each set that some best ranking passes.
    func optima() -> KemenyOptima {
        let full = best.count - 1
        let orders = OptimalOrders(full: full) { set in
            (0..<costs.count).filter { place in
                let rest = set & ~(1 << place)
                return rest != set && best[rest] + cost(of: place, above: rest) == best[set]
            }
        }
        return KemenyOptima(orders, costs, extra: Int(best[full]))
    }
}
