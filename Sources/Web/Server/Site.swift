import HTTPTypes
package import Hummingbird
package import Interchange
package import Logging
import NIOCore
import Performance
package import Reporting
package import SingleSignOn
package import Storage
import Vocabulary

/// Answers every request: assets, health, pages and files.
///
/// A page that the reader's browser still holds is answered with 304 before anything is computed;
/// one that was written since the data last changed is answered from memory.
package struct Site: HTTPResponder {
    package typealias Context = SiteContext

    let pages: Pages
    let gatekeeper: Gatekeeper
    let reception: Reception?
    private let written: WrittenAnswers
    let pace: RequestPace
    private let security: ServerSecurity
    let log: Logger
    /// Tells the pages of this run from those an older program wrote for the same data.
    private let edition: String

    /// - Parameters:
    ///   - record: What imports and snapshots are written to; without one the site only shows.
    ///   - press: Makes the PDF documents.
    ///   - mail: Through whom reminders go out; without it nobody is reminded from the pages.
    ///   - signOn: The province's single sign-on.
    ///   - security: How the server is reached.
    ///   - rules: What must hold between figures that are entered.
    ///   - pace: How fast one session, or one network, may ask.
    package init(
        library: any Library, record: Archive? = nil, press: Press = Press(),
        mail: MailSettings? = nil, edition: String,
        security: ServerSecurity = .thisMachine, signOn: SignOn? = nil,
        rules: RuleBook = RuleBook(), pace: RequestPace = RequestPace(), log: Logger
    ) {
        pages = Pages(
            evaluations: Evaluations(of: library), desk: record.map { ImportDesk($0, log: log) },
            entry: record.map { EntryDesk($0, rules: rules) },
            press: press, notices: record.map { NoticeDesk(archive: $0, mail: mail) },
            security: security)
        gatekeeper = Gatekeeper(archive: record, security: security)
        reception = record.map { Reception($0, security: security, signOn: signOn, log: log) }
        written = WrittenAnswers()
        self.pace = pace
        self.edition = edition
        self.security = security
        self.log = log
    }

    /// Begins to read the data; requests that come meanwhile wait for the same reading.
    package func warmUp() {
        let evaluations = pages.evaluations
        Task.detached(priority: .userInitiated) { await evaluations.warmUp() }
    }

    package func respond(to request: Request, context: SiteContext) async -> Response {
        var response: Response
        do {
            response = try await answer(request, context)
        } catch let refusal as Refusal {
            note(refusal, request, context)
            response = refused(refusal, request)
        } catch {
            log.error("request failed", metadata: ["error": "\(error)"])
            response = refused(.internalFault, request)
        }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        try Guard.check(request, security)
        let path = request.uri.path
        if path == "/healthz" {
            _ = try await pages.evaluations.frontier()
            return plain("ok\n")
        }
        if path.hasPrefix(Asset.folder) { return try asset(path, request) }
        guard path == "/" || path == "/en" || path == "/en/" else {
            guard let (route, language) = Route.reading(path) else { throw Refusal.notFound }
            let visit = Asked(
                route: route, query: try Guard.query(request), language: language,
                isSent: request.method != .get && request.method != .head)
            return try await answer(visit, request, context)
        }
        let visitor = try await visitor(request)
        let language = Route.language(of: path)
        return redirect(to: Link(try await home(of: visitor), language))
    }

    private func answer(
        _ asked: Asked, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let visitor = try await visitor(request)
        try heed(visitor, context.client)
        if visitor.owesSecondFactor, !asked.route.isOpenWithoutSecondFactor {
            let query = Query().with(.returnAddress, asked.isSent ? nil : request.uri.string)
            return redirect(to: Link(.gate(.secondFactor), query, asked.language))
        }
        let access = try await access(visitor, asked)
        if let question = try await question(asked, access) { try admit(question, access) }
        if case .gate(let stop) = asked.route {
            guard let reception else { throw Refusal.notFound }
            let holdings = try? await pages.evaluations.holdings()
            return try await reception.answer(
                Caller(
                    stop: stop, asked: asked, access: access, request: request, context: context,
                    holdings: holdings))
        }
        if asked.isSent { return try await submit(request, asked, access) }
        return try await page(request, asked, access)
    }

    private func page(
        _ request: Request, _ asked: Asked, _ access: Access
    ) async throws -> Response {
        guard asked.route.isSteady else {
            return response(to: try await pages.answer(asked, access), request, access)
        }
        let frontier = try await pages.evaluations.frontier()
        let tag = entityTag(frontier, asked.link, access)
        if let known = request.headers[.ifNoneMatch], EntityTag.matches(tag, in: known) {
            var response = Response(status: .notModified)
            response.headers[.eTag] = tag
            addCaching(to: &response, access, isSteady: true)
            return response
        }
        let wantsGzip = Negotiation.acceptsGzip(request.headers[.acceptEncoding])
        let key = WrittenAnswers.Key(tag: tag, isCompressed: wantsGzip)
        if let kept = written[key] { return response(kept, tag: tag, access) }
        let answer = try await pages.answer(asked, access)
        guard case .written(let fresh) = WrittenAnswer.writing(answer, compressing: wantsGzip)
        else { return redirect(answer) }
        written[key] = fresh
        return response(fresh, tag: tag, access)
    }

    private func submit(
        _ request: Request, _ asked: Asked, _ access: Access
    ) async throws -> Response {
        guard request.method == .post else { throw Refusal.methodNotAllowed }
        return response(to: try await pages.submit(asked, access, request), request, access)
    }

    /// An answer that is true only now.
    private func response(to answer: Answer, _ request: Request, _ access: Access) -> Response {
        let wantsGzip = Negotiation.acceptsGzip(request.headers[.acceptEncoding])
        switch WrittenAnswer.writing(answer, compressing: wantsGzip) {
        case .written(let answer): return response(answer, tag: nil, access)
        case .elsewhere: return redirect(answer)
        }
    }
}

