import Foundation
import Ledger
import Performance
import Proceedings
import RecordFixtures
import Storage
import Vocabulary

/// Writes to an archive until it is done or killed, and says on standard output what is promised.
///
/// `StorageCrashHelper import PATH` takes in a province; `StorageCrashHelper append PATH` opens
/// cycles one after the other.
@main
enum Main {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { exit(64) }
        let archive = try Archive(path: arguments[2])
        say("ready")
        switch arguments[1] {
        case "import":
            _ = try await archive.take(
                CrashScenario.dataset, from: Fixture.file("province.xlsx"))
            say("done")
        case "append":
            for number in 0..<CrashScenario.appends {
                guard let month = Period.at(ordinal: 1900 * 12 + number, .month) else { exit(70) }
                let entry = try await archive.openCycle(Cycle(month))
                say(entry.id.description)
            }
        default: exit(64)
        }
    }

    /// One line, handed to the system at once: what was said before a kill was said.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
