/// One attribute of an element. Names are literals; values are escaped when they are written.
package struct Attribute: Sendable {
    enum Value: Sendable {
        /// The name alone: `hidden`.
        case present
        case literal(StaticString)
        case text(String)
        /// A coordinate or size.
        case number(Double)
        /// The `d` of an SVG path.
        case path(Outline)
    }

    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }
}

extension Attribute {
    package static func `class`(_ names: StaticString) -> Attribute {
        Attribute("class", .literal(names))
    }

    package static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
    package static func lang(_ code: String) -> Attribute { Attribute("lang", .text(code)) }
    package static func title(_ text: String) -> Attribute { Attribute("title", .text(text)) }
    package static let hidden = Attribute("hidden", .present)

    /// Where a link leads. Only a ``Link`` can be a target, so no `javascript:` address can.
    package static func href(_ link: Link) -> Attribute { Attribute("href", .text(link.text)) }
    static func source(_ link: Link) -> Attribute { Attribute("src", .text(link.text)) }
    package static func rel(_ kind: StaticString) -> Attribute { Attribute("rel", .literal(kind)) }
    package static func hreflang(_ code: String) -> Attribute {
        Attribute("hreflang", .text(code))
    }
    /// The link saves a file instead of showing it.
    package static let download = Attribute("download", .present)

    // Accessibility.
    package static func role(_ role: StaticString) -> Attribute {
        Attribute("role", .literal(role))
    }
    package static func ariaLabel(_ text: String) -> Attribute {
        Attribute("aria-label", .text(text))
    }
    package static func ariaLabelledBy(_ id: String) -> Attribute {
        Attribute("aria-labelledby", .text(id))
    }
    package static func ariaDescribedBy(_ id: String) -> Attribute {
        Attribute("aria-describedby", .text(id))
    }
    package static let ariaHidden = Attribute("aria-hidden", .literal("true"))
    /// This link leads to the page that is being read.
    package static let ariaCurrentPage = Attribute("aria-current", .literal("page"))
    package static func ariaSort(_ direction: StaticString) -> Attribute {
        Attribute("aria-sort", .literal(direction))
    }
    /// The element can be reached with the keyboard, in the order of the page.
    package static let focusable = Attribute("tabindex", .literal("0"))
    /// The element can receive focus from a link only.
    package static let focusTarget = Attribute("tabindex", .literal("-1"))

    // Tables.
    package static let scopeColumn = Attribute("scope", .literal("col"))
    package static let scopeRow = Attribute("scope", .literal("row"))
    package static func colspan(_ count: Int) -> Attribute {
        Attribute("colspan", .number(Double(count)))
    }
    package static func rowspan(_ count: Int) -> Attribute {
        Attribute("rowspan", .number(Double(count)))
    }
    /// The column's name, shown beside the value when the table is stacked on a phone.
    package static func column(_ name: String) -> Attribute {
        Attribute("data-column", .text(name))
    }

    /// For the few that have no name here.
    package static func literal(_ name: StaticString, _ value: StaticString) -> Attribute {
        Attribute(name, .literal(value))
    }
    package static func text(_ name: StaticString, _ value: String) -> Attribute {
        Attribute(name, .text(value))
    }
}
