import Ledger
import Performance
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
        // Asked first: should somebody write in between, the pages are only made once more.
        let tag = try archive.tag()
        let dataset = try archive.currentDataset() ?? Self.nothing
        return Holdings(
            frontier: Frontier(tag), dataset: dataset, ruleSets: try archive.ruleSets(),
            cycle: try archive.cycles().last?.cycle)
    }

    /// A record into which nothing has been imported.
    private static let nothing = Dataset(
        government: Government(name: "Selaras", level: .province))
}
