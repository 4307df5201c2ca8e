/// What a request asked for, without its codes, tokens and query: safe to log and to count.
struct RouteName: Hashable, Sendable {
    let text: String

    static let health = RouteName(text: "health")
    static let metrics = RouteName(text: "metrics")
    static let asset = RouteName(text: "asset")
    /// The address of no page.
    static let nowhere = RouteName(text: "none")
    static let signIn = RouteName(text: "signIn")

    init(text: String) {
        self.text = text
    }

    init(_ path: String) {
        switch path {
        case "/healthz": self = .health
        case "/metrics": self = .metrics
        case "/", "/en", "/en/": self = RouteName(text: "start")
        default:
            if path.hasPrefix(Asset.folder) { self = .asset; return }
            self = Route.reading(path).map { RouteName(text: $0.route.name) } ?? .nowhere
        }
    }
}
