import Performance
import Credentials
import Standing
import Storage
import Vocabulary

/// The first account: made once, and only by somebody at the machine.
extension Reception {
    func setUpPage(_ caller: Caller) async throws -> GateAnswer {
        try mustBeFirst(caller)
        return .page(SetUpPage(caller: caller))
    }

    func setUp(_ caller: Caller) async throws -> GateAnswer {
        try mustBeFirst(caller)
        let fields = try await UploadReader.fields(of: caller.request)
        var page = SetUpPage(caller: caller)
        page.name = fields[GateField.name] ?? ""
        page.login = fields[GateField.login] ?? ""
        page.email = fields[GateField.email] ?? ""
        do {
            let passphrase = try newPassphrase(
                fields, names: [page.name, page.login, caller.government?.name ?? ""])
            let account = try await archive.makeFirstAdministrator(
                login: page.login, name: page.name, email: page.email.isEmpty ? nil : page.email,
                passwordHash: try await hash(passphrase))
            return try await admit(account, caller)
        } catch let fault as FormFault {
            page.fault = fault.wording
        } catch ArchiveError.account(let fault) {
            page.fault = fault.wording
        } catch ArchiveError.alreadySetUp {
            throw Refusal.settled(ArchiveError.alreadySetUp.wording)
        }
        return .page(page, status: 422)
    }

    /// Opens the session of somebody who has just set their passphrase.
    func admit(_ account: Account, _ caller: Caller) async throws -> GateAnswer {
        let random = archive.surroundings.random
        let (token, device) = (try SessionToken(random: random), try SessionToken(random: random))
        let session = try await archive.openSession(
            token.digest, for: account.id, secondFactor: false, device: device.digest,
            agent: caller.agent, term: try term(of: account.id, caller))
        try await archive.rememberDevice(device.digest, for: account.id)
        if let earlier = caller.visitor.person { try await archive.endSession(earlier.session) }
        let visitor = try visitor(session, caller)
        var answer = GateAnswer.redirect(
            visitor.owesSecondFactor
                ? caller.link(.secondFactor) : caller.destination(for: visitor, wanted: nil))
        answer.cookies = cookies(session: token, device: device)
        return answer
    }

    private func mustBeFirst(_ caller: Caller) throws {
        guard caller.visitor.isOpenMode else {
            throw Refusal.settled(ArchiveError.alreadySetUp.wording)
        }
        guard caller.client.isLoopback else { throw Refusal.settled(Words.Gate.onlyHere) }
    }
}
