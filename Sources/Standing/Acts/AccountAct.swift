public import Vocabulary

/// Where an account stands.
public enum AccountState: String, StateName {
    case active, ended

    public var wording: Wording {
        switch self {
        case .active: Wording(id: "aktif", en: "active")
        case .ended: Wording(id: "berakhir", en: "ended")
        }
    }
}

/// What can be done with a person's account.
public enum AccountAct: String, Act {
    case list, invite, assign, endAssignment, resetCredentials, endSessions, endAccount
    case delegate, readOwn, changeOwnCredentials, endOwnSessions, exportOwnData

    public typealias State = AccountState
    public static var object: ObjectKind { .account }

    public var grants: [Grant<State>] {
        switch self {
        case .list, .endSessions: [.role(.administrator)]
        case .invite, .assign, .endAssignment, .resetCredentials, .endAccount:
            [.role(.administrator, in: [.active])]
        case .delegate:
            [Role.organiser, .verifier, .facilitator, .leader, .agencyHead].map {
                .role($0, .everywhere, in: [.active])
            }
        case .readOwn, .changeOwnCredentials, .endOwnSessions, .exportOwnData: [.oneself()]
        }
    }

    public var bars: [Bar] {
        switch self {
        case .assign, .endAssignment, .resetCredentials, .endAccount, .delegate: [.notOneself]
        default: []
        }
    }
}

extension AccountAct {
    public var wording: Wording {
        switch self {
        case .list: Wording(id: "melihat daftar akun", en: "list accounts")
        case .invite: Wording(id: "mengundang pengguna", en: "invite a user")
        case .assign: Wording(id: "memberi penugasan", en: "give an assignment")
        case .endAssignment: Wording(id: "mengakhiri penugasan", en: "end an assignment")
        case .resetCredentials: Wording(id: "mengatur ulang kata sandi", en: "reset credentials")
        case .endSessions: Wording(id: "mengakhiri sesi masuk orang", en: "end somebody's sign-ins")
        case .endAccount: Wording(id: "menutup akun", en: "end an account")
        case .delegate: Wording(id: "mendelegasikan jabatan", en: "delegate a seat")
        case .readOwn: Wording(id: "membaca akun sendiri", en: "read one's own account")
        case .changeOwnCredentials:
            Wording(id: "mengganti kata sandi sendiri", en: "change one's own credentials")
        case .endOwnSessions:
            Wording(id: "mengakhiri sesi masuk sendiri", en: "end one's own sign-ins")
        case .exportOwnData: Wording(id: "mengekspor data diri", en: "export one's own data")
        }
    }
}
