import Ledger
import Testing

@Suite("Canonical JSON")
struct JSONTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "is read and written again as the same bytes",
        arguments: [
            "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808",
            #""""#, #""é “kutip” 😀""#, #""\"\\\b\t\n\f\r\u0000\u001f""#, "\"\u{7f}/\"", "[]",
            "{}", #"[1,"a",null,[true]]"#, #"{"":0,"A":1,"a":{"b":[]},"é":2}"#,
        ])
    func roundTrip(_ text: String) throws {
        let value = try JSONValue(canonical: bytes(text))
        #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == text)
    }

    @Test(
        "refuses what is not canonical",
        arguments: [
            "", " 1", "1 ", "1.0", "1e3", "01", "-0", "-", "+1", "9223372036854775808",
            "-9223372036854775809", "nul", "True", #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#,
            #"{"a" :1}"#, "[1, 2]", "[1,]", "{,}", #"{"a":}"#, #"{a:1}"#, #""a"#, #""\/""#,
            #""\u0041""#, #""\u000a""#, #""\u001F""#, #""\u00e9""#, #""\x""#, "\"\n\"", "[", "{",
            #"{"a""#, "1 2", "[]]", #""\u00"#,
        ])
    func refuses(_ text: String) {
        #expect(throws: JSONError.self) { try JSONValue(canonical: bytes(text)) }
    }

    @Test("refuses invalid UTF-8, also after an escape")
    func invalidUTF8() {
        for middle: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x5C, 0x6E, 0xC0, 0xAF]] {
            let text = [UInt8(ascii: "\"")] + middle + [UInt8(ascii: "\"")]
            #expect(throws: JSONError.self) { try JSONValue(canonical: text) }
        }
    }

    @Test("refuses nesting that could exhaust the stack")
    func depth() throws {
        let levels = { (count: Int) in
            [UInt8](repeating: UInt8(ascii: "["), count: count)
                + [UInt8](repeating: UInt8(ascii: "]"), count: count)
        }
        _ = try JSONValue(canonical: levels(32))
        #expect(throws: JSONError.self) { try JSONValue(canonical: levels(33)) }
        #expect(throws: JSONError.self) {
            try JSONValue(canonical: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test("whatever bytes it accepts, it writes again (seed 7, mutated bodies)")
    func mutations() {
        let start = bytes(#"{"a":[1,-20,"x\n","é"],"b":{"c":null,"d":true},"e":"\u0001"}"#)
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var accepted = 0
        for _ in 0..<20_000 {
            var text = start
            for _ in 0...random(2) {
                switch random(3) {
                case 0: text[random(text.count)] = UInt8(random(256))
                case 1: text.remove(at: random(text.count))
                default: text.insert(start[random(start.count)], at: random(text.count))
                }
            }
            guard let value = try? JSONValue(canonical: text) else { continue }
            accepted += 1
            #expect(value.canonicalBytes == text)
        }
        #expect(accepted > 100)
    }

    @Test("an object's members may be given in any order")
    func order() {
        let value = JSONValue.object([
            ("b", .integer(1)), ("a", .object([("z", .null), ("é", .null), ("A", .null)])),
        ])
        #expect(
            String(decoding: value.canonicalBytes, as: UTF8.self)
                == #"{"a":{"A":null,"z":null,"é":null},"b":1}"#)
    }
}
