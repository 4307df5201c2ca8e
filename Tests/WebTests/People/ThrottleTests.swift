import Proceedings
import Credentials
import Foundation
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Guessing is slowed down")
struct ThrottleTests {
    @Test("A network that guesses waits; a browser that was here before does not")
    func knownDevice() async throws {
        try await TestOffice.serving { office in
            try await office.add("wira", .leader(.government))
            let known = try await office.signIn("wira").cookies
                .first { $0.hasPrefix("selaras-perangkat=") }
            let device = try #require(known?.split(separator: ";").first.map(String.init))
            var statuses: [Int] = []
            for _ in 0..<8 { statuses.append(try await office.signIn("wira", "salah").status) }
            #expect(statuses.prefix(5) == [401, 401, 401, 401, 401])
            #expect(statuses.last == 429)
            // Even the right passphrase is not heard from there now.
            let waiting = try await office.signIn("wira")
            #expect(waiting.status == 429)
            #expect(Int(waiting.headers["retry-after"] ?? "") ?? 0 > 0)
            let owner = try await office.signIn("wira", TestOffice.passphrase, ["Cookie": device])
            #expect(owner.status == 303)
            office.clock.advance(minutes: 16)
            #expect(try await office.signIn("wira").status == 303)
        }
    }

    @Test("An unknown account makes one wait as a known one does")
    func unknownWaits() async throws {
        try await TestOffice.serving { office in
            try await office.add("wira", .leader(.government))
            for login in ["wira", "tidak.ada"] {
                var statuses: [Int] = []
                for _ in 0..<7 { statuses.append(try await office.signIn(login, "salah").status) }
                #expect(statuses == [401, 401, 401, 401, 401, 401, 429])
            }
        }
    }

    @Test("Few hashes run at once, the others wait, and too many are sent away")
    func queue() async throws {
        let queue = HashingQueue(runningMax: 2, waitingMax: 3)
        let gate = DispatchSemaphore(value: 0)
        let running = RunningCount()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    do {
                        try await queue.run {
                            running.enter()
                            gate.wait()
                            running.leave()
                        }
                        return true
                    } catch Refusal.crowded {
                        return false
                    }
                }
            }
            var refused = 0
            var done = 0
            for try await ran in group {
                if ran {
                    done += 1
                } else {
                    refused += 1
                    // All that are admitted have come by then.
                    if refused == 4 { for _ in 0..<5 { gate.signal() } }
                }
            }
            #expect(refused == 4)
            #expect(done == 5)
        }
        #expect(running.most <= 2)
    }
}

private final class RunningCount: @unchecked Sendable {
    private let lock = NSLock()
    private var now = 0
    private(set) var most = 0

    func enter() {
        lock.withLock {
            now += 1; most = max(most, now)
        }
    }
    func leave() { lock.withLock { now -= 1 } }
}
