import Credentials
import Logging
import Standing
import Storage
import Vocabulary

/// Signing in and out. Neither the answers nor the work they take tell whether there is such an
/// account.
extension Reception {
    func signInPage(_ caller: Caller) async throws -> GateAnswer {
        let wanted = caller.asked.query[.returnAddress]
        if caller.visitor.isOpenMode { return .redirect(caller.link(.setUp)) }
        if caller.visitor.person != nil {
            return .redirect(caller.destination(for: caller.visitor, wanted: wanted))
        }
        return .page(
            SignInPage(caller: caller, login: "", destination: wanted, signOn: signOnName))
    }

    func signIn(_ caller: Caller) async throws -> GateAnswer {
        if caller.visitor.isOpenMode { return .redirect(caller.link(.setUp)) }
        let fields = try await UploadReader.fields(of: caller.request)
        if let step = fields[GateField.step] { return try await showCode(step, fields, caller) }
        let login = Self.folded(fields[GateField.login] ?? "")
        var page = SignInPage(
            caller: caller, login: login, destination: fields[GateField.destination],
            signOn: signOnName)
        let account = try archive.account(login: login).flatMap { $0.state == .active ? $0 : nil }
        let origin = try origin(of: account?.id, caller)
        if case .wait(let until) = await desk.begin(account: login, origin: origin, at: now) {
            note("sign-in refused", "too many attempts", caller)
            return waiting(until, &page)
        }
        var stored = try account.flatMap { try archive.passwordHash(of: $0.id) }
        let typed = fields[GateField.passphrase] ?? ""
        let verdict = try await verdict(typed, stored)
        guard case .accepted(let needsRehash) = verdict, let account, let known = stored else {
            note("sign-in refused", "passphrase", caller)
            page.fault = Words.Gate.wrong
            return .page(page, status: 401)
        }
        if needsRehash { stored = try await refresh(account.id, typed, known) }
        let half = SignInDesk.HalfWay(
            account: account.id, login: login, passwordHash: stored ?? known, origin: origin,
            destination: fields[GateField.destination],
            until: Timestamp(milliseconds: now.milliseconds + SignInDesk.halfWayLifetime))
        if account.hasSecondFactor { return try await askForCode(half, caller) }
        guard let answer = try await admit(half, .none, caller) else {
            page.fault = Words.Gate.wrong
            return .page(page, status: 401)
        }
        await desk.succeed(account: login, origin: origin)
        note("sign-in", "passphrase", caller)
        return answer
    }

    func signOut(_ caller: Caller) async throws -> GateAnswer {
        if let person = caller.visitor.person {
            try await archive.endSession(person.session)
            note("sign-out", "asked for", caller)
        }
        var answer = GateAnswer.redirect(caller.link(.signIn))
        answer.cookies = [GateCookie(.session, security.scheme).clearing]
        answer.clearsBrowser = true
        return answer
    }

    // MARK: The second step

    func askForCode(
        _ half: SignInDesk.HalfWay, _ caller: Caller
    ) async throws -> GateAnswer {
        let token = try SessionToken(random: archive.surroundings.random)
        await desk.keep(half, under: token.digest, at: now)
        return .page(CodePage(caller: caller, step: token.text))
    }

    private func showCode(
        _ step: String, _ fields: [String: String], _ caller: Caller
    ) async throws -> GateAnswer {
        guard let token = SessionToken(text: step),
            let half = await desk.attempt(token.digest, at: now)
        else {
            var page = SignInPage(
                caller: caller, login: "", destination: nil, signOn: signOnName)
            page.fault = Words.Gate.beginAgain
            return .page(page, status: 401)
        }
        if case .wait(let until) = await desk.begin(
            account: half.login, origin: half.origin, at: now)
        {
            var page = SignInPage(
                caller: caller, login: "", destination: half.destination, signOn: signOnName)
            note("sign-in refused", "too many attempts", caller)
            return waiting(until, &page)
        }
        let typed = fields[GateField.code] ?? ""
        guard let factor = try await factor(typed, of: half.account),
            let answer = try await admit(half, factor, caller)
        else {
            var page = CodePage(caller: caller, step: step)
            page.fault = Words.Gate.wrongCode
            note("sign-in refused", "code", caller)
            return .page(page, status: 401)
        }
        note("sign-in", factor.logName, caller)
        await desk.finish(token.digest)
        await desk.succeed(account: half.login, origin: half.origin, attempts: 2)
        return answer
    }

