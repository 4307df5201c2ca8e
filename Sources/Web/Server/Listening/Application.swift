package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The web server, wired and not yet running.
///
/// - Parameters:
///   - meter: What `/metrics` shows.
///   - onRunning: Called with the port once connections are accepted.
package func makeApplication(
    site: Site, at address: ServerAddress, limits: ServerLimits = ServerLimits(),
    meter: Meter = Meter(), log: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
) -> Application<Doorway> {
    let census = ConnectionCensus(
        perAddressMax: limits.connectionsPerAddressMax, exposure: address.exposure)
    meter.watch(census)
    let exposure = address.exposure
    // Of what the libraries say, only what went wrong.
    var libraries = log
    libraries.logLevel = max(log.logLevel, .notice)
    return Application(
        responder: Doorway(
            site: site, exposure: exposure, security: address.security, meter: meter, log: log),
        server: HTTPServerBuilder { responder in
            GuardedChannel(
                responder: responder, exposure: exposure, limits: limits, census: census)
        },
        configuration: ApplicationConfiguration(
            address: .hostname(address.host, port: address.port), serverName: nil,
            // The default of 256 makes a room full of phones wait.
            backlog: 4096,
            availableConnectionsDelegate:
                .maximum(limits.connectionsMax, logger: libraries)),
        services: [ExposureWatch(exposure: exposure, log: log)],
        onServerRunning: { channel in
            await onRunning(channel.localAddress?.port ?? address.port)
        },
        logger: libraries)
}

/// Serves until SIGTERM or SIGINT; requests under way have ten seconds to finish.
package func serve(_ application: Application<Doorway>, log: Logger) async throws {
    var libraries = log
    libraries.logLevel = max(log.logLevel, .notice)
    var configuration = ServiceGroupConfiguration(
        services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: libraries)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    configuration.maximumCancellationDuration = .seconds(2)
    try await ServiceGroup(configuration: configuration).run()
}
