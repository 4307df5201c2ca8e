import Foundation
import Synchronization

/// Hashing takes a core and 64 MiB for a tenth of a second: few hashes run at once, some wait, and
/// whoever comes then is asked to come back.
///
/// The threads that answer requests do none of it, and go first where cores are few.
///
/// - Source: OWASP ASVS 5.0, 2.4.1 and 15.1.3 (resource-demanding functionality is bounded).
actor HashingQueue {
    /// How many run at once: at most two, and never all cores.
    static let runningMax = max(min(ProcessInfo.processInfo.activeProcessorCount - 1, 2), 1)
    static let waitingMax = 96

    private let runningMax: Int
    private let waitingMax: Int
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private nonisolated let depth = Mutex(0)

    init(runningMax: Int = HashingQueue.runningMax, waitingMax: Int = HashingQueue.waitingMax) {
        self.runningMax = max(runningMax, 1)
        self.waitingMax = waitingMax
    }

    /// How many wait, for whoever watches the server.
    nonisolated var waitingCount: Int { depth.withLock { $0 } }

    /// - Throws: ``Refusal/crowded`` when too many wait, and what `body` throws.
    func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await take()
        defer { give() }
        return try await PatientThread.run(body)
    }

    private func take() async throws {
        guard running >= runningMax else {
            running += 1
            return
        }
        guard waiting.count < waitingMax else { throw Refusal.crowded }
        // The place of the one that ends is handed over, so `running` stays.
        await withCheckedContinuation { continuation in
            waiting.append(continuation)
            noteDepth()
        }
    }

    private func give() {
        if waiting.isEmpty {
            running -= 1
        } else {
            let next = waiting.removeFirst()
            noteDepth()
            next.resume()
        }
    }

    private func noteDepth() {
        let count = waiting.count
        depth.withLock { $0 = count }
    }
}
