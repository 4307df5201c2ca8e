import Foundation
import SingleSignOn
import Storage
import Vocabulary

/// The province's single sign-on as a server uses it.
struct SingleSignOnFile {
    let signOn: SignOn
    private let transport: NetworkTransport

    /// Reads the file that `--sso` names.
    ///
    /// - Throws: ``Complaint`` that names the field that is wrong.
    init(_ path: String, for archive: Archive, _ language: Language) throws {
        let configuration = try Complaint.translating(language, status: ExitStatus.noInput) {
            try ProviderConfiguration(
                file: path, environment: ProcessInfo.processInfo.environment)
        }
        transport = NetworkTransport(authorityFile: configuration.authorityFile)
        signOn = SignOn(
            configuration, transport: transport, now: archive.surroundings.now,
            random: archive.surroundings.random)
    }

    /// Call once the server has stopped.
    func close() async { await transport.close() }
}
