import Foundation
import SocialChoice
import Statistics

/// Made-up votes in the shape of two real ones: a council district with 42,871 ballots of up to six
/// preferences for three seats, and a town's 6,586 ballots on 64 projects.
func benchmarkProportional(_ bench: Bench) throws {
    try timeTransferable(bench)
    try timeBudgets(bench)
    try timeCommittees(bench)
}

private func timeTransferable(_ bench: Bench) throws {
    let papers = rankings(SeededGenerator(seed: 41))
    try bench.write("rankings.csv", papers.map { $0.ranking.csv })
    for (name, precision) in [
        ("STV, 42,871 ballots, 3 seats", TransferPrecision.exact),
        ("STV by five decimals, 42,871 ballots, 3 seats", .fiveDecimals),
    ] {
        let vote = try TransferableVote(seats: 3, precision: precision)
        try bench.time(name, goal: 0.05) {
            consume(try vote.outcome(of: TransferableBallots(candidates: 17, ballots: papers)))
        }
        let outcome = try vote.outcome(of: TransferableBallots(candidates: 17, ballots: papers))
        if precision == .exact { try bench.write("elected.csv", [outcome.elected.csv]) }
    }
    try timePortland(bench)
}

/// The real vote, where `peers/portland.py` has put it.
private func timePortland(_ bench: Bench) throws {
    let file = bench.folder.appending(path: "portland.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    let papers = text.split(separator: "\n").map { line in
        TransferableBallot(line.split(separator: ",").compactMap { Int($0) })
    }
    let vote = try TransferableVote(seats: 3)
    try bench.time("STV, Portland's first district 2024, 42,871 ballots", goal: 0.05) {
        consume(try vote.outcome(of: TransferableBallots(candidates: 17, ballots: papers)))
    }
    let outcome = try vote.outcome(of: TransferableBallots(candidates: 17, ballots: papers))
    try bench.write("portland-elected.csv", [outcome.elected.csv])
}

private func timeBudgets(_ bench: Bench) throws {
    let town = try town(SeededGenerator(seed: 42))
    try bench.write("costs.csv", [town.costs.csv])
    let ballots = town.ballots.ballots.flatMap {
        Array(repeating: $0.approvals.csv, count: $0.count)
    }
    try bench.write("approvals.csv", ballots)
    let rule = EqualShares(), phragmen = BudgetPhragmen()
    bench.time("Equal Shares, 6,586 votes, 64 projects", goal: 0.005, repetitions: 21) {
        consume(rule.outcome(of: town))
    }
    let unmerged = town.ballots.ballots.flatMap { ballot in
        (0..<ballot.count).map { _ in ApprovalBallot(ballot.approvals) }
    }
    try bench.time("Equal Shares from unmerged ballots, 6,586 votes, 64 projects", goal: 0.005) {
        let read = try BudgetElection(costs: town.costs, budget: town.budget, ballots: unmerged)
        consume(rule.outcome(of: read))
    }
    try bench.time("Equal Shares with add-one, 6,586 votes, 64 projects", goal: 0.15) {
        consume(try rule.addOne(of: town))
    }
    bench.time("Phragmén, 6,586 votes, 64 projects", goal: 0.05) {
        consume(phragmen.outcome(of: town))
    }
    let raised = try rule.addOne(of: town)
    try bench.write("shares.csv", [rule.outcome(of: town).funded.csv])
    try bench.write("raised.csv", [raised.outcome.funded.csv, "\(raised.steps)"])
    try bench.write("phragmen.csv", [phragmen.outcome(of: town).order.sorted().csv])
}

private func timeCommittees(_ bench: Bench) throws {
    var generator = SeededGenerator(seed: 43)
    let profile = try ApprovalBallots(
        alternatives: 24,
        ballots: (0..<120).map { _ in
            let side = generator.index(below: 3)
            return ApprovalBallot(
                (0..<24).filter { generator.unit() < ($0 % 3 == side ? 0.5 : 0.1) })
        })
    try bench.write(
        "committee.csv",
        profile.ballots.flatMap { ballot in
            Array(repeating: ballot.approvals.csv, count: ballot.count)
        })
    let rule = ProportionalApproval(seats: 8)
    try bench.time("PAV proven, 24 candidates, 8 seats, 120 ballots", goal: 0.1) {
        consume(try rule.best(of: profile))
    }
    let best = try rule.best(of: profile)
    try bench.write("committees.csv", best.committees.map(\.csv))
}

/// Preferences drawn one by one in proportion to the candidates' strength, ballots as long as in
/// Portland's first district in 2024.
private func rankings(_ seeded: SeededGenerator) -> [TransferableBallot] {
    var generator = seeded
    let strengths = [
        507, 559, 71, 95, 405, 170, 355, 389, 398, 830, 72, 36, 28, 111, 127, 39, 98,
    ]
    let lengths = [5_857, 3_072, 8_350, 4_831, 3_869, 16_892]
    return lengths.enumerated().flatMap { index, count in
        (0..<count).map { _ in
            var left = strengths
            let ranking = (0...index).map { _ in
                let candidate = drawn(left, &generator)
                left[candidate] = 0
                return candidate
            }
            return TransferableBallot(ranking)
        }
    }
}

/// Twenty villages with a few projects each; most voters stay with some of their own, some add
/// others. The budget pays for about a third.
private func town(_ seeded: SeededGenerator) throws -> BudgetElection {
    var generator = seeded
    let sizes = (1...20).map { 1_000 / ($0 + 2) }
    let homes = (0..<64).map { $0 % 20 }
    let costs = homes.map { _ in
        generator.unit() < 0.5
            ? 2_000 * (1 + generator.index(below: 50)) : 600 + generator.index(below: 99_400)
    }
    let ballots = (0..<6_586).map { _ in
        let home = drawn(sizes, &generator)
        let eager = generator.unit() < 0.2
        let own = (0..<64).filter { homes[$0] == home }
        let rest = (0..<64).filter { homes[$0] != home && eager && generator.unit() < 0.12 }
        let chosen = own.filter { _ in generator.unit() < 0.6 }
        return ApprovalBallot((chosen.isEmpty ? [own[0]] : chosen) + rest)
    }
    return try BudgetElection(costs: costs, budget: 1_000_000, ballots: ballots)
}

/// An index in proportion to its weight.
private func drawn(_ weights: [Int], _ generator: inout SeededGenerator) -> Int {
    var left = generator.index(below: weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
        if left < weight { return index }
        left -= weight
    }
    return weights.count - 1
}

extension [Int] {
    fileprivate var csv: String { map { "\($0)" }.joined(separator: ",") }
}
