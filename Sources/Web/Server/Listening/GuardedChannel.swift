import HummingbirdCore
import Logging
import NIOCore
import NIOSSL

/// A connection: counted, encrypted when the exposure says so, and ended when it takes too long.
struct GuardedChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let http: HTTP1Channel
    let exposure: Exposure
    let census: ConnectionCensus

    init(
        responder: @escaping HTTPChannelHandler.Responder, exposure: Exposure,
        limits: ServerLimits, census: ConnectionCensus
    ) {
        http = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [DeliveryWatch(limits)],
                idleTimeout: TimeAmount(limits.idle),
                httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                    maxHeaderFieldSize: limits.headBytesMax, maxHeaderListSize: limits.headBytesMax,
                    maxHeaderFieldCount: limits.headerLinesMax)))
        self.exposure = exposure
        self.census = census
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            if !census.admits(channel) { try pipeline.addHandler(Dismissal()) }
            if let certificates = exposure.certificates {
                try pipeline.addHandler(NIOSSLServerHandler(context: certificates.context))
            }
        }.flatMap {
            http.setup(channel: channel, logger: logger)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await http.handle(value: value, logger: logger)
    }
}

/// Ends a connection before a byte of it is read.
private final class Dismissal: ChannelInboundHandler {
    typealias InboundIn = Any

    func channelActive(context: ChannelHandlerContext) {
        context.close(promise: nil)
    }
}
