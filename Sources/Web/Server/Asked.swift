import Vocabulary

/// What an address asks for.
struct Asked: Sendable {
    let route: Route
    let query: Query
    let language: Language
    /// A form was sent there.
    var isSent = false

    var link: Link { Link(route, query, language) }
}
