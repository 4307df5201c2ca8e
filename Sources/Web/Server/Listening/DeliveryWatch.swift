import HummingbirdCore
import NIOCore
import NIOHTTPTypes

/// Ends a connection whose request does not arrive whole, or whose client stopped taking the
/// answer. What the idle limit cannot see: both keep the connection busy, a byte at a time.
final class DeliveryWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ServerLimits
    private var arrival: Scheduled<Void>?
    private var delivery: Scheduled<Void>?
    /// Pieces of answers that the client's machine has not taken whole.
    private var untaken = 0
    /// What waited to be sent when the watch last looked, in bytes.
    private var waiting = 0

    init(_ limits: ServerLimits) {
        self.limits = limits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: arrival = closing(context, in: TimeAmount(limits.request))
        case .body: break
        case .end: arrival?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        untaken += 1
        if delivery == nil { look(context, again: .max) }
        let promise = promise ?? context.eventLoop.makePromise()
        let watch = NIOLoopBound(self, eventLoop: context.eventLoop)
        promise.futureResult.whenComplete { _ in watch.value.taken() }
        context.write(data, promise: promise)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        arrival?.cancel()
        delivery?.cancel()
    }

    private func taken() {
        untaken -= 1
        // A piece was taken whole, whatever still waits.
        waiting = .max
        guard untaken == 0 else { return }
        delivery?.cancel()
        delivery = nil
    }

    /// Looks again later, and ends the connection when nothing has left until then.
    private func look(_ context: ChannelHandlerContext, again waiting: Int) {
        self.waiting = waiting
        delivery = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.stalled)) {
            [self] in
            let now = waitingBytes(context)
            guard now < self.waiting else { return context.close(promise: nil) }
            look(context, again: now)
        }
    }

    private func waitingBytes(_ context: ChannelHandlerContext) -> Int {
        let options = context.channel.syncOptions
        return (try? options?.getOption(.bufferedWritableBytes)) ?? .max
    }

    private func closing(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }
}
