import ArgumentParser
import Standing

struct PermissionsCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Print who may do what: the page docs/permissions.md.")

    func perform() async throws {
        Terminal.write(Array(PermissionTable.markdown.utf8))
    }
}
