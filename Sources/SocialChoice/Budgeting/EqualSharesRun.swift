/// One purchase: the project, and the most that one supporter pays for it.
///
/// Source: Peters, Pierczyński & Skowron (2021), NeurIPS 34.
struct SharedPurchase {
    let project: Int
    /// In currency units.
    let price: Double
}

/// Equal Shares in floating point, with its buffers kept from run to run.
struct EqualSharesRun {
    /// Values closer than this, relative to their size, are compared exactly.
    static let guardBand = 1e-9

    private let election: BudgetElection
    private let rule: EqualShares
    /// Projects that cost nothing and that somebody approves of.
    private let free: [Int]
    /// The other projects with supporters, by the lowest ρ they can have.
    private let contenders: [Contender]
    private let counts: [Double]
    private var money: [Double]
    /// The money of a project's supporters, and how many have it.
    private var held: [Double] = []
    private var holders: [Double] = []
    private var exact: ExactShares?
    private var raise = 0
    private(set) var purchases: [SharedPurchase] = []

    /// A project that may still be bought.
    struct Contender {
        let project: Int
        let cost: Double
        let utility: Double
        let votes: Double
        /// Cost / utility: what ρ is when a single voter pays.
        let weight: Int
        /// Money per utility; at the start what it asks when all can pay, later the last computed:
        /// the true value is never lower.
        var rho: Double
        /// Whether all supporters can certainly pay the same.
        var isEven = false
    }

    init(_ election: BudgetElection, rule: EqualShares) {
        self.election = election
        self.rule = rule
        let ballots = election.ballots
        let backed = election.costs.indices.filter { ballots.votes[$0] > 0 }
        free = backed.filter { election.costs[$0] == 0 }
        contenders = backed.filter { election.costs[$0] > 0 }.map { project in
            let cost = Double(election.costs[project]), votes = Double(ballots.votes[project])
            let utility = Double(rule.utility(of: project, in: election))
            return Contender(
                project: project, cost: cost, utility: utility, votes: votes,
                weight: rule.utility == .cost ? 1 : election.costs[project],
                rho: cost / votes / utility)
        }.sorted { $0.rho != $1.rho ? $0.rho < $1.rho : $0.project < $1.project }
        counts = ballots.ballots.map { Double($0.count) }
        money = [Double](repeating: 0, count: counts.count)
        let widest = ballots.approvers.map(\.count).max() ?? 0
        held = [Double](repeating: 0, count: widest)
        holders = held
    }

    /// What all purchases cost together.
    var spent: Int { purchases.reduce(0) { $0 + election.costs[$1.project] } }

    /// Whether every project with supporters is bought.
    var hasAll: Bool { purchases.count == free.count + contenders.count }

    /// Shares out the budget from the start.
    ///
    /// - Parameter raise: currency units that every voter gets on top of the equal share.
    mutating func share(raise: Int) {
        self.raise = raise
        exact = nil
        let share =
            Double(election.budget) / Double(rule.shareholders(of: election)) + Double(raise)
        for ballot in money.indices { money[ballot] = share }
        purchases = free.map { SharedPurchase(project: $0, price: 0) }
        var left = contenders
        while let best = nextBest(&left) {
            purchases.append(best)
            pay(best)
            left.removeAll { $0.project == best.project }
        }
    }

    /// Finds the project with the lowest ρ, and drops those that can never be paid again.
    private mutating func nextBest(_ left: inout [Contender]) -> SharedPurchase? {
        var best = Double.infinity
        var scanned = 0
        while scanned < left.count, left[scanned].rho <= best * (1 + Self.guardBand) {
            if refresh(&left[scanned]) {
                best = min(best, left[scanned].rho)
                scanned += 1
            } else {
                left.remove(at: scanned)
            }
        }
        let near = left[..<scanned].filter { $0.rho <= best * (1 + Self.guardBand) }
        let chosen = near.count > 1 ? decided(near) : near.first
        Self.restoreOrder(&left, scanned)
        return chosen.map { SharedPurchase(project: $0.project, price: $0.rho * $0.utility) }
    }

