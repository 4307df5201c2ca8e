import GRDB
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Testing
import Vocabulary

@Suite("Tampering with the file")
struct TamperingTests {
    let folder: TestFolder
    let strand: StrandID

    init() async throws {
        folder = try TestFolder()
        let archive = try folder.archive()
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a"))
        strand = archive.strand
        archive.close()
    }

    /// Changes the file behind the archive's back, triggers out of the way, and verifies it.
    private func findings(after sql: String) throws -> [VerificationFinding] {
        let queue = try DatabaseQueue(path: folder.file())
        try queue.write { db in
            try db.execute(
                sql: "DROP TRIGGER entryIsNeverDeleted; DROP TRIGGER entryIsOnlyRedacted; \(sql)")
        }
        try queue.close()
        let archive = try folder.archive()
        defer { archive.close() }
        return try archive.verify().findings
    }

    private func id(_ sequence: Int64) throws -> EntryID {
        try #require(EntryID(strand: strand, sequence: sequence))
    }

    @Test("a changed body is named")
    func body() throws {
        let found = try findings(
            after: """
                UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), '77.44', '88.44') AS BLOB)
                WHERE CAST(body AS TEXT) LIKE '%77.44%'
                """)
        #expect(found.first == .tampered(try id(15)))
    }

    @Test(
        "any changed column of the header is named",
        arguments: [
            "kind = 'target.changed'", "version = 2", "author = 'somebody'", "claimedAt = 5",
            "supersedes = strand || '/1'", "draft = 'other'", "stamp = stamp + 1",
            "bodyDigest = zeroblob(32)", "digest = zeroblob(32)", "body = NULL, version = 3",
        ])
    func header(_ change: String) throws {
        let found = try findings(after: "UPDATE entry SET \(change) WHERE sequence = 5")
        #expect(found.first == .tampered(try id(5)))
    }

    @Test("an entry that was taken out leaves a gap")
    func deletion() throws {
        let found = try findings(after: "DELETE FROM entry WHERE sequence = 7")
        #expect(found.first == .gap(strand: strand, expected: 7, found: 8))
    }

    @Test("the last entries cannot be cut off without the head")
    func truncation() throws {
        let found = try findings(after: "DELETE FROM entry WHERE sequence > 20")
        #expect(found.first == .wrongHead(strand))
    }

    @Test("two entries that changed places are named")
    func reordering() throws {
        let found = try findings(
            after: """
                UPDATE entry SET sequence = 1000 WHERE sequence = 3;
                UPDATE entry SET sequence = 3 WHERE sequence = 4;
                UPDATE entry SET sequence = 4 WHERE sequence = 1000;
                """)
        #expect(found.first == .tampered(try id(3)))
    }

    @Test("a fact row that does not say what its entry does is named")
    func factRows() throws {
        let found = try findings(
            after: """
                UPDATE observation SET value = 99 WHERE value = 77.5;
                DELETE FROM organisation WHERE code = 'setda';
                INSERT INTO cycle (stamp, entry, cycle) VALUES (5, 'x/y/1', '2025');
                """)
        #expect(
            Set(found) == [
                .wrongRow(table: "observation", entry: try id(16).description),
                .wrongRow(table: "organisation", entry: try id(3).description),
                .wrongRow(table: "cycle", entry: "x/y/1"),
            ])
    }

    @Test("rebuilding puts the fact rows right again")
    func rebuilding() async throws {
        let queue = try DatabaseQueue(path: folder.file())
        try await queue.write { db in
            try db.execute(sql: "DELETE FROM observation; UPDATE organisation SET name = 'x'")
        }
        try queue.close()
        let archive = try folder.archive()
        let report = try await archive.rebuild()
        #expect(!report.changedNothing)
        #expect(try archive.verify().isSound)
        #expect(try archive.currentDataset() == Fixture.everyTable)
        #expect(try await archive.rebuild().changedNothing)
    }

    @Test("SQL that deletes or changes entries is refused by the database itself")
    func triggers() throws {
        let queue = try DatabaseQueue(path: folder.file())
        for sql in [
            "DELETE FROM entry WHERE sequence = 2", "UPDATE entry SET author = 'x'",
            "UPDATE entry SET body = x'00'",
        ] {
            #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        }
        try queue.write { try $0.execute(sql: "UPDATE entry SET body = NULL WHERE sequence = 2") }
        try queue.close()
    }

    @Test("what refers to something not held is told, and is no fault")
    func dangling() async throws {
        let archive = try folder.archive()
        var dataset = Dataset(government: Fixture.government)
        dataset.targets = [
            Target(indicator: "TAK-ADA", period: Fixture.period("2025"), level: .value(1))
        ]
        _ = try await archive.take(dataset, from: Fixture.file("b"))
        let report = try archive.verify()
        #expect(report.isSound)
        #expect(report.dangling == ["target.indicator: TAK-ADA"])
    }
}
