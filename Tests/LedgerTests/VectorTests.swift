import Foundation
import Ledger
import Testing
import Vocabulary

/// The test vectors of docs/ledger.md, recomputed from what they say.
@Suite("The test vectors of the specification")
struct VectorTests {
    /// One row of fields under a heading `### Vector n`.
    struct Vector {
        var fields: [String: String] = [:]

        func text(_ key: String) throws -> String { try #require(fields[key], "\(key)") }

        func number(_ key: String) throws -> Int64 {
            let text = try text(key)
            return try #require(Int64(text))
        }
    }

    static func vectors() throws -> [Vector] {
        let url = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/ledger.md")
        var vectors: [Vector] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("### Vector") { vectors.append(Vector()) }
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            guard !vectors.isEmpty, line.hasPrefix("| "), cells.count == 2 else { continue }
            vectors[vectors.count - 1].fields[cells[0]] = cells[1]
        }
        return vectors
    }

    @Test("are five entries of one strand whose digests come out again")
    func digests() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count == 5)
        var previous = Digest.zero
        for vector in vectors {
            let supersedes = try vector.text("supersedes")
            let place = try vector.text("entry")
            let stamp = try vector.number("stamp")
            #expect(supersedes == "null" || EntryID(supersedes) != nil)
            let entry = Entry.sealing(
                Draft(
                    id: ID(try vector.text("draft")), kind: try vector.text("kind"),
                    version: Int(try vector.number("version")),
                    supersedes: EntryID(supersedes),
                    body: Array(try vector.text("body").utf8)),
                id: try #require(EntryID(place)),
                stamp: try #require(Stamp(value: stamp)),
                author: ID(try vector.text("author")),
                claimedAt: Timestamp(milliseconds: try vector.number("claimedAt")),
                previous: previous)
            #expect(entry.bodyDigest.description == (try vector.text("bodyDigest")))
            #expect(entry.previous.description == (try vector.text("previous")))
            #expect(
                String(decoding: entry.canonicalHeader, as: UTF8.self)
                    == (try vector.text("header")))
            #expect(entry.digest.description == (try vector.text("digest")))
            _ = try JSONValue(canonical: Array(try vector.text("body").utf8))
            previous = entry.digest
        }
    }
}
