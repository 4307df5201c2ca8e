import Testing
import Vocabulary

@testable import Conformance

@Suite("The breakout kernel on documents")
struct BreakoutKernelTests {
    private func run(_ text: String) throws(KernelInputError) -> JSON {
        let document = try JSON(parsing: text.utf8)
        guard let kernel = KernelCatalogue.named("breakout") else { throw .missing("breakout") }
        return try kernel.run(KernelInput(document))
    }

    private func place(_ text: String) -> String? {
        do {
            _ = try run(text)
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
            (#"{"tables":1,"rounds":1}"#, "input.agencies"),
            (#"{"agencies":["a",1.5],"tables":1,"rounds":1}"#, "input.agencies[1]"),
            (#"{"agencies":["a"],"ranks":[],"tables":1,"rounds":1}"#, "input.ranks"),
            (#"{"agencies":["a"],"tables":2,"rounds":1}"#, "input.tables"),
            (#"{"agencies":["a"],"tables":1,"rounds":0}"#, "input.rounds"),
            (
                #"{"agencies":["a"],"tables":1,"rounds":1,"fixed":[{"person":1,"table":0}]}"#,
                "input.fixed[0]"
            ),
            (
                #"{"agencies":["a"],"tables":1,"rounds":1,"fixed":[{"person":0}]}"#,
                "input.fixed[0].table"
            ),
            (
                #"{"agencies":["a","b"],"tables":1,"rounds":1,"separate":[[0]]}"#,
                "input.separate[0]"
            ),
            (
                #"{"agencies":["a","b"],"tables":1,"rounds":1,"separate":[[0,0]]}"#,
                "input.separate[0]"
            ),
            (
                #"{"agencies":["a"],"tables":1,"rounds":1,"weights":{"rank":-1}}"#,
                "input.weights.rank"
            ),
            (#"{"agencies":["a"],"tables":1,"rounds":1,"trials":-1}"#, "input.trials"),
        ])
    func places(text: String, expected: String) {
        #expect(place(text) == expected)
    }

    @Test("A plan tells its cost, its bound and the agencies by name")
    func plan() throws {
        let answer = try run(
            #"{"agencies":["Bappeda","Bappeda","Dinkes","Dinkes"],"tables":2,"rounds":2}"#)
        guard case .object(let members) = answer else {
            Issue.record("not an object")
            return
        }
        #expect(members["cost"] == .integer(0) && members["optimal"] == .bool(true))
        guard case .array(let mixing)? = members["mixing"], case .object(let first)? = mixing.first
        else {
            Issue.record("no mixing")
            return
        }
        #expect(first["agency"] == .text("Bappeda") && first["people"] == .integer(2))
    }
}
