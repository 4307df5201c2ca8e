import Foundation
import Testing
import Vocabulary

@testable import Conformance

@Suite("Files of cases")
struct ConformanceReportTests {
    private func file(_ kernel: String, _ cases: String) -> [UInt8] {
        Array(#"{"kernel": "\#(kernel)", "cases": [\#(cases)]}"#.utf8)
    }

    private let right = """
        {"id": "right", "input": {"probability": [1, 0], "outcome": [1, 0]},
         "expected": {"brier": 0}, "tolerance": 1e-9}
        """
    private let wrong = """
        {"id": "wrong", "input": {"probability": [1, 0], "outcome": [1, 0]},
         "expected": {"brier": 0.5}, "tolerance": 1e-9}
        """

    @Test("Cases that agree pass; the first that does not is told with place and values")
    func counting() {
        var report = ConformanceReport()
        report.run(file("brier", "\(right), \(wrong)"), file: "a.json")
        report.run(file("brier", right), file: "b.json")
        #expect(report.lines.count == 1)
        #expect(report.passed == 2 && report.failed == 1 && report.isRefuted)
        #expect(report.lines[0].firstFailure?.file == "a.json")
        #expect(report.lines[0].firstFailure?.id == "wrong")
        #expect(
            report.lines[0].firstFailure?.reason.en == "expected.brier: expected 0.5, found 0")
    }

    @Test("Unknown kernels are named and fail nothing")
    func unknown() {
        var report = ConformanceReport()
        report.run(file("astrology", right), file: "a.json")
        #expect(report.unknown == ["astrology": 1])
        #expect(!report.isRefuted)
    }

    @Test("A document that a kernel refuses is a failed case, with the place")
    func refusal() throws {
        var report = ConformanceReport()
        report.run(
            file(
                "brier",
                #"{"id": "x", "input": {"probability": ["a"], "outcome": [1]}, "expected": {}, "#
                    + #""tolerance": 0}"#), file: "a.json")
        let reason = try #require(report.lines.first?.firstFailure?.reason.en)
        #expect(reason == #"input.probability[0]: expected a number, found "a"."#)
    }

    @Test(
        "A file that is no file of cases is a fault",
        arguments: [
            "", "{", #"{"kernel": 3, "cases": []}"#, #"{"kernel": "brier"}"#,
            #"{"kernel": "brier", "cases": {}}"#,
        ])
    func faults(text: String) {
        var report = ConformanceReport()
        report.run(Array(text.utf8), file: "a.json")
        #expect(report.faults.count == 1 && report.isRefuted)
    }

    @Test(
        "A malformed case fails by itself, named by its place; those after it are run",
        arguments: [
            ("3", "file.cases[1]: expected an object, found 3."),
            (
                #"{"id": "x", "input": {}, "expected": {}}"#,
                "file.cases[1].tolerance is missing; add it."
            ),
            (
                #"{"id": "x", "input": {}, "expected": 1, "tolerance": -1}"#,
                "file.cases[1].tolerance: is below 0."
            ),
        ])
    func malformed(example: String, reason: String) throws {
        var report = ConformanceReport()
        report.run(file("brier", "\(right), \(example), \(right)"), file: "a.json")
        #expect(report.faults.isEmpty && report.passed == 2 && report.failed == 1)
        let failure = try #require(report.lines.first?.firstFailure)
        #expect(failure.reason.en == reason)
        #expect(failure.id == (example == "3" ? "file.cases[1]" : "x"))
    }

    @Test("A refusal is said in both languages")
    func languages() {
        var report = ConformanceReport()
        report.run(
            file(
                "brier",
                #"{"id": "x", "input": {"probability": [1], "outcome": [2]}, "expected": {}, "#
                    + #""tolerance": 0}"#), file: "a.json")
        let reason = report.lines.first?.firstFailure?.reason
        #expect(reason?.id == "input.outcome[0]: harus 0 atau 1.")
        #expect(reason?.en == "input.outcome[0]: must be 0 or 1.")
    }

    @Test(
        "A document that names no kernel is passed over, and said to be",
        arguments: ["[]", "{}", "3"])
    func others(text: String) {
        var report = ConformanceReport()
        report.run(Array(text.utf8), file: "table.json")
        #expect(report.passedOver == ["table.json"] && !report.isRefuted)
    }

    @Test("docs/kernels/reference.md says what the kernels read and answer now")
    func reference() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(
            contentsOf: root.appending(path: "docs/kernels/reference.md"), encoding: .utf8)
        #expect(text == KernelReference.markdown, "selaras kernel --reference writes it anew")
    }

    @Test("Every kernel has a name of its own and says what it reads and answers")
    func catalogue() {
        let names = KernelCatalogue.all.map(\.name)
        #expect(Set(names).count == names.count)
        for kernel in KernelCatalogue.all {
            #expect(!kernel.summary.isEmpty && !kernel.input.isEmpty && !kernel.output.isEmpty)
        }
    }
}

@Suite("How answers are compared")
struct DifferenceTests {
    private func difference(_ found: JSON, _ expected: JSON, _ tolerance: Double) -> String? {
        Difference.first(found, expected, tolerance, "expected")?.description
    }

    @Test("Numbers agree within the tolerance, relative above 1 and absolute below")
    func tolerance() {
        #expect(difference(.number(1000.5), .integer(1000), 1e-3) == nil)
        #expect(difference(.number(0.0005), .integer(0), 1e-3) == nil)
        #expect(difference(.number(0.002), .integer(0), 1e-3) != nil)
        #expect(difference(.number(3), .integer(3), 0) == nil)
    }

    @Test("Missing is not zero, texts and flags are exact")
    func exactness() {
        #expect(difference(.null, .integer(0), 1) != nil)
        #expect(difference(.integer(0), .null, 1) != nil)
        #expect(difference(.text("1/3"), .text("2/6"), 1) != nil)
        #expect(difference(.bool(true), .integer(1), 1) != nil)
    }

    @Test("An answer may say more than was asked, a list may not be longer")
    func extent() {
        let more = JSON.object(["a": .integer(1), "b": .integer(2)])
        #expect(difference(more, .object(["a": .integer(1)]), 0) == nil)
        #expect(
            difference(.object([:]), .object(["a": .integer(1)]), 0)
                == "expected.a: expected to be there, found nothing")
        #expect(
            difference(.integers([1, 2]), .integers([1]), 0)
                == "expected.count: expected 1, found 2")
        #expect(
            difference(.integers([1, 2]), .integers([1, 3]), 0)
                == "expected[1]: expected 3, found 2")
    }
}
