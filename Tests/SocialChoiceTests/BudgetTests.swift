import OracleSupport
@testable import SocialChoice
import Testing
import Vocabulary

struct BudgetInput: Decodable, Sendable {
    let costs: [Int]
    let budget: Int
    let ballots: [CommitteeInput.Ballot]

    func election() throws -> BudgetElection {
        try BudgetElection(
            costs: costs, budget: budget,
            ballots: ballots.map { ApprovalBallot($0.approvals, count: $0.count) })
    }
}

struct BudgetExpected: Decodable, Sendable {
    struct Raised: Decodable, Sendable {
        let winners: [Int]
        let steps: Int
    }

    struct Shares: Decodable, Sendable {
        let order: [Int]
        let rho: [Double]
        let total: Int
        let add1: Raised?
        let add1u: [Int]?
    }

    let mes_cost: Shares
    let mes_cardinality: Shares
    let greedyByVotes: [Int]
}

typealias BudgetCases = OracleFile<BudgetInput, BudgetExpected>

@Suite("Budgets by Equal Shares")
struct BudgetTests {
    @Test("Every case", arguments: BudgetCases.load("mes_pb", in: .module))
    func cases(_ example: BudgetCases.Case) throws {
        let election = try example.input.election()
        let byCost = EqualShares().outcome(of: election)
        check(byCost, example.expected.mes_cost)
        check(
            EqualShares(utility: .cardinality).outcome(of: election),
            example.expected.mes_cardinality)
        let raised = try EqualShares().addOne(of: election)
        #expect(raised.outcome.funded == example.expected.mes_cost.add1?.winners)
        #expect(raised.steps == example.expected.mes_cost.add1?.steps)
        let greedy = GreedyBudget()
        let completed = greedy.outcome(of: election, after: raised.outcome.order)
        #expect(completed.funded == example.expected.mes_cost.add1u)
        #expect(greedy.outcome(of: election).funded == example.expected.greedyByVotes)
    }

    private func check(_ outcome: EqualSharesOutcome, _ expected: BudgetExpected.Shares) {
        #expect(outcome.order == expected.order)
        #expect(outcome.total == expected.total)
        for (purchase, rho) in zip(outcome.purchases, expected.rho) {
            #expect(abs(purchase.rho - rho) <= 1e-9 * max(1, rho))
        }
    }

