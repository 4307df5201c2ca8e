import Vocabulary

/// Where somebody goes after signing in: a page of ours, or nowhere.
///
/// - Source: OWASP ASVS 5.0, 1.2.2 and 3.7.2 (no open redirect).
struct ReturnAddress: Hashable, Sendable {
    let link: Link

    /// Reads `/opd/DINKES?siklus=2025-S1`; what is not exactly a page of ours is refused, so
    /// `//evil` and `/\evil` are.
    init?(_ text: String) {
        guard text.utf8.count <= Guard.addressBytesMax else { return nil }
        let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = halves.first,
            let (route, language) = Route.reading(String(path)), !route.isOfGate,
            let query = halves.count > 1 ? Query(reading: halves[1]) : Query()
        else { return nil }
        // Written anew from what was understood.
        link = Link(route, query.with(.returnAddress, nil), language)
    }
}

extension Route {
    /// Signing in leads not to signing in.
    var isOfGate: Bool {
        switch self {
        case .gate(.signIn), .gate(.signOn), .gate(.signOnReturn), .gate(.signOnEnd),
            .gate(.signOut), .gate(.setUp), .gate(.invitation):
            true
        default: false
        }
    }
}
