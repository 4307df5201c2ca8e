/// The same as ``KnapsackTable`` with shares of items allowed: weaker, and made at once.
///
/// Source: Dantzig (1957), Operations Research 5(2), for the bound on one tail.
struct FractionalTails: Sendable {
    /// Of each tail, items in falling order of worth for cost: costs so far, from 0.
    private var costs: ContiguousArray<Int>
    private var worths: ContiguousArray<Double>
    /// Where each tail begins; its entries are one more than its items of any worth.
    private var starts: ContiguousArray<Int>

    /// Longer orders get no tails: their entries grow with the square.
    static let mostItems = 1_000

    init(costs itemCosts: [Int], worths itemWorths: [Double]) {
        costs = []
        worths = []
        starts = [0]
        let order = itemCosts.indices.filter { itemWorths[$0] > 0 }.sorted {
            let one = itemWorths[$0] * Double(itemCosts[$1])
            let other = itemWorths[$1] * Double(itemCosts[$0])
            return one != other ? one > other : $0 < $1
        }
        for position in 0...itemCosts.count {
            var (cost, worth) = (0, 0.0)
            costs.append(0)
            worths.append(0)
            for item in order where item >= position {
                cost += itemCosts[item]
                worth += itemWorths[item]
                costs.append(cost)
                worths.append(worth)
            }
            starts.append(costs.count)
        }
    }

    func best(from position: Int, left: Int) -> Double {
        var low = starts[position]
        var high = starts[position &+ 1]
        // The last entry that can be paid whole; the first costs nothing.
        while low &+ 1 < high {
            let middle = (low &+ high) >> 1
            if costs[middle] <= left { low = middle } else { high = middle }
        }
        guard high < starts[position &+ 1] else { return worths[low] }
        let share = Double(left &- costs[low]) / Double(costs[high] &- costs[low])
        return worths[low] + share * (worths[high] - worths[low])
    }
}
