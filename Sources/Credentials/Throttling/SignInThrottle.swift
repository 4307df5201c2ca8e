public import Vocabulary

/// Slows down guessing without locking anybody out.
///
/// Counts are kept by the name that was typed, whether or not there is such an account, so that
/// waiting tells nothing. An attempt is counted when it begins and forgiven when it succeeds.
///
/// - Source: NIST SP 800-63B-4 §3.2.2; OWASP ASVS 5.0, 6.1.1, 6.3.1.
public struct SignInThrottle: Sendable {
    /// Counts in memory at most; about 200 bytes each.
    public let capacity: Int
    private var counts: [ThrottleKey: Strikes] = [:]

    public init(capacity: Int = 100_000) {
        self.capacity = max(capacity, 16)
    }

    /// How many counts are remembered.
    public var count: Int { counts.count }

    /// Begins an attempt: to be asked before anything is hashed.
    ///
    /// - Returns: the longest wait of all counts that apply. A refused attempt is not counted, so
    ///   nobody makes a wait longer by trying during it.
    public mutating func begin(
        account: String, origin: SignInOrigin, at now: Timestamp
    ) -> ThrottleDecision {
        let keys = ThrottleKey.keys(account: account, origin: origin)
        let waits = keys.compactMap { key -> Timestamp? in
            guard case .wait(let until) = counts[key]?.decision(key.rule, at: now)
            else { return nil }
            return until
        }
        if let until = waits.max() { return .wait(until: until) }
        makeRoom(for: keys.count, at: now)
        for key in keys { counts[key, default: Strikes()].strike(key.rule, at: now) }
        return .admitted
    }

    /// Ends an attempt that was right.
    ///
    /// The count of the account at this device or network is cleared. The counts of the whole
    /// account and the whole network lose only this attempt: an attacker who signs in to an account
    /// of their own in between gains nothing.
    public mutating func succeed(account: String, origin: SignInOrigin) {
        for key in ThrottleKey.keys(account: account, origin: origin) {
            switch key {
            case .device, .pair: counts[key] = nil
            case .account, .network: counts[key]?.forgive()
            }
            if counts[key]?.failures == 0 { counts[key] = nil }
        }
    }

    /// Drops what is forgotten; if that is not enough, the quarter with the fewest failures, the
    /// oldest first. So a flood of new names pushes out itself, not the account it guesses at.
    private mutating func makeRoom(for more: Int, at now: Timestamp) {
        guard counts.count + more > capacity else { return }
        counts = counts.filter { !$0.value.isForgotten($0.key.rule, at: now) }
        guard counts.count + more > capacity else { return }
        let weakest = counts.sorted { left, right in
            let (former, latter) = (left.value, right.value)
            guard (former.failures, former.last) == (latter.failures, latter.last) else {
                return (former.failures, former.last) < (latter.failures, latter.last)
            }
            return left.key.text < right.key.text
        }
        for (key, _) in weakest.prefix(max(capacity / 4, more)) { counts[key] = nil }
    }
}
