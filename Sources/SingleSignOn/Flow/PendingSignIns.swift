import Synchronization
package import Vocabulary

/// A sign-in whose browser is at the provider.
package struct PendingSignIn: Hashable, Sendable {
    package let request: AuthorizationRequest
    package let startedAt: Timestamp
    package let returnAddress: String
    package let purpose: SignOnPurpose
}

/// Why somebody was sent to the provider.
package enum SignOnPurpose: Hashable, Sendable {
    /// To open a session and go on to a page of Selaras.
    case signIn(next: String?)
    /// To tie an account to the provider: an invitation's token, checked again on return.
    case invitation(token: String)
}

/// The record of sign-ins under way, each of which answers once.
///
/// It is kept in memory: a server that starts again forgets them, and people start again.
final class PendingSignIns: Sendable {
    /// How long a sign-in may take, in milliseconds.
    static let term: Int64 = 10 * 60_000
    /// How many there can be; beyond that the oldest are forgotten.
    let limit: Int

    private struct Record: Sendable {
        var byState: [String: PendingSignIn] = [:]
        /// States, oldest first; those already answered stay until they are old.
        var order: [(state: String, at: Timestamp)] = []
        var begin = 0
    }

    private let record = Mutex(Record())

    init(limit: Int = 20_000) {
        self.limit = limit
    }

    var count: Int { record.withLock { $0.byState.count } }

    func keep(_ pending: PendingSignIn) {
        record.withLock { record in
            record.byState[pending.request.state] = pending
            record.order.append((pending.request.state, pending.startedAt))
            forget(&record, before: pending.startedAt.milliseconds - Self.term)
        }
    }

    /// Takes a sign-in out of the record, whatever becomes of it.
    ///
    /// - Returns: `nil` unless it is known, young enough, and this browser's.
    func take(state: String, binding: String?, at now: Timestamp) -> PendingSignIn? {
        let found = record.withLock { record -> PendingSignIn? in
            guard let pending = record.byState[state] else { return nil }
            // Somebody else's browser must not use up the owner's.
            let owner = Array(pending.request.binding.text.utf8)
            guard let binding, Digest.areEqual(Array(binding.utf8), owner) else { return nil }
            return record.byState.removeValue(forKey: state)
        }
        guard let found else { return nil }
        let age = now.milliseconds - found.startedAt.milliseconds
        return (0..<Self.term).contains(age) ? found : nil
    }

    private func forget(_ record: inout Record, before time: Int64) {
        while record.begin < record.order.count,
            record.order[record.begin].at.milliseconds <= time
                || record.order.count - record.begin > limit
        {
            record.byState.removeValue(forKey: record.order[record.begin].state)
            record.begin += 1
        }
        if record.begin > record.order.count / 2 {
            record.order.removeFirst(record.begin)
            record.begin = 0
        }
    }
}
