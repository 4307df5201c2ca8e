import Standing
import Synchronization
import Vocabulary

/// What was computed from the record and holds until an entry arrives.
final class ArchiveMemory: Sendable {
    private struct Held {
        var tag = ""
        var roster: Roster?
        var submissions: [Cycle: [Submission]] = [:]

        /// Forgets everything when the record has moved on.
        mutating func move(to tag: String) {
            if tag != self.tag { self = Held(tag: tag) }
        }
    }

    /// More cycles than are worked on at once.
    private static let mostCycles = 8
    private let held = Mutex(Held())

    func roster(at tag: String) -> Roster? {
        held.withLock { $0.tag == tag ? $0.roster : nil }
    }

    func keep(_ roster: Roster, at tag: String) {
        held.withLock { held in
            held.move(to: tag)
            held.roster = roster
        }
    }

    func submissions(in cycle: Cycle, at tag: String) -> [Submission]? {
        held.withLock { $0.tag == tag ? $0.submissions[cycle] : nil }
    }

    func keep(_ submissions: [Submission], in cycle: Cycle, at tag: String) {
        held.withLock { held in
            held.move(to: tag)
            if held.submissions.count >= Self.mostCycles { held.submissions = [:] }
            held.submissions[cycle] = submissions
        }
    }
}
