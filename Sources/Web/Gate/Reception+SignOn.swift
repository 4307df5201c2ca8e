import Credentials
import Hummingbird
import Ledger
import Logging
import Proceedings
import SingleSignOn
import Standing
import Storage
import Vocabulary

/// Signing in through the province's single sign-on.
extension Reception {
    var signOnName: Wording? { signOn?.configuration.name }

    func signOnAnswer(_ caller: Caller) async throws -> GateAnswer {
        guard !caller.asked.isSent else { throw Refusal.methodNotAllowed }
        guard let signOn, !caller.visitor.isOpenMode else { throw Refusal.notFound }
        do {
            switch caller.stop {
            case .signOn: return try await leave(signOn, caller)
            case .signOnEnd: return await end(signOn, caller)
            default: return try await comeBack(signOn, caller)
            }
        } catch let fault as SignOnFault {
            return refused(fault, caller)
        }
    }

    private func end(_ signOn: SignOn, _ caller: Caller) async -> GateAnswer {
        let page = caller.link(.signIn)
        guard let address = await signOn.signOutAddress(returnPath: page.text) else {
            return .redirect(page)
        }
        return .away(address)
    }

    private func leave(_ signOn: SignOn, _ caller: Caller) async throws -> GateAnswer {
        let query = caller.asked.query
        // Nobody is signed in because another site sent them here: they press the button first.
        if let site = caller.request.headers[.secFetchSite], site != "same-origin", site != "none" {
            let wanted = Query().with(.returnAddress, query[.returnAddress])
            return .redirect(Link(.gate(.signIn), wanted, caller.language))
        }
        var purpose = SignOnPurpose.signIn(next: query[.returnAddress])
        if let token = query[.invitation] { purpose = .invitation(token: token) }
        let departure = try await signOn.begin(
            purpose, returnPath: caller.link(.signOnReturn).text, language: caller.language)
        var answer = GateAnswer.away(departure.address)
        answer.cookies = [
            GateCookie(.signOn, security.scheme).setting(departure.binding.text)
        ]
        return answer
    }

    private func comeBack(_ signOn: SignOn, _ caller: Caller) async throws -> GateAnswer {
        let cookie = GateCookie(.signOn, security.scheme)
        let fields = Self.fields(caller.request.uri.query ?? "")
        let read = ProviderAnswer { name in fields.filter { $0.name == name }.map(\.value) }
        guard let read else { throw SignOnFault.unreadableAnswer }
        let arrival = try await signOn.finish(read, binding: cookie.value(in: caller.request))
        var answer = try await welcome(arrival, caller)
        answer.cookies.append(cookie.clearing)
        return answer
    }

    /// All fields of a query: one that comes twice must be seen twice.
    private static func fields(_ query: String) -> [(name: String, value: String)] {
        query.split(separator: "&").compactMap { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decoded(halves[0], plusIsSpace: true),
                let value = PercentCoding.decoded(
                    halves.count > 1 ? halves[1] : "", plusIsSpace: true)
            else { return nil }
            return (name, value)
        }
    }

    private func refused(_ fault: SignOnFault, _ caller: Caller) -> GateAnswer {
        log.notice("single sign-on refused", metadata: ["reason": "\(fault.logName)"])
        let status =
            switch fault {
            case .provider, .noRandomness: 502
            default: 403
            }
        return .page(SignOnFaultPage(caller: caller, fault: fault), status: status)
    }

    /// Opens a session for the account that the provider's subject belongs to.
    private func welcome(_ arrival: Arrival, _ caller: Caller) async throws -> GateAnswer {
        let identity = Account.Identity(
            issuer: arrival.identity.issuer, subject: arrival.identity.subject)
        let account: Account
        var wanted: String?
        switch arrival.purpose {
        case .signIn(let next):
            wanted = next
            let known = try archive.account(issuer: identity.issuer, subject: identity.subject)
            guard let known, known.state == .active else {
                return .page(
                    StrangerPage(caller: caller, subject: identity.subject), status: 403)
            }
            account = known
        case .invitation(let token):
            do {
                let found = try await invitation(token)
                guard found.stored.purpose == .enrol else {
                    return Self.closed(.used, caller)
                }
                account = try await archive.spend(found.invitation, linking: identity)
            } catch let fault as InvitationFault {
                return Self.closed(fault, caller)
            } catch ArchiveError.invitation(let fault) {
                return Self.closed(fault, caller)
            } catch ArchiveError.account(let fault) {
                throw Refusal.settled(fault.wording)
            }
        }
        try await heed(arrival, account, caller)
        return try await open(account, arrival.hasSecondFactor, wanted: wanted, caller)
    }

    private func open(
        _ account: Account, _ hasSecondFactor: Bool, wanted: String?, _ caller: Caller
    ) async throws -> GateAnswer {
        if account.hasSecondFactor, !hasSecondFactor {
            let half = SignInDesk.HalfWay(
                account: account.id, login: account.login, passwordHash: nil,
                origin: try origin(of: account.id, caller), destination: wanted,
                until: Timestamp(
                    milliseconds: now.milliseconds + SignInDesk.halfWayLifetime))
            return try await askForCode(half, caller)
        }
        let token = try SessionToken(random: archive.surroundings.random)
        note("sign-in", "single sign-on", caller)
        let session = try await archive.openSession(
            token.digest, for: account.id, secondFactor: hasSecondFactor, device: nil,
            agent: caller.agent, term: try term(of: account.id, caller))
        if let earlier = caller.visitor.person { try await archive.endSession(earlier.session) }
        var answer = GateAnswer.redirect(
            caller.destination(for: try visitor(session, caller), wanted: wanted))
        answer.cookies = cookies(session: token, device: nil)
        return answer
    }

    /// Gives what the administrator's table gives, and keeps for an administrator what it proposes.
    private func heed(_ arrival: Arrival, _ account: Account, _ caller: Caller) async throws {
        guard let mapping = signOn?.configuration.mapping else { return }
        let held = try archive.roster().held(by: account.id, on: caller.visitor.today)
        let open = mapping.suggestions(of: arrival.claims, in: .government)
            .filter { suggestion in !held.contains { $0.seat == suggestion.seat } }
        var proposed: [Suggestion] = []
        for suggestion in open {
            guard suggestion.effect == .given else {
                proposed.append(suggestion)
                continue
            }
            let assignment = Assignment(
                id: archive.newAssignment(), holder: account.id, seat: suggestion.seat,
                from: caller.visitor.today)
            do {
                try await archive.give(
                    assignment, basis: "SSO: \(suggestion.value)",
                    act: ActDone(
                        deed: AccountAct.assign.deed, by: .administrator, subject: account.id),
                    author: .local)
            } catch {
                guard case .roster = error else { throw error }
                // What cannot be held beside their other seats is for an administrator to settle.
                proposed.append(suggestion)
            }
        }
        await proposals.propose(proposed, for: account.id)
    }
}

extension SignOnFault {
    /// For the log: no names, no tokens.
    fileprivate var logName: String {
        switch self {
        case .unreadableAnswer: "unreadable answer"
        case .unknownState: "unknown state"
        case .otherIssuer: "other issuer"
        case .declined(let error): "declined: \(error)"
        case .token(let fault): "token: \(fault)"
        case .provider(let fault): "provider: \(fault)"
        case .noRandomness: "no randomness"
        }
    }
}
