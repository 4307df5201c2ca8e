import Ledger
package import Standing
import Vocabulary

extension AssignmentGiven {
    func write(to body: inout BodyWriter) {
        assignment.write(to: &body)
        body.put("basis", basis)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            assignment: try Assignment(reading: body), basis: try body.optionalText("basis"))
    }
}

extension AssignmentEnded {
    func write(to body: inout BodyWriter) {
        body.put("day", day)
        body.put("id", assignment)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(assignment: try body.id("id"), day: try body.day("day"))
    }
}

extension Assignment {
    func write(to body: inout BodyWriter) {
        body.put("agency", seat.agency)
        body.put("capacity", capacity.rawValue)
        body.put("from", from)
        body.put("holder", holder)
        body.put("id", id)
        if case .delegated(let principal, let base) = origin {
            body.put(
                "origin", .object([("by", .string(principal.text)), ("under", .string(base.text))]))
        }
        body.put("recused", texts: seat.recused.sorted().map(\.text))
        body.put("role", seat.role.rawValue)
        body.put("to", to)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            id: try body.id("id"), holder: try body.id("holder"), seat: try Seat(reading: body),
            capacity: try body.choice("capacity"), from: try body.day("from"),
            to: try body.optionalDay("to"), origin: try Origin(reading: body))
    }
}

extension Assignment.Origin {
    fileprivate init(reading body: BodyReader) throws(FactError) {
        guard let inner = try body.inner("origin") else {
            self = .appointed
            return
        }
        self = .delegated(by: try inner.id("by"), under: try inner.id("under"))
    }
}

extension Seat {
    fileprivate init(reading body: BodyReader) throws(FactError) {
        let role: Role = try body.choice("role")
        let agency: Agency.ID? = try body.optionalID("agency")
        let recused = Set(try body.texts("recused").map { Agency.ID($0) })
        guard let seat = Seat(role, agency: agency, recused: recused) else {
            throw body.failure("role")
        }
        self = seat
    }

    /// A seat of the record's own government.
    ///
    /// - Returns: `nil` when the role is held in an agency and none is named, when it is not and
    ///   one is, when somebody other than a verifier is recused, and for visitors.
    package init?(_ role: Role, agency: Agency.ID? = nil, recused: Set<Agency.ID> = []) {
        guard recused.isEmpty || role == .verifier else { return nil }
        switch (role, agency) {
        case (.administrator, nil): self = .administrator(.government)
        case (.organiser, nil): self = .organiser(.government)
        case (.agencyHead, let agency?): self = .agencyHead(agency, .government)
        case (.agencyOperator, let agency?): self = .agencyOperator(agency, .government)
        case (.verifier, nil): self = .verifier(.government, recused: recused)
        case (.facilitator, nil): self = .facilitator(.government)
        case (.leader, nil): self = .leader(.government)
        default: return nil
        }
    }
}
