package import Vocabulary

/// An address that our code made: a page, a place on the page, or a file that the binary carries.
package struct Link: Hashable, Sendable {
    package let text: String

    private init(_ text: String) {
        self.text = text
    }

    package init(_ route: Route, _ query: Query, _ language: Language) {
        self.init(route.path(language) + query.text(language))
    }

    package init(_ route: Route, _ language: Language) {
        self.init(route, Query(), language)
    }

    /// `#perlu-dibahas`, a place on the same page.
    package static func place(_ id: StaticString) -> Link {
        Link("#\(id)")
    }

    /// The address that leads each reader to the first page they may open.
    static func home(_ language: Language) -> Link {
        Link(language == .english ? "/en" : "/")
    }

    static func asset(_ asset: Asset) -> Link {
        Link(asset.path)
    }

    /// The page itself at another place.
    package func at(_ id: StaticString) -> Link {
        Link("\(text)#\(id)")
    }
}
