import ArgumentParser
import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

struct SnapshotCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Freeze a cycle's judgement, list frozen ones, or compare one with today.",
        discussion: """
            Examples:
              selaras snapshot --cycle 2025-S1
              selaras snapshot --list
              selaras snapshot --compare r-5f3a9c1e02d4b687/catatan/42
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Option(help: "Freeze this cycle.") var cycle: Cycle?
    @Option(help: "A rule set; otherwise the government's own.") var ruleSet: String?
    @Flag(help: "List the snapshots.") var list = false
    @Option(help: "Say what today's evaluation would judge otherwise than this snapshot.")
    var compare: String?

    func validate() throws {
        let asked = [cycle != nil, list, compare != nil].count { $0 }
        guard asked == 1 else {
            throw ValidationError("Give one of --cycle, --list and --compare.")
        }
    }

    func perform() async throws {
        let archive = try record.openExisting(speech.language)
        defer { archive.close() }
        if let cycle {
            try await freeze(cycle, archive)
        } else if let compare {
            try compareWithToday(compare, archive)
        } else {
            for snapshot in try archive.snapshots() { Terminal.say(line(snapshot)) }
        }
    }

    private func freeze(_ cycle: Cycle, _ archive: Archive) async throws {
        let (dataset, frontier) = try archive.datasetAtFrontier()
        guard let dataset else { throw nothing }
        let rules = try PackageInput.ruleSet(
            ruleSet.map { RuleSet.ID($0) } ?? dataset.government.ruleSet,
            among: try archive.ruleSets(), speech.language)
        let evaluation = evaluate(dataset, cycle: cycle, ruleSet: rules)
        let snapshot = try await archive.freezeSnapshot(evaluation, computedFrom: frontier)
        Terminal.say(line(snapshot))
    }

    private func compareWithToday(_ text: String, _ archive: Archive) throws {
        guard let snapshot = try archive.snapshots().first(where: { "\($0.id)" == text }),
            let dataset = try archive.currentDataset()
        else { throw nothing }
        let rules = try PackageInput.ruleSet(
            snapshot.ruleSet, among: try archive.ruleSets(), speech.language)
        let evaluation = evaluate(dataset, cycle: snapshot.cycle, ruleSet: rules)
        let differences = try archive.snapshotDiffers(snapshot.id, from: evaluation)
        for difference in differences {
            Terminal.say(
                "\(difference.subject)  \(difference.field)"
                    + "  \(difference.frozen ?? "–") → \(difference.now ?? "–")")
        }
        guard differences.isEmpty else { throw ExitStatus.refuted }
        Terminal.say(
            Wording(id: "Tidak ada yang berbeda.", en: "Nothing differs.")[speech.language])
    }

    private var nothing: Complaint {
        Complaint(
            Wording(
                id: "Tidak ada data atau snapshot itu. Lihat: selaras snapshot --list",
                en: "There is no such data or snapshot. See: selaras snapshot --list"),
            ExitStatus.noInput, speech.language)
    }

    private func line(_ snapshot: SnapshotRecord) -> String {
        "\(snapshot.id)  \(snapshot.cycle)  \(snapshot.ruleSet)  \(snapshot.indicators)"
            + "  \(snapshot.digest)"
    }
}
