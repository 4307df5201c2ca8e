import GRDB
import Ledger
import Proceedings
import Vocabulary

/// Checks the chains, the digests, and that the tables say what the entries do.
struct Verifier {
    let db: Database
    private(set) var report = VerificationReport()

    init(_ db: Database) {
        self.db = db
    }

    mutating func run() throws {
        for line in try String.fetchAll(db, sql: "PRAGMA quick_check(10)") where line != "ok" {
            report.note(.damagedFile(line))
        }
        try checkChains()
        try checkRedactions()
        try checkTables()
        try checkReferences()
    }

    private struct Last {
        let strand: StrandID
        var sequence: Int64
        var stamp: Stamp?
        var digest: Digest
    }

    private mutating func checkChains() throws {
        var ends: [StrandID: Last] = [:]
        var last: Last?
        let row = try RawStatement(
            db, "SELECT \(EntryTable.columns) FROM entry ORDER BY strand, sequence")
        while try row.step() {
            report.entries += 1
            guard let entry = EntryTable.entry(row) else {
                report.note(.unreadable("\(row.text(0))/\(row.integer(1))"))
                continue
            }
            let strand = entry.id.strand
            let before =
                last?.strand == strand
                ? last : Last(strand: strand, sequence: 0, stamp: nil, digest: .zero)
            if let before { check(entry, after: before) }
            let now = Last(
                strand: strand, sequence: entry.id.sequence, stamp: entry.stamp,
                digest: entry.digest)
            ends[strand] = now
            last = now
        }
        report.strands = ends.count
        try checkHeads(ends)
    }

    private mutating func check(_ entry: Entry, after before: Last) {
        if !entry.isIntact { report.note(.tampered(entry.id)) }
        if entry.id.sequence != before.sequence + 1 {
            report.note(
                .gap(
                    strand: before.strand, expected: before.sequence + 1,
                    found: entry.id.sequence))
        } else if entry.previous != before.digest {
            report.note(.brokenChain(entry.id))
        }
        if let stamp = before.stamp, entry.stamp <= stamp { report.note(.disordered(entry.id)) }
        do {
            _ = try FactCoding.fact(of: entry)
        } catch {
            report.note(.malformed(entry.id, reason: error.wording))
        }
    }

    private mutating func checkHeads(_ ends: [StrandID: Last]) throws {
        var heads: Set<StrandID> = []
        let row = try RawStatement(db, "SELECT strand, sequence, digest FROM head ORDER BY strand")
        while try row.step() {
            guard let strand = StrandID(row.text(0)) else {
                report.note(.unreadable(row.text(0)))
                continue
            }
            heads.insert(strand)
            let end = ends[strand]
            if end?.sequence != row.integer(1) || end?.digest.bytes != row.blob(2) {
                report.note(.wrongHead(strand))
            }
        }
        for strand in ends.keys.sorted() where !heads.contains(strand) {
            report.note(.wrongHead(strand))
        }
    }

    /// Bodies that are missing are named by a redaction, and those that one names are missing.
    private mutating func checkRedactions() throws {
        let targets = "SELECT target FROM redaction"
        let query = """
            SELECT strand || '/' || sequence, body IS NULL FROM entry
            WHERE (body IS NULL) <> (strand || '/' || sequence IN (\(targets))
                AND kind IN (\(Projector.redactableKinds)))
            ORDER BY strand, sequence LIMIT 100
            """
        let row = try RawStatement(db, query)
        while try row.step() {
            guard let id = EntryID(row.text(0)) else { continue }
            report.note(row.integer(1) == 1 ? .missingBody(id) : .notRedacted(id))
        }
    }

    /// Projects all entries anew into a database in memory and compares row by row.
    private mutating func checkTables() throws {
        let fresh = try DatabaseQueue()
        var differences: [VerificationFinding] = []
        try fresh.writeWithoutTransaction { copy in
            try copy.inTransaction {
                for step in Migrations.steps { try copy.execute(sql: step) }
                let projector = Projector(copy)
                try EntryTable.forEach(db) { try projector.project($0) }
                return .commit
            }
            for table in FactTable.allCases {
                differences += try Self.differences(table, here: db, expected: copy)
            }
        }
        for difference in differences { report.note(difference) }
    }

    private static func differences(
        _ table: FactTable, here: Database, expected: Database
    ) throws -> [VerificationFinding] {
        var found: [VerificationFinding] = []
        let (left, right) = (
            try RawStatement(here, table.selection), try RawStatement(expected, table.selection)
        )
        var (hasLeft, hasRight) = (try left.step(), try right.step())
        while (hasLeft || hasRight) && found.count < 20 {
            let side = order(hasLeft ? left : nil, hasRight ? right : nil)
            if side != 0 || fingerprint(left) != fingerprint(right) {
                found.append(
                    .wrongRow(
                        table: table.rawValue, entry: side > 0 ? right.text(1) : left.text(1)))
            }
            if side <= 0 { hasLeft = try left.step() }
            if side >= 0 { hasRight = try right.step() }
        }
        return found
    }

    /// −1 when the left row comes first or stands alone, 1 when the right one does.
    private static func order(_ left: RawStatement?, _ right: RawStatement?) -> Int {
        guard let left else { return 1 }
        guard let right else { return -1 }
        if left.integer(0) != right.integer(0) {
            return left.integer(0) < right.integer(0) ? -1 : 1
        }
        let (first, second) = (left.text(1), right.text(1))
        if first == second { return 0 }
        return first.utf8.lexicographicallyPrecedes(second.utf8) ? -1 : 1
    }

    private static func fingerprint(_ row: RawStatement) -> [UInt8] {
        var bytes: [UInt8] = []
        for column in 0..<row.columnCount { row.appendFingerprint(column, to: &bytes) }
        return bytes
    }

    private mutating func checkReferences() throws {
        for reference in Reference.all {
            report.dangling += try String.fetchAll(db, sql: reference.query)
        }
    }
}

/// A column that names a row of another table.
private struct Reference {
    let table: String
    let column: String
    let target: String
    var key = "code"

    var query: String {
        """
        SELECT DISTINCT '\(table).\(column): ' || \(column) FROM \(table)
        WHERE \(column) IS NOT NULL AND \(column) NOT IN (SELECT \(key) FROM \(target))
        ORDER BY 1 LIMIT 100
        """
    }

    static let all = [
        Reference(table: "organisation", column: "parent", target: "organisation"),
        Reference(table: "cascadeNode", column: "document", target: "document"),
        Reference(table: "cascadeNode", column: "parent", target: "cascadeNode"),
        Reference(table: "cascadeNode", column: "organisation", target: "organisation"),
        Reference(table: "indicator", column: "cascade", target: "cascadeNode"),
        Reference(table: "indicator", column: "organisation", target: "organisation"),
        Reference(table: "target", column: "indicator", target: "indicator"),
        Reference(table: "target", column: "document", target: "document"),
        Reference(table: "observation", column: "indicator", target: "indicator"),
        Reference(table: "verification", column: "indicator", target: "indicator"),
        Reference(table: "budgetLine", column: "program", target: "cascadeNode"),
        Reference(table: "spending", column: "program", target: "cascadeNode"),
        Reference(table: "selfEvaluation", column: "organisation", target: "organisation"),
        Reference(table: "officeholder", column: "organisation", target: "organisation"),
        Reference(
            table: "entry", column: "supersedes",
            target: "(SELECT strand || '/' || sequence AS place FROM entry)", key: "place"),
    ]
}
