import Performance
import Reporting
import Testing
import Vocabulary

@Suite("Running checks")
struct CheckTests {
    private func matters(_ findings: [EntryFinding]) -> [EntryFinding.Matter] {
        findings.map(\.matter).filter { $0 != .missing }
    }

    private func quarterly(_ id: Indicator.ID, _ values: [Double]) -> [Observation] {
        values.enumerated().map { place, value in
            Observation(
                indicator: id,
                period: Period.at(ordinal: 2024 * 4 - values.count + 4 + place, .quarter)!,
                measure: .value(value), status: .final, vintage: "1")
        }
    }

    @Test("A percentage outside 0…100 is unusual where every value was inside")
    func percent() {
        let inside = Sample.evidence(
            [Sample.share], observations: quarterly("PERSEN", [90, 92, 91, 93]))
        let edit = Sample.edit("PERSEN", "2025-Q1", "104")
        #expect(matters(Sample.findings(inside, [edit])) == [.unusualPercent(104)])
        let growth = Sample.evidence(
            [Sample.share], observations: quarterly("PERSEN", [-2, 3, 110, 93]))
        #expect(matters(Sample.findings(growth, [edit])).isEmpty)
        let young = Sample.evidence([Sample.share], observations: quarterly("PERSEN", [90, 93]))
        #expect(matters(Sample.findings(young, [edit])).isEmpty)
    }

