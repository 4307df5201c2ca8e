package import Standing
import Vocabulary

/// The pages about people: how one gets in, one's own account, and everybody's.
package enum GateStop: Hashable, Sendable {
    case signIn
    case signOut
    /// The first account.
    case setUp
    /// An invitation, by its token.
    case invitation(String)
    case account
    /// Setting up an authenticator app.
    case secondFactor
    /// All that is kept about oneself, as a file.
    case ownData
    case users
    case user(Holder.ID)
    /// Through the province's single sign-on, back from it, and out of it too.
    case signOn
    case signOnReturn
    case signOnEnd
}

extension Route {
    private static let secondFactorName = Wording(id: "faktor-kedua", en: "second-factor")
    private static let ownDataName = Wording(id: "data-saya.json", en: "my-data.json")

    private static let signOnName = Wording(id: "sso", en: "sso")
    private static let signOnReturnName = Wording(id: "kembali", en: "return")
    private static let signOnEndName = Wording(id: "keluar", en: "sign-out")

    static func parts(_ stop: GateStop, _ language: Language) -> (stem: Stem, rest: String?) {
        switch stop {
        case .signIn: (.signIn, nil)
        case .signOut: (.signOut, nil)
        case .setUp: (.setUp, nil)
        case .invitation(let token): (.invitation, token)
        case .account: (.account, nil)
        case .secondFactor: (.account, secondFactorName[language])
        case .ownData: (.account, ownDataName[language])
        case .users: (.users, nil)
        case .user(let id): (.users, id.text)
        case .signOn: (.signIn, signOnName[language])
        case .signOnReturn: (.signOn, signOnReturnName[language])
        case .signOnEnd: (.signOn, signOnEndName[language])
        }
    }

    static func gateStop(_ stem: Stem, _ rest: String?, _ language: Language) -> GateStop? {
        switch (stem, rest) {
        case (.signIn, nil): .signIn
        case (.signOut, nil): .signOut
        case (.setUp, nil): .setUp
        case (.invitation, let token?): .invitation(token)
        case (.account, nil): .account
        case (.account, secondFactorName[language]): .secondFactor
        case (.account, ownDataName[language]): .ownData
        case (.users, nil): .users
        case (.users, let id?): .user(Holder.ID(id))
        case (.signIn, signOnName[language]): .signOn
        case (.signOn, signOnReturnName[language]): .signOnReturn
        case (.signOn, signOnEndName[language]): .signOnEnd
        default: nil
        }
    }
}
