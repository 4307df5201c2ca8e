package import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
package import Vocabulary

/// Where the server listens: an address that no other machine can reach.
package struct ServerAddress: Sendable, Hashable {
    package let host: String
    /// 0 lets the system choose one.
    package let port: Int

    /// - Throws: ``BindRefusal`` for an address that others could reach.
    package init(host: String = "127.0.0.1", port: Int = 8080) throws(BindRefusal) {
        let name = host == "localhost" ? "127.0.0.1" : host
        guard LoopbackAddress.isLoopback(name) else { throw .notLoopback(host: host) }
        guard (0...65_535).contains(port) else { throw .noSuchPort(port) }
        self.host = name
        self.port = port
    }
}

/// Why the server does not start listening.
package enum BindRefusal: Error, Explained, Hashable {
    case notLoopback(host: String)
    case noSuchPort(Int)

    package var wording: Wording {
        switch self {
        case .notLoopback(let host):
            Wording(
                id: "Alamat “\(host)” ditolak: selama belum ada akun pengguna, Selaras hanya "
                    + "melayani mesin ini sendiri. Pakai 127.0.0.1 atau ::1.",
                en: "Address “\(host)” is refused: until there are user accounts, Selaras serves "
                    + "this machine only. Use 127.0.0.1 or ::1.")
        case .noSuchPort(let port):
            Wording(
                id: "Port \(port) tidak ada. Pilih 0 sampai 65535.",
                en: "There is no port \(port). Choose 0 to 65535.")
        }
    }
}

/// The web server, wired and not yet running.
///
/// - Parameter onRunning: Called with the port once connections are accepted.
package func makeApplication(
    site: Site, at address: ServerAddress, log: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
) -> Application<Site> {
    Application(
        responder: site,
        configuration: ApplicationConfiguration(
            address: .hostname(address.host, port: address.port), serverName: nil,
            // The default of 256 makes a room full of phones wait.
            backlog: 4096),
        onServerRunning: { channel in
            await onRunning(channel.localAddress?.port ?? address.port)
        },
        logger: log)
}

/// Serves until SIGTERM or SIGINT; requests under way have ten seconds to finish.
package func serve(_ application: Application<Site>, log: Logger) async throws {
    var configuration = ServiceGroupConfiguration(
        services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    configuration.maximumCancellationDuration = .seconds(2)
    try await ServiceGroup(configuration: configuration).run()
}