    @Test("Bounds that the government set are errors, and go before what is usual")
    func bounds() {
        let evidence = Sample.evidence(
            [Sample.share], observations: quarterly("PERSEN", [90, 92, 91, 93]))
        let rules = RuleBook(bounds: [.init("PERSEN", low: 0, high: 100)])
        let found = Sample.findings(
            evidence, [Sample.edit("PERSEN", "2025-Q1", "104")], rules: rules)
        #expect(matters(found) == [.outOfBounds(104, low: 0, high: 100)])
        #expect(found.contains { $0.severity == .error })
        for text in ["0", "100"] {
            #expect(
                matters(
                    Sample.findings(
                        evidence, [Sample.edit("PERSEN", "2025-Q1", text, note: "x")],
                        rules: rules)
                ).allSatisfy { if case .outOfBounds = $0 { false } else { true } })
        }
    }

    @Test("A numerator above its denominator is an error where the rate is a share")
    func rates() {
        let edit = Sample.edit("RASIO", "2025-Q1", "70", denominator: "60")
        let found = Sample.findings(Sample.evidence([Sample.rate]), [edit])
        #expect(matters(found) == [.numeratorAboveDenominator(70, 60)])
        #expect(found.first { $0.matter != .missing }?.severity == .error)
        let above = Observation(
            indicator: "RASIO", period: Sample.period("2024-Q4"),
            measure: .ratio(numerator: 80, denominator: 60), status: .final, vintage: "1")
        #expect(
            matters(
                Sample.findings(Sample.evidence([Sample.rate], observations: [above]), [edit])
            ).isEmpty)
        let even = Sample.edit("RASIO", "2025-Q1", "60", denominator: "60")
        #expect(matters(Sample.findings(Sample.evidence([Sample.rate]), [even])).isEmpty)
    }

    @Test("A negative value where none ever was")
    func negative() {
        let count = Sample.indicator("JUMLAH")
        let evidence = Sample.evidence(
            [count], observations: quarterly("JUMLAH", [5, 6, 7, 8]))
        #expect(
            matters(Sample.findings(evidence, [Sample.edit("JUMLAH", "2025-Q1", "-4")]))
                == [.negative(-4)])
    }

    @Test("An outlier is judged as the evaluation judges it")
    func outliers() {
        let count = Sample.indicator("JUMLAH")
        let calm = quarterly(
            "JUMLAH", [100, 110, 120, 130, 101, 112, 121, 131, 103, 112, 123, 132])
        let evidence = Sample.evidence([count], observations: calm)
        let found = Sample.findings(evidence, [Sample.edit("JUMLAH", "2025-Q1", "190")])
        #expect(matters(found) == [.outlier(190)])
        #expect(found.first { $0.matter == .outlier(190) }?.isExplained == false)
        // The very same value in the record: the evaluation flags it too.
        let recorded = Sample.evidence(
            [count], observations: calm + [Sample.value("JUMLAH", "2025-Q1", 190)])
        let result = evaluate(
            recorded, cycle: Cycle("2025-Q1")!, ruleSet: .permendagri, forecasts: false
        ).indicators[0]
        #expect(result.quality.flags.contains(.outlier))
        #expect(
            matters(Sample.findings(evidence, [Sample.edit("JUMLAH", "2025-Q1", "104")])).isEmpty)
    }

    @Test("A note explains a warning, and no error")
    func explained() {
        let count = Sample.indicator("JUMLAH")
        let evidence = Sample.evidence(
            [count, Sample.rate], observations: quarterly("JUMLAH", [100, 110]))
        let found = Sample.findings(
            evidence,
            [
                Sample.edit("JUMLAH", "2025-Q1", "1100", note: "wilayah baru"),
                Sample.edit("RASIO", "2025-Q1", "7", denominator: "6", note: "memang"),
            ])
        #expect(
            found.first { $0.cell == CellKey("JUMLAH", Sample.period("2025-Q1")) }?.isExplained
                == true)
        #expect(found.first { $0.severity == .error }?.isExplained == false)
    }

    @Test(
        "A slip of a decimal or a unit is sudden",
        arguments: [("1100", true), ("11", true), ("110000", true), ("150", false), ("30", false)])
    func sudden(text: String, isSudden: Bool) {
        let count = Sample.indicator("JUMLAH")
        let evidence = Sample.evidence([count], observations: quarterly("JUMLAH", [100, 110]))
        let found = matters(Sample.findings(evidence, [Sample.edit("JUMLAH", "2025-Q1", text)]))
        #expect(found.isEmpty != isSudden)
        if isSudden {
            #expect(
                found == [
                    .sudden(Double(text)!, against: 110, at: Sample.period("2024-Q4"))
                ])
        }
    }

    @Test("A seasonal indicator is compared with its season too")
    func seasonal() {
        let count = Sample.indicator("PANEN")
        let evidence = Sample.evidence([count], observations: quarterly("PANEN", [100, 5, 5, 5]))
        #expect(matters(Sample.findings(evidence, [Sample.edit("PANEN", "2025-Q1", "95")])).isEmpty)
    }

    @Test("A cumulative figure does not fall within its year")
    func cumulative() {
        let count = Sample.indicator("TOTAL", definition: "jumlah kumulatif sejak Januari")
        let evidence = Sample.evidence(
            [count],
            observations: [
                Sample.value("TOTAL", "2024-Q4", 50), Sample.value("TOTAL", "2025-Q1", 12),
            ])
        let fall = Sample.findings(evidence, [Sample.edit("TOTAL", "2025-Q2", "11")])
        #expect(matters(fall) == [.falling(11, from: 12, at: Sample.period("2025-Q1"))])
        #expect(matters(Sample.findings(evidence, [Sample.edit("TOTAL", "2025-Q2", "12")])).isEmpty)
    }

    @Test("One figure is at most another, within a tolerance")
    func comparisons() {
        let receivers = Sample.indicator("PENERIMA")
        let population = Sample.indicator("PENDUDUK", of: "LAIN")
        let evidence = Sample.evidence(
            [receivers, population],
            observations: [Sample.value("PENDUDUK", "2025-Q1", 100)])
        let rules = RuleBook(comparisons: [
            .init("PENERIMA", atMost: "PENDUDUK", tolerance: 5, reason: "penerima ≤ penduduk")
        ])
        func found(_ text: String) -> [EntryFinding.Matter] {
            matters(
                Sample.findings(
                    evidence, [Sample.edit("PENERIMA", "2025-Q1", text)], rules: rules))
        }
        #expect(found("105").isEmpty)
        #expect(
            found("106") == [.above(106, "PENDUDUK", 100, reason: "penerima ≤ penduduk")])
        // Nothing to compare with in the other quarter.
        #expect(
            matters(
                Sample.findings(
                    evidence, [Sample.edit("PENERIMA", "2025-Q2", "999")], rules: rules)
            ).isEmpty)
    }

    @Test("Both figures of one sheet are compared as they are typed")
    func bothTyped() {
        let evidence = Sample.evidence([
            Sample.indicator("PENERIMA"), Sample.indicator("PENDUDUK"),
        ])
        let rules = RuleBook(comparisons: [.init("PENERIMA", atMost: "PENDUDUK")])
        let found = Sample.findings(
            evidence,
            [
                Sample.edit("PENDUDUK", "2025-Q1", "50"), Sample.edit("PENERIMA", "2025-Q1", "51"),
            ], rules: rules)
        #expect(matters(found) == [.above(51, "PENDUDUK", 50, reason: nil)])
    }

    @Test("What is due and not there is missing; what is announced is not")
    func missing() {
        let evidence = Sample.evidence([Sample.share])
        let missing = Sample.findings(evidence).map(\.cell.period.description)
        #expect(missing == ["2025-Q1", "2025-Q2"])
        let announced = Sample.findings(
            evidence, [Sample.edit("PERSEN", "2025-Q2", "belum rilis 2025-09-01")])
        #expect(announced.map(\.cell.period.description) == ["2025-Q1"])
        #expect(Sample.findings(evidence, on: "2025-03-31").isEmpty)
    }

    @Test("Unreadable, contested and withdrawn cells are errors")
    func errors() {
        let evidence = Sample.evidence(
            [Sample.share],
            observations: [
                Sample.value("PERSEN", "2025-Q1", 40), Sample.value("PERSEN", "2025-Q2", 41),
            ])
        let found = Sample.findings(
            evidence,
            [
                Sample.edit("PERSEN", "2025-Q1", "41"),
                Sample.edit("PERSEN", "2025-Q2", "belum rilis 2025-09-01", basis: "1"),
            ])
        #expect(matters(found) == [.conflict, .withdrawn])
        #expect(found.allSatisfy { $0.severity == .error })
        #expect(
            matters(Sample.findings(evidence, [Sample.edit("PERSEN", "2025-Q1", "x", basis: "1")]))
                == [.fault(.notANumber("x"))])
    }

    @Test("Every finding speaks two languages")
    func wordings() {
        let period = Sample.period("2025-Q1")
        let matters: [EntryFinding.Matter] = [
            .fault(.missingDenominator), .conflict, .outOfBounds(1, low: 2, high: nil),
            .outOfBounds(1, low: nil, high: 0), .outOfBounds(1, low: 2, high: 3),
            .unusualPercent(104), .negative(-1), .numeratorAboveDenominator(2, 1), .outlier(9),
            .sudden(9, against: 1, at: period), .falling(1, from: 2, at: period),
            .above(2, "B", 1, reason: nil), .withdrawn, .missing,
        ]
        for matter in matters {
            let wording = EntryFinding(matter, at: CellKey("A", period), .warning).wording
            #expect(!wording.id.isEmpty && !wording.en.isEmpty && wording.id != wording.en)
        }
    }
}

