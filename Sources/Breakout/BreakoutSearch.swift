import Statistics

/// Simulated annealing over exchanges of two people within a round, then exchanges that only gain
/// until none does.
///
/// Source: Kirkpatrick, Gelatt & Vecchi (1983), Science 220(4598); for this problem Dotú &
/// Van Hentenryck (2005), Scheduling social golfers locally.
struct BreakoutSearch {
    private let rules: SeatRules
    private let bound: Int
    private var random: SeededGenerator
    private(set) var seating: Seating

    /// Heat at the start and at the end, in the unit of the cost.
    private let heat: (first: Double, last: Double)
    /// Exchanges tried between two changes of heat.
    private static let stride = 256

    init(
        _ seating: Seating, _ rules: SeatRules, _ weights: BreakoutWeights, bound: Int,
        random: SeededGenerator
    ) {
        let all = [weights.agency, weights.rank, weights.repeated].filter { $0 > 0 }
        // At first the dearest pair is accepted now and then, at last the cheapest hardly ever.
        heat = (0.4 * Double(all.max() ?? 1), 0.6 * Double(all.min() ?? 1))
        self.seating = seating
        self.rules = rules
        self.bound = bound
        self.random = random
    }

    mutating func run(trials: Int) {
        guard seating.tables > 1 else { return }
        anneal(trials: trials)
        descend()
    }

    private mutating func anneal(trials: Int) {
        let steps = (trials + Self.stride - 1) / Self.stride
        var best = (cost: seating.cost, seats: seating.seats)
        for step in 0..<steps where best.cost > bound {
            let heat = heat(at: Double(step) / Double(steps))
            for _ in 0..<Self.stride { tryExchange(heat) }
            if seating.cost < best.cost { best = (seating.cost, seating.seats) }
        }
        if best.cost < seating.cost { seating.sit(best.seats) }
    }

    /// From the first heat to the last, each fifth of the way to half the heat before, straight
    /// between.
    private func heat(at share: Double) -> Double {
        var upper = heat.first
        var rest = share * 5
        while rest >= 1 {
            upper /= 2
            rest -= 1
        }
        return max(heat.last, upper * (1 - rest / 2))
    }

    private mutating func tryExchange(_ heat: Double) {
        let (round, one, other) = drawExchange()
        guard mayExchange(round, one, other) else { return }
        let change = seating.change(round, one, other)
        // An exponential draw is hardly ever above 16.
        if change <= 0 || Double(change) < heat * 16 && Double(change) < heat * random.exponential()
        {
            seating.exchange(round, one, other, change)
        }
    }

    /// A round and two people from one draw of 64 bits; the bias of 2^-11 is of no matter here.
    private mutating func drawExchange() -> (Int, Int, Int) {
        let bits = random.next()
        let round = ((bits & 0xFFFFF) &* UInt64(seating.rounds)) >> 20
        let one = ((bits >> 20 & 0x1FFFFF) &* UInt64(seating.people)) >> 21
        let other = ((bits >> 41 & 0x1FFFFF) &* UInt64(seating.people)) >> 21
        return (
            Int(truncatingIfNeeded: round), Int(truncatingIfNeeded: one),
            Int(truncatingIfNeeded: other)
        )
    }

    private func mayExchange(_ round: Int, _ one: Int, _ other: Int) -> Bool {
        let first = seating.tableOf(one, round)
        let second = seating.tableOf(other, round)
        guard first != second else { return false }
        return rules.isEmpty
            || rules.allows(one, second, round) && rules.allows(other, first, round)
    }

    /// Takes each exchange that gains, in order, until a whole sweep finds none.
    private mutating func descend() {
        for _ in 0..<10 {
            let before = seating.cost
            for round in 0..<seating.rounds {
                for one in 0..<seating.people {
                    for other in 0..<one where mayExchange(round, one, other) {
                        let change = seating.change(round, one, other)
                        if change < 0 { seating.exchange(round, one, other, change) }
                    }
                }
            }
            if seating.cost == before || seating.cost <= bound { return }
        }
    }
}
