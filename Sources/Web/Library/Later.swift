import Synchronization

/// A value that is computed when it is first asked for, and then kept.
final class Later<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    func value(_ compute: () -> Value) -> Value {
        kept.withLock { kept in
            if let kept { return kept }
            let value = compute()
            kept = value
            return value
        }
    }
}
