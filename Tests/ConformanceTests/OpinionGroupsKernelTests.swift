import Testing

@testable import Conformance

@Suite("Opinion groups on documents")
struct OpinionGroupsKernelTests {
    private func run(_ kernel: String, _ document: String) throws -> JSON {
        let kernel = try #require(KernelCatalogue.named(kernel))
        return try kernel.run(KernelInput(JSON(parsing: document.utf8)))
    }

    private func path(_ kernel: String, _ document: String) -> String? {
        do {
            _ = try run(kernel, document)
            return nil
        } catch let error as KernelInputError {
            switch error {
            case .missing(let path), .wrong(let path, _, _), .refused(let path, _): return path
            case .notJSON, .tooLong: return "document"
            }
        } catch {
            return "\(error)"
        }
    }

    @Test("Bad votes are refused where they stand")
    func votes() {
        for kernel in ["polis_pca", "opinion_groups"] {
            #expect(path(kernel, "{}") == "input.votes")
            #expect(path(kernel, #"{"votes": []}"#) == "input.votes")
            #expect(path(kernel, #"{"votes": [[1, 0], [1]]}"#) == "input.votes[1]")
            #expect(path(kernel, #"{"votes": [[1, 0], [1, 2]]}"#) == "input.votes[1][1]")
            #expect(path(kernel, #"{"votes": [[1, "a"]]}"#) == "input.votes[0][1]")
            #expect(path(kernel, #"{"votes": [[0.5]]}"#) == "input.votes[0][0]")
            #expect(path(kernel, #"{"votes": [[1, null]]}"#) == nil)
        }
    }

    @Test("Bad groups are refused where they stand")
    func groups() {
        for kernel in ["polis_stats", "polis_server"] {
            #expect(path(kernel, #"{"votes": [[1], [0]]}"#) == "input.labels")
            #expect(path(kernel, #"{"votes": [[1], [0]], "labels": [0]}"#) == "input.labels")
            #expect(path(kernel, #"{"votes": [[1], [0]], "labels": [0, -1]}"#) == "input.labels[1]")
            #expect(path(kernel, #"{"votes": [[1], [0]], "labels": [1, null]}"#) == "input.labels")
            #expect(path(kernel, #"{"votes": [[1], [0]], "labels": [0, null]}"#) == nil)
        }
    }

    @Test("Bad points are refused where they stand")
    func points() {
        #expect(path("polis_kmeans", #"{"points": [[1]]}"#) == "input.points[0]")
        #expect(path("polis_kmeans", #"{"points": [[1, 2], [1, null]]}"#) == "input.points[1][1]")
        #expect(path("polis_kmeans", #"{"points": [[1, 2e200]]}"#) == "input.points[0]")
        #expect(path("polis_kmeans", #"{"points": []}"#) == nil)
    }

    @Test("Bad minimum numbers are refused where they stand")
    func minimum() {
        let document = #"{"votes": [[1]], "minimum": {"groupToBeShown": "five"}}"#
        #expect(path("opinion_groups", document) == "input.minimum.groupToBeShown")
    }

