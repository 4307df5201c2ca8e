import Vocabulary

/// What the record holds of a table, and a file with rows for that table does not name.
///
/// They stay: a file may hold one agency's rows or one semester's, so that a row it leaves out says
/// nothing about the row on record. The reader is told, because whoever deleted a row on purpose
/// would otherwise think it gone.
package struct AbsentRows: Sendable, Equatable {
    package var table: FactTable
    /// At least 1. Observations count once for each indicator and period, whatever their vintages.
    package var count: Int
    /// What the first of them are about, as `IPM · 2025-S1`, in the order of their text's bytes; at
    /// most ``listed``. Words that a person wrote are left out.
    package var subjects: [String]

    /// How many subjects a table's list holds; the count is complete.
    package static let listed = 100

    package init(table: FactTable, count: Int, subjects: [String]) {
        self.table = table
        self.count = count
        self.subjects = subjects
    }

    /// - Complexity: O(n log n) in the number of keys.
    init?(_ table: FactTable, keys: [FactKey]) {
        guard !keys.isEmpty else { return nil }
        let subjects = keys.map { $0.withoutWords.text }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.init(
            table: table, count: keys.count, subjects: Array(subjects.prefix(Self.listed)))
    }
}

extension Holdings {
    /// What is held of these tables beside what was named, table by table.
    ///
    /// - Parameters:
    ///   - named: by table; a table that is not in it was not spoken of at all.
    ///   - isObserved: whether a period was named; `nil` when no observation was.
    /// - Complexity: O(n log n) in the rows held.
    func absent(
        from named: [FactTable: Set<FactKey>], isObserved: ((ObservedPeriod) -> Bool)?
    ) -> [AbsentRows] {
        var missing: [FactTable: [FactKey]] = [:]
        for key in newest.keys where named[key.table]?.contains(key) == false {
            missing[key.table, default: []].append(key)
        }
        if let isObserved {
            missing[.observation] = editions.keys.filter { !isObserved($0) }.map(\.key)
        }
        return FactTable.allCases.compactMap { AbsentRows($0, keys: missing[$0] ?? []) }
    }
}

extension Holdings.ObservedPeriod {
    /// The period's own key, of no vintage.
    var key: FactKey {
        FactKey(table: .observation, parts: [indicator.text, period.description])
    }
}
