import NIOCore
import Synchronization

/// Who holds how many connections.
final class ConnectionCensus: Sendable {
    private struct Counts {
        var byHolding: [String: Int] = [:]
        var open = 0
        var refused = 0
    }

    private let perAddressMax: Int
    private let exposure: Exposure
    private let counts = Mutex(Counts())

    init(perAddressMax: Int, exposure: Exposure) {
        self.perAddressMax = perAddressMax
        self.exposure = exposure
    }

    var open: Int { counts.withLock { $0.open } }
    /// Since the start.
    var refused: Int { counts.withLock { $0.refused } }

    /// Counts a connection until it closes.
    ///
    /// - Returns: `false` when its address holds as many as one may.
    func admits(_ channel: any Channel) -> Bool {
        let address = NetworkAddress(channel.remoteAddress)
        let isCounted = !isExempt(address)
        let holding = address?.holding ?? ""
        let isAdmitted = counts.withLock { counts in
            if isCounted, counts.byHolding[holding, default: 0] >= perAddressMax {
                counts.refused += 1
                return false
            }
            counts.open += 1
            if isCounted { counts.byHolding[holding, default: 0] += 1 }
            return true
        }
        guard isAdmitted else { return false }
        channel.closeFuture.whenComplete { [self] _ in
            counts.withLock { counts in
                counts.open -= 1
                guard isCounted, let count = counts.byHolding[holding] else { return }
                counts.byHolding[holding] = count > 1 ? count - 1 : nil
            }
        }
        return true
    }

    /// The proxy's connections are everybody's; this machine has no reason to starve itself.
    private func isExempt(_ address: NetworkAddress?) -> Bool {
        if let proxy = exposure.proxy { return proxy.isAt(address) }
        return address?.isLoopback == true
    }
}
