package import Hummingbird
import Logging
import NIOCore

/// What is known of a request beside its bytes.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The other end of the connection: the browser's machine, or a proxy.
    let remoteAddress: SocketAddress?
    /// The browser's machine, set at the door; `nil` when it is not known.
    var client: NetworkAddress?
    /// Names the request in the log.
    var requestID = ""

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
        client = NetworkAddress(remoteAddress)
    }
}

extension SiteContext {
    /// What ties a line of the log to this request without telling who asked.
    var trace: Logger.Metadata {
        ["id": "\(requestID)", "network": "\(client?.network ?? "unknown")"]
    }
}
