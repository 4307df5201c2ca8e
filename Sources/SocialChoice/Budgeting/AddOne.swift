/// Equal Shares with every voter's share raised step by step, because a single run leaves money
/// over.
public struct AddOneOutcome: Sendable, Hashable {
    /// Why no further step was taken.
    public enum Ending: Sendable, Hashable {
        /// The next step would have cost this much, more than the budget.
        case overspent(Int)
        /// Every project with supporters is funded.
        case allFunded
        /// As many steps were taken as were allowed.
        case stepLimit
    }

    /// The last run that kept to the budget.
    public let outcome: EqualSharesOutcome
    /// Steps up to that run.
    public let steps: Int
    /// What they added to each voter's share, in currency units.
    public let raise: Int
    public let ending: Ending
}

extension EqualShares {
    /// At most 10 million steps.
    public static let mostSteps = 10_000_000
    /// Steps times approvals and projects, at most: a few seconds.
    public static let mostWork = 1_000_000_000

    /// Raises every voter's share by the same amount in each step, until the projects together
    /// cost more than the budget, and keeps the last result that did not.
    ///
    /// No step is left out: what is funded does not grow steadily with the shares, so that larger
    /// or halved steps can end elsewhere.
    ///
    /// - Parameters:
    ///   - election: count in thousands or millions when the unit is small.
    ///   - increment: currency units per voter and step, at least 1.
    ///   - stepLimit: 0…10,000,000.
    /// - Throws: ``BudgetElectionError/increment(_:)``,
    ///   ``BudgetElectionError/stepLimit(_:limit:)``, and
    ///   ``BudgetElectionError/tooManySteps(_:)`` when ``mostWork`` ends the steps first.
    /// - Complexity: one run for each step.
    /// Source: Peters & Skowron, equalshares.net, completion "Add1"; used in Wieliczka 2023 and
    /// Assen 2024.
    public func addOne(
        of election: BudgetElection, increment: Int = 1, stepLimit: Int = 1_000_000
    ) throws(BudgetElectionError) -> AddOneOutcome {
        try addOne(of: election, increment, stepLimit, work: Self.mostWork)
    }

    func addOne(
        of election: BudgetElection, _ increment: Int, _ stepLimit: Int, work: Int
    ) throws(BudgetElectionError) -> AddOneOutcome {
        guard increment >= 1, increment <= BudgetElection.mostMoney else {
            throw .increment(increment)
        }
        guard 0...Self.mostSteps ~= stepLimit else {
            throw .stepLimit(stepLimit, limit: Self.mostSteps)
        }
        let affordable = work / election.size
        var run = EqualSharesRun(election, rule: self)
        run.share(raise: 0)
        var (kept, raise, steps) = (run.purchases, 0, 0)
        var ending = AddOneOutcome.Ending.stepLimit
        while steps < stepLimit {
            if run.hasAll {
                ending = .allFunded
                break
            }
            guard steps < affordable else { throw .tooManySteps(affordable) }
            run.share(raise: raise + increment)
            if run.spent > election.budget {
                ending = .overspent(run.spent)
                break
            }
            raise += increment
            steps += 1
            kept = run.purchases
        }
        if run.hasAll, steps == stepLimit { ending = .allFunded }
        return AddOneOutcome(
            outcome: EqualSharesOutcome(election, rule: self, raise: raise, purchases: kept),
            steps: steps, raise: raise, ending: ending)
    }
}

extension BudgetElection {
    /// Different ballots' approvals and projects together, at least 1.
    fileprivate var size: Int {
        ballots.ballots.reduce(max(1, costs.count)) { $0 + $1.approvals.count }
    }
}
