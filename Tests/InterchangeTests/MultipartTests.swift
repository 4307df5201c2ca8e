import Testing

@testable import Interchange

@Suite("A form that is handed in with a file")
struct MultipartTests {
    private static let boundary = Array("----X9".utf8)

    private static func body(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func part(_ headers: String, _ content: String) -> String {
        "------X9\r\n\(headers)\r\n\r\n\(content)\r\n"
    }

    private static let whole =
        part("Content-Disposition: form-data; name=\"cara\"", "semua")
        + part(
            "Content-Disposition: form-data; name=\"berkas\"; filename=\"a.xlsx\"\r\n"
                + "Content-Type: application/octet-stream",
            "satu\r\n--bukan batas\r\n\0dua") + "------X9--\r\nsesudahnya"

    private func read(_ bytes: [UInt8], pieces: Int) throws -> [MultipartReader.Part] {
        var reader = MultipartReader(boundary: Self.boundary)
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + pieces)
            try reader.read(bytes[start..<end])
            start = end
        }
        return try reader.finish()
    }

    @Test("It is read the same however it is cut into pieces", arguments: 1...40)
    func pieces(size: Int) throws {
        let parts = try read(Self.body(Self.whole), pieces: size)
        #expect(parts.map(\.name) == ["cara", "berkas"])
        #expect(parts[0].fileName == nil)
        #expect(parts[0].content == Self.body("semua"))
        #expect(parts[1].fileName == "a.xlsx")
        #expect(parts[1].content == Self.body("satu\r\n--bukan batas\r\n\0dua"))
    }

    @Test("A form that is cut off anywhere is not taken for a whole one")
    func cutOff() {
        let bytes = Self.body(Self.whole)
        let complete = bytes.count - Self.body("\r\nsesudahnya").count
        for length in 0..<complete {
            #expect(throws: MultipartFault.unfinished, "\(length)") {
                try read(Array(bytes[..<length]), pieces: 64)
            }
        }
    }

    @Test("Empty content, a preamble and blanks behind the boundary are allowed")
    func grammar() throws {
        let text =
            "sebelumnya\r\n------X9 \t\r\ncontent-disposition:form-data;name=a\r\n\r\n"
            + "\r\n------X9--"
        let parts = try read(Self.body(text), pieces: 7)
        #expect(parts == [MultipartReader.Part(name: "a", fileName: nil, content: [])])
    }

    @Test(
        "What the grammar does not allow is refused",
        arguments: [
            ("------X9\r\n\r\nisi\r\n------X9--", MultipartFault.noName),
            ("------X9\r\nX: y\r\n\r\nisi\r\n------X9--", .noName),
            (
                "------X9\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n\r\n------X9--",
                .noName
            ),
            (
                "------X9\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n\r\n------X9--",
                .noName
            ),
            ("------X9\r\ntanpa titik dua\r\n\r\n\r\n------X9--", .malformedHeader),
            ("------X9salah\r\n\r\n\r\n------X9--", .strayBytes),
        ])
    func malformed(text: String, fault: MultipartFault) {
        #expect(throws: fault) { try read(Self.body(text), pieces: 5) }
    }

    @Test("Headers are bounded in length and number, parts in number")
    func bounds() {
        let long = "------X9\r\nX: " + String(repeating: "a", count: 10_000)
        #expect(throws: MultipartFault.headersTooLong) {
            try read(Self.body(long), pieces: 1_000)
        }
        let many = "------X9\r\n" + String(repeating: "X: y\r\n", count: 17) + "\r\n"
        #expect(throws: MultipartFault.tooManyHeaders) {
            try read(Self.body(many), pieces: 1_000)
        }
        let part = Self.part("Content-Disposition: form-data; name=\"a\"", "")
        let parts = String(repeating: part, count: UploadLimits.partsMax + 1)
        #expect(throws: MultipartFault.tooManyParts) {
            try read(Self.body(parts), pieces: 1_000)
        }
        let padding = "------X9" + String(repeating: " ", count: 10_000)
        #expect(throws: MultipartFault.strayBytes) {
            try read(Self.body(padding), pieces: 100)
        }
    }

    @Test("Content beyond the limit is refused while it arrives")
    func tooLong() throws {
        var reader = MultipartReader(boundary: Self.boundary, contentBytesMax: 100)
        try reader.read(
            Self.body("------X9\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"))
        #expect(throws: MultipartFault.contentTooLong) {
            for _ in 0..<20 { try reader.read([UInt8](repeating: 65, count: 10)) }
        }
    }

    @Test(
        "The boundary comes from the header",
        arguments: [
            ("multipart/form-data; boundary=----X9", "----X9"),
            ("Multipart/Form-Data;charset=utf-8; BOUNDARY=\"a b\"", "a b"),
        ])
    func boundary(header: String, expected: String) throws {
        #expect(try MultipartBoundary.reading(header) == Self.body(expected))
    }

    @Test(
        "A header without a usable boundary is refused",
        arguments: [
            "", "multipart/form-data", "multipart/form-data; boundary=", "text/plain; boundary=x",
            "multipart/form-data; boundary=\"x \"", "multipart/form-data; boundary=a\u{0}b",
            "multipart/form-data; boundary=" + String(repeating: "a", count: 71),
            "multipart/form-data; boundary=é",
        ])
    func noBoundary(header: String) {
        #expect(throws: MultipartFault.noBoundary) { try MultipartBoundary.reading(header) }
    }

    @Test("Of two parameters with one name the first counts")
    func twice() {
        let value = HeaderValue.read(Self.body("form-data; name=a; name=b; filename=\"x\\\"y\""))
        #expect(value.word == "form-data")
        #expect(value.parameters == ["name": "a", "filename": "x\"y"])
    }

    @Test("Bytes of every kind are read or refused, never a crash (seed 7)")
    func noise() {
        var generator = Noise(state: 7)
        let words = [
            "\r\n", "------X9", "--", ":", ";", "\"", "Content-Disposition: form-data", " ",
        ]
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<generator.below(30) {
                if generator.below(3) == 0 {
                    bytes.append(UInt8(generator.below(256)))
                } else {
                    bytes += words[generator.below(words.count)].utf8
                }
            }
            let whole = Result { try read(bytes, pieces: 10_000) }
            let pieces = Result { try read(bytes, pieces: 1 + generator.below(9)) }
            #expect((try? whole.get()) == (try? pieces.get()), "\(bytes)")
            _ = HeaderValue.read(bytes)
        }
    }
}

@Suite("The name of a file that was handed in")
struct UploadedNameTests {
    @Test(
        "It is a plain name without a path",
        arguments: [
            ("data.xlsx", "data.xlsx"), ("../../etc/passwd", "passwd"),
            ("C:\\Users\\a\\data.xlsx", "data.xlsx"), ("", "berkas"), ("..", "berkas"),
            ("a/", "a"), ("a\u{0}b\r\nc.csv", "abc.csv"), ("  .tersembunyi ", "tersembunyi"),
            ("\u{202E}xslx.exe", "xslx.exe"),
            ("<img src=x onerror=1>.csv", "<img src=x onerror=1>.csv"),
        ])
    func cleaned(name: String, expected: String) {
        #expect(UploadedName.cleaned(name) == expected)
    }

    @Test("A long name keeps its ending")
    func long() {
        let name = UploadedName.cleaned(String(repeating: "e\u{301}", count: 5_000) + ".xlsx")
        #expect(name.unicodeScalars.count == UploadLimits.nameLengthMax)
        #expect(name.hasSuffix("….xlsx"))
    }
}

/// A generator whose numbers the seed decides (SplitMix64).
struct Noise {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
