import Storage
import HTTPTypes
import Hummingbird
import Logging
import Performance
import Standing
import Storage
import Vocabulary

/// Who asks, and whether they may.
extension Site {
    /// Sign-ins that wait for a hash.
    package var hashesWaiting: Int { reception?.hashing.waitingCount ?? 0 }

    func visitor(_ request: Request) async throws -> Visitor {
        let government = try? await pages.evaluations.holdings().dataset.government
        return try await gatekeeper.visitor(
            for: request, zone: CivilZone(government?.timeZone ?? "Asia/Makassar"))
    }

    /// - Throws: ``Refusal/hurried(seconds:)``.
    func heed(_ visitor: Visitor, _ client: NetworkAddress?) throws(Refusal) {
        guard let archive = gatekeeper.archive, !visitor.isOpenMode else { return }
        let asker =
            visitor.person.map { RequestPace.Asker.session($0.session) }
            ?? .network(client?.holding ?? "")
        if let seconds = pace.wait(asker, at: archive.surroundings.now()) {
            throw .hurried(seconds: seconds)
        }
    }

    /// A line for whoever watches over the server: what was refused, never to whom.
    ///
    /// - Source: OWASP ASVS 5.0, 16.3.2 and 16.3.3.
    func note(_ refusal: Refusal, _ request: Request, _ context: SiteContext) {
        guard let reason = refusal.logName else { return }
        var metadata = context.trace
        metadata["reason"] = "\(reason)"
        metadata["route"] = "\(RouteName(request.uri.path).text)"
        log.notice("refused", metadata: metadata)
    }

    /// The reader with the phase of the cycle that the address looks at.
    func access(_ visitor: Visitor, _ asked: Asked) async throws -> Access {
        guard let archive = gatekeeper.archive, !visitor.isOpenMode else {
            return Access(visitor, during: .collection)
        }
        let holdings = try await pages.evaluations.holdings()
        let cycle: Cycle
        if case .gate = asked.route {
            cycle = holdings.cycle
        } else {
            cycle = try Lens(asked.query, holdings: holdings).cycle
        }
        return Access(
            visitor, during: try archive.phase(of: cycle),
            ladder: try archive.submissions(in: cycle))
    }

    /// What the address asks permission for, if it asks for any.
    func question(_ asked: Asked, _ access: Access) async throws -> Standing.Request? {
        if case .gate(let stop) = asked.route { return stop.request(by: access.visitor) }
        return asked.route.request(
            by: access, asked.query, in: try await pages.evaluations.holdings(),
            isSent: asked.isSent)
    }

    /// - Throws: ``Refusal/signIn`` and ``Refusal/forbidden(_:)``.
    func admit(_ question: Standing.Request, _ access: Access) throws(Refusal) {
        guard case .refused(let denial) = access.visitor.may(question) else { return }
        guard access.visitor.identity != .nobody else { throw .signIn }
        throw .forbidden(denial)
    }

    /// The first page that somebody may open.
    func home(of visitor: Visitor) async throws -> Route {
        if visitor.isOpenMode { return .evaluation }
        if visitor.owesSecondFactor { return .gate(.secondFactor) }
        let holdings = try await pages.evaluations.holdings()
        let access = Access(
            visitor, during: try gatekeeper.archive?.phase(of: holdings.cycle) ?? .collection)
        return access.home(in: holdings)
    }
}

extension Access {
    /// The first page that the reader may open: the evaluation, their agency's, the accounts; and
    /// for whoever is not signed in, signing in.
    func home(in holdings: Holdings) -> Route {
        guard !visitor.isOpenMode else { return .evaluation }
        var offered: [Route] = [.evaluation]
        offered += visitor.agencies.sorted().map { .organisation(ID($0.text)) }
        offered += [.gate(.users), .gate(.account)]
        return offered.first { opens($0, in: holdings) } ?? .gate(.signIn)
    }

    /// Whether the reader may open a page; links that lead to a refusal are not shown.
    package func opens(
        _ route: Route, _ query: Query = Query(), in holdings: Holdings
    ) -> Bool {
        guard let request = route.request(by: self, query, in: holdings) else { return true }
        return visitor.may(request).isAllowed
    }
}

extension Route {
    /// Whoever still owes a second factor may set it up, or leave.
    var isOpenWithoutSecondFactor: Bool {
        self == .gate(.secondFactor) || self == .gate(.signOut)
    }
}
