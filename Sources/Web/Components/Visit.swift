package import Performance
package import Vocabulary

/// One request for a page: what is asked for, in which language, and the evaluation it looks at.
package struct Visit: Sendable {
    package let route: Route
    package let query: Query
    package let reader: Reader
    package let reading: Reading
    package let agenda: Agenda
    package let access: Access

    package init(
        route: Route, query: Query, language: Language, reading: Reading,
        agenda: Agenda = .standard, access: Access = .machine
    ) {
        self.route = route
        self.query = query
        self.reader = Reader(language)
        self.reading = reading
        self.agenda = agenda
        self.access = access
    }

    package var language: Language { reader.language }

    /// The words in the reader's language.
    package func callAsFunction(_ wording: Wording) -> String { reader(wording) }

    /// Another page, looked at through the same cycle, rules and agenda.
    package func link(_ route: Route) -> Link {
        Link(route, query.keeping(Parameter.kept), language)
    }

    /// Another page with one more choice.
    package func link(_ route: Route, _ parameter: Parameter, _ value: String?) -> Link {
        Link(route, query.keeping(Parameter.kept).with(parameter, value), language)
    }

    /// This page with one choice changed.
    package func here(_ parameter: Parameter, _ value: String?) -> Link {
        Link(route, query.with(parameter, value), language)
    }

    /// Who reads.
    package var visitor: Visitor { access.visitor }

    /// Whether the reader may open a page; links that lead to a refusal are not shown.
    package func opens(_ route: Route) -> Bool {
        access.opens(route, query, in: reading.holdings)
    }

    package var evaluation: Evaluation { reading.evaluation }

    /// The status word of an achievement.
    package func status(_ code: String) -> String {
        reader.status(code, under: reading.ruleSet)
    }
}
