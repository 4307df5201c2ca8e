import Performance
import Reporting
import Testing
import Vocabulary

@Suite("Reading what is typed")
struct ReadingTests {
    private func reading(
        _ text: String, _ denominator: String = "", of indicator: Indicator = Sample.visits,
        targets: [Target] = []
    ) -> Result<CellReading, CellFault> {
        let reader = CellReader(indicator, targets: targets, ladders: Ladder.standard)
        return Result { () throws(CellFault) in
            try reader.read(CellText(text, denominator: denominator))
        }
    }

    private func final(_ value: Double) -> Result<CellReading, CellFault> {
        .success(.measure(.value(value), .final))
    }

    @Test(
        "Indonesian and English writing say the same number",
        arguments: [
            ("1234", 1234.0), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("12,5", 12.5),
            ("12.5", 12.5), ("1.234.567", 1_234_567), ("1,234,567", 1_234_567), ("0", 0),
            ("-3,25", -3.25), ("\u{2212}3.25", -3.25), (" 7 ", 7), ("0,125", 0.125),
            ("-0", 0),
        ])
    func numbers(text: String, value: Double) {
        #expect(reading(text) == final(value))
    }

    @Test(
        "What could be thousands or a fraction is refused with both spellings",
        arguments: ["1.234", "1,234", "12.345", "123,456", "-1.234"])
    func ambiguous(text: String) throws {
        #expect(reading(text) == .failure(.ambiguous(text)))
        let wording = CellFault.ambiguous(text).wording
        let digits = text.filter { $0 != "." && $0 != "," }
        #expect(wording.id.contains(digits) && wording.en.contains(digits))
        // Both spellings that the sentence offers are read, and differently.
        let fraction = text.replacing(".", with: ",") + "0"
        #expect(wording.id.contains(fraction))
        #expect((try? reading(digits).get()) != nil && (try? reading(fraction).get()) != nil)
        #expect(reading(digits) != reading(fraction))
    }

    @Test(
        "Half numbers are no numbers",
        arguments: [
            "12 orang", "sekitar 900", "-", "–", "n/a", "1.2.3", "1,2,3", "12,5,", "1e", "0x10",
            "nan", "∞", "١٢", "1/2/2025", "12%", "1 234", "--5", "=A1",
        ])
    func refused(text: String) {
        #expect(reading(text) == .failure(.notANumber(text)))
    }

    @Test("A percent sign belongs to percent units alone")
    func percent() {
        #expect(reading("12,5 %", of: Sample.share) == final(12.5))
        #expect(reading("12,5%", of: Sample.share) == final(12.5))
        #expect(reading("12,5%", of: Sample.visits) == .failure(.notANumber("12,5%")))
    }

    @Test("A number beyond every plausible one is refused")
    func tooLarge() {
        #expect(reading("1e15") == final(1e15))
        #expect(reading("1e16") == .failure(.tooLarge("1e16")))
        #expect(reading("1e300", "1e-300", of: Sample.rate) == .failure(.tooLarge("1e300")))
    }

    @Test("A star says that a figure is provisional")
    func provisional() {
        #expect(reading("12,5*") == .success(.measure(.value(12.5), .provisional)))
        #expect(reading("12,5 *") == .success(.measure(.value(12.5), .provisional)))
    }

    @Test("A rate is two numbers, in one text or in two")
    func rates() {
        let expected = Result<CellReading, CellFault>.success(
            .measure(.ratio(numerator: 45, denominator: 60), .final))
        #expect(reading("45", "60", of: Sample.rate) == expected)
        #expect(reading("45/60", of: Sample.rate) == expected)
        #expect(reading("45 / 60", of: Sample.rate) == expected)
        #expect(reading("45", of: Sample.rate) == .failure(.missingDenominator))
        #expect(reading("", "60", of: Sample.rate) == .failure(.missingNumerator))
        #expect(reading("45", "0", of: Sample.rate) == .failure(.denominatorNotPositive("0")))
        #expect(reading("45", "-1", of: Sample.rate) == .failure(.denominatorNotPositive("-1")))
        #expect(reading("45", "x", of: Sample.rate) == .failure(.notANumber("x")))
        #expect(reading("4", "5", of: Sample.visits) == .failure(.unexpectedDenominator("5")))
    }

