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
        await withTaskGroup { group in
            group.addTask { try? await gracefulShutdown() }
            if let proxy = exposure.proxy {
                group.addTask { await everyMinute { proxy.refresh() } }
            }
            if let certificates = exposure.certificates {
                let signals = await UnixSignalsSequence(trapping: .sighup)
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
