import GRDB
import Ledger
import Performance
import Proceedings
import Vocabulary

/// The entries between two frontiers, and which indicators they speak of.
struct RecentEntries {
    /// The indicators whose rows changed; `nil` when something else changed or it is quicker to
    /// read everything.
    private(set) var indicators: Set<Indicator.ID>? = []

    /// Beyond this many entries the whole dataset is read.
    private static let most: Int64 = 2_000
    /// Beyond this many indicators too.
    private static let mostIndicators = 64

    init(_ db: Database, after held: Frontier, upTo frontier: Frontier) throws {
        // A database that lost entries is not a continuation of what was read.
        let isContinuation = held.strands.allSatisfy { held[$0] <= frontier[$0] }
        guard isContinuation, frontier.count - held.count <= Self.most else {
            indicators = nil
            return
        }
        for strand in frontier.strands where frontier[strand] > held[strand] {
            try read(db, strand, after: held[strand])
        }
    }

    private mutating func read(_ db: Database, _ strand: StrandID, after sequence: Int64) throws {
        let row = try RawStatement(
            db, "SELECT kind, stamp, sequence FROM entry WHERE strand = ? AND sequence > ?")
        try row.bind(strand.description)
        try row.bind(sequence)
        while try row.step() {
            switch FactKind(rawValue: row.text(0)) {
            // Who may do what, and what was done, is no part of the dataset.
            case .imported, .snapshot, .assignment, .assignmentEnd, .act, .phase, .submission,
                .evidence:
                continue
            case .observation: try add(db, .observation, row, strand)
            case .target: try add(db, .target, row, strand)
            case .verification: try add(db, .verification, row, strand)
            default: indicators = nil
            }
            guard let found = indicators, found.count <= Self.mostIndicators else {
                indicators = nil
                return
            }
        }
    }

    private mutating func add(
        _ db: Database, _ table: FactTable, _ entry: RawStatement, _ strand: StrandID
    ) throws {
        let row = try RawStatement(
            db, "SELECT indicator FROM \(table.rawValue) WHERE stamp = ? AND entry = ?")
        try row.bind(entry.integer(1))
        try row.bind(EntryID(strand: strand, sequence: entry.integer(2))?.description)
        guard try row.step() else {
            // Its body could not be read here, so what it changes is not known.
            indicators = nil
            return
        }
        indicators?.insert(ID(row.text(0)))
    }
}
