import Foundation
import Vocabulary

/// Hands letters to a mail server by Debian's `curl`, a process of its own for each.
///
/// Its instructions, with the password in them, go to its standard input: nothing secret stands in
/// arguments, in the environment or in a file. It speaks SMTP only, by no settings but these.
package struct Courier: Sendable {
    /// Where Debian has it.
    package static let program = "/usr/bin/curl"

    package let settings: MailSettings
    private let program: String
    /// For the whole letter, and a third of it for reaching the server.
    private let seconds: Int

    package init(
        _ settings: MailSettings, program: String = Courier.program, seconds: Int = 45
    ) {
        self.settings = settings
        self.program = program
        self.seconds = seconds
    }

    /// Blocks the thread until the server has taken the letter.
    package func deliver(_ message: MailMessage) throws(MailFailure) {
        guard FileManager.default.isExecutableFile(atPath: program) else { throw .notInstalled }
        let folder: PrivateFolder
        do {
            folder = try PrivateFolder()
        } catch {
            throw .machine(error.wording.en)
        }
        defer { folder.remove() }
        do {
            try folder.write(message.bytes, to: "letter")
        } catch {
            throw .machine(error.wording.en)
        }
        var child = ChildProcess(
            executable: program, arguments: ["--disable", "--config", "-"], folder: folder)
        child.input = Array(instructions(message, letter: folder.path("letter")).utf8)
        let outcome = child.run(seconds: seconds + 5)
        guard let failure = failure(outcome, said: folder.text("stderr", limit: 2_000)) else {
            return
        }
        throw failure
    }

    private func instructions(_ message: MailMessage, letter: String) -> String {
        let scheme = settings.security == .tls ? "smtps" : "smtp"
        // The path is the name we greet with.
        let domain = settings.sender.address.domain
        var lines = [
            ("url", "\(scheme)://\(settings.host):\(settings.port)/\(domain)"),
            ("proto", "=smtp,smtps"),
            ("noproxy", "*"),
            ("mail-from", settings.sender.address.text),
            ("mail-rcpt", message.to.address.text),
            ("upload-file", letter),
            ("connect-timeout", String(max(1, seconds / 3))),
            ("max-time", String(seconds)),
        ]
        if let trust = settings.trust { lines.append(("cacert", trust)) }
        if let account = settings.account {
            lines.append(("user", "\(account.name):\(account.password)"))
        }
        let flags = ["silent", "show-error"] + (settings.security == .none ? [] : ["ssl-reqd"])
        return lines.map { "\($0.0) = \"\(Self.quoted($0.1))\"\n" }.joined()
            + flags.map { "\($0)\n" }.joined()
    }

    /// No value holds a line end: addresses, hosts, passwords and paths are read without them.
    private static func quoted(_ text: String) -> String {
        text.map { "\\\"".contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    private func failure(_ outcome: ChildProcess.Outcome, said: String) -> MailFailure? {
        switch outcome {
        case .exited(0): nil
        // The numbers of curl(1).
        case .exited(5), .exited(6), .exited(7): .unreachable(host: settings.host)
        case .exited(28), .timedOut: .tooSlow(seconds: seconds)
        case .exited(35), .exited(51), .exited(58), .exited(60), .exited(64), .exited(77),
            .exited(83):
            .insecure(host: settings.host)
        case .exited(67): .signIn(host: settings.host)
        case .exited(8), .exited(55), .exited(56): reply(said)
        case .exited(let status): .machine("curl \(status)")
        case .killed: .machine("curl")
        case .notStarted(let reason): .machine(reason)
        }
    }

    /// `curl: (55) RCPT failed: 550 …`; without a code the connection was lost.
    private func reply(_ said: String) -> MailFailure {
        let words = said.split { !$0.isNumber }.compactMap { Int($0) }
        guard let code = words.last(where: { (400...599).contains($0) }) else {
            return said.contains("(8)") ? .refused(code: nil) : .unreachable(host: settings.host)
        }
        return .refused(code: code)
    }
}
