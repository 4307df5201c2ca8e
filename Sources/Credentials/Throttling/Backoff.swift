public import Vocabulary

/// Waiting that doubles with every failure.
public struct Backoff: Hashable, Sendable {
    /// Failures without any wait.
    public let free: Int
    /// Milliseconds after the next one; then twice as many, and so on.
    public let first: Int64
    /// The longest wait in milliseconds.
    public let longest: Int64
    /// Milliseconds without failure after which all are forgotten.
    public let memory: Int64

    /// Brings all into their ranges: none below zero, waits of a millisecond to a day, memory no
    /// shorter than the longest wait.
    public init(free: Int, first: Int64, longest: Int64, memory: Int64) {
        self.free = max(free, 0)
        self.first = min(max(first, 1), 86_400_000)
        self.longest = min(max(longest, self.first), 86_400_000)
        self.memory = min(max(memory, self.longest), 30 * 86_400_000)
    }

    /// - Returns: milliseconds to wait after that many failures; never falls as they rise.
    public func wait(after failures: Int) -> Int64 {
        guard failures > free else { return 0 }
        let doublings = min(failures - free - 1, 40)
        return min(
            first.multipliedReportingOverflow(by: 1 << doublings).overflow
                ? longest : first << doublings, longest)
    }
}

/// Failures under one key.
public struct Strikes: Hashable, Sendable {
    public private(set) var failures: Int
    /// The last one.
    public private(set) var last: Timestamp

    /// None yet.
    public init() {
        failures = 0
        last = Timestamp(milliseconds: .min)
    }

    /// When the next attempt is heard. After a clock was put back, the wait begins anew from what
    /// it shows now.
    public mutating func decision(_ rule: Backoff, at now: Timestamp) -> ThrottleDecision {
        guard !isForgotten(rule, at: now) else { return .admitted }
        last = min(last, now)
        let until = Span.adding(rule.wait(after: failures), to: last)
        return until <= now ? .admitted : .wait(until: until)
    }

    /// Counts an attempt as failed, before it is checked: many at once are not heard for the price
    /// of one.
    public mutating func strike(_ rule: Backoff, at now: Timestamp) {
        failures = isForgotten(rule, at: now) ? 1 : min(failures + 1, 1_000_000)
        last = now
    }

    /// Takes one failure back: the attempt succeeded.
    public mutating func forgive() {
        failures = max(failures - 1, 0)
    }

    /// Whether nothing needs to be remembered.
    public func isForgotten(_ rule: Backoff, at now: Timestamp) -> Bool {
        failures == 0 || Span.between(last, now) >= rule.memory
    }
}
