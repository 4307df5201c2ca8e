import ArgumentParser
import Logging
import Storage
import Vocabulary
import Web

struct ServeCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages to browsers on this machine.",
        discussion: """
            Until there are accounts the server refuses any address that others could reach.
            Example: selaras serve --database var/selaras.sqlite --port 8080
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Option(help: "A loopback address.")
    var host = "127.0.0.1"

    @Option(name: .shortAndLong, help: "The port; 0 lets the system choose.")
    var port = 8080

    func perform() async throws {
        let (language, host) = (speech.language, host)
        let address = try Complaint.translating(language, status: ExitStatus.unavailable) {
            try ServerAddress(host: host, port: port)
        }
        let archive = try record.open(language)
        defer { archive.close() }
        var log = Logger(label: "selaras")
        log.logLevel = .notice
        let site = Site(
            library: ArchiveLibrary(archive), record: archive, edition: Version.current, log: log)
        site.warmUp()
        let application = makeApplication(site: site, at: address, log: log) { port in
            Terminal.say(
                Wording(
                    id: "Selaras melayani http://\(host):\(port) (Ctrl-C menghentikan)",
                    en: "Selaras serves http://\(host):\(port) (Ctrl-C stops it)")[language])
        }
        try await serve(application, log: log)
    }
}
