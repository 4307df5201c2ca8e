import Foundation
import Interchange
import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

extension ScenarioStage {
    func bring(to phase: Phase) async throws {
        _ = try await office.archive.perform(
            ActDone(deed: CycleAct.openCollection.deed, by: .organiser),
            [.phase(CycleMoved(cycle: cycle, phase: phase))], author: .local)
    }

    /// Follows the progress of an import to its end.
    func arrive(from answer: HTTPAnswer) async throws {
        var target = answer.location ?? ""
        for _ in 0..<600 where target.contains("/proses/") {
            let page = try await office.get(target, cast.session(of: .organiser))
            if let next = page.location {
                target = next
            } else {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    /// An import that the record keeps, and a frozen cycle.
    func keepers() async throws -> (receipt: EntryID, snapshot: EntryID) {
        var dataset = SampleData.dataset()
        dataset.observations.removeLast()
        dataset.observations[0].measure = .value(61)
        let outcome = try await office.archive.take(
            dataset, from: FileIdentity(name: "dua.zip", contents: [2]))
        try await bring(to: .verification)
        _ = try await office.post("/snapshot", [], cast.session(of: .organiser))
        return (
            try #require(outcome.id), try #require(try office.archive.snapshots().first).id
        )
    }
}

extension Press {
    /// A machine without a typesetter.
    static var absent: Press {
        Press { () throws(TypesettingError) in throw .notInstalled(lookedAt: ["/tiada"]) }
    }
}

extension MailSettings {
    /// A mail server that is never written to.
    static func unasked() throws -> MailSettings {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("surat-\(UUID().uuidString).json")
        let text = #"{"host":"127.0.0.1","security":"none","sender":"s@k.go.id","port":9}"#
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try MailSettings(file: file.path)
    }
}
