/// What the browser says it can take.
enum Negotiation {
    /// Whether `Accept-Encoding` takes gzip: named, and not with weight 0 (RFC 9110 §12.5.3).
    static func acceptsGzip(_ header: String?) -> Bool {
        guard let header else { return false }
        return header.split(separator: ",").contains { part in
            let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
            guard words.first == "gzip" else { return false }
            let weight = words.dropFirst().first { $0.hasPrefix("q=") }
            return weight.flatMap { Double($0.dropFirst(2)) } != 0
        }
    }
}

/// Comparison of entity tags (RFC 9110 §13.1.2): weak, one or many, or `*`.
enum EntityTag {
    static func matches(_ tag: String, in header: String) -> Bool {
        let wanted = opaque(tag[...])
        return header.split(separator: ",").contains { part in
            let part = part.drop { $0 == " " }
            return part == "*" || opaque(part) == wanted
        }
    }

    private static func opaque(_ tag: Substring) -> Substring {
        let end = tag.lastIndex { $0 != " " }.map { tag.index(after: $0) } ?? tag.endIndex
        let tag = tag[..<end]
        return tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }
}
