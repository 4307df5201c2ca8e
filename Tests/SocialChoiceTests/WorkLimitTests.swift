import Testing

@testable import SocialChoice

@Suite("Limits of work")
struct WorkLimitTests {
    @Test("Raising the shares is refused where the steps take more work than is allowed")
    func addOne() throws {
        let election = try BudgetElection(
            costs: [1_000_000], budget: 10, ballots: [ApprovalBallot([0])])
        // A step works on one approval and one project.
        #expect(throws: BudgetElectionError.tooManySteps(5)) {
            try EqualShares().addOne(of: election, 1, 1_000, work: 10)
        }
        let enough = try EqualShares().addOne(of: election, 1, 5, work: 10)
        #expect(enough.steps == 5 && enough.ending == .stepLimit)
    }

    @Test("A search for committees that is out of work keeps the sequential one and its bound")
    func committees() throws {
        // Two blocs that overlap, so that the greedy committee is not proven by its bound alone.
        let ballots = try ApprovalBallots(
            alternatives: 6,
            ballots: [
                ApprovalBallot([0, 1, 2], count: 3), ApprovalBallot([2, 3], count: 2),
                ApprovalBallot([3, 4, 5], count: 3), ApprovalBallot([0, 5], count: 2),
            ])
        let rule = ProportionalApproval(seats: 3)
        let best = try rule.best(of: ballots)
        let cut = try rule.best(of: ballots, work: 1)
        #expect(best.isProven)
        #expect(!cut.isProven && !cut.isComplete)
        #expect(cut.committees == [try rule.sequential(of: ballots).order.sorted()])
        #expect(cut.score <= best.score && best.score <= cut.bound)
    }
}
