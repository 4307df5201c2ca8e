import ArgumentParser
import Standing
import Storage
import Vocabulary

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Make accounts, give and end roles, hand out new links, end sign-ins.",
        discussion: """
            What is done here is recorded as done by whoever sits at the machine, as administrator.
            Examples:
              selaras user add sari --name "Nama Lengkap" --role administrator
              selaras user role budi operator-opd --agency DINKES --decree 800/12/2025
              selaras user reset budi --address https://selaras.example.go.id
            """,
        subcommands: [
            AddUserCommand.self, UserRoleCommand.self, ResetUserCommand.self,
            ListUsersCommand.self, EndUserCommand.self,
        ])
}

/// A role as people type it.
struct RoleName: ExpressibleByArgument {
    let role: Role

    /// Takes the English and the Indonesian name, with hyphens or capitals as one likes.
    init?(argument: String) {
        let typed = Self.folded(argument)
        let match = Self.roles.first { role in
            [role.rawValue, role.wording.id, role.wording.en].contains { Self.folded($0) == typed }
        }
        guard let match else { return nil }
        role = match
    }

    static let roles = Role.allCases.filter { $0 != .visitor }
    static let allValueStrings = roles.flatMap { role in
        [role.wording.en, role.wording.id].map { $0.lowercased().replacing(" ", with: "-") }
    }.uniqued()

    private static func folded(_ text: String) -> String {
        text.lowercased().filter(\.isLetter)
    }
}

extension Array where Element: Hashable {
    /// Without what stood earlier already.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
