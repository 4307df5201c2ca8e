import HTTPTypes
package import Hummingbird
import Logging
import NIOCore
import Vocabulary

/// What every request passes on its way to the pages and every answer on its way back: who asks is
/// made out, measured and logged, never by name.
package struct Doorway: HTTPResponder {
    package typealias Context = SiteContext

    let site: Site
    let exposure: Exposure
    let security: ServerSecurity
    let meter: Meter
    let log: Logger

    package func respond(to request: Request, context: SiteContext) async -> Response {
        let begun = ContinuousClock.now
        let route = RouteName(request.uri.path)
        var context = context
        context.requestID = RequestName.next()
        let origin = RequestOrigin.reading(
            peer: NetworkAddress(context.remoteAddress), headers: request.headers,
            exposure: exposure)
        context.client = origin?.address
        var response = await answer(request, context, origin, route)
        SecurityHeaders.add(to: &response.headers)
        if security.scheme == .https { response.headers[.strictTransportSecurity] = Self.oneYear }
        let elapsed = ContinuousClock.now - begun
        meter.count(
            route: route, method: request.method, status: response.status.code, seconds: elapsed)
        note(request, context, route, response, elapsed)
        return response
    }

    /// A year, as HSTS counts (RFC 6797 §6.1.1), also for names below the server's own.
    private static let oneYear = "max-age=31536000; includeSubDomains"

    private func answer(
        _ request: Request, _ context: SiteContext, _ origin: RequestOrigin?, _ route: RouteName
    ) async -> Response {
        guard let origin else { return site.refused(.foreignHost, request) }
        guard origin.isProtected || route == .health else {
            return site.refused(.badRequest(Words.Listening.onlyEncrypted), request)
        }
        guard route == .metrics else { return await site.respond(to: request, context: context) }
        do {
            try Guard.check(request, security)
        } catch {
            return site.refused(error, request)
        }
        return await meter.respond(to: request, isHere: origin.isHere)
    }

    private func note(
        _ request: Request, _ context: SiteContext, _ route: RouteName, _ response: Response,
        _ elapsed: Duration
    ) {
        log.info(
            "request",
            metadata: [
                "id": "\(context.requestID)", "method": "\(request.method.rawValue)",
                "route": "\(route.text)", "status": "\(response.status.code)",
                "ms": "\(elapsed / .milliseconds(1))",
                "network": "\(context.client?.network ?? "unknown")",
            ])
    }
}

extension HTTPField.Name {
    static let strictTransportSecurity = Self("Strict-Transport-Security")!
}
