import Interchange
import Testing
import Vocabulary

@Suite("Letters")
struct MailMessageTests {
    static let hostile =
        CalendarFeedTests.hostile + [
            "Subjek\r\nBcc: korban@contoh.go.id", "=?UTF-8?Q?palsu?=", " tepi ",
            "a\u{2029}Bcc: x@y.id",
            String(repeating: "panjang ", count: 60), String(repeating: "x", count: 300),
        ]

    private func message(_ text: String) throws -> MailMessage {
        MailMessage(
            from: Mailbox(name: text, address: try #require(MailAddress("selaras@kaltim.go.id"))),
            to: Mailbox(name: text, address: try #require(MailAddress("operator@kaltim.go.id"))),
            subject: text, body: text, language: .indonesian,
            date: Timestamp(milliseconds: 1_751_328_009_000), minutesAhead: 480,
            identity: [0xAB, 0x01])
    }

    private func head(_ message: MailMessage) -> [String] {
        let text = String(decoding: message.bytes, as: UTF8.self).unicodeScalars
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
            if line.isEmpty { break }
            lines.append(line)
        }
        return lines
    }

    @Test("Whatever is written, there are these headers and no other", arguments: hostile)
    func headers(text: String) throws {
        let names = try head(message(text)).filter { $0.first != " " }
            .map { String($0.prefix { $0 != ":" }) }
        #expect(
            names == [
                "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding", "Content-Language", "Auto-Submitted",
            ])
    }

    @Test("ASCII throughout, lines of 78 characters at most, no bare line end", arguments: hostile)
    func lines(text: String) throws {
        let bytes = try message(text).bytes
        #expect(bytes.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0)) })
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0A { #expect(previous == 0x0D) }
            if previous == 0x0D { #expect(byte == 0x0A) }
            previous = byte
        }
        for line in bytes.split(separator: 0x0A) { #expect(line.count <= 79) }
    }

    @Test("No line of the body starts with a dot or with From")
    func starts() throws {
        let lines = try message(".\n..x\nFrom a\n" + String(repeating: ".", count: 400)).bytes
            .split(separator: 0x0A)
        #expect(lines.allSatisfy { $0.first != UInt8(ascii: ".") })
        let body = String(decoding: try message("From saya").bytes, as: UTF8.self)
        #expect(body.hasSuffix("=46rom saya\r\n"))
    }

    @Test("The day of the week, the zone and a stable identity")
    func date() throws {
        let message = try message("x")
        #expect(head(message).first == "Date: Tue, 01 Jul 2025 08:00:09 +0800")
        #expect(message.messageID == "ab01@kaltim.go.id")
        var west = message
        west.minutesAhead = -210
        #expect(head(west).first == "Date: Mon, 30 Jun 2025 20:30:09 -0330")
    }

    @Test(
        "Addresses that are none are refused",
        arguments: [
            "", "a", "a@", "@b", "a@b@c", "a b@c.id", "a@b..id", ".a@b.id", "a.@b.id", "a@-b.id",
            "a@b-.id", "a\n@b.id", "a@b.id\r\nRCPT TO:<x@y>", "é@b.id", "a@bé.id", "<a@b.id>",
            "a,b@c.id", "\"a\"@b.id", "a@[127.0.0.1]",
        ])
    func refused(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test(
        "Addresses of offices are taken",
        arguments: ["a@b.id", "kepala.dinas+laporan@dinkes.kaltimprov.go.id", " a@localhost "])
    func taken(text: String) {
        #expect(MailAddress(text) != nil)
    }

    @Test("No longer than SMTP allows")
    func long() {
        let name = String(repeating: "a", count: 64)
        #expect(MailAddress("\(name)@b.id") != nil)
        #expect(MailAddress("\(name)a@b.id") == nil)
        let label = String(repeating: "b", count: 63)
        #expect(MailAddress("a@\(label).id") != nil)
        #expect(MailAddress("a@\(label)b.id") == nil)
        #expect(MailAddress("a@" + Array(repeating: label, count: 5).joined(separator: ".")) == nil)
    }
}
