import Testing
import Vocabulary

@testable import Conformance

@Suite("The portfolio kernels on documents")
struct PortfolioKernelTests {
    private func run(_ name: String, _ text: String) throws(KernelInputError) -> JSON {
        let document = try JSON(parsing: text.utf8)
        guard let kernel = KernelCatalogue.named(name) else { throw .missing(name) }
        return try kernel.run(KernelInput(document))
    }

    private func place(_ text: String) -> String? {
        do {
            _ = try run("portfolio", text)
            return nil
        } catch {
            return switch error {
            case .missing(let path), .wrong(let path, _, _), .refused(let path, _): path
            case .notJSON: "not JSON"
            case .tooLong: "too long"
            }
        }
    }

    @Test(
        "A document that cannot be read is refused with its place",
        arguments: [
            (#"{"costs":[[1]],"budgets":[1]}"#, "input.values"),
            (#"{"values":[1.5],"costs":[[1]],"budgets":[1]}"#, "input.values[0]"),
            (#"{"values":[1,2],"costs":[[1],[1,2]],"budgets":[1]}"#, "input.costs[1]"),
            (#"{"values":[1],"costs":[[-1]],"budgets":[1]}"#, "input.costs[0][0]"),
            (#"{"values":[1],"costs":[[1]],"budgets":[-1]}"#, "input.budgets[0]"),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"requires":[[0]]}"#,
                "input.requires[0]"
            ),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"requires":[[0,7]]}"#,
                "input.requires[0]"
            ),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"atMostOne":[[0,0]]}"#,
                "input.atMostOne[0]"
            ),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"mandatory":[3]}"#,
                "input.mandatory"
            ),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"minCount":[{"items":[0],"min":-1}]}"#,
                "input.minCount[0]"
            ),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"minCount":[{"items":[0]}]}"#,
                "input.minCount[0].min"
            ),
            (
                #"{"values":[1],"costs":[[1]],"budgets":[1],"mostNodes":-1}"#, "input.mostNodes"
            ),
        ])
    func places(text: String, expected: String) {
        #expect(place(text) == expected)
    }

    @Test("A choice is withheld as the only one when another is worth as much")
    func ties() throws {
        let answer = try run("portfolio", #"{"values":[5,5],"costs":[[3],[2]],"budgets":[3]}"#)
        guard case .object(let members) = answer else {
            Issue.record("not an object")
            return
        }
        #expect(members["unique"] == .bool(false))
        #expect(members["selected"] == .null)
        #expect(members["choice"] == .integers([1]))
    }

    @Test("An infeasible problem names the rules")
    func conflict() throws {
        let answer = try run(
            "portfolio", #"{"values":[5],"costs":[[3]],"budgets":[2],"mandatory":[0]}"#)
        guard case .object(let members) = answer else {
            Issue.record("not an object")
            return
        }
        #expect(members["feasible"] == .bool(false))
        #expect(members["conflict"] == .texts(["budget 0", "mandatory item 0"]))
    }

    @Test("Money, core and left-out items are answered by their own kernels")
    func reports() throws {
        let text = #"{"values":[5,4,3],"costs":[[3],[3],[2]],"budgets":[5]}"#
        for (name, key) in [
            ("portfolio_margins", "margins"), ("portfolio_core", "core"),
            ("portfolio_left_out", "leftOut"),
        ] {
            guard case .object(let members) = try run(name, text) else {
                Issue.record("\(name): not an object")
                continue
            }
            #expect(members[key] != nil && members[key] != .null)
        }
    }
}