    @Test("Two thirds get two projects and one third one; by votes the third gets nothing")
    func workedExample() throws {
        let election = try BudgetElection(
            costs: [100, 100, 100, 100], budget: 300,
            ballots: [ApprovalBallot([0, 1, 2], count: 2), ApprovalBallot([3])])
        let outcome = EqualShares().outcome(of: election)
        #expect(outcome.order == [0, 1, 3])
        #expect(GreedyBudget().outcome(of: election).order == [0, 1, 2])
        // Who paid: the two voters 50 each for project 0; it counted as two votes.
        let first = outcome.purchases[0]
        #expect(first.payments == [.init(ballot: 0, voters: 2, perVoter: 50)])
        #expect(first.effectiveVotes == 2)
        // Project 2: its two supporters have nothing left of 100; each would need 50 more.
        #expect(
            outcome.shortfalls == [
                .init(
                    project: 2, cost: 100, votes: 2, available: 0, missing: 100, missingPerVoter: 50
                )
            ])
    }

    @Test("A poorer supporter pays what is left, the others the rest equally")
    func unequalPayments() throws {
        // 300 among 3. Project 0 costs 120 of voters 0 and 1: 60 each. Project 1 costs 150 of
        // voters 1 and 2: voter 1 has 40, voter 2 would pay 110 > 100: not funded. At 130 it is.
        let dear = try BudgetElection(
            costs: [120, 150], budget: 300,
            ballots: [ApprovalBallot([0]), ApprovalBallot([0, 1]), ApprovalBallot([1])])
        let outcome = EqualShares().outcome(of: dear)
        #expect(outcome.order == [0])
        #expect(outcome.shortfalls.map(\.missing) == [10])
        // Raised five times both are funded.
        let raised = try EqualShares().addOne(of: dear)
        #expect(raised.steps == 5 && raised.outcome.total == 270)
        #expect(raised.outcome.purchases[1].payments.map(\.perVoter) == [45, 105])
        let affordable = try BudgetElection(
            costs: [120, 130], budget: 300,
            ballots: [ApprovalBallot([0]), ApprovalBallot([0, 1]), ApprovalBallot([1])])
        let second = EqualShares().outcome(of: affordable).purchases[1]
        #expect(second.payments.map(\.perVoter) == [40, 90])
        #expect(second.price == 90)
        #expect(second.effectiveVotes == 130.0 / 90)
    }

    @Test("Empty ballots take a share only when all voters do")
    func endowment() throws {
        let election = try BudgetElection(
            costs: [100], budget: 100, ballots: [ApprovalBallot([0], count: 3), ApprovalBallot([])])
        #expect(EqualShares().outcome(of: election).order == [0])
        let all = EqualShares(endowment: .allVoters).outcome(of: election)
        #expect(all.order == [] && all.voters == 4 && all.endowment == 25)
        #expect(all.shortfalls.map(\.missing) == [25])
    }

    @Test("What costs nothing is funded at once when anybody approves of it")
    func freeOfCharge() throws {
        let election = try BudgetElection(
            costs: [50, 0, 0], budget: 50, ballots: [ApprovalBallot([0, 1], count: 2)])
        for utility in [BudgetUtility.cost, .cardinality] {
            let outcome = EqualShares(utility: utility).outcome(of: election)
            #expect(outcome.order == [1, 0])
            #expect(outcome.purchases[0].rho == 0 && outcome.purchases[0].effectiveVotes == nil)
        }
        let raised = try EqualShares().addOne(of: election)
        #expect(raised.ending == .allFunded && raised.steps == 0)
        #expect(
            GreedyBudget().outcome(of: election, after: raised.outcome.order).funded == [0, 1, 2])
    }

    @Test("When everything can be paid, raising ends with everything funded")
    func everythingAffordable() throws {
        // 100 each: voter 1 has not enough for project 1 alone until the share is 150.
        let election = try BudgetElection(
            costs: [20, 150], budget: 200, ballots: [ApprovalBallot([0]), ApprovalBallot([1])])
        let raised = try EqualShares().addOne(of: election)
        #expect(raised.outcome.funded == [0, 1])
        #expect(raised.steps == 50 && raised.ending == .allFunded)
    }

    @Test("No votes, no money, no projects worth it: nothing is funded and nothing fails")
    func empty() throws {
        let unvoted = try BudgetElection(costs: [10], budget: 100, ballots: [])
        #expect(EqualShares().outcome(of: unvoted).order == [])
        #expect(EqualShares().outcome(of: unvoted).shortfalls.map(\.missingPerVoter) == [nil])
        #expect(try EqualShares().addOne(of: unvoted).ending == .allFunded)
        let poor = try BudgetElection(costs: [10], budget: 0, ballots: [ApprovalBallot([0])])
        #expect(EqualShares().outcome(of: poor).order == [])
        #expect(try EqualShares().addOne(of: poor).ending == .overspent(10))
    }

    @Test("Ties go to the project listed first, or as the official tools have it")
    func ties() throws {
        // All have rho 1/2: two votes each pay their cost in full.
        let election = try BudgetElection(
            costs: [60, 50], budget: 60, ballots: [ApprovalBallot([0, 1], count: 2)])
        #expect(EqualShares().outcome(of: election).order == [0])
        #expect(EqualShares(ties: .votesThenCost).outcome(of: election).order == [1])
        #expect(GreedyBudget().outcome(of: election).order == [0])
        #expect(GreedyBudget(ties: .votesThenCost).outcome(of: election).order == [1])
    }

    @Test("The limit of steps is kept and told")
    func stepLimit() throws {
        let election = try BudgetElection(
            costs: [1_000_000], budget: 10, ballots: [ApprovalBallot([0])])
        let raised = try EqualShares().addOne(of: election, increment: 3, stepLimit: 7)
        #expect(raised.steps == 7 && raised.raise == 21 && raised.ending == .stepLimit)
        #expect(raised.outcome.endowment == 31)
    }

    @Test("Each fault names its place")
    func faults() {
        expect(.cost(project: 1, -5, limit: 100_000_000_000_000)) {
            try BudgetElection(costs: [0, -5], budget: 0, ballots: [])
        }
        expect(.budget(-1, limit: 100_000_000_000_000)) {
            try BudgetElection(costs: [0], budget: -1, ballots: [])
        }
        expect(.ballots(.unknownAlternative(ballot: 0, alternative: 4, of: 1))) {
            try BudgetElection(costs: [0], budget: 1, ballots: [ApprovalBallot([4])])
        }
        expect(.increment(0)) {
            let election = try BudgetElection(costs: [1], budget: 1, ballots: [])
            return try EqualShares().addOne(of: election, increment: 0)
        }
        expect(.stepLimit(-1, limit: 10_000_000)) {
            let election = try BudgetElection(costs: [1], budget: 1, ballots: [])
            return try EqualShares().addOne(of: election, stepLimit: -1)
        }
    }

    private func expect<Value>(
        _ fault: BudgetElectionError, at location: SourceLocation = #_sourceLocation,
        _ work: () throws -> Value
    ) {
        #expect(throws: fault, sourceLocation: location) { try work() }
        let wording = fault.wording
        #expect(wording[.indonesian] != wording[.english], sourceLocation: location)
    }
}
