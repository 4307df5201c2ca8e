extension Attribute {
    /// A form that only asks, so that its address can be shared.
    package static let methodGet = Attribute("method", .literal("get"))
    package static let methodPost = Attribute("method", .literal("post"))
    package static let multipart = Attribute("enctype", .literal("multipart/form-data"))
    package static func action(_ link: Link) -> Attribute {
        Attribute("action", .text(link.text))
    }
    package static func type(_ type: StaticString) -> Attribute {
        Attribute("type", .literal(type))
    }
    package static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }
    package static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }
    package static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }
    package static func placeholder(_ text: String) -> Attribute {
        Attribute("placeholder", .text(text))
    }
    package static func accept(_ types: StaticString) -> Attribute {
        Attribute("accept", .literal(types))
    }
    package static let selected = Attribute("selected", .present)
    package static let checked = Attribute("checked", .present)
    package static let required = Attribute("required", .present)
    package static let open = Attribute("open", .present)
    package static func minimum(_ value: Int) -> Attribute {
        Attribute("min", .number(Double(value)))
    }
    package static func maximum(_ value: Int) -> Attribute {
        Attribute("max", .number(Double(value)))
    }
    package static func maxLength(_ count: Int) -> Attribute {
        Attribute("maxlength", .number(Double(count)))
    }
}