    @Test("Grades are those of the ladder that the targets stand on")
    func grades() {
        let target = Target(
            indicator: "PREDIKAT", period: Sample.period("2025"), level: .grade("BB"))
        #expect(
            reading("bb", of: Sample.grade, targets: [target])
                == .success(.measure(.grade("BB"), .final)))
        let sakip = Ladder.standard[0].grades
        #expect(
            reading("WTP", of: Sample.grade, targets: [target])
                == .failure(.unknownGrade("WTP", of: sakip)))
        #expect(
            reading("WTP", of: Sample.grade) == .success(.measure(.grade("WTP"), .final)))
        #expect(reading("80", of: Sample.grade, targets: [target]) != final(80))
    }

    @Test("Yes and no in both languages")
    func yesNo() {
        for text in ["ya", "Ya", "YES", "y"] {
            #expect(reading(text, of: Sample.yesNo) == .success(.measure(.grade("ya"), .final)))
        }
        for text in ["tidak", "No", "t"] {
            #expect(
                reading(text, of: Sample.yesNo) == .success(.measure(.grade("tidak"), .final)))
        }
        #expect(
            reading("mungkin", of: Sample.yesNo)
                == .failure(.unknownGrade("mungkin", of: ["ya", "tidak"])))
    }

    @Test("Not yet released goes with its day, for every kind of indicator")
    func notReleased() {
        let day = Sample.day("2025-08-31")
        for indicator in [Sample.visits, Sample.rate, Sample.grade, Sample.yesNo] {
            for text in [
                "belum rilis 2025-08-31", "Belum rilis: 31-8-2025", "belum_rilis 31/08/2025",
                "not released 31.8.2025", ReleaseText.text(day),
            ] {
                #expect(reading(text, of: indicator) == .success(.notReleased(day)))
            }
            #expect(
                reading("belum rilis", of: indicator) == .failure(.noReleaseDay("belum rilis")))
            #expect(
                reading("belum rilis 31-02-2025", of: indicator)
                    == .failure(.noReleaseDay("belum rilis 31-02-2025")))
        }
    }

    @Test("Nothing typed is nothing, never 0")
    func nothing() {
        for indicator in [Sample.visits, Sample.rate, Sample.grade] {
            #expect(reading("  ", of: indicator) == .success(.empty))
        }
    }

    @Test("Every fault speaks two languages")
    func wordings() {
        let faults: [CellFault] = [
            .ambiguous("1.234"), .notANumber("x"), .tooLarge("1e99"),
            .unknownGrade("Z", of: ["A"]), .missingNumerator, .missingDenominator,
            .denominatorNotPositive("0"), .noReleaseDay("belum rilis"),
            .unexpectedDenominator("5"),
        ]
        for fault in faults {
            #expect(!fault.wording.id.isEmpty && fault.wording.id != fault.wording.en)
        }
    }

    @Test("Any text is read or refused, and a number read is finite")
    func anyText() {
        var numbers = SeededNumbers(2_025)
        let letters = Array("0123456789.,-/*% eE+−belumris")
        let readers = [Sample.visits, Sample.rate, Sample.share, Sample.grade].map {
            CellReader($0, targets: [], ladders: Ladder.standard)
        }
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...10, using: &numbers)
            let text = String((0..<count).map { _ in letters.randomElement(using: &numbers)! })
            for reader in readers {
                guard case .measure(let measure, _)? = try? reader.read(CellText(text)),
                    let number = measure.number
                else { continue }
                #expect(number.isFinite && number.magnitude <= CellReader.largest)
            }
        }
    }
}

@Suite("What a cell shows of the record")
struct WritingTests {
    @Test("Reading what is shown gives the record's word again", arguments: Language.allCases)
    func round(language: Language) throws {
        var numbers = SeededNumbers(7)
        var values = [0, 1, -1, 0.389, 71.234, 1_234, 999.125, -5.5, 1e15, 123_456_789.25, 0.1]
        for _ in 0..<2_000 {
            let scale = [1.0, 10, 100, 1_000, 10_000].randomElement(using: &numbers)!
            values.append(Double(Int.random(in: -9_999_999...9_999_999, using: &numbers)) / scale)
        }
        let reader = CellReader(Sample.visits, targets: [], ladders: Ladder.standard)
        for value in values {
            let held = Sample.value("KUNJUNGAN", "2025-01", value)
            let read = try reader.read(CellText(of: held, language))
            #expect(read == CellReading(of: held), "\(value)")
        }
    }

    @Test("Grades, rates, announcements and provisional figures too")
    func others() throws {
        let period = Sample.period("2025-Q1")
        func shown(_ measure: Observation.Measure?, _ status: Observation.Status) -> Observation {
            Observation(
                indicator: "A", period: period, measure: measure, status: status,
                released: Sample.day("2025-09-01"))
        }
        for (indicator, observation) in [
            (Sample.rate, shown(.ratio(numerator: 45.5, denominator: 60), .provisional)),
            (Sample.grade, shown(.grade("BB"), .final)),
            (Sample.yesNo, shown(.grade("tidak"), .provisional)),
            (Sample.share, shown(nil, .notReleased)),
        ] {
            let reader = CellReader(indicator, targets: [], ladders: Ladder.standard)
            for language in Language.allCases {
                let text = CellText(of: observation, language)
                #expect(try reader.read(text) == CellReading(of: observation))
            }
        }
    }
}
