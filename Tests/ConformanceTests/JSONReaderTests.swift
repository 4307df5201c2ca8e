import Testing
import Vocabulary

@testable import Conformance

@Suite("Reading JSON")
struct JSONReaderTests {
    private func refusal(_ bytes: some Collection<UInt8>) -> JSONFault? {
        do throws(KernelInputError) {
            _ = try JSON(parsing: bytes)
            return nil
        } catch {
            guard case .notJSON(let fault) = error else { return nil }
            return fault
        }
    }

    @Test(
        "What RFC 8259 allows is read",
        arguments: [
            ("null", JSON.null), (" true\n", .bool(true)), ("\tfalse\r", .bool(false)),
            ("[]", .array([])), ("{}", .object([:])), ("[ 1 , 2 ]", .integers([1, 2])),
            (#"{ "a" : { "b" : [ null ] } }"#, .object(["a": .object(["b": .array([.null])])])),
            (#"{"": 1}"#, .object(["": .integer(1)])), ("\u{FEFF}1", .integer(1)),
            (#""\"\\\/\b\f\n\r\t""#, .text("\"\\/\u{8}\u{C}\n\r\t")),
            (#""\u0041\u00e9\u20AC\ud83d\ude00\u0000""#, .text("Aé€😀\0")),
            ("\"é€😀\u{7F}\"", .text("é€😀\u{7F}")),
            (#""\uFFFF\uDBFF\uDFFF""#, .text("\u{FFFF}\u{10FFFF}")),
        ])
    func valid(text: String, value: JSON) throws {
        #expect(try JSON(parsing: text.utf8) == value)
    }

    @Test(
        "Whole numbers are exact, others the nearest",
        arguments: [
            ("0", JSON.integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(0x1p63)),
            ("9007199254740993", .integer(9_007_199_254_740_993)),
            ("3.0", .integer(3)), ("1e3", .integer(1_000)), ("12E-1", .number(1.2)),
            ("0.1", .number(0.1)),
            ("1e22", .number(1e22)), ("1e23", .number(1e23)),
            ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
            ("5e-324", .number(.leastNonzeroMagnitude)),
            ("2.225073858507201e-308", .number(Double.leastNormalMagnitude.nextDown)),
            ("123456789012345678901234567890", .number(1.2345678901234568e29)),
            ("0.30000000000000004", .number(0.30000000000000004)),
            ("9007199254740993.0", .number(9007199254740992)),
            ("1e-400", .integer(0)), ("0e99999999999999999999", .integer(0)),
        ])
    func numbers(text: String, value: JSON) throws {
        #expect(try JSON(parsing: text.utf8) == value)
    }

    /// Each with where the fault lies.
    @Test(
        "What RFC 8259 forbids is refused with line, column and path",
        arguments: [
            ("", .ended, 1, 1, "input"), (" \n", .ended, 2, 1, "input"),
            ("[1,", .ended, 1, 4, "input[1]"), ("[1", .ended, 1, 3, "input"),
            ("[1,]", .value, 1, 4, "input[1]"), ("[,1]", .value, 1, 2, "input[0]"),
            ("[1 2]", .commaOrEnd, 1, 4, "input"), ("[1}", .commaOrEnd, 1, 3, "input"),
            ("1 2", .trailing, 1, 3, "input"), ("[]]", .trailing, 1, 3, "input"),
            ("{\"a\":1,}", .name, 1, 8, "input"), ("{a:1}", .name, 1, 2, "input"),
            ("{'a':1}", .name, 1, 2, "input"), ("{\"a\" 1}", .colon, 1, 6, "input"),
            ("{\"a\":}", .value, 1, 6, "input.a"),
            ("{\"a\":1 \"b\":2}", .commaOrEnd, 1, 8, "input"),
            ("{\n \"é\": [1,\n  {\"b\": x}]}", .value, 3, 9, "input.é[1].b"),
            ("{\"é\": \"é\", \"b\": x}", .value, 1, 17, "input.b"),
            ("nul", .value, 1, 1, "input"), ("True", .value, 1, 1, "input"),
            ("NaN", .value, 1, 1, "input"),
            ("Infinity", .value, 1, 1, "input"), ("+1", .value, 1, 1, "input"),
            (".5", .value, 1, 1, "input"),
            ("[01]", .number, 1, 3, "input[0]"), ("[-]", .number, 1, 3, "input[0]"),
            ("[1.]", .number, 1, 4, "input[0]"),
            ("[1.e1]", .number, 1, 4, "input[0]"), ("[1e]", .number, 1, 4, "input[0]"),
            ("[1e+]", .number, 1, 5, "input[0]"),
            ("0x1", .trailing, 1, 2, "input"), ("-", .ended, 1, 2, "input"),
            ("-Infinity", .number, 1, 2, "input"),
            ("1e400", .numberRange, 1, 1, "input"), ("[-1e999999]", .numberRange, 1, 2, "input[0]"),
            ("\"a", .ended, 1, 3, "input"), ("\"a\nb\"", .control, 1, 3, "input"),
            ("\"\0\"", .control, 1, 2, "input"),
            (#""\x""#, .escape, 1, 3, "input"), (#""\u12G4""#, .escape, 1, 6, "input"),
            (#""\"#, .ended, 1, 3, "input"),
            (#""\ud800""#, .surrogate, 1, 2, "input"),
            (#""\ud800\u0041""#, .surrogate, 1, 2, "input"),
            (#""\udc00\ud800""#, .surrogate, 1, 2, "input"),
            (#""\ud800\n""#, .surrogate, 1, 2, "input"),
            ("/* */ 1", .value, 1, 1, "input"), ("1 // one", .trailing, 1, 3, "input"),
            ("\u{A0}1", .value, 1, 1, "input"), ("[1]\u{C}", .trailing, 1, 4, "input"),
            ("{\"a\": 1, \"b\": {\"c\": 1,\n\"c\": 2}}", .repeated("c"), 2, 1, "input.b.c"),
        ] as [(String, JSONFault.Reason, Int, Int, String)])
    func invalid(text: String, reason: JSONFault.Reason, line: Int, column: Int, path: String)
        throws
    {
        let fault = try #require(refusal(Array(text.utf8)))
        #expect(fault.reason == reason)
        #expect("\(fault.line):\(fault.column)" == "\(line):\(column)")
        #expect(fault.path == path)
        #expect(fault.wording.id.hasPrefix("Baris \(line), kolom \(column), \(path): "))
        #expect(fault.wording.en.hasPrefix("Line \(line), column \(column), \(path): "))
    }

    @Test(
        "Texts that are not UTF-8 are refused",
        arguments: [
            [0xC3], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xFF],
            [0x5C, 0x6E, 0xE2, 0x82],
        ] as [[UInt8]])
    func encoding(units: [UInt8]) {
        #expect(refusal([0x22] + units + [0x22])?.reason == .encoding)
    }

    @Test("Lists as deep as the limit are read, one level more is refused")
    func depth() throws {
        let most = JSONReader.deepest
        let deep = String(repeating: "[", count: most) + String(repeating: "]", count: most)
        #expect(throws: Never.self) { try JSON(parsing: deep.utf8) }
        #expect(refusal("[\(deep)]".utf8)?.reason == .depth(most: most))
        let open = String(repeating: "{\"a\":", count: 100_000)
        #expect(refusal(open.utf8)?.reason == .depth(most: most))
    }

    @Test("Numbers as long as the limit are read, longer ones are refused")
    func numberLength() throws {
        let most = JSONReader.longestNumber
        let long = "0." + String(repeating: "3", count: most - 2)
        #expect(try JSON(parsing: long.utf8) == .number(1.0 / 3))
        #expect(refusal("\(long)3".utf8)?.reason == .numberLength(most: most))
    }

    @Test("Names that look alike are one name, written apart or together")
    func canonicalNames() {
        let fault = refusal("{\"\u{E9}\": 1, \"e\u{301}\": 2}".utf8)
        #expect(fault?.reason == .repeated("\u{E9}"))
    }
}
