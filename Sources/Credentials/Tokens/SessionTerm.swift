public import Vocabulary

/// How long a session lasts.
public struct SessionTerm: Hashable, Sendable {
    /// Milliseconds without a request after which it ends.
    public let idle: Int64
    /// Milliseconds after signing in after which it ends in any case.
    public let absolute: Int64

    /// Both at least a second.
    public init(idle: Int64, absolute: Int64) {
        self.idle = max(idle, 1_000)
        self.absolute = max(absolute, 1_000)
    }

    /// A working day, with an hour's rest.
    ///
    /// - Source: NIST SP 800-63B-4 §2.2.3 recommends at most one hour idle and 24 hours in all.
    public static let standard = SessionTerm(idle: 3_600_000, absolute: 43_200_000)
    /// For administrators, organisers and verifiers.
    public static let privileged = SessionTerm(idle: 1_800_000, absolute: 28_800_000)

    /// Whether a session goes on.
    ///
    /// A clock that was put back lengthens no session: before the start, it has ended.
    ///
    /// - Parameters:
    ///   - started: when the person signed in.
    ///   - seen: the last request that was noted.
    public func state(started: Timestamp, seen: Timestamp, at now: Timestamp) -> SessionState {
        let age = Span.between(started, now)
        guard age >= -Self.skew, age < absolute else { return .ended(.absolute) }
        return Span.between(seen, now) < idle ? .live : .ended(.idle)
    }

    /// Whether a request is worth a write: after a minute, or a tenth of ``idle`` if that is less.
    public func shouldNote(seen: Timestamp, at now: Timestamp) -> Bool {
        Span.between(seen, now) >= min(60_000, idle / 10)
    }

    /// By how much clocks are corrected in normal operation: a minute.
    private static let skew: Int64 = 60_000
}

/// Whether a session goes on, and if not, why.
public enum SessionState: Hashable, Sendable {
    /// Which of the two times has passed.
    public enum End: Hashable, Sendable { case idle, absolute }

    case live
    case ended(End)
}
