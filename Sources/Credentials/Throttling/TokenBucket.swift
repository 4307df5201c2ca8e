public import Vocabulary

/// So many attempts at once, and one more after each so many milliseconds.
public struct BucketRule: Hashable, Sendable {
    /// Attempts that a rested bucket admits at once, 1…1,000,000.
    public let capacity: Int
    /// Milliseconds for one attempt to come back, 1…86,400,000.
    public let refill: Int64

    /// Brings both into their ranges.
    public init(capacity: Int, refill: Int64) {
        self.capacity = min(max(capacity, 1), 1_000_000)
        self.refill = min(max(refill, 1), 86_400_000)
    }
}

/// A token bucket as one number: the instant at which it is full again.
///
/// - Source: the generic cell rate algorithm, ITU-T I.371 (virtual scheduling).
public struct TokenBucket: Hashable, Sendable {
    /// When it will be full; earlier than now means that it is.
    public private(set) var full: Timestamp

    /// A rested bucket.
    public init() {
        full = Timestamp(milliseconds: .min)
    }

    /// Takes one attempt out, if one is left.
    ///
    /// A refused attempt takes nothing: whoever keeps trying waits no longer for it. A clock that
    /// is put back costs the wait for one attempt, no more.
    public mutating func take(_ rule: BucketRule, at now: Timestamp) -> ThrottleDecision {
        let room = Int64(rule.capacity) * rule.refill
        // As empty as it can be; only a clock that was put back leaves it fuller of waiting.
        full = min(full, Span.adding(room, to: now))
        let next = Span.adding(rule.refill, to: max(full, now))
        let excess = Span.between(now, next) - room
        guard excess <= 0 else { return .wait(until: Span.adding(excess, to: now)) }
        full = next
        return .admitted
    }

    /// Puts one attempt back: it was right.
    public mutating func giveBack(_ rule: BucketRule) {
        full = Span.adding(-rule.refill, to: full)
    }

    /// Whether the bucket is full, and need not be remembered.
    public func isRested(at now: Timestamp) -> Bool { full <= now }
}

/// Whether an attempt may be made.
public enum ThrottleDecision: Hashable, Sendable {
    case admitted
    /// Nothing is checked before that instant.
    case wait(until: Timestamp)
}
