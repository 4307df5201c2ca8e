import Foundation

/// Times a kernel's workload and prints it as one line of JSON for `Benchmarks/Kernels/run`.
struct Bench {
    /// Where a family writes the inputs that its peers read.
    let folder: URL

    /// - Parameters:
    ///   - workload: as the table in docs/benchmarks.md names it; the peer uses the same name.
    ///   - goal: seconds on one core.
    func time(_ workload: String, goal: Double, repetitions: Int = 5, _ work: () throws -> Void)
        rethrows
    {
        try work()
        var seconds: [Double] = []
        for _ in 0..<repetitions {
            let start = ContinuousClock.now
            try work()
            let elapsed = (ContinuousClock.now - start).components
            seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
        }
        let median = seconds.sorted()[repetitions / 2]
        print(#"{"workload": "\#(workload)", "seconds": \#(median), "goal": \#(goal)}"#)
    }

    /// Writes lines for a peer to read: `time` in this process, the same data in the other.
    func write(_ name: String, _ lines: [String]) throws {
        let text = lines.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: folder.appending(path: name))
    }
}

/// Keeps a result from being optimised away.
@inline(never) func consume<Value>(_ value: Value) {}
