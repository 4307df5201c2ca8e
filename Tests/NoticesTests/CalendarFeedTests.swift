import Foundation
import Interchange
import Testing
import Vocabulary

@Suite("Calendar feeds")
struct CalendarFeedTests {
    static let hostile = [
        "baris satu\nbaris dua", "a\r\nBEGIN:VEVENT\r\nSUMMARY:palsu", "koma, titik; garis\\miring",
        String(repeating: "é", count: 200), String(repeating: "👩‍👩‍👧‍👦", count: 40),
        "\u{0}\u{1}\u{7F}x",
        "\u{2028}x\u{85}y", "", "\"kutip\" : titik dua",
    ]

    private func feed(_ text: String) -> CalendarFeed {
        CalendarFeed(
            name: text, language: .indonesian, stamp: Timestamp(milliseconds: 1_751_328_000_000),
            events: [
                CalendarEvent(
                    identity: "2025-Q2-agency", day: CivilDate("2025-07-07") ?? .distantPast,
                    title: text, text: text, address: "https://contoh.go.id/a b\r\nX:1",
                    alarmDays: [7, 1, 0])
            ])
    }

    private func lines(_ feed: CalendarFeed) -> [String] {
        let text = String(decoding: feed.bytes, as: UTF8.self)
        return text.unicodeScalars.split(separator: "\n").map {
            String(String.UnicodeScalarView($0.filter { $0 != "\r" }))
        }
    }

    @Test("Lines end with CRLF and have 75 octets at most", arguments: hostile)
    func folded(text: String) {
        let bytes = feed(text).bytes
        var width = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0A {
                #expect(previous == 0x0D)
                #expect(width - 1 <= 75)
                width = 0
            } else {
                if previous == 0x0D { Issue.record("a bare carriage return") }
                width += 1
            }
            previous = byte
        }
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
        // Every line alone is whole UTF-8: no character was cut.
        for line in bytes.split(separator: 0x0A) {
            #expect(String(bytes: line, encoding: .utf8) != nil)
        }
    }

    @Test("No text adds a property or a component", arguments: hostile)
    func contained(text: String) {
        let names = lines(feed(text)).filter { $0.utf8.first != 0x20 }
            .map { $0.prefix { $0 != ":" && $0 != ";" } }
        #expect(
            names == [
                "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME",
                "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "BEGIN", "UID", "DTSTAMP", "DTSTART",
                "DTEND", "SUMMARY", "DESCRIPTION", "URL", "TRANSP", "BEGIN", "ACTION",
                "DESCRIPTION", "TRIGGER", "END", "BEGIN", "ACTION", "DESCRIPTION", "TRIGGER",
                "END", "BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END", "END", "END",
            ])
    }

    @Test("A whole day, with alarms at eight in the morning of its day and before")
    func day() {
        let lines = lines(feed("Tenggat"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20250707"))
        #expect(lines.contains("DTEND;VALUE=DATE:20250708"))
        #expect(lines.contains("DTSTAMP:20250701T000000Z"))
        #expect(lines.contains("UID:2025-Q2-agency@selaras"))
        #expect(lines.contains("SUMMARY;LANGUAGE=id:Tenggat"))
        #expect(
            lines.filter { $0.hasPrefix("TRIGGER") }
                == ["TRIGGER:-PT160H", "TRIGGER:-PT16H", "TRIGGER:PT8H"])
    }

    @Test("Text is escaped as RFC 5545 has it")
    func escaped() {
        let lines = lines(feed("a,b;c\\d\ne"))
        #expect(lines.contains("SUMMARY;LANGUAGE=id:a\\,b\\;c\\\\d\\ne"))
    }
}
