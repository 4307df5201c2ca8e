import Foundation
import Statistics
import Testing

@testable import Conformance

/// Foundation's reading of the same bytes.
private struct Peer: Decodable {
    let value: JSON

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .null
        } else if let flag = try? container.decode(Bool.self) {
            value = .bool(flag)
        } else if let whole = try? container.decode(Int.self) {
            value = .integer(whole)
        } else if let number = try? container.decode(Double.self) {
            value = .number(number)
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let elements = try? container.decode([Peer].self) {
            value = .array(elements.map(\.value))
        } else {
            value = .object(try container.decode([String: Peer].self).mapValues(\.value))
        }
    }

    static func reading(_ bytes: [UInt8]) -> JSON? {
        try? JSONDecoder().decode(Peer.self, from: Data(bytes)).value
    }
}

/// Documents with everything that JSON has, written in all its ways.
private struct Author {
    var generator: SeededGenerator

    mutating func document(depth: Int = 0) -> String {
        let gap = ["", "", " ", "\n\t"][generator.index(below: 4)]
        switch generator.index(below: depth < 4 ? 8 : 6) {
        case 0: return gap + ["null", "true", "false"][generator.index(below: 3)]
        case 1, 2: return gap + number()
        case 3: return gap + "\(generator.index(below: 2_000_000) - 1_000_000)"
        case 4, 5: return gap + text()
        case 6:
            let elements = (0..<generator.index(below: 5)).map { _ in document(depth: depth + 1) }
            return "[" + elements.joined(separator: ",") + gap + "]"
        default:
            let members = (0..<generator.index(below: 5)).map { index in
                "\"\(index)\(text().dropFirst())\(gap):\(document(depth: depth + 1))"
            }
            return "{" + members.joined(separator: ",") + "}"
        }
    }

    /// Of any length and size that a double has.
    private mutating func number() -> String {
        let digits = String((0..<1 + generator.index(below: 25)).map { _ in digit() })
        let whole = digits.drop { $0 == "0" }
        let sign = generator.index(below: 2) == 0 ? "-" : ""
        let fraction = (0..<1 + generator.index(below: 25)).map { _ in digit() }
        let exponent = generator.index(below: 400) - 200
        return sign + (whole.isEmpty ? "0" : whole) + "." + String(fraction)
            + (generator.index(below: 2) == 0 ? "" : "e\(exponent)")
    }

    private mutating func digit() -> Character { Array("0123456789")[generator.index(below: 10)] }

    private mutating func text() -> String {
        let pieces = [
            "a", "Kabupaten", "é", "€", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9",
            "\\ud83d\\ude00",
            "\\u0000", " ", "[", "}",
        ]
        let chosen = (0..<generator.index(below: 6)).map { _ in
            pieces[generator.index(below: pieces.count)]
        }
        return "\"" + chosen.joined() + "\""
    }
}

@Suite("Reading JSON beside Foundation")
struct JSONDifferentialTests {
    /// The same values; from 2⁵³ on Foundation also takes numbers with decimals for whole ones, and
    /// rounds them otherwise.
    private func agree(_ ours: JSON, _ theirs: JSON?) -> Bool {
        switch (ours, theirs) {
        case (.array(let ours), .array(let theirs)):
            ours.count == theirs.count && zip(ours, theirs).allSatisfy { agree($0, $1) }
        case (.object(let ours), .object(let theirs)):
            ours.count == theirs.count && ours.allSatisfy { agree($1, theirs[$0]) }
        case (.number(let ours), .integer(let theirs)):
            abs(ours) >= 0x1p53 && abs(ours - Double(theirs)) <= 4 * ours.ulp
        default: ours == theirs
        }
    }

    @Test("What both read is the same, to the last bit", arguments: 1...8)
    func valid(seed: Int) throws {
        var author = Author(generator: SeededGenerator(seed: UInt64(seed)))
        for _ in 0..<50 {
            let text = author.document()
            let ours = try JSON(parsing: text.utf8)
            #expect(agree(ours, Peer.reading(Array(text.utf8))), "\(text)")
        }
    }

    @Test("What Foundation refuses is refused; what is read is read alike", arguments: 1...8)
    func damaged(seed: Int) {
        var author = Author(generator: SeededGenerator(seed: UInt64(seed)))
        let signs = Array("\"\\[]{}:,.-+eE0u \n\u{1}tnf".utf8)
        for _ in 0..<150 {
            var bytes = Array(author.document().utf8)
            let place = author.generator.index(below: bytes.count)
            let sign = signs[author.generator.index(below: signs.count)]
            switch author.generator.index(below: 3) {
            case 0: bytes[place] = sign
            case 1: bytes.insert(sign, at: place)
            default: bytes.remove(at: place)
            }
            if let ours = try? JSON(parsing: bytes) {
                #expect(
                    agree(ours, Peer.reading(bytes)), "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }
}
