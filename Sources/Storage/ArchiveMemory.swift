import Standing
import Synchronization

/// What was computed from the record and holds until an entry arrives.
final class ArchiveMemory: Sendable {
    private let held = Mutex<(tag: String, roster: Roster)?>(nil)

    func roster(at tag: String) -> Roster? {
        held.withLock { $0?.tag == tag ? $0?.roster : nil }
    }

    func keep(_ roster: Roster, at tag: String) {
        held.withLock { $0 = (tag, roster) }
    }
}
