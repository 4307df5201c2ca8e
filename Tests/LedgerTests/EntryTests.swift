import Ledger
import Testing
import Vocabulary

@Suite("A sealed entry")
struct EntryTests {
    static let strand = StrandID(replica: "r-1", scope: "catatan")!

    static func entry(
        _ sequence: Int64 = 1, body: String = #"{"a":1}"#, previous: Digest = .zero
    ) -> Entry {
        Entry.sealing(
            Draft(id: "d-1", kind: "target.set", body: Array(body.utf8)),
            id: EntryID(strand: strand, sequence: sequence)!,
            stamp: .next(after: nil, at: Timestamp(milliseconds: 1_000)), author: .local,
            claimedAt: Timestamp(milliseconds: 1_000), previous: previous)
    }

    @Test("is intact as it was sealed, and without its body too")
    func intact() {
        let entry = Self.entry()
        #expect(entry.isIntact)
        let redacted = Entry(
            id: entry.id, stamp: entry.stamp, kind: entry.kind, version: entry.version,
            author: entry.author, claimedAt: entry.claimedAt, supersedes: entry.supersedes,
            draft: entry.draft, body: nil, bodyDigest: entry.bodyDigest,
            previous: entry.previous, digest: entry.digest)
        #expect(redacted.isIntact)
    }

