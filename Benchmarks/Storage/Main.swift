import Foundation
import Glibc
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Vocabulary

/// Times what the record does most, on files of its own, and prints a table.
@main
enum Main {
    static func main() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("selaras-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print("| what | figure |\n|---|---|")
        try await appends(folder.appendingPathComponent("append.sqlite").path, count: 10_000)
        for (observations, indicators) in [(10_000, 139), (40_000, 556), (100_000, 1_389)]
        where CommandLine.arguments.count < 2 || CommandLine.arguments[1] == "\(observations)" {
            let path = folder.appendingPathComponent("\(observations).sqlite").path
            try await province(path, observations: observations, indicators: indicators)
        }
    }

    private static func row(_ what: String, _ figure: String) {
        print("| \(what) | \(figure) |")
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1_000
            + Double(duration.components.attoseconds) / 1e15
    }

    private static func text(_ value: Double, decimals: Int = 1) -> String {
        Numeral.text(value, decimals: decimals, .english)
    }

    /// The best of several runs: what the machine can do when nothing else wants it.
    private static func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        var best = Double.infinity
        for _ in 0..<runs { best = min(best, milliseconds(try clock.measure(body))) }
        return best
    }

    /// Milliseconds of processor time that one run takes, whoever else wants the machine.
    private static func processor(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        let before = clock()
        for _ in 0..<runs { try body() }
        return Double(clock() - before) / Double(CLOCKS_PER_SEC) * 1_000 / Double(runs)
    }

    /// What something takes once: by the clock, and of the processor.
    private static func timed(_ body: () async throws -> Void) async rethrows -> String {
        let before = clock()
        let taken = try await ContinuousClock().measure(body)
        let spent = Double(clock() - before) / Double(CLOCKS_PER_SEC) * 1_000
        return "\(text(milliseconds(taken), decimals: 0)) ms, "
            + "\(text(spent, decimals: 0)) ms of processor"
    }

    private static func appends(_ path: String, count: Int) async throws {
        let archive = try Archive(path: path)
        let clock = ContinuousClock()
        let observations = Fixture.province(indicators: 1, months: count / 10 + 1).observations
        let elapsed = try await clock.measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<count {
                    let observation = observations[index % observations.count]
                    group.addTask {
                        _ = try await archive.assert(
                            .observation(ReportedObservation(observation)))
                    }
                }
                try await group.waitForAll()
            }
        }
        let transactions = await archive.clerk.transactions
        row(
            "durable appends, \(count) at once",
            "\(text(Double(count) / milliseconds(elapsed) * 1_000, decimals: 0)) a second "
                + "in \(transactions) transactions")
        let one = try await clock.measure {
            for index in 0..<100 {
                _ = try await archive.assert(.observation(ReportedObservation(observations[index])))
            }
        }
        row("one durable append after another", "\(text(milliseconds(one) / 100, decimals: 2)) ms")
        archive.close()
    }

    private static func province(
        _ path: String, observations: Int, indicators: Int
    ) async throws {
        let dataset = Fixture.province(indicators: indicators, months: 72)
        let archive = try Archive(path: path)
        let name = "\(observations) observations"
        row(
            "import \(name)",
            try await timed { _ = try await archive.take(dataset, from: Fixture.file("a.xlsx")) })
        row(
            "import them again, nothing to add",
            try await timed { _ = try await archive.take(dataset, from: Fixture.file("a.xlsx")) })
        let load = try best(of: 15) { _ = try archive.currentDataset() }
        let spent = try processor(of: 15) { _ = try archive.currentDataset() }
        row("load the dataset, \(name)", "\(text(load)) ms, \(text(spent)) ms of processor")
        let mark = try best(of: 15) { for _ in 0..<1_000 { _ = try archive.frontier() } }
        row("frontier, \(name)", "\(text(mark)) µs")
        row("rebuild and compare, \(name)", try await timed { _ = try await archive.rebuild() })
        row("verify, \(name)", try await timed { _ = try archive.verify() })
        archive.close()
        let opened = try best(of: 5) { try Archive(path: path).close() }
        row("open and close, \(name)", "\(text(opened)) ms")
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        let entries = dataset.facts.count + 1
        row("file, \(name)", "\(size / entries) bytes for an entry")
    }
}
