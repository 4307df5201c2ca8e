import Statistics

extension BreakoutProblem {
    /// Spreads the people so that agencies and ranks mix and pairs meet again only where they must.
    ///
    /// Starts from people dealt out and shifted by rows, then exchanges people within rounds;
    /// several starts, the best plan kept. The cost is the formula at ``BreakoutWeights``; how far
    /// it is from what any plan must cost is in the plan.
    ///
    /// - Parameters:
    ///   - seed: the same seed gives the same plan on every machine.
    ///   - weights: what repeats and unmixed tables cost.
    ///   - trials: exchanges tried in each start, at least 0; `nil` for a number that suits the
    ///     size: some 40 ms for 34 people in 4 rounds, half a second for 500.
    ///   - starts: held within 1…100; `nil` for 20 up to 12 people, 2 up to 100 and 1 above. None
    ///     is made once a plan reaches the bound.
    /// - Complexity: O(starts · trials · seats of a table) and O(people²) memory.
    public func plan(
        seed: UInt64, weights: BreakoutWeights = .standard, trials: Int? = nil,
        starts: Int? = nil
    ) -> BreakoutPlan {
        let rules = SeatRules(self)
        let bound = BreakoutBounds(self).cost(weights)
        let generator = SeededGenerator(seed: seed)
        let usual = people.count <= 12 ? 20 : people.count <= 100 ? 2 : 1
        let wanted = min(max(starts ?? usual, 1), 100)
        let trials = max(0, trials ?? suitableTrials)
        var best: Seating?
        for start in 0..<wanted {
            if let best, best.cost <= bound { break }
            var random = generator.split(UInt64(start))
            let order = StartingSeats.order(self, drawing: people.map { _ in random.next() })
            let seats = (0..<rounds).map {
                StartingSeats.assignment(self, rules, $0, order: order) ?? []
            }
            var search = BreakoutSearch(
                Seating(self, weights, start: seats), rules, weights, bound: bound, random: random)
            search.run(trials: trials)
            if best.map({ search.seating.cost < $0.cost }) ?? true { best = search.seating }
        }
        return BreakoutPlan(self, weights, tables: best?.plan ?? [])
    }

    /// Grows with people and rounds, so that each person is moved often enough.
    private var suitableTrials: Int { min(4_000_000, 4_000 * people.count * rounds) }
}
