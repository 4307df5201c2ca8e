import GRDB
import Ledger
import Performance
import Proceedings
import RecordFixtures
@testable import Storage
import Testing
import Vocabulary

@Suite("Views of what holds now")
struct ViewTests {
    let folder: TestFolder
    let archive: Archive

    init() throws {
        folder = try TestFolder()
        archive = try folder.archive()
    }

    /// Facts that stand alone: a later one takes no earlier one's place.
    static let withoutKey: Set<FactTable> = [.imported, .snapshot, .act, .submission]

    @Test("hold one row for each key, the newest, and as many as the dataset has")
    func newest() async throws {
        _ = try await archive.take(Fixture.everyTable, from: Fixture.file("a"))
        var changed = Fixture.everyTable
        changed.government.name = "Provinsi Baru"
        changed.organisations[1].name = "Dinas Baru"
        changed.observations[0].note = "catatan baru"
        changed.spending[0].realised = 7
        changed.bridges[1].note = "baru"
        _ = try await archive.take(changed, from: Fixture.file("b"))
        #expect(try archive.currentDataset() == changed)
        let counts = try archive.reading { db in
            try FactTable.allCases.filter { !Self.withoutKey.contains($0) }.map { table in
                let name = table.rawValue.prefix(1).uppercased() + table.rawValue.dropFirst()
                return (
                    view: try Int.fetchOne(db, sql: "SELECT count(*) FROM current\(name)") ?? 0,
                    rows: try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.rawValue)") ?? 0
                )
            }
        }
        #expect(counts.reduce(0) { $0 + $1.view } == changed.facts.count)
        #expect(counts.reduce(0) { $0 + $1.rows } == changed.facts.count + 5)
        let names = try archive.reading { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM currentGovernment
                    UNION ALL SELECT name FROM currentOrganisation WHERE code = 'dinkes'
                    """)
        }
        #expect(names == ["Provinsi Baru", "Dinas Baru"])
    }

    @Test("a fact row is made in the same transaction as its entry, under the columns it declares")
    func columns() throws {
        let columns = try archive.reading { db in
            try FactTable.allCases.map { table in try db.columns(in: table.rawValue).map(\.name) }
        }
        #expect(columns == FactTable.allCases.map(\.columns))
    }
}
