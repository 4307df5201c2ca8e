import Performance
import Credentials
import Standing
import Storage
import Vocabulary

/// Accepting an invitation: looking at one uses nothing up, setting the passphrase does, once.
extension Reception {
    func invitationPage(_ token: String, _ caller: Caller) async throws -> GateAnswer {
        do {
            let (_, stored, account) = try await invitation(token)
            return .page(
                InvitationPage(
                    caller: caller, token: token, account: account, stored: stored,
                    signOn: signOnName))
        } catch {
            return Self.closed(error, caller)
        }
    }

    func acceptInvitation(_ token: String, _ caller: Caller) async throws -> GateAnswer {
        let fields = try await UploadReader.fields(of: caller.request)
        let found: (invitation: Invitation, stored: StoredInvitation, account: Account)
        do {
            found = try await invitation(token)
        } catch {
            return Self.closed(error, caller)
        }
        let account = found.account
        do {
            let passphrase = try newPassphrase(
                fields, names: [account.name, account.login, caller.government?.name ?? ""])
            let changed = try await archive.spend(
                found.invitation, settingPassword: try await hash(passphrase))
            // Whoever has a second factor shows it when signing in.
            guard !changed.hasSecondFactor else { return .redirect(caller.link(.signIn)) }
            return try await admit(changed, caller)
        } catch let fault as FormFault {
            var page = InvitationPage(
                caller: caller, token: token, account: account, stored: found.stored,
                signOn: signOnName)
            page.fault = fault.wording
            return .page(page, status: 422)
        } catch ArchiveError.invitation(let fault) {
            return Self.closed(fault, caller)
        } catch ArchiveError.account {
            return Self.closed(.revoked, caller)
        }
    }

    func invitation(
        _ token: String
    ) async throws(InvitationFault) -> (
        invitation: Invitation, stored: StoredInvitation, account: Account
    ) {
        // Reading the keys or the row can fail only with the disk; then nobody is admitted.
        let keys = (try? await archive.invitationKeys()) ?? []
        let invitation = try Invitation.read(token, keys: keys, at: now)
        let found = try? archive.invitation(invitation.id)
        try invitation.admit(found?.invitation.standing, at: now)
        guard let found else { throw .forged }
        guard found.account.state == .active else { throw .revoked }
        return (invitation, found.invitation, found.account)
    }

    static func closed(_ fault: InvitationFault, _ caller: Caller) -> GateAnswer {
        .page(ClosedInvitationPage(caller: caller, fault: fault), status: 410)
    }
}
