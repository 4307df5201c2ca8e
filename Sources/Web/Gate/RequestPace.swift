package import Credentials
import Synchronization
import Vocabulary

/// How fast one session may ask, and one network of people who have not signed in.
///
/// - Source: OWASP ASVS 5.0, 2.4.1 (rate limits against automation).
package final class RequestPace: Sendable {
    package enum Asker: Hashable, Sendable {
        /// The digest of its token.
        case session([UInt8])
        /// The address; a hall full of telephones may share one.
        case network(String)
    }

    /// Six hundred pages at once, then twenty a second: more than any person, less than a program
    /// that copies everything.
    package static let ofSession = BucketRule(capacity: 600, refill: 50)
    /// Ten times as many.
    package static let ofNetwork = BucketRule(capacity: 6_000, refill: 5)
    private static let keptMax = 20_000

    private let session: BucketRule
    private let network: BucketRule
    private let buckets = Mutex<[Asker: TokenBucket]>([:])

    package init(
        session: BucketRule = RequestPace.ofSession, network: BucketRule = RequestPace.ofNetwork
    ) {
        self.session = session
        self.network = network
    }

    /// - Returns: seconds to wait; `nil` when the request is heard.
    func wait(_ asker: Asker, at now: Timestamp) -> Int? {
        let rule = if case .session = asker { session } else { network }
        let decision = buckets.withLock { buckets -> ThrottleDecision in
            if buckets.count >= Self.keptMax, buckets[asker] == nil {
                buckets = buckets.filter { !$0.value.isRested(at: now) }
            }
            return buckets[asker, default: TokenBucket()].take(rule, at: now)
        }
        guard case .wait(let until) = decision else { return nil }
        return now.seconds(until: until)
    }
}

extension Timestamp {
    /// Whole seconds that somebody waits, at least one.
    func seconds(until later: Timestamp) -> Int {
        max(Int((later.milliseconds - milliseconds + 999) / 1_000), 1)
    }
}
