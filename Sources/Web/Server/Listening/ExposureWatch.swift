import Logging
import ServiceLifecycle
import UnixSignals
import Vocabulary

/// Notices while the server runs that a certificate was renewed or the proxy has moved: every
/// minute, and for certificates at once on SIGHUP.
struct ExposureWatch: Service {
    let exposure: Exposure
    let log: Logger

    func run() async throws {
        switch exposure {
        case .thisMachine, .island:
            try? await gracefulShutdown()
        case .behindProxy(let proxy):
            await everyMinute { proxy.refresh() }
        case .encrypted(let certificates):
            let signals = await UnixSignalsSequence(trapping: .sighup)
            await withTaskGroup { group in
                group.addTask { await everyMinute { look(at: certificates) } }
                group.addTask {
                    for await _ in signals.cancelOnGracefulShutdown() { look(at: certificates) }
                }
            }
        }
    }

    private func everyMinute(_ work: @escaping @Sendable () -> Void) async {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: .seconds(60))) != nil { work() }
        }
    }

    private func look(at certificates: Certificates) {
        do throws(CertificateFault) {
            guard try certificates.refresh() == .renewed else { return }
            log.notice("certificate renewed")
        } catch {
            log.error("new certificate not used", metadata: ["reason": "\(error.wording.en)"])
        }
    }
}