    @Test("A map is judged without directions that could be turned, and with either sign on ties")
    func judgingMaps() throws {
        let kernel = try #require(KernelCatalogue.named("polis_pca"))
        let input = try JSON(parsing: #"{"votes": [[1, -1], [1, -1], [-1, 1]]}"#.utf8)
        let found = try kernel.run(KernelInput(input))
        func expected(_ sign: Double, _ variance: Double) -> KernelCase {
            let half = 0.5.squareRoot() * sign
            let along = [2.0 / 3, 2.0 / 3, -4.0 / 3].map { $0 * 2 * half }
            return KernelCase(
                id: "either", input: input,
                expected: .object([
                    "means": .numbers([1.0 / 3, -1.0 / 3]),
                    "components": .matrix([[half, -half], [half, half]]),
                    "explainedVariance": .numbers([variance, 0]),
                    "projections": .matrix(along.map { [$0, 7] }),
                ]), tolerance: 1e-9)
        }
        #expect(kernel.judge(expected(1, 8.0 / 3), found) == nil)
        #expect(kernel.judge(expected(-1, 8.0 / 3), found) == nil)
        #expect(kernel.judge(expected(1, 2), found)?.path == "expected.explainedVariance[0]")
        #expect(kernel.judge(expected(2, 8.0 / 3), found) != nil)
    }

    @Test("Groups are judged by their inertia: better is right, worse is not")
    func judgingGroups() throws {
        let kernel = try #require(KernelCatalogue.named("polis_kmeans"))
        let input = try JSON(parsing: #"{"points": [[0, 0], [1, 0], [9, 0], [10, 0]]}"#.utf8)
        let found = try kernel.run(KernelInput(input))
        func verdict(_ two: String, best: Int) throws -> Difference? {
            let expected = try JSON(parsing: #"{"byK": {"2": \#(two)}, "bestK": \#(best)}"#.utf8)
            return kernel.judge(
                KernelCase(id: "x", input: input, expected: expected, tolerance: 1e-6), found)
        }
        let right = #"{"inertia": 1, "silhouette": 0.8885448916408669}"#
        #expect(try verdict(right, best: 2) == nil)
        #expect(try verdict(right, best: 3)?.path == "expected.bestK")
        #expect(try verdict(#"{"inertia": 1.5, "silhouette": 0.1}"#, best: 3) == nil)
        #expect(
            try verdict(#"{"inertia": 0.5, "silhouette": 0.9}"#, best: 2)?.path
                == "expected.byK.2.inertia")
        #expect(
            try verdict(#"{"inertia": 1, "silhouette": 0.7}"#, best: 2)?.path
                == "expected.byK.2.silhouette")
    }

    @Test("The whole says what is missing, or who is with whom")
    func whole() throws {
        guard case .object(let few) = try run("opinion_groups", #"{"votes": [[1, -1], [0, 1]]}"#)
        else {
            Issue.record("not an object")
            return
        }
        #expect(few["labels"] == .null)
        #expect(
            few["waiting"]
                == .text("8 more voters with at least 2 votes needed before groups can be shown."))
        let two = "[1, 1, -1], [-1, -1, 1]"
        let rows = Array(repeating: two, count: 6).joined(separator: ", ")
        guard case .object(let many) = try run("opinion_groups", #"{"votes": [\#(rows)]}"#) else {
            Issue.record("not an object")
            return
        }
        #expect(many["waiting"] == .null)
        #expect(many["labels"] == .integers((0..<12).map { $0 % 2 }))
    }

    @Test("Whatever a document says, a kernel answers or refuses with a place inside it")
    func hostileDocuments() throws {
        var state: UInt64 = 53
        func drawn(_ pieces: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int(state >> 33) % pieces.count]
        }
        let odd = [
            "2", "1.0", "0.5", "1e300", "-1e100", "9223372036854775807", "null", "true", "[]", "{}",
            "\"1\"", "-9223372036854775808", "1e-320",
        ]
        func number() -> String { drawn(["0", "1", "-1", "0", "1", "-1", "null", drawn(odd)]) }
        func row() -> String {
            let tidy = (0..<3).map { _ in drawn(["1", "0", "-1", "null"]) }
            let cells = drawn(["", "", "tidy"]) == "tidy" ? [number(), number()] : tidy
            return drawn(["[\(cells.joined(separator: ", "))]", "[1, -1, 0]", drawn(odd)])
        }
        func rows() -> String {
            "["
                + (0..<4).map { _ in drawn(["[1, 0, -1]", "[-1, null, 1]", row()]) }
                .joined(separator: ", ") + "]"
        }
        let names = ["polis_pca", "polis_kmeans", "polis_stats", "polis_server", "opinion_groups"]
        var answers = 0
        for round in 0..<600 {
            let points = (0..<4).map { _ in "[\(number()), \(number())]" }
            let document = """
                {"votes": \(drawn([rows(), rows(), number()])),
                "labels": [\(drawn(["0", "1"])), \(drawn(["1", "0"])), \(number()), 0],
                "points": [\(points.joined(separator: ", "))],
                "minimum": {"votesToBePlaced": \(number()), "participantsToGroup": \(drawn(odd))}}
                """
            do {
                _ = try run(names[round % names.count], document)
                answers += 1
            } catch let error as KernelInputError {
                switch error {
                case .missing(let path), .wrong(let path, _, _), .refused(let path, _):
                    #expect(path.hasPrefix("input."))
                case .notJSON, .tooLong: Issue.record("\(document): \(error)")
                }
            }
        }
        #expect(answers > 60)
    }
}
