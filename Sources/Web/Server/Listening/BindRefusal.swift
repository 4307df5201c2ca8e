package import Vocabulary

/// Why the server does not start listening.
package enum BindRefusal: Error, Explained, Hashable {
    case notLoopback(host: String)
    /// An address that is none; a name does not say where to listen.
    case noAddress(host: String)
    case noSuchPort(Int)
    /// Everybody who came would act as the operator.
    case noAccounts
    /// It is not said what browsers will call the server.
    case noName
    case noHostName(String)
    /// What the proxy passes on would cross a network unencrypted.
    case proxyElsewhere(host: String)
    /// The proxy's name leads to no address.
    case noSuchProxy(String)

    package var wording: Wording {
        switch self {
        case .notLoopback(let host): Words.Listening.notLoopback(host)
        case .noAddress(let host): Words.Listening.noAddress(host)
        case .noSuchPort(let port):
            Wording(
                id: "Port \(port) tidak ada. Pilih 0 sampai 65535.",
                en: "There is no port \(port). Choose 0 to 65535.")
        case .noAccounts: Words.Listening.noAccounts
        case .noName: Words.Listening.noName
        case .noHostName(let name): Words.Listening.noHostName(name)
        case .proxyElsewhere(let host): Words.Listening.proxyElsewhere(host)
        case .noSuchProxy(let name): Words.Listening.noSuchProxy(name)
        }
    }
}
