import Dispatch
import Synchronization

/// Lets a file be closed only when nobody uses it any more, and nobody use it afterwards.
///
/// The pool does not see to this itself: a read that begins while it closes crashes the program.
final class Usage: Sendable {
    private let users = DispatchGroup()
    private let isClosed = Mutex(false)

    /// Begins a use, which must end with ``leave()``.
    ///
    /// - Throws: ``ArchiveError/closed``
    func enter() throws(ArchiveError) {
        let entered = isClosed.withLock { isClosed in
            if !isClosed { users.enter() }
            return !isClosed
        }
        guard entered else { throw .closed }
    }

    func leave() {
        users.leave()
    }

    /// Lets nobody in any more, and waits for those inside.
    ///
    /// - Returns: whether it was open until now.
    func close() -> Bool {
        let wasOpen = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return !isClosed
        }
        users.wait()
        return wasOpen
    }
}
