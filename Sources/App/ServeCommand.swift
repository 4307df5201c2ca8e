import ArgumentParser
import Interchange
import Foundation
import Ledger
import Reporting
import Storage
import Vocabulary
import Web

struct ServeCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages to browsers on this machine, or to others over HTTPS.",
        discussion: """
            An address that others can reach needs accounts and one of --tls-certificate, \
            --behind-proxy and --island-http.
            Examples:
              selaras serve --database var/selaras.sqlite --port 8080
              selaras serve --host 0.0.0.0 --port 443 --public-host selaras.example.go.id \
            --tls-certificate fullchain.pem --tls-key key.pem
              selaras serve --behind-proxy 127.0.0.1 --public-host selaras.example.go.id
            """)

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    @Option(help: "The address to listen on, in numbers; 0.0.0.0 or :: for all of the machine's.")
    var host = "127.0.0.1"

    @Option(name: .shortAndLong, help: "The port; 0 lets the system choose.")
    var port = 8080

    @Option(help: "The mail settings, for reminders sent from the page.", completion: .file())
    var mail: String?

    @Option(help: "What must hold between figures that are entered.", completion: .file())
    var figureRules: String?

    @OptionGroup(title: "Beyond this machine") var exposure: ExposureOptions

    @Option(help: "How to write the log to standard error: text, faults only; json, requests too.")
    var log = LogFormat.text

    @Option(
        help: "A file with the token that /metrics asks of other machines.", completion: .file())
    var metricsTokenFile: String?

    @Option(help: "The settings of a single sign-on (OpenID Connect).", completion: .file())
    var sso: String?

    func perform() async throws {
        let language = speech.language
        let address = try Complaint.translating(language, status: ExitStatus.unavailable) {
            try ServerAddress(
                host: host, port: port, exposure: exposure.exposure(), names: exposure.publicHost)
        }
        let token = try metricsToken()
        let archive = try record.open(language)
        defer { archive.close() }
        try Complaint.translating(language, status: ExitStatus.unavailable) {
            try address.admit(hasAccounts: try archive.hasAccounts())
        }
        if exposure.islandHttp {
            for language in Language.allCases {
                Terminal.complain(ExposureOptions.islandWarning[language])
            }
        }
        try await serve(archive, at: address, token)
    }

    private func serve(
        _ archive: Archive, at address: ServerAddress, _ token: MetricsToken?
    ) async throws {
        let language = speech.language
        let log = log.logger()
        let mail = try mail.map { path in
            try Complaint.translating(language, status: ExitStatus.faultyData) {
                try MailSettings(file: path)
            }
        }
        let rules = try figureRules.map { path in
            try Complaint.translating(language, status: ExitStatus.faultyData) {
                try RuleBook(file: path)
            }
        }
        let provider = try sso.map { try SingleSignOnFile($0, for: archive, language) }
        let site = Site(
            library: ArchiveLibrary(archive), record: archive, mail: mail,
            edition: Version.current,
            security: address.security, signOn: provider?.signOn, rules: rules ?? RuleBook(),
            log: log)
        let meter = Meter(version: Version.current, token: token) {
            archive.gauges(hashQueue: site.hashesWaiting)
        }
        site.warmUp()
        var limits = ServerLimits()
        limits.connectionsMax = OpenFiles.connections(atMost: limits.connectionsMax)
        let application = makeApplication(
            site: site, at: address, limits: limits, meter: meter, log: log
        ) { port in
            let link = address.link(port: port)
            Terminal.say(
                Wording(
                    id: "Selaras melayani \(link) (Ctrl-C menghentikan)",
                    en: "Selaras serves \(link) (Ctrl-C stops it)")[language])
        }
        do {
            try await Web.serve(application, log: log)
        } catch {
            await provider?.close()
            throw error
        }
        await provider?.close()
    }

    private func metricsToken() throws -> MetricsToken? {
        guard let metricsTokenFile else { return nil }
        guard let bytes = FileManager.default.contents(atPath: metricsTokenFile),
            let token = MetricsToken(Array(bytes))
        else {
            throw Complaint(
                Wording(
                    id: "\(metricsTokenFile) tidak memuat token: satu baris tanpa spasi, "
                        + "sedikitnya \(MetricsToken.bytesMin) huruf dan angka.",
                    en: "\(metricsTokenFile) holds no token: one line without spaces, at least "
                        + "\(MetricsToken.bytesMin) letters and digits."),
                ExitStatus.noInput, speech.language)
        }
        return token
    }
}

extension LogFormat: ExpressibleByArgument {}

extension Archive {
    /// What `/metrics` shows of the record.
    fileprivate func gauges(hashQueue: Int) -> Gauges {
        let files = ["", "-wal"].map { path + $0 }
        let sizes = files.map { file in
            (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int ?? 0
        }
        return Gauges(
            entries: (try? frontier()).map { Int(clamping: $0.count) },
            databaseBytes: sizes.reduce(0, +), hashQueue: hashQueue)
    }
}
