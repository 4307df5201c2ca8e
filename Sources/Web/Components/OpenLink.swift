import Vocabulary

extension Html {
    /// Words that lead to a page; for readers who may not open it, the words alone.
    mutating func link(
        _ text: String, _ route: Route, with parameter: Parameter? = nil,
        _ value: String? = nil, for visit: Visit
    ) {
        guard visit.opens(route) else {
            self(.span, text: text)
            return
        }
        let address = parameter.map { visit.link(route, $0, value) } ?? visit.link(route)
        self(.a, .href(address), text: text)
    }
}