    /// What a typed code uses up; `nil` when it is wrong.
    private func factor(_ typed: String, of id: Holder.ID) async throws -> Admission.Factor? {
        guard let held = try archive.secondFactor(of: id) else { return nil }
        if let step = held.secret.verify(typed, at: now, lastStep: held.lastStep) {
            return .step(step)
        }
        guard let recovery = held.recovery else { return nil }
        let rest = try await hashing.run { try recovery.redeem(typed) }
        return rest.map { .recovery(recovery, leaving: $0) }
    }

    // MARK: What both steps need

    /// A line for whoever watches over the server: that it happened and by what, never who it was;
    /// the record and the list of sessions know that.
    ///
    /// - Source: OWASP ASVS 5.0, 16.3.1.
    func note(_ event: String, _ reason: String, _ caller: Caller) {
        var metadata = caller.context.trace
        metadata["reason"] = "\(reason)"
        log.notice("\(event)", metadata: metadata)
    }

    /// Opens the session; `nil` when the code was used or the passphrase changed meanwhile.
    private func admit(
        _ half: SignInDesk.HalfWay, _ factor: Admission.Factor, _ caller: Caller
    ) async throws -> GateAnswer? {
        let random = archive.surroundings.random
        let (token, device) = (try SessionToken(random: random), try SessionToken(random: random))
        let admission = Admission(
            account: half.account, passwordHash: half.passwordHash, factor: factor,
            session: token.digest, device: device.digest, agent: caller.agent,
            term: try term(of: half.account, caller))
        guard let session = try await archive.admit(admission) else { return nil }
        // Whoever signs in anew leaves the session they came with.
        if let earlier = caller.visitor.person { try await archive.endSession(earlier.session) }
        var answer = GateAnswer.redirect(
            caller.destination(
                for: try visitor(session, caller), wanted: half.destination))
        answer.cookies = cookies(session: token, device: device)
        return answer
    }

    /// Does the same work for a wrong passphrase, one that nobody can have, and an account that is
    /// not there.
    func verdict(_ typed: String, _ stored: PasswordHash?) async throws -> PasswordVerdict {
        let passphrase = try? Passphrase(typed: typed)
        let placeholder = try? Passphrase(typed: "-")
        guard let judged = passphrase ?? placeholder else { return .refused }
        let known = passphrase == nil ? nil : stored
        return try await hashing.run { try PasswordHash.verify(judged, against: known) }
    }

    /// Keeps a hash at today's cost, now that the passphrase is known.
    private func refresh(
        _ id: Holder.ID, _ typed: String, _ stored: PasswordHash
    ) async throws -> PasswordHash {
        guard let passphrase = try? Passphrase(typed: typed) else { return stored }
        let fresh = try await hash(passphrase)
        try await archive.refreshPassword(id, fresh, replacing: stored)
        return fresh
    }

    /// A browser that signed in to this account before, or a network.
    func origin(of id: Holder.ID?, _ caller: Caller) throws -> SignInOrigin {
        let cookie = GateCookie(.device, security.scheme).value(in: caller.request)
        if let id, let token = cookie.flatMap({ SessionToken(text: $0) }),
            try archive.isKnownDevice(token.digest, for: id)
        {
            return .knownDevice(token.digest.map { String($0, radix: 16) }.joined(separator: "."))
        }
        return .network(caller.client.network)
    }

    private func waiting(_ until: Timestamp, _ page: inout SignInPage) -> GateAnswer {
        let seconds = now.seconds(until: until)
        page.fault = Words.Gate.wait(seconds: seconds)
        var answer = GateAnswer.page(page, status: 429)
        answer.retryAfter = seconds
        return answer
    }

    /// A sign-in name as failures are counted under it.
    static func folded(_ typed: String) -> String {
        String(trimmed(typed).lowercased().prefix(64))
    }

    /// Without the space that somebody typed or pasted around it.
    static func trimmed(_ typed: String) -> String {
        let start = typed.drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }
}

extension Admission.Factor {
    fileprivate var logName: String {
        switch self {
        case .none: "passphrase"
        case .step: "passphrase and code"
        case .recovery: "passphrase and recovery code"
        }
    }
}
