import Foundation
package import Vocabulary

/// What the archive asks of the world: the time and randomness.
package struct Surroundings: Sendable {
    package var now: @Sendable () -> Timestamp
    /// That many random bytes.
    package var random: @Sendable (Int) -> [UInt8]

    package init(
        now: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.now = now
        self.random = random
    }

    /// The machine's clock and the system's random numbers.
    package static let machine = Surroundings(
        now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) },
        random: { count in
            // Eight bytes at a time: each number is a question to the system.
            var bytes: [UInt8] = []
            while bytes.count < count {
                withUnsafeBytes(of: UInt64.random(in: 0...UInt64.max)) {
                    bytes.append(contentsOf: $0.prefix(count - bytes.count))
                }
            }
            return bytes
        })
}

/// A place where a test may break the writing.
package enum WriteStep: Sendable, Equatable {
    case entry, fact, head, commit
}

/// Called before each write; what it throws is treated like a failure of the disk.
package typealias FaultHook = @Sendable (WriteStep) throws -> Void
