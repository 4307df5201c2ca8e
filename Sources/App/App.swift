import ArgumentParser

@main
struct Selaras: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selaras",
        abstract: "From six months of performance data to a judgement that leaders share.",
        discussion: """
            Start with `selaras evaluate Examples/kaltim-2025 --cycle 2025-S1`, or `selaras serve`.
            Exit codes: 0 done, 1 the check found something, 64 wrong usage, 65 faulty data, \
            66 no such input, 69 something is not installed, 74 reading or writing failed.
            """,
        version: Version.current,
        subcommands: [
            ServeCommand.self, EvaluateCommand.self, ImportCommand.self, ExportCommand.self,
            TemplateCommand.self, BPSCommand.self, SnapshotCommand.self, FormsCommand.self,
            BackupCommand.self, RestoreCommand.self, VerifyCommand.self, RebuildCommand.self,
            RedactCommand.self,
            RemindCommand.self, CalendarCommand.self, DoctorCommand.self, KernelCommand.self,
            ConformanceCommand.self, UserCommand.self, PermissionsCommand.self,
        ])
}

enum Version {
    static let current = "0.1.0"
}
