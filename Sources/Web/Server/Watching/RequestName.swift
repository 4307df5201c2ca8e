import Synchronization

/// Names requests, so that the lines of a log that belong together are found.
enum RequestName {
    private static let counter = Atomic<UInt64>(UInt64.random(in: 0...UInt64.max))

    /// Sixteen digits; the numbers of one run follow each other from a random start.
    static func next() -> String {
        let number = counter.wrappingAdd(1, ordering: .relaxed).oldValue
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
