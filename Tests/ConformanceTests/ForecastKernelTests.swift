import Conformance
import Testing
import Vocabulary

@Suite("Forecast and data-quality kernels, on documents")
struct ForecastKernelTests {
    static let refusals: [(kernel: String, input: String, says: String)] = [
        ("core_forecast", #"{"series": [1, 2], "m": 1, "horizon": 2}"#, "input.series: a forecast"),
        ("core_forecast", #"{"series": [1, 2, 3], "m": 1, "horizon": 0}"#, "input.horizon: must"),
        ("core_forecast", #"{"series": [1, "x", 3], "m": 1, "horizon": 1}"#, "input.series[1]"),
        ("core_forecast", #"{"series": [1e300, -1e300, 1e300], "m": 1, "horizon": 1}"#, "leaves"),
        (
            "smoothing",
            #"{"series": [], "alpha": 1, "beta": 0, "phi": 1, "level0": 1, "trend0": 0, "h": 1}"#,
            "input.series: has no value"
        ),
        (
            "smoothing",
            #"{"series": [1], "alpha": 2, "beta": 0, "phi": 1, "level0": 1, "trend0": 0, "h": 1}"#,
            "input.alpha: must be 0…1"
        ),
        (
            "scoring_rules",
            #"{"ensemble": [1, 2], "observation": 1, "levels": [0.5, 1.5], "alpha": 0.2}"#,
            "input.levels[1]: must be 0…1"
        ),
        ("brier", #"{"probability": [0.5], "outcome": [1, 0]}"#, "input.outcome: has 2 outcomes"),
        ("brier", #"{"probability": [0.5, 0.1], "outcome": [1, 2]}"#, "input.outcome[1]: must be"),
        ("brier", #"{"probability": [], "outcome": []}"#, "input.outcome: nothing"),
        (
            "target_probability",
            #"{"point": [1], "scale": [1, 1], "h": 1, "zRow": [], "zSumRow": []}"#,
            "input.scale: has 2 periods"
        ),
        (
            "target_probability",
            #"{"point": [1], "scale": [1], "h": 2, "zRow": [], "zSumRow": []}"#,
            "input.h: exceeds"
        ),
        (
            "target_probability",
            #"{"point": [1], "scale": [1], "h": 1, "zRow": [1, 0], "zSumRow": []}"#,
            "input.zRow: has 2 quantiles"
        ),
        (
            "year_end",
            """
            {"history": [1, 2, 3], "periodsPerYear": 3, "observedThisYear": [], "remaining": 1,
             "measure": "sum"}
            """, "input.periodsPerYear: must be 1, 2, 4 or 12"
        ),
        (
            "year_end",
            """
            {"history": [1, 2, 3], "periodsPerYear": 4, "observedThisYear": [], "remaining": 1,
             "measure": "total"}
            """, "input.measure: must be"
        ),
        ("backtest", #"{"history": [1, 2], "periodsPerYear": 1, "horizon": 1}"#, "too short"),
        (
            "achievement", #"{"formula": "down", "actual": 1, "target": 2}"#,
            "input.formula: must be"
        ),
        (
            "dq_reporting",
            """
            {"expected": ["2025-01"], "due": {"2025-01": "10/02/2025"}, "submissions": [],
             "asOf": "2025-03-01"}
            """, "input.due.2025-01: must be a day"
        ),
        (
            "dq_reporting",
            #"{"expected": ["a"], "submissions": [], "asOf": "2025-03-01"}"#,
            "input.due is missing"
        ),
        (
            "dq_reporting",
            """
            {"expected": ["a", "a"], "due": {"a": "2025-03-01"}, "submissions": [],
             "asOf": "2025-03-01"}
            """, "input.expected[1]: is named twice"
        ),
        (
            "dq_checks", #"{"series": [1, 2], "periods": ["2025-01"]}"#,
            "input.periods: has 1 entries"
        ),
        ("dq_checks", #"{"series": [1], "periodsPerYear": 0}"#, "input.periodsPerYear: must be"),
        ("dq_checks", #"{"series": [1], "first": -1}"#, "input.first: must be 0…365"),
        (
            "backtest_report", #"{"series": [{"history": [1, 2], "periodsPerYear": 4}]}"#,
            "input.series: no series"
        ),
        (
            "backtest_report", #"{"series": [{"history": [1, 2], "periodsPerYear": 5}]}"#,
            "input.series[0].periodsPerYear: must be 1"
        ),
        ("paired_bootstrap", #"{"ours": [1, 2], "theirs": [1]}"#, "input.theirs: has 1 scores"),
        (
            "paired_bootstrap", #"{"ours": [1, 2], "theirs": [1, 2], "seed": -1}"#,
            "input.seed: must"
        ),
        (
            "year_end_backtest",
            #"{"history": [1], "periodsPerYear": 4, "remaining": [4], "measure": "sum"}"#,
            "input.remaining[0]: must be 1…3"
        ),
    ]

    @Test("name the place of what they cannot use", arguments: refusals)
    func refusal(_ refusal: (kernel: String, input: String, says: String)) throws {
        let kernel = try #require(KernelCatalogue.named(refusal.kernel))
        let document = try JSON(parsing: refusal.input.utf8)
        let error = #expect(throws: KernelInputError.self) {
            try kernel.run(KernelInput(document))
        }
        #expect(
            error?.wording.en.contains(refusal.says) == true,
            "\(refusal): \(String(describing: error))")
    }

    private func answer(_ kernel: String, _ input: String) throws -> [String: JSON] {
        let kernel = try #require(KernelCatalogue.named(kernel))
        let answer = try kernel.run(KernelInput(JSON(parsing: input.utf8)))
        guard case .object(let members) = answer else {
            Issue.record("\(kernel.name) answers no object")
            return [:]
        }
        #expect(Set(members.keys).isSubset(of: kernel.output.map(\.name)))
        return members
    }

    @Test("count nothing where nothing is due, and pass over periods that nobody expects")
    func nothingDue() throws {
        let found = try answer(
            "dq_reporting",
            """
            {"expected": ["2025-01"], "due": {"2025-01": "2025-02-10"}, "asOf": "2025-02-09",
             "submissions": [{"period": "2024-12", "date": "2025-01-01"}]}
            """)
        #expect(found["completeness"] == .number(0) && found["completenessDue"] == .null)
        #expect(found["timeliness"] == .null && found["maxDaysLate"] == .null)
        #expect(found["missingDue"] == .array([]))
    }

    @Test("count a period without a due day as expected and never as late")
    func undated() throws {
        let found = try answer(
            "dq_reporting",
            """
            {"expected": ["a", "b", "c"], "due": {"c": "2025-02-10"}, "asOf": "2025-03-01",
             "submissions": [{"period": "a", "date": "2025-01-01"},
                             {"period": "c", "date": "2025-02-14"},
                             {"period": "c", "date": "2025-02-12"}]}
            """)
        #expect(found["completeness"] == .number(2.0 / 3))
        #expect(found["completenessDue"] == .number(1) && found["timeliness"] == .number(0))
        #expect(found["maxDaysLate"] == .integer(2) && found["meanDaysLate"] == .number(2))
    }

    @Test("judge nothing against a range that ends before it begins")
    func emptyRange() throws {
        let found = try answer(
            "achievement", #"{"formula": "range", "actual": 3, "lower": 4, "upper": 2}"#)
        #expect(found["raw"] == .null && found["status"] == .text("belum_dapat_dinilai"))
    }

    @Test("give the same odds of a year's total as the library")
    func yearEnd() throws {
        let found = try answer(
            "year_end",
            """
            {"history": [310, 295, 340, 420, 455, 430, 410, 400, 390, 470, 520, 610, 325, 300],
             "periodsPerYear": 12, "observedThisYear": [325, 300], "remaining": 0,
             "measure": "sum", "target": 600}
            """)
        #expect(found["probabilityAtLeast"] == .number(1))
        #expect(found["quantiles"] == .array([JSON](repeating: .number(625), count: 15)))
    }

    @Test("check a series against itself, origin by origin")
    func backtest() throws {
        let found = try answer(
            "backtest",
            #"{"history": [1, 3, 2, 4, 3, 5, 4, 6], "periodsPerYear": 1, "horizon": 2}"#)
        guard case .array(let checks) = found["checks"] else {
            Issue.record("no checks")
            return
        }
        #expect(checks.count == 3)
        #expect(found["coverage95"] != nil && found["crps"] != nil)
    }

    @Test("say where a series asks for a second look, and why")
    func checks() throws {
        let found = try answer(
            "dq_checks",
            """
            {"series": [5, 5, 5, 5, 51, null, 4], "cumulative": true, "periodsPerYear": 12,
             "targets": [60, 60, 60, 60, 60, 60, 60], "earlier": [5, 4, 5, 5, 51, null, 4],
             "wholes": [9, 9, 9, 9, 9, 9, 9], "periods": ["1", "2", "3", "4", "5", "6", "6"]}
            """)
        guard case .array(let findings) = found["findings"] else {
            Issue.record("no findings")
            return
        }
        let checks = findings.map { finding -> JSON? in
            guard case .object(let members) = finding else { return nil }
            #expect(members["why"] != nil && members["positions"] != nil)
            return members["check"]
        }
        let expected = [
            "unitJump", "identical", "duplicate", "fallingTotal", "targetShare", "targetShare",
            "targetShare", "targetShare", "partAboveWhole", "revised",
        ]
        #expect(checks == expected.map { .text($0) })
        #expect(found["revisionRate"] == .number(1.0 / 6) && found["lastDigits"] == .null)
    }

    @Test("report on many series, and on years' ends, with the members they name")
    func reports() throws {
        let history = (0..<24).map { "\(100 + $0 % 4 * 10 + $0)" }.joined(separator: ",")
        let report = try answer(
            "backtest_report", #"{"series": [{"history": [\#(history)], "periodsPerYear": 4}]}"#)
        #expect(report["series"] == .integer(1) && report["againstLastYear"] == .null)
        let years = try answer(
            "year_end_backtest",
            #"{"history": [\#(history)], "periodsPerYear": 4, "remaining": [2], "measure": "sum"}"#)
        guard case .array(let checks) = years["checks"] else {
            Issue.record("no checks")
            return
        }
        #expect(checks.count == 5)
        let compared = try answer(
            "paired_bootstrap", #"{"ours": [1, 2, 3], "theirs": [2, 3, 4], "resamples": 100}"#)
        #expect(compared["difference"] == .number(-1) && compared["high"] == .number(-1))
    }

    @Test("refuse histories that would take minutes")
    func tooLong() throws {
        let kernel = try #require(KernelCatalogue.named("backtest"))
        let history = [JSON](repeating: .integer(1), count: 5_001)
        let input: JSON = .object([
            "history": .array(history), "periodsPerYear": .integer(1), "horizon": .integer(1),
        ])
        #expect(throws: KernelInputError.self) { try kernel.run(KernelInput(input)) }
    }
}