    @Test("is not intact when any part of it was changed")
    func tampered() {
        let entry = Self.entry()
        func changed(
            id: EntryID? = nil, stamp: Stamp? = nil, kind: String? = nil, version: Int? = nil,
            author: Person.ID? = nil, claimedAt: Int64? = nil, supersedes: EntryID? = nil,
            draft: Draft.ID? = nil, body: String? = nil, previous: Digest? = nil
        ) -> Entry {
            Entry(
                id: id ?? entry.id, stamp: stamp ?? entry.stamp, kind: kind ?? entry.kind,
                version: version ?? entry.version, author: author ?? entry.author,
                claimedAt: claimedAt.map { Timestamp(milliseconds: $0) } ?? entry.claimedAt,
                supersedes: supersedes, draft: draft ?? entry.draft,
                body: body.map { Array($0.utf8) } ?? entry.body, bodyDigest: entry.bodyDigest,
                previous: previous ?? entry.previous, digest: entry.digest)
        }
        #expect(changed() == entry)
        let other = EntryID(strand: Self.strand, sequence: 2)!
        let forgeries = [
            changed(id: other), changed(stamp: Stamp(value: 5)), changed(kind: "target.sét"),
            changed(version: 2), changed(author: .system), changed(claimedAt: 999),
            changed(supersedes: other), changed(draft: "d-2"), changed(body: #"{"a":2}"#),
            changed(previous: Digest(hashing: [])),
        ]
        for forgery in forgeries { #expect(!forgery.isIntact) }
    }

    @Test("has a header that is canonical JSON")
    func header() throws {
        let header = Self.entry().canonicalHeader
        let value = try JSONValue(canonical: header)
        #expect(value.canonicalBytes == header)
        #expect(value["sequence"] == .integer(1))
        #expect(value["supersedes"] == .null)
    }
}

@Suite("Identifiers of the ledger")
struct IdentifierTests {
    @Test(
        "are read as they are written",
        arguments: ["r-1/catatan/1", "r-5f3a/scope_2.x/9223372036854775807"])
    func roundTrip(_ text: String) {
        #expect(EntryID(text)?.description == text)
    }

    @Test(
        "are refused when they could be read two ways",
        arguments: [
            "", "a", "a/b", "a/b/0", "a/b/-1", "a/b/01", "a/b/+1", "a/b/c/1", "A/b/1", "/b/1",
            "a//1", "a/b/", "a/b/1 ", "a/é/1",
        ])
    func refused(_ text: String) {
        #expect(EntryID(text) == nil)
    }

    @Test("order entries of a strand by number, not by text")
    func order() {
        let (two, ten) = (EntryID("a/b/2")!, EntryID("a/b/10")!)
        #expect(two < ten)
        #expect(EntryID("a/b/10")! < EntryID("a/c/2")!)
    }

    @Test("a digest is 64 lower-case hexadecimal digits")
    func digest() {
        // FIPS 180-4, the example of one block.
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(Digest(hashing: Array("abc".utf8)).description == text)
        #expect(Digest(text)?.description == text)
        #expect(Digest(text.uppercased()) == nil)
        #expect(Digest(String(text.dropLast())) == nil)
        #expect(Digest(bytes: [1, 2, 3]) == nil)
    }

    @Test("a digest over pieces is the digest over the whole")
    func stream() {
        let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
        var stream = DigestStream()
        for start in stride(from: 0, to: message.count, by: 7) {
            stream.append(message[start..<min(start + 7, message.count)])
        }
        #expect(stream.finish() == Digest(hashing: message))
    }
}

@Suite("Stamps")
struct StampTests {
    @Test("follow the clock when it is ahead, and count when it is not")
    func rules() {
        let first = Stamp.next(after: nil, at: Timestamp(milliseconds: 1_000))
        #expect(first.value == 1_000 << 16)
        #expect(first.instant == Timestamp(milliseconds: 1_000))
        let same = Stamp.next(after: first, at: Timestamp(milliseconds: 1_000))
        #expect(same.value == first.value + 1)
        let earlier = Stamp.next(after: same, at: Timestamp(milliseconds: 5))
        #expect(earlier.value == same.value + 1)
        let later = Stamp.next(after: earlier, at: Timestamp(milliseconds: 1_001))
        #expect(later.value == 1_001 << 16)
    }

    @Test(
        "never trap and always grow, whatever the clock says",
        arguments: [Int64.min, -1, 0, 1, 1 << 47, 1 << 48, Int64.max])
    func extremes(_ milliseconds: Int64) {
        let clock = Timestamp(milliseconds: milliseconds)
        let first = Stamp.next(after: nil, at: clock)
        #expect(first.value > 0)
        #expect(Stamp.next(after: first, at: clock) > first)
        let last = Stamp(value: Stamp.greatest)!
        #expect(Stamp.next(after: last, at: clock) > last)
    }

    @Test("beyond all clocks are refused")
    func beyond() {
        #expect(Stamp(value: 0) == nil)
        #expect(Stamp(value: .max) == nil)
        #expect(Stamp(value: Stamp.greatest + 1) == nil)
    }
}

@Suite("A frontier")
struct FrontierTests {
    @Test("knows nothing of a strand it does not hold")
    func empty() {
        #expect(Frontier()[EntryTests.strand] == 0)
        #expect(Frontier([EntryTests.strand: 0]) == Frontier())
    }

    @Test("is written and read again, and its tag changes with it")
    func coding() {
        var frontier = Frontier()
        let before = frontier.tag
        frontier[EntryTests.strand] = 12
        frontier[StrandID("r-2/catatan")!] = 3
        #expect(Frontier(value: frontier.value) == frontier)
        #expect(frontier.tag != before)
        #expect(frontier.count == 15)
        #expect(Frontier(value: .object([("r-1/catatan", .string("1"))])) == nil)
        #expect(Frontier(value: .object([("nonsense", .integer(1))])) == nil)
        #expect(Frontier(value: .null) == nil)
    }
}

@Suite("Errors of the ledger")
struct LedgerErrorTests {
    @Test(
        "speak both languages and name the place",
        arguments: [
            LedgerError.tampered(EntryID("a/b/7")!),
            .gap(strand: StrandID("a/b")!, expected: 7, found: 9), .fork(EntryID("a/b/7")!),
            .disordered(EntryID("a/b/7")!), .malformed(kind: "a/b", reason: "7"),
        ])
    func wordings(_ error: LedgerError) {
        for text in [error.wording.id, error.wording.en] {
            #expect(text.contains("a/b"))
            #expect(text.contains("7"))
        }
        #expect(error.wording.id != error.wording.en)
    }
}
