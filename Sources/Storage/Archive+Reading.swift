import GRDB
package import Ledger
package import Performance
import Proceedings

extension Archive {
    /// How far each strand is held. Cheap enough for every request, and it sees what another
    /// process wrote.
    package func frontier() throws(ArchiveError) -> Frontier {
        try mark().frontier
    }

    /// A short text that changes whenever an entry arrives: the core of an ETag.
    package func tag() throws(ArchiveError) -> String {
        try mark().tag
    }

    /// What holds now, in the order in which it was first stated.
    ///
    /// All vintages of an observation are part of it. It is computed in one pass over the tables:
    /// about a microsecond for each row.
    ///
    /// - Returns: `nil` while no government has been described.
    package func currentDataset() throws(ArchiveError) -> Dataset? {
        try reading { db in try DatasetReader(db).dataset() }
    }

    /// The dataset together with the frontier it was read at.
    package func datasetAtFrontier() throws(ArchiveError) -> (dataset: Dataset?, frontier: Frontier)
    {
        try reading { db in
            (try DatasetReader(db).dataset(), try FrontierWatch.frontier(db))
        }
    }

    /// What the entries after a frontier changed, when that is only values, targets and
    /// verifications of some indicators; `nil` when the dataset must be read as a whole.
    ///
    /// - Returns: every row of each changed indicator, by code, and the frontier of the reading.
    package func changes(
        since held: Frontier
    ) throws(ArchiveError) -> (rows: [IndicatorRows], frontier: Frontier)? {
        try reading { db in
            let frontier = try FrontierWatch.frontier(db)
            guard let changed = try RecentEntries(db, after: held, upTo: frontier).indicators
            else { return nil }
            let rows = try changed.sorted().compactMap {
                try DatasetReader(db, of: $0).indicatorRows()
            }
            return (rows, frontier)
        }
    }

    package func entry(_ id: EntryID) throws(ArchiveError) -> Entry? {
        try reading { db in try EntryTable.entry(db, id) }
    }
}
