import GRDB
import Performance
import Proceedings
import Vocabulary

/// Builds the dataset that holds now out of the fact tables.
struct DatasetReader {
    let db: Database
    /// When only the rows of one indicator are wanted.
    private let indicator: Indicator.ID?

    init(_ db: Database, of indicator: Indicator.ID? = nil) {
        self.db = db
        self.indicator = indicator
    }

    func dataset() throws -> Dataset? {
        guard let government = try government() else { return nil }
        var dataset = Dataset(government: government)
        dataset.organisations = try organisations()
        dataset.documents = try documents()
        dataset.cascade = try cascade()
        dataset.indicators = try indicators()
        dataset.targets = try targets()
        dataset.observations = try observations()
        dataset.verifications = try verifications()
        dataset.budget = try budget()
        dataset.spending = try spending()
        dataset.selfEvaluations = try selfEvaluations()
        dataset.officeholders = try officeholders()
        dataset.bridges = try bridges()
        return dataset
    }

    /// What holds now about the reader's indicator.
    func indicatorRows() throws -> IndicatorRows? {
        guard let indicator else { return nil }
        return IndicatorRows(
            indicator: indicator, targets: try targets(), observations: try observations(),
            verifications: try verifications())
    }

    /// Reads a table from its first to its last entry and keeps the newest row of each key, in the
    /// place of the first.
    ///
    /// - Parameter replaces: whether a later row takes the place of the last one with its key; if
    ///   not, both stand.
    func current<Key: Hashable, Row>(
        _ table: FactTable, key: (Row) -> Key, read: (RawStatement) throws -> Row?,
        replaces: (_ later: Row, _ earlier: Row) -> Bool = { _, _ in true }
    ) throws -> [Row] {
        var rows: [Row] = []
        var places: [Key: Int] = [:]
        let statement: RawStatement
        if let indicator {
            statement = try RawStatement(db, table.selectionOfIndicator)
            try statement.bind(indicator.text)
        } else {
            statement = try RawStatement(db, table.selection)
            let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.rawValue)") ?? 0
            rows.reserveCapacity(count)
            places.reserveCapacity(count)
        }
        while try statement.step() {
            guard let row = try read(statement) else {
                throw ArchiveError.unavailable(Self.unreadable(table))
            }
            let key = key(row)
            if let place = places.updateValue(rows.count, forKey: key), replaces(row, rows[place]) {
                places[key] = place
                rows[place] = row
            } else {
                rows.append(row)
            }
        }
        return rows
    }

    private static func unreadable(_ table: FactTable) -> Wording {
        Wording(
            id: "Tabel \(table.rawValue) berisi baris yang tidak terbaca. "
                + "Jalankan “selaras rebuild”.",
            en: "Table \(table.rawValue) holds an unreadable row. Run “selaras rebuild”.")
    }

    private func government() throws -> Government? {
        try current(.government, key: { (_: Government) in 0 }) { row in
            guard let level = Government.Level(rawValue: row.text(3)) else { return nil }
            return Government(
                name: row.text(2), level: level,
                termStart: row.optionalText(4).flatMap { CivilDate($0) }, timeZone: row.text(5),
                ruleSet: ID(row.text(6)))
        }.first
    }

    private func organisations() throws -> [Organisation] {
        try current(.organisation, key: \.id) { row in
            guard let kind = Organisation.Kind(rawValue: row.text(4)) else { return nil }
            return Organisation(
                id: ID(row.text(2)), name: row.text(3), kind: kind,
                parent: row.optionalText(5).map { ID($0) })
        }
    }

    private func documents() throws -> [PlanDocument] {
        try current(.document, key: \.id) { row in
            guard let kind = PlanDocument.Kind(rawValue: row.text(3)),
                let validFrom = CivilDate(row.text(6))
            else { return nil }
            return PlanDocument(
                id: ID(row.text(2)), kind: kind, title: row.text(4),
                legalReference: row.optionalText(5), validFrom: validFrom,
                validTo: row.optionalText(7).flatMap { CivilDate($0) },
                version: row.optionalText(8))
        }
    }

    private func cascade() throws -> [CascadeNode] {
        try current(.cascadeNode, key: \.id) { row in
            guard let level = CascadeNode.Level(rawValue: row.text(4)) else { return nil }
            return CascadeNode(
                id: ID(row.text(2)), document: ID(row.text(3)), level: level,
                parent: row.optionalText(5).map { ID($0) }, text: row.text(6),
                organisation: row.optionalText(7).map { ID($0) })
        }
    }
}
