import GRDB
import Performance
import Standing
import Vocabulary

/// Who has a part in the figures of a cycle: whoever asserted a value, a self-evaluation or
/// evidence of one of its periods, entered or submitted something for it, and whoever passed the
/// seat on in which that was done.
struct ContributorReader {
    private let db: Database
    private let cycle: Cycle
    private var found: [Agency.ID?: Set<Holder.ID>] = [:]

    init(_ db: Database, _ cycle: Cycle) {
        self.db = db
        self.cycle = cycle
    }

    consuming func contributors() throws -> [Agency.ID?: Set<Holder.ID>] {
        let owners = try owners()
        try add(table: "observation", column: "indicator") { owners[$0] }
        try add(table: "evidence", column: "indicator") { owners[$0] }
        try add(table: "selfEvaluation", column: "organisation") { ID($0) }
        try addActs()
        return found
    }

    private func owners() throws -> [String: Agency.ID] {
        let row = try RawStatement(db, "SELECT code, organisation FROM currentIndicator")
        var owners: [String: Agency.ID] = [:]
        while try row.step() { owners[row.text(0)] = ID(row.text(1)) }
        return owners
    }

    private mutating func add(
        table: String, column: String, agency: (String) -> Agency.ID?
    ) throws {
        let periods = try periods(in: table)
        guard !periods.isEmpty else { return }
        let marks = periods.map { _ in "?" }.joined(separator: ", ")
        // Whoever wrote the row, then whoever stands behind an act that covers it.
        for query in [
            """
            SELECT DISTINCT fact.\(column), entry.author FROM \(table) AS fact
            JOIN entry ON entry.stamp = fact.stamp
                AND entry.strand || '/' || entry.sequence = fact.entry
            WHERE fact.period IN (\(marks))
            """,
            """
            SELECT DISTINCT fact.\(column), act.principal FROM act
            JOIN entry ON entry.strand = act.strand
                AND entry.sequence BETWEEN act.firstSequence AND act.lastSequence
            JOIN \(table) AS fact ON fact.stamp = entry.stamp
                AND fact.entry = entry.strand || '/' || entry.sequence
            WHERE act.principal IS NOT NULL AND fact.period IN (\(marks))
            """,
        ] {
            let row = try RawStatement(db, query)
            for period in periods { try row.bind(period) }
            while try row.step() {
                guard let agency = agency(row.text(0)) else { continue }
                found[agency, default: []].insert(ID(row.text(1)))
            }
        }
    }

    /// The periods of a table that share a day with the cycle, as they are written.
    private func periods(in table: String) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT DISTINCT period FROM \(table) ORDER BY period")
            .filter { text in
                guard let period = Period(text) else { return false }
                return period.firstDay <= cycle.to && period.lastDay >= cycle.from
            }
    }

    private mutating func addActs() throws {
        let deeds: [SubmissionAct] = [.enter, .attachEvidence, .selfEvaluate, .importFile, .submit]
        let names = deeds.map(\.deed.description)
        let row = try RawStatement(
            db,
            """
            SELECT DISTINCT agency, author, principal FROM act
            WHERE cycle = ? AND deed IN (\(names.map { _ in "?" }.joined(separator: ", ")))
            """)
        try row.bind(cycle.description)
        for name in names { try row.bind(name) }
        while try row.step() {
            let agency: Agency.ID? = row.optionalText(0).map { ID($0) }
            found[agency, default: []].insert(ID(row.text(1)))
            if let giver = row.optionalText(2) { found[agency, default: []].insert(ID(giver)) }
        }
    }
}
