import Vocabulary

/// A document of the provider's that is kept for a while; whoever asks at the same time waits for
/// the same fetch.
actor Cached<Value: Sendable> {
    private let fetch: @Sendable () async throws(ProviderFault) -> Value
    /// How long it counts, in milliseconds.
    private let age: Int64
    private var kept: (value: Value, at: Timestamp)?
    private var underWay: Task<Result<Value, ProviderFault>, Never>?
    private var lastForced: Timestamp?

    /// How seldom it is fetched before its time, in milliseconds.
    static var pause: Int64 { 60_000 }

    init(
        age: Int64, fetch: @escaping @Sendable () async throws(ProviderFault) -> Value
    ) {
        self.age = age
        self.fetch = fetch
    }

    /// The document, not older than its age. What is too old counts no more, even when the
    /// provider cannot be reached.
    func value(at now: Timestamp) async throws(ProviderFault) -> Value {
        if let kept, isFresh(kept.at, now) { return kept.value }
        return try await refresh(at: now)
    }

    /// The document fetched again, unless that was done within a minute.
    ///
    /// - Returns: `nil` when it is too soon.
    func newer(at now: Timestamp) async throws(ProviderFault) -> Value? {
        if underWay == nil, let lastForced {
            let passed = now.milliseconds - lastForced.milliseconds
            guard passed >= Self.pause || passed < 0 else { return nil }
        }
        lastForced = now
        return try await refresh(at: now)
    }

    private func isFresh(_ time: Timestamp, _ now: Timestamp) -> Bool {
        // A clock that was set back makes nothing last longer.
        (0..<age).contains(now.milliseconds - time.milliseconds)
    }

    private func refresh(at now: Timestamp) async throws(ProviderFault) -> Value {
        let task = underWay ?? start()
        let result = await task.value
        if underWay == task {
            underWay = nil
            if case .success(let value) = result { kept = (value, now) }
        }
        return try result.get()
    }

    private func start() -> Task<Result<Value, ProviderFault>, Never> {
        // Not a child: it serves others even when who asked first goes away.
        let task = Task.detached { [fetch] () async -> Result<Value, ProviderFault> in
            do throws(ProviderFault) {
                return .success(try await fetch())
            } catch {
                return .failure(error)
            }
        }
        underWay = task
        return task
    }
}
