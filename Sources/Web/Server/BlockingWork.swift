import Dispatch

/// Work that holds its thread: it runs beside the threads that answer requests, one piece at a
/// time.
struct BlockingWork: Sendable {
    private let queue: DispatchQueue

    init(_ label: String) {
        queue = DispatchQueue(label: label, qos: .userInitiated)
    }

    /// Runs after what was handed in before. It is not undone by cancelling the task that asked.
    func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
