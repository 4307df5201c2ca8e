import Ledger
import Synchronization
import Vocabulary

/// How far a file is being taken in.
enum ImportState: Sendable {
    case running(ImportWork.Progress)
    /// The import's own entry; `nil` when there was nothing to add.
    case done(EntryID?)
    case failed(Wording)
}

/// The taking in of one file. The writing queue reports from its own thread.
final class ImportWork: Sendable {
    struct Progress: Sendable {
        /// Rows written, and rows in all; 0 until they are counted.
        var done = 0
        var total = 0

        /// 0…1.
        var share: Double { total == 0 ? 0 : Double(done) / Double(total) }
    }

    private let held = Mutex(ImportState.running(Progress()))

    var state: ImportState {
        get { held.withLock { $0 } }
        set { held.withLock { $0 = newValue } }
    }

    var isRunning: Bool {
        if case .running = state { true } else { false }
    }
}
