import Ledger
package import Performance
import Proceedings
package import Storage
import Vocabulary

/// The record as the pages' library. A second process that imports is noticed at the next request.
package struct ArchiveLibrary: Library {
    private let archive: Archive

    package init(_ archive: Archive) {
        self.archive = archive
    }

    package func frontier() async throws -> Frontier {
        Frontier(try archive.tag())
    }

    package func holdings() async throws -> Holdings {
        let (dataset, frontier) = try archive.datasetAtFrontier()
        return Holdings(
            frontier: Frontier(frontier.tag), dataset: dataset ?? Self.nothing,
            ruleSets: try archive.ruleSets(), cycle: try archive.cycles().last?.cycle,
            record: frontier)
    }

    package func holdings(after earlier: Holdings) async throws -> Holdings {
        guard let held = earlier.record, let change = try archive.changes(since: held) else {
            return try await holdings()
        }
        return earlier.replacing(
            change.rows, frontier: Frontier(change.frontier.tag), record: change.frontier)
    }

    package func imports() async throws -> [ImportSummary] {
        try archive.imports().map { record in
            let counts = record.received.counts
            return ImportSummary(
                file: record.received.file.name, time: record.claimedAt,
                byteCount: record.received.file.byteCount,
                new: counts.map(\.new).reduce(0, +), changed: counts.map(\.changed).reduce(0, +),
                unchanged: counts.map { $0.unchanged + $0.stale }.reduce(0, +))
        }
    }

    package func recordings(of indicator: Indicator.ID) async throws -> [Recording] {
        try archive.observationAuthors(indicator).map {
            Recording($0.observation, author: $0.author, time: $0.claimedAt)
        }
    }

    /// A record into which nothing has been imported.
    private static let nothing = Dataset(
        government: Government(name: "Selaras", level: .province))
}