    /// Sorts the first entries, whose ρ rose, into their places.
    private static func restoreOrder(_ left: inout [Contender], _ scanned: Int) {
        for start in stride(from: scanned - 1, through: 0, by: -1) {
            let moved = left[start]
            var place = start
            while place + 1 < left.count, left[place + 1].rho < moved.rho {
                left[place] = left[place + 1]
                place += 1
            }
            left[place] = moved
        }
    }

    /// Computes the present ρ.
    ///
    /// - Returns: `false` when the supporters do not have the money together.
    private mutating func refresh(_ contender: inout Contender) -> Bool {
        let supporters = election.ballots.approvers[contender.project]
        var total = 0.0, least = Double.infinity, most = 0.0
        for (index, ballot) in supporters.enumerated() {
            let amount = money[Int(ballot)], count = counts[Int(ballot)]
            held[index] = amount
            holders[index] = count
            total += amount * count
            least = min(least, amount)
            most = max(most, amount)
        }
        if total < contender.cost * (1 - Self.guardBand) { return false }
        if total <= contender.cost * (1 + Self.guardBand), !canPayExactly(contender.project) {
            return false
        }
        let price = price(contender, supporters.count, most: most)
        contender.rho = max(contender.rho, price / contender.utility)
        contender.isEven = least > contender.cost / contender.votes * (1 + Self.guardBand)
        return true
    }

    /// The most one supporter pays: where the payments min(money, price) reach the cost.
    ///
    /// Newton's steps from a price that is too low: the payments are concave in the price, so each
    /// step stays too low until the supporters who cannot pay it in full are known.
    private func price(_ contender: Contender, _ supporters: Int, most: Double) -> Double {
        var price = contender.rho * contender.utility
        var payers = -1.0
        while true {
            var paid = 0.0, full = 0.0
            for index in 0..<supporters {
                if held[index] < price {
                    paid += held[index] * holders[index]
                } else {
                    full += holders[index]
                }
            }
            // Nobody has more than the price: rounding, in a project that takes everything.
            guard full > 0 else { return most }
            if full == payers { return price }
            payers = full
            price = max(price, (contender.cost - paid) / full)
        }
    }

    private mutating func pay(_ purchase: SharedPurchase) {
        for ballot in election.ballots.approvers[purchase.project] {
            let left = money[Int(ballot)] - purchase.price
            money[Int(ballot)] = left > 0 ? left : 0
        }
    }

    // MARK: What floating point cannot tell

    /// The first by exact ρ, then by the stated order.
    private mutating func decided(_ near: [Contender]) -> Contender? {
        if near.allSatisfy(\.isEven) {
            return near.min { one, other in
                let difference = Self.comparedEven(one, other)
                return difference != 0 ? difference < 0 : precedes(one, other)
            }
        }
        var best = near.first
        for one in near.dropFirst() {
            guard let leader = best else { break }
            let order = caughtUp().compare(one.project, leader.project)
            if order < 0 || order == 0 && precedes(one, leader) { best = one }
        }
        return best
    }

    /// Compares cost / utility / votes in whole numbers.
    private static func comparedEven(_ one: Contender, _ other: Contender) -> Int {
        let left = Int128(one.weight) * Int128(other.votes)
        let right = Int128(other.weight) * Int128(one.votes)
        return left < right ? -1 : left > right ? 1 : 0
    }

    private func precedes(_ one: Contender, _ other: Contender) -> Bool {
        if rule.ties == .votesThenCost {
            if one.votes != other.votes { return one.votes > other.votes }
            if one.cost != other.cost { return one.cost < other.cost }
        }
        return one.project < other.project
    }

    private mutating func canPayExactly(_ project: Int) -> Bool { caughtUp().canPay(project) }

    /// The exact account of this run, brought up to the last purchase.
    private mutating func caughtUp() -> ExactShares {
        var account = exact ?? ExactShares(election, rule: rule, raise: raise)
        exact = nil
        for purchase in purchases.dropFirst(free.count + account.purchased) {
            account.pay(purchase.project)
        }
        exact = account
        return account
    }
}