extension Site {
    private func entityTag(
        _ frontier: Frontier, _ link: Link, _ access: Access
    ) -> String {
        var print = Fingerprint()
        for part in [frontier.text, edition, Asset.version, link.text, access.shelf] {
            print.add(part.utf8)
            print.add([0])
        }
        return "W/\"\(print.text)\""
    }

    private func response(
        _ answer: WrittenAnswer, tag: String?, _ access: Access
    ) -> Response {
        var response = Response(
            status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: answer.bytes)))
        response.headers[.contentType] = answer.contentType
        addCaching(to: &response, access, isSteady: tag != nil)
        if answer.isForeign {
            response.headers[.contentSecurityPolicy] = SecurityHeaders.foreignFilePolicy
        }
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

    /// What one person may read is kept by their own browser at most.
    private func addCaching(to response: inout Response, _ access: Access, isSteady: Bool) {
        let isPrivate = !access.visitor.isOpenMode
        response.headers[.cacheControl] =
            isSteady ? (isPrivate ? "private, no-cache" : "no-cache") : "no-store"
        response.headers[.vary] = isPrivate ? "Accept-Encoding, Cookie" : "Accept-Encoding"
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

    func refused(_ refusal: Refusal, _ request: Request) -> Response {
        // A page is asked for again after signing in; a form that was sent is not.
        if refusal == .signIn, request.method == .get || request.method == .head {
            let query = Query().with(.returnAddress, request.uri.string)
            return redirect(
                to: Link(.gate(.signIn), query, Route.language(of: request.uri.path)))
        }
        let page = ErrorPage(refusal: refusal, language: Route.language(of: request.uri.path))
        var response = Response(
            status: .init(code: refusal.statusCode),
            body: .init(byteBuffer: ByteBuffer(bytes: page.html().bytes)))
        response.headers[.contentType] = "text/html; charset=utf-8"
        response.headers[.cacheControl] = "no-store"
        response.headers[.retryAfter] = refusal.retryAfter.map { String($0) }
        if refusal == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
        // What was sent is not read; the connection ends instead.
        if request.method != .get, request.method != .head {
            response.headers[.connection] = "close"
        }
        return response
    }
}