@Suite("Tables of rules")
struct RuleBookTests {
    @Test("A table says what is at most what, what is bounded and what runs up")
    func reading() throws {
        let book = try RuleBook(
            reading: """
                aturan,kode,kode,toleransi,alasan
                # dari Bappeda
                paling_banyak,PENERIMA,PENDUDUK,2.5,penerima, tidak melebihi penduduk
                paling_banyak;A;B

                batas,PERSEN,0,100
                batas,LAIN,,5
                kumulatif,TOTAL
                """)
        #expect(
            book.comparisons == [
                .init(
                    "PENERIMA", atMost: "PENDUDUK", tolerance: 2.5,
                    reason: "penerima, tidak melebihi penduduk"),
                .init("A", atMost: "B"),
            ])
        #expect(
            book.bounds == [
                .init("PERSEN", low: 0, high: 100), .init("LAIN", low: nil, high: 5),
            ])
        #expect(book.cumulative == ["TOTAL"])
    }

    @Test(
        "A line that says nothing is named",
        arguments: [
            "apa,A", "batas,A", "batas,A,9,1", "paling_banyak,A", "paling_banyak,A,B,x",
            "paling_banyak,A,B,-1", "kumulatif,", ",A",
        ])
    func faults(line: String) {
        #expect(throws: RuleBookFault.self) { try RuleBook(reading: "# baik\n" + line) }
        do throws(RuleBookFault) {
            _ = try RuleBook(reading: "# baik\n" + line)
        } catch {
            #expect(error.line == 2 && error.wording.id != error.wording.en)
        }
    }
}
