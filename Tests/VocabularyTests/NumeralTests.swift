import Testing

@testable import Vocabulary

@Suite("Numbers as people write them")
struct NumeralReadingTests {
    static let fromCSV: [(String, Numeral.Reading)] = [
        ("12.5", .number(12.5)), ("12,5", .number(12.5)), ("1.234,5", .number(1_234.5)),
        ("1.234.567,25", .number(1_234_567.25)), ("1.234", .number(1.234)),
        ("1,234", .number(1.234)), ("-3", .number(-3)), ("\u{2212}3,5", .number(-3.5)),
        ("1e5", .number(100_000)), ("1.5e-3", .number(0.0015)), (" 7\u{A0}", .number(7)),
        ("0", .number(0)), ("007", .number(7)), ("1.234.567", .notANumber), ("", .notANumber),
        ("-", .notANumber), ("abc", .notANumber), ("12 %", .notANumber), ("Rp 5", .notANumber),
        ("1,234,567", .notANumber), ("12,", .notANumber), (",5", .notANumber),
        ("1.23,4", .notANumber), ("nan", .notANumber), ("inf", .notANumber),
        ("0x10", .notANumber), ("1e999", .notANumber), ("--1", .notANumber), ("+5", .notANumber),
        ("3,5±1", .notANumber), (String(repeating: "9", count: 41), .notANumber),
    ]

    @Test("in CSV the point is decimal and a comma marks Indonesian", arguments: fromCSV)
    func csv(_ text: String, _ reading: Numeral.Reading) {
        #expect(Numeral.readingCSV(text) == reading)
    }

    static let fromCells: [(String, Numeral.Reading)] = [
        ("1.234", .ambiguous), ("12.345", .ambiguous), ("-1.234", .ambiguous),
        ("1,234", .ambiguous), ("1.234,5", .number(1_234.5)), ("12,5", .number(12.5)),
        ("12.5", .number(12.5)), ("0.123", .number(0.123)), ("0,123", .number(0.123)),
        ("1.2345", .number(1.2345)), ("1234,567", .number(1_234.567)),
        ("1.234.567", .number(1_234_567)), ("1234", .number(1_234)),
        ("1.234e2", .number(123.4)), ("01.234", .number(1.234)), ("1.23.456", .notANumber),
        ("1,234.5", .notANumber), ("BB", .notANumber),
    ]

    @Test("in a text cell what could mean two numbers is ambiguous", arguments: fromCells)
    func cells(_ text: String, _ reading: Numeral.Reading) {
        #expect(Numeral.readingTextCell(text) == reading)
    }

    @Test("what is written in Indonesian reads back", arguments: [0, 1, 2, 4, 6])
    func roundTrip(decimals: Int) {
        for factor in -500...500 {
            let value = Double(factor) * 12_345.678_9
            let text = Numeral.text(value, decimals: decimals, .indonesian)
            guard case .number(let read) = Numeral.readingTextCell(text) else {
                // Only a group without decimals may be taken for something else.
                #expect(decimals == 0)
                continue
            }
            let steps: [Int: Double] = [0: 1, 1: 0.1, 2: 0.01, 4: 0.0001, 6: 0.000_001]
            #expect((read - value).magnitude <= 0.51 * (steps[decimals] ?? 0))
        }
    }
}

@Suite("Numbers as people read them")
struct NumeralTextTests {
    static let examples: [(Double, Int, String, String)] = [
        (1_234.5, 2, "1.234,50", "1,234.50"), (0, 0, "0", "0"), (-0.4, 0, "0", "0"),
        (0.5, 0, "1", "1"), (2.5, 0, "3", "3"), (-2.5, 0, "\u{2212}3", "\u{2212}3"),
        (1.005, 2, "1,01", "1.01"), (999.995, 2, "1.000,00", "1,000.00"),
        (1e15, 0, "1.000.000.000.000.000", "1,000,000,000,000,000"),
        (1e-7, 3, "0,000", "0.000"), (0.05, 1, "0,1", "0.1"), (.infinity, 1, "–", "–"),
    ]

    @Test("half is rounded away from zero on the decimal text", arguments: examples)
    func written(_ value: Double, _ decimals: Int, _ id: String, _ en: String) {
        #expect(Numeral.text(value, decimals: decimals, .indonesian) == id)
        #expect(Numeral.text(value, decimals: decimals, .english) == en)
    }

    @Test("only the decimals that are needed are shown")
    func needed() {
        #expect(Numeral.text(12.5, decimals: 0...3, .english) == "12.5")
        #expect(Numeral.text(12, decimals: 0...3, .english) == "12")
        #expect(Numeral.text(12, decimals: 1...3, .english) == "12.0")
        #expect(Numeral.text(12.34567, decimals: 1...3, .english) == "12.346")
    }
}
