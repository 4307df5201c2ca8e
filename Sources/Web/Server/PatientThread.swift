import Foundation
import Glibc

/// Work that may take a core for long: it runs on a thread of its own, which the system lets run
/// only where the threads that answer requests leave room.
enum PatientThread {
    /// How far it stands back: 0 is like everybody, 19 is last.
    private static let niceness: Int32 = 19

    static func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                // On Linux a niceness belongs to one thread; 0 names the one that asks.
                setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
                continuation.resume(with: Result { try body() })
            }
        }
    }
}
