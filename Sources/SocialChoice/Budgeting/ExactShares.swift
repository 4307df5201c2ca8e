import BigInt

/// The account of Equal Shares in exact fractions, kept only where floating point cannot decide.
///
/// Voters with the same money are one group; all amounts have one common denominator, which each
/// purchase multiplies by the number of those who pay in full.
/// Source: Peters, Pierczyński & Skowron (2021), NeurIPS 34.
struct ExactShares {
    private let election: BudgetElection
    private let rule: EqualShares
    private var denominator: BigInt
    /// What each voter of a group has, in units of `1 / denominator`.
    private var amounts: [BigInt]
    /// Ballots in each group.
    private var members: [Int]
    private var groups: [Int]
    private(set) var purchased = 0

    /// What the payers of a project pay: everyone `min(money, amount / payers)`.
    private struct Price {
        let amount: BigInt
        let payers: Int
    }

    init(_ election: BudgetElection, rule: EqualShares, raise: Int) {
        self.election = election
        self.rule = rule
        let voters = rule.shareholders(of: election)
        denominator = BigInt(voters)
        amounts = [BigInt(election.budget) + BigInt(raise) * BigInt(voters)]
        members = [election.ballots.ballots.count]
        groups = [Int](repeating: 0, count: election.ballots.ballots.count)
    }

    /// Whether the supporters have the cost together.
    func canPay(_ project: Int) -> Bool {
        let total = supporters(of: project).reduce(BigInt(0)) {
            $0 + amounts[$1.group] * BigInt($1.voters)
        }
        return total >= BigInt(election.costs[project]) * denominator
    }

    /// Below 0 when the first project has the lower ρ, 0 when both have the same.
    func compare(_ one: Int, _ other: Int) -> Int {
        let (first, second) = (price(of: one), price(of: other))
        let left =
            first.amount * BigInt(second.payers) * BigInt(rule.utility(of: other, in: election))
        let right =
            second.amount * BigInt(first.payers) * BigInt(rule.utility(of: one, in: election))
        return left < right ? -1 : left > right ? 1 : 0
    }

    /// Takes the money for a project from its supporters.
    mutating func pay(_ project: Int) {
        let price = price(of: project)
        purchased += 1
        denominator *= BigInt(price.payers)
        amounts = amounts.map { $0 * BigInt(price.payers) }
        let payers = election.ballots.approvers[project]
        var leaving = [Int](repeating: 0, count: amounts.count)
        for ballot in payers { leaving[groups[Int(ballot)]] += 1 }
        var target = Array(amounts.indices)
        for group in target where leaving[group] > 0 {
            let left = max(0, amounts[group] - price.amount)
            if leaving[group] == members[group] {
                amounts[group] = left
            } else {
                members[group] -= leaving[group]
                target[group] = amounts.count
                amounts.append(left)
                members.append(leaving[group])
            }
        }
        for ballot in payers { groups[Int(ballot)] = target[groups[Int(ballot)]] }
    }

    /// From the poorest group on: who has less than an equal part of what is left to pay gives all.
    private func price(of project: Int) -> Price {
        var left = BigInt(election.costs[project]) * denominator
        var payers = election.ballots.votes[project]
        let poorestFirst = supporters(of: project).sorted {
            amounts[$0.group] != amounts[$1.group]
                ? amounts[$0.group] < amounts[$1.group] : $0.group < $1.group
        }
        for (group, voters) in poorestFirst {
            if amounts[group] * BigInt(payers) >= left || voters == payers { break }
            left -= amounts[group] * BigInt(voters)
            payers -= voters
        }
        return Price(amount: left, payers: payers)
    }

    private func supporters(of project: Int) -> [(group: Int, voters: Int)] {
        var voters = [Int](repeating: 0, count: amounts.count)
        for ballot in election.ballots.approvers[project] {
            voters[groups[Int(ballot)]] += election.ballots.ballots[Int(ballot)].count
        }
        return voters.indices.filter { voters[$0] > 0 }.map { ($0, voters[$0]) }
    }
}
