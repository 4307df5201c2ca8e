import HTTPTypes
package import Hummingbird
package import Logging
import NIOCore
import Performance
package import Storage
import Vocabulary

/// Answers every request: assets, health, pages and files.
///
/// A page that the reader's browser still holds is answered with 304 before anything is computed;
/// one that was written since the data last changed is answered from memory.
package struct Site: HTTPResponder {
    package typealias Context = BasicRequestContext

    private let pages: Pages
    private let written: WrittenAnswers
    private let security: ServerSecurity
    private let log: Logger
    /// Tells the pages of this run from those an older program wrote for the same data.
    private let edition: String

    /// - Parameters:
    ///   - record: What imports and snapshots are written to; without one the site only shows.
    ///   - press: Makes the PDF documents.
    ///   - security: How the server is reached.
    package init(
        library: any Library, record: Archive? = nil, press: Press = Press(), edition: String,
        security: ServerSecurity = .thisMachine, log: Logger
    ) {
        pages = Pages(
            evaluations: Evaluations(of: library), desk: record.map { ImportDesk($0, log: log) },
            press: press)
        written = WrittenAnswers()
        self.edition = edition
        self.security = security
        self.log = log
    }

    /// Begins to read the data; requests that come meanwhile wait for the same reading.
    package func warmUp() {
        let evaluations = pages.evaluations
        Task.detached(priority: .userInitiated) { await evaluations.warmUp() }
    }

    package func respond(to request: Request, context: BasicRequestContext) async -> Response {
        var response: Response
        do {
            response = try await answer(request)
        } catch let refusal as Refusal {
            response = refused(refusal, request)
        } catch {
            log.error("request failed", metadata: ["error": "\(error)"])
            response = refused(.internalFault, request)
        }
        SecurityHeaders.add(to: &response.headers)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request) async throws -> Response {
        try Guard.check(request, security)
        let path = request.uri.path
        if path == "/healthz" {
            _ = try await pages.evaluations.frontier()
            return plain("ok\n")
        }
        if path.hasPrefix(Asset.folder) { return try asset(path, request) }
        if path == "/" || path == "/en" || path == "/en/" {
            return redirect(to: Link(.evaluation, Route.language(of: path)))
        }
        guard let (route, language) = Route.reading(path) else { throw Refusal.notFound }
        let query = try Guard.query(request)
        guard request.method == .get || request.method == .head else {
            return try await submit(request, route, query, language)
        }
        return try await page(request, route, query, language)
    }

    private func page(
        _ request: Request, _ route: Route, _ query: Query, _ language: Language
    ) async throws -> Response {
        guard route.isSteady else {
            return response(to: try await pages.answer(route, query, language), request)
        }
        let frontier = try await pages.evaluations.frontier()
        let tag = entityTag(frontier, Link(route, query, language))
        if let known = request.headers[.ifNoneMatch], EntityTag.matches(tag, in: known) {
            var response = Response(status: .notModified)
            response.headers[.eTag] = tag
            response.headers[.cacheControl] = "no-cache"
            response.headers[.vary] = "Accept-Encoding"
            return response
        }
        let wantsGzip = Negotiation.acceptsGzip(request.headers[.acceptEncoding])
        let key = WrittenAnswers.Key(tag: tag, isCompressed: wantsGzip)
        if let kept = written[key] { return response(kept, tag: tag) }
        let answer = try await pages.answer(route, query, language)
        guard case .written(let fresh) = WrittenAnswer.writing(answer, compressing: wantsGzip)
        else { return redirect(answer) }
        written[key] = fresh
        return response(fresh, tag: tag)
    }

    private func submit(
        _ request: Request, _ route: Route, _ query: Query, _ language: Language
    ) async throws -> Response {
        guard request.method == .post else { throw Refusal.methodNotAllowed }
        return response(to: try await pages.submit(route, query, language, request), request)
    }

    /// An answer that is true only now.
    private func response(to answer: Answer, _ request: Request) -> Response {
        let wantsGzip = Negotiation.acceptsGzip(request.headers[.acceptEncoding])
        switch WrittenAnswer.writing(answer, compressing: wantsGzip) {
        case .written(let answer): return response(answer, tag: nil)
        case .elsewhere: return redirect(answer)
        }
    }
}

extension Site {
    private func entityTag(_ frontier: Frontier, _ link: Link) -> String {
        var print = Fingerprint()
        for part in [frontier.text, edition, Asset.version, link.text] {
            print.add(part.utf8)
            print.add([0])
        }
        return "W/\"\(print.text)\""
    }

    private func response(_ answer: WrittenAnswer, tag: String?) -> Response {
        var response = Response(
            status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: answer.bytes)))
        response.headers[.contentType] = answer.contentType
        response.headers[.cacheControl] = tag == nil ? "no-store" : "no-cache"
        response.headers[.vary] = "Accept-Encoding"
        response.headers[.eTag] = tag
        if answer.isCompressed { response.headers[.contentEncoding] = "gzip" }
        if let seconds = answer.asksAgainAfterSeconds {
            response.headers[.refresh] = String(seconds)
        }
        if let name = answer.fileName {
            response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        }
        return response
    }

    private func redirect(_ answer: Answer) -> Response {
        guard case .redirect(let link) = answer else { return Response(status: .noContent) }
        return redirect(to: link)
    }

    private func redirect(to link: Link) -> Response {
        Response(status: .seeOther, headers: [.location: link.text])
    }

    private func plain(_ text: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func asset(_ path: String, _ request: Request) throws -> Response {
        guard request.method == .get || request.method == .head else {
            throw Refusal.methodNotAllowed
        }
        guard let asset = Asset.all.first(where: { $0.path == path }) else {
            throw Refusal.notFound
        }
        let wantsGzip = Negotiation.acceptsGzip(request.headers[.acceptEncoding])
        let bytes = wantsGzip ? asset.compressed : asset.bytes
        var response = Response(
            status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = asset.contentType
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        response.headers[.vary] = "Accept-Encoding"
        if wantsGzip { response.headers[.contentEncoding] = "gzip" }
        return response
    }

    private func refused(_ refusal: Refusal, _ request: Request) -> Response {
        let page = ErrorPage(refusal: refusal, language: Route.language(of: request.uri.path))
        var response = Response(
            status: .init(code: refusal.statusCode),
            body: .init(byteBuffer: ByteBuffer(bytes: page.html().bytes)))
        response.headers[.contentType] = "text/html; charset=utf-8"
        response.headers[.cacheControl] = "no-store"
        if refusal == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
        // What was sent is not read; the connection ends instead.
        if request.method != .get, request.method != .head {
            response.headers[.connection] = "close"
        }
        return response
    }
}
