/// Projects with their costs, a budget, and the ballots that approve of projects.
public struct BudgetElection: Sendable, Hashable {
    /// No cost is above this many currency units, nor the budget: no sum of costs overflows.
    public static let mostMoney = 100_000_000_000_000

    /// In currency units, not negative; a project may cost nothing.
    public let costs: [Int]
    /// In the same units, not negative.
    public let budget: Int
    /// Its alternatives are the projects.
    public let ballots: ApprovalBallots

    /// - Parameters:
    ///   - costs: one for each project, whole currency units, 0…10¹⁴.
    ///   - budget: whole currency units, 0…10¹⁴.
    ///   - ballots: approvals are places in `costs`.
    /// - Throws: ``BudgetElectionError`` that names the project or the ballot.
    public init(costs: [Int], budget: Int, ballots: [ApprovalBallot]) throws(BudgetElectionError) {
        for (project, cost) in costs.enumerated() where !(0...Self.mostMoney ~= cost) {
            throw .cost(project: project, cost, limit: Self.mostMoney)
        }
        guard 0...Self.mostMoney ~= budget else { throw .budget(budget, limit: Self.mostMoney) }
        self.costs = costs
        self.budget = budget
        do {
            self.ballots = try ApprovalBallots(alternatives: costs.count, ballots: ballots)
        } catch {
            throw .ballots(error)
        }
    }

    /// What several projects cost together.
    ///
    /// - Parameter projects: places in ``costs``, each once.
    public func cost(of projects: [Int]) -> Int { projects.reduce(0) { $0 + costs[$1] } }
}
