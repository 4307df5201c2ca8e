import Performance
import Credentials
import Standing
import Storage
import Vocabulary

/// Setting up an authenticator app: the secret is shown, tried out, and only then kept.
extension Reception {
    func secondFactorPage(
        _ person: Visitor.Person, _ caller: Caller
    ) async throws -> GateAnswer {
        .page(
            try await makeSecondFactorPage(
                person, caller, destination: caller.asked.query[.returnAddress]))
    }

    func setSecondFactor(
        _ person: Visitor.Person, _ caller: Caller
    ) async throws -> GateAnswer {
        let fields = try await UploadReader.fields(of: caller.request)
        do {
            // Changing how one signs in needs more than an open session; who must set one up has
            // just shown the passphrase.
            if asksPassphrase(person, caller) {
                try await confirmIfAble(fields, person, caller)
            }
            let secret = try await desk.secret(
                for: person.id, at: now, random: archive.surroundings.random)
            let typed = fields[GateField.code] ?? ""
            guard let step = secret.verify(typed, at: now, lastStep: nil) else {
                throw FormFault(Words.Gate.wrongCode)
            }
            return try await keep(
                secret, triedAt: step, wanted: fields[GateField.destination], person, caller)
        } catch let fault as FormFault {
            var page = try await makeSecondFactorPage(
                person, caller, destination: fields[GateField.destination])
            page.fault = fault.wording
            return .page(page, status: 422)
        }
    }

    /// The session begins anew: what could be done before without a second factor cannot go on.
    private func keep(
        _ secret: OneTimeSecret, triedAt step: Int64, wanted: String?, _ person: Visitor.Person,
        _ caller: Caller
    ) async throws -> GateAnswer {
        let random = archive.surroundings.random
        let codes = try await hashing.run { try RecoveryCodes.issue(random: random) }
        try await archive.setSecondFactor(
            person.id, secret: secret, recovery: codes.stored, step: step)
        await desk.finishEnrolment(of: person.id)
        let (session, token) = try await beginAnew(person, secondFactor: true, caller)
        let visitor = try visitor(session, caller)
        var answer = GateAnswer.page(
            RecoveryPage(
                caller: caller, codes: codes.shown,
                onward: caller.destination(for: visitor, wanted: wanted)))
        answer.cookies = cookies(session: token, device: nil)
        return answer
    }

    private func makeSecondFactorPage(
        _ person: Visitor.Person, _ caller: Caller, destination: String?
    ) async throws -> SecondFactorPage {
        let secret = try await desk.secret(
            for: person.id, at: now, random: archive.surroundings.random)
        let issuer = [Words.brand, caller.government?.name].compactMap(\.self)
            .joined(separator: " ")
        return SecondFactorPage(
            caller: caller, secret: secret.base32,
            address: secret.address(issuer: issuer, account: person.account.login),
            isRequired: caller.visitor.owesSecondFactor,
            asksPassphrase: try asksPassphrase(person, caller)
                && archive.passwordHash(of: person.id) != nil,
            destination: destination)
    }

    private func asksPassphrase(_ person: Visitor.Person, _ caller: Caller) -> Bool {
        person.account.hasSecondFactor || !caller.visitor.owesSecondFactor
    }
}
