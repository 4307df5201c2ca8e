import Ledger
import Performance
import Proceedings
import RecordFixtures
import Testing
import Vocabulary

@Suite("Facts as bodies of entries")
struct FactCodingTests {
    static let allFacts: [Fact] =
        Fixture.everyTable.facts + RuleSet.shipped.map { .ruleSet($0) } + [
            .cycle(CycleOpened(cycle: Cycle("2025-02-20..2025-08-20")!, title: "Enam bulan")),
            .cycle(CycleOpened(cycle: Cycle("2025-S1")!)),
            .imported(
                ImportReceived(
                    file: Fixture.file("a.xlsx"), entries: 3,
                    counts: [TableCount(table: .target, new: 1, changed: 2)])),
            .imported(
                ImportReceived(
                    file: Fixture.file("b.xlsx"), entries: 1,
                    counts: [TableCount(table: .target, new: 1)],
                    absent: [AbsentRows(table: .target, count: 200, subjects: ["IPM · 2025"])])),
            .observation(
                ReportedObservation(
                    Observation(
                        indicator: "IPM", period: Fixture.period("2024"), measure: .value(-1.5e-7),
                        status: .final, vintage: "2"), declaredVintage: nil)),
            .observation(
                ReportedObservation(
                    Observation(
                        indicator: "IPM", period: Fixture.period("2024"), measure: .value(1e300),
                        status: .final, vintage: "3"), declaredVintage: "1")),
            .snapshot(SnapshotFrozen(Fixture.evaluation, computedFrom: Frontier())),
        ] + Fixture.everyAct

    @Test("come back as they were, and their bodies are canonical", arguments: allFacts)
    func roundTrip(_ fact: Fact) throws {
        let body = FactCoding.body(of: fact)
        #expect(try JSONValue(canonical: body).canonicalBytes == body)
        let read = try FactCoding.fact(
            kind: fact.kind.rawValue, version: fact.kind.version, body: body)
        #expect(read == fact)
    }

    @Test("every kind has an example here, and a name of its own")
    func complete() {
        #expect(Set(Self.allFacts.map(\.kind)) == Set(FactKind.allCases))
        #expect(Set(Self.allFacts.map(\.table)) == Set(FactTable.allCases))
    }

    @Test("of spending leave out an amount that was not reported; null says the same")
    func unreportedSpending() throws {
        let spending = Spending(
            program: "P1", month: Fixture.period("2025-01"), planned: nil, realised: nil)
        let body = FactCoding.body(of: .spending(spending))
        #expect(String(decoding: body, as: UTF8.self) == #"{"month":"2025-01","program":"P1"}"#)
        let null = #"{"month":"2025-01","planned":null,"program":"P1","realised":null}"#
        let read = try FactCoding.fact(
            kind: FactKind.spending.rawValue, version: 1, body: Array(null.utf8))
        #expect(read == .spending(spending))
    }

    @Test("of an unknown kind or a newer version are left alone")
    func unknown() throws {
        let body = Array("{}".utf8)
        #expect(try FactCoding.fact(kind: "rating.submitted", version: 1, body: body) == nil)
        #expect(try FactCoding.fact(kind: "target.set", version: 2, body: body) == nil)
    }

    @Test("that were damaged are refused, and never trap", arguments: allFacts)
    func damaged(_ fact: Fact) throws {
        guard case .object(let members) = try JSONValue(canonical: FactCoding.body(of: fact))
        else {
            Issue.record("a body is an object")
            return
        }
        for index in members.indices {
            for value in [JSONValue.null, .integer(-5), .string("?"), .array([]), .bool(true)] {
                var changed = members
                changed[index].value = value
                let body = JSONValue.object(changed).canonicalBytes
                // Some replacements are lawful: any text is a name. None may trap or be misread.
                if let read = try? FactCoding.fact(
                    kind: fact.kind.rawValue, version: 1, body: body)
                {
                    let again = FactCoding.body(of: read)
                    #expect(
                        try FactCoding.fact(kind: fact.kind.rawValue, version: 1, body: again)
                            == read)
                }
            }
        }
        #expect(throws: FactError.self) {
            try FactCoding.fact(kind: fact.kind.rawValue, version: 1, body: Array("[]".utf8))
        }
        #expect(throws: FactError.self) {
            try FactCoding.fact(kind: fact.kind.rawValue, version: 1, body: Array("{} ".utf8))
        }
    }

    @Test("a value and its status must agree")
    func status() {
        for body in [
            #"{"indicator":"a","period":"2025","status":"tetap"}"#,
            #"{"indicator":"a","period":"2025","status":"belum_rilis","value":"1"}"#,
        ] {
            #expect(throws: FactError.unreadable(kind: "observation.reported", key: "status")) {
                try FactCoding.fact(
                    kind: "observation.reported", version: 1, body: Array(body.utf8))
            }
        }
    }

    @Test("words about people are salted, figures are not")
    func salt() throws {
        let salt = [UInt8](repeating: 0xAB, count: 16)
        for fact in Self.allFacts {
            let isSalted = FactCoding.body(of: fact, salt: salt) != FactCoding.body(of: fact)
            #expect(isSalted == fact.kind.isSalted)
            #expect(
                try FactCoding.fact(
                    kind: fact.kind.rawValue, version: 1,
                    body: FactCoding.body(of: fact, salt: salt)) == fact)
        }
    }
}

@Suite("Numbers as text")
struct DecimalTextTests {
    @Test(
        "are the shortest that read back",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-2.5, "-2.5"), (308_669, "308669"), (0.1, "0.1"),
            (1e16, "1e+16"), (1.0 / 3, "0.3333333333333333"), (.leastNonzeroMagnitude, "5e-324"),
        ] as [(Double, String)])
    func written(_ number: Double, _ text: String) {
        #expect(DecimalText.text(number) == text)
        #expect(DecimalText.value(text) == number)
    }

    @Test(
        "written otherwise are refused",
        arguments: ["", "1.0", "01", "+1", "1e2", ".5", "nan", "inf", "1,5", " 1", "0x1p3", "-0"])
    func refused(_ text: String) {
        #expect(DecimalText.value(text) == nil)
    }
}

@Suite("Labels of vintages")
struct VintageLabelTests {
    @Test(
        "the next label is later than all there are",
        arguments: [
            ([nil], "2"), ([nil, "2"], "3"), (["1"], "2"), (["9", "10"], "11"), (["2.5"], "3"),
            (["0"], "2"), (["rilis"], "rilis+02"), (["rilis", "rilis+02"], "rilis+03"),
            (["2023-05", "1"], "2023-05+02"), (["x+98"], "x+99"), (["x+99"], "x+99+02"),
        ] as [([String?], String)])
    func next(_ labels: [String?], _ expected: String) {
        let next = VintageLabel.next(after: labels)
        #expect(next == expected)
        for label in labels { #expect(VintageLabel.precedes(label, next)) }
    }

    @Test("a chain of revisions stays in order", arguments: [nil, "1", "rilis", "2023-05-15"])
    func chain(_ first: String?) {
        var labels = [first]
        for _ in 0..<300 {
            let next = VintageLabel.next(after: labels)
            #expect(labels.allSatisfy { VintageLabel.precedes($0, next) })
            labels.append(next)
        }
    }

    @Test("none comes first, then numbers as numbers, then text by its bytes")
    func order() {
        let sorted: [String?] = [nil, "2", "10", "2023-05", "rilis"]
        for (index, left) in sorted.enumerated() {
            for (other, right) in sorted.enumerated() {
                #expect(VintageLabel.precedes(left, right) == (index < other))
            }
        }
    }
}
