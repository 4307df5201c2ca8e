import Hummingbird
import Performance
import Vocabulary

/// One request for a page about people.
struct Caller: Sendable {
    let stop: GateStop
    let asked: Asked
    let access: Access
    let request: Request
    let context: SiteContext
    /// `nil` when the data cannot be read; getting in must work all the same.
    let holdings: Holdings?

    var client: ClientAddress { ClientAddress(context.client) }
    var reader: Reader { Reader(asked.language) }
    var visitor: Visitor { access.visitor }
    var language: Language { asked.language }
    var government: Government? { holdings?.dataset.government }

    func callAsFunction(_ wording: Wording) -> String { reader(wording) }

    func link(_ stop: GateStop) -> Link { Link(.gate(stop), language) }

    /// Where somebody goes who has just signed in, or has nothing to do here.
    func destination(for visitor: Visitor, wanted: String?) -> Link {
        if let wanted, let address = ReturnAddress(wanted) { return address.link }
        let access = Access(visitor, during: access.phase)
        return Link(holdings.map { access.home(in: $0) } ?? .gate(.account), language)
    }

    /// What the browser calls itself, for the list of one's own sessions.
    var agent: String { String((request.headers[.userAgent] ?? "").prefix(300)) }
}
