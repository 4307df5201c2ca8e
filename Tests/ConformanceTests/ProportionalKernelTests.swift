import Testing

@testable import Conformance

@Suite("Proportional choice on documents")
struct ProportionalKernelTests {
    private func fault(_ kernel: String, _ document: String) throws -> KernelInputError? {
        let kernel = try #require(KernelCatalogue.named(kernel))
        let input = KernelInput(try JSON(parsing: document.utf8))
        do {
            _ = try kernel.run(input)
            return nil
        } catch {
            return error
        }
    }

    private func place(_ error: KernelInputError?) -> String? {
        if case .refused(let path, _) = error { path } else { nil }
    }

    @Test("A ranking that ties two candidates is refused where it stands")
    func tiedRanking() throws {
        let error = try fault(
            "stv_wigm",
            #"{"candidates": 3, "seats": 1, "ballots": [{"ranking": [[2], [0, 1]]}]}"#)
        #expect(place(error) == "input.ballots[0].ranking[1]")
    }

    @Test("A candidate that does not exist is named with the ballot")
    func unknownCandidate() throws {
        for (kernel, member) in [("stv", "ranking"), ("pav", "approvals")] {
            let named = kernel == "stv" ? "[[0], [3]]" : "[0, 3]"
            let ballots = #"[{"\#(member)": [], "count": 2}, {"\#(member)": \#(named)}]"#
            let error = try fault(
                kernel, #"{"candidates": 3, "seats": 1, "ballots": \#(ballots)}"#)
            #expect(place(error) == "input.ballots[1].\(member)")
        }
    }

    @Test("A tie without a lot says that one is needed; with it the record names it")
    func lot() throws {
        let tied =
            #""candidates": 2, "seats": 1, "ballots": [{"ranking": [[0]]}, {"ranking": [[1]]}]"#
        #expect(place(try fault("stv", "{\(tied)}")) == "input.lot")
        let kernel = try #require(KernelCatalogue.named("stv"))
        let input = KernelInput(try JSON(parsing: "{\(tied), \"lot\": [1, 0]}".utf8))
        guard case .object(let answer) = try kernel.run(input),
            case .array(let rounds)? = answer["rounds"], case .object(let round)? = rounds.first,
            case .object(let tie)? = round["tie"]
        else {
            Issue.record("there is no tie in the answer")
            return
        }
        #expect(answer["electedInOrder"] == .integers([1]))
        #expect(tie["decidedBy"] == .text("lot"))
    }

    @Test("Money below 0, too many seats and unknown words are refused at their place")
    func places() throws {
        let ballots = #""ballots": [{"approvals": [0]}]"#
        let documents = [
            ("mes", #"{"costs": [-1], "budget": 1, \#(ballots)}"#, "input.costs[0]"),
            ("mes_pb", #"{"costs": [1], "budget": -1, \#(ballots)}"#, "input.budget"),
            ("greedy_budget", #"{"costs": [], "budget": 1, "ballots": []}"#, "input.costs"),
            ("phragmen", #"{"candidates": 1, "seats": 2, \#(ballots)}"#, "input.seats"),
            ("mes", #"{"costs": [1], "budget": 1, \#(ballots), "utility": "x"}"#, "input.utility"),
            (
                "mes", #"{"costs": [1], "budget": 1, \#(ballots), "add1": true, "increment": 0}"#,
                "input.increment"
            ),
            (
                "approval_committee",
                #"{"candidates": 1, "seats": 1, "ballots": [{"approvals": [0, 0]}]}"#,
                "input.ballots[0].approvals"
            ),
        ]
        for (kernel, document, expected) in documents {
            #expect(place(try fault(kernel, document)) == expected, "\(kernel)")
        }
    }

    @Test("A city's decision is compared with our result by the same rule")
    func officialDecision() throws {
        let kernel = try #require(KernelCatalogue.named("mes_pb"))
        let input = try JSON(
            parsing: #"{"costs": [5, 5], "budget": 5, "ballots": [{"approvals": [1]}]}"#.utf8)
        let answer = try kernel.run(KernelInput(input))
        func difference(_ selected: [Int]) -> Difference? {
            let expected = JSON.object([
                "officialSelected": .integers(selected), "officialRule": .text("equalshares/add1"),
                "greedyByVotes": .integers([1]),
            ])
            return kernel.judge(
                KernelCase(id: "city", input: input, expected: expected, tolerance: 0), answer)
        }
        #expect(difference([1]) == nil)
        #expect(difference([0])?.path == "expected.officialSelected[0]")
    }
}
