package import Ledger
package import Performance
import Vocabulary

/// What taking in a file would add to the record, and the receipt for it.
///
/// The same contents twice add nothing. A changed value of an observation becomes a new vintage and
/// the old one stays; contents that the record has moved on from revert nothing.
package struct ImportPlan: Sendable {
    /// In order: the import itself, then what it said. Empty when there is nothing to add.
    package let drafts: [Draft]
    package let receipt: ImportReceipt

    /// - Parameters:
    ///   - holdings: what the record holds now.
    ///   - identifier: random text that makes the drafts this import's own.
    ///   - salt: random bytes that bodies with words about people are salted from.
    /// - Complexity: O(rows).
    package init(
        of dataset: Dataset, from file: FileIdentity, into holdings: Holdings, identifier: String,
        salt: [UInt8]
    ) {
        var planner = ImportPlanner(
            holdings: holdings, isKnownFile: holdings.knownFiles.contains(file.sha256))
        for fact in dataset.facts { planner.take(fact) }
        let counts = FactTable.allCases.compactMap { planner.counts[$0] }
        let absent = planner.absent
        receipt = ImportReceipt(
            file: file, isKnownFile: planner.isKnownFile, counts: counts, absent: absent,
            changes: planner.changes)
        guard !planner.additions.isEmpty else {
            drafts = []
            return
        }
        let received = ImportReceived(
            file: file, entries: planner.additions.count, counts: counts, absent: absent)
        var drafts = [FactCoding.draft(.imported(received), id: ID("\(identifier)-0"))]
        drafts.reserveCapacity(planner.additions.count + 1)
        for (index, addition) in planner.additions.enumerated() {
            let fact = addition.fact
            let own = fact.kind.isSalted ? Self.salt(salt, index) : nil
            drafts.append(
                FactCoding.draft(
                    fact, id: ID("\(identifier)-\(index + 1)"), supersedes: addition.supersedes,
                    salt: own))
        }
        self.drafts = drafts
    }

    /// Sixteen bytes that nobody can guess who does not know the import's salt, which is not kept.
    private static func salt(_ secret: [UInt8], _ index: Int) -> [UInt8] {
        Array(Digest(hashing: secret + Array(String(index).utf8)).bytes.prefix(16))
    }
}

/// What an import did, or would do.
package struct ImportReceipt: Sendable, Equatable {
    /// A row that the record knew otherwise.
    package struct Change: Sendable, Equatable {
        package enum Effect: Sendable, Equatable {
            /// Takes the place of the earlier statement.
            case replaced
            /// A new vintage beside the earlier one.
            case newVintage(String)
            /// Older than what the record holds; nothing was added.
            case stale
        }

        package var effect: Effect
        /// What the row is about: `IPM · 2025-S1`.
        package var subject: String
        package var before: Fact
        package var after: Fact
    }

    package var file: FileIdentity
    /// Whether a file with these bytes was taken in before.
    package var isKnownFile: Bool
    /// Only tables that the file had rows for.
    package var counts: [TableCount]
    /// What these tables hold on record that the file does not name; it stays.
    package var absent: [AbsentRows]
    /// In the order of the file; at most ``listed``.
    package var changes: [Change]

    /// How many changes a receipt lists; the counts are complete.
    package static let listed = 1_000

    package var addsNothing: Bool { counts.allSatisfy { $0.new == 0 && $0.changed == 0 } }

    package func sum(_ measure: KeyPath<TableCount, Int>) -> Int {
        counts.reduce(0) { $0 + $1[keyPath: measure] }
    }
}
