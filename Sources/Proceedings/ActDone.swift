package import Standing
package import Vocabulary

/// Somebody did something they answer for. The entries right after it are what it changed.
package struct ActDone: Sendable, Equatable {
    /// `submission.verify`: an act's name, as permissions have it.
    package var deed: String
    /// The part in which it was done, at that time.
    package var role: Role
    package var capacity: Assignment.Capacity?
    package var assignment: Assignment.ID?
    /// Who passed the seat on, when it was delegated: they answer for it too.
    package var principal: Holder.ID?
    package var agency: Agency.ID?
    package var cycle: Cycle?
    /// The person whom it is about, when it is about one.
    package var subject: Holder.ID?
    package var reason: Reason?
    /// How many entries right after this one belong to it; 0 or more.
    package var covers: Int

    package init(
        deed: String, role: Role, capacity: Assignment.Capacity? = nil,
        assignment: Assignment.ID? = nil, principal: Holder.ID? = nil, agency: Agency.ID? = nil,
        cycle: Cycle? = nil, subject: Holder.ID? = nil, reason: Reason? = nil, covers: Int = 0
    ) {
        self.deed = deed
        self.role = role
        self.capacity = capacity
        self.assignment = assignment
        self.principal = principal
        self.agency = agency
        self.cycle = cycle
        self.subject = subject
        self.reason = reason
        self.covers = covers
    }

    /// An act by whoever sits at the machine, before there are accounts.
    package init(deed: Deed, by role: Role, subject: Holder.ID? = nil) {
        self.init(deed: deed.description, role: role, subject: subject)
    }

    /// The act that a warrant allowed, with role and standing as they are now.
    package init(
        _ deed: Deed, under warrant: Warrant, agency: Agency.ID? = nil, cycle: Cycle? = nil,
        subject: Holder.ID? = nil, reason: Reason? = nil
    ) {
        self.init(
            deed: deed.description, role: warrant.role, agency: agency, cycle: cycle,
            subject: subject, reason: reason)
        if case .assignment(let held) = warrant.basis {
            capacity = held.capacity
            assignment = held.id
            if case .delegated(let giver, _) = held.origin { principal = giver }
        }
    }

    /// The same, covering this many entries.
    package func covering(_ entries: Int) -> ActDone {
        var act = self
        act.covers = entries
        return act
    }
}

extension ActDone {
    func write(to body: inout BodyWriter) {
        body.put("agency", agency)
        body.put("assignment", assignment)
        body.put("capacity", capacity?.rawValue)
        body.put("covers", covers)
        body.put("cycle", cycle?.description)
        body.put("deed", deed)
        body.put("principal", principal)
        body.put("reason", reason?.text)
        body.put("role", role.rawValue)
        body.put("subject", subject)
    }

    init(reading body: BodyReader) throws(FactError) {
        let covers = try body.integer("covers")
        guard covers >= 0 else { throw body.failure("covers") }
        self.init(
            deed: try body.text("deed"), role: try body.choice("role"),
            capacity: try body.optionalChoice("capacity"),
            assignment: try body.optionalID("assignment"),
            principal: try body.optionalID("principal"), agency: try body.optionalID("agency"),
            cycle: try body.optionalCycle("cycle"), subject: try body.optionalID("subject"),
            reason: try body.optionalReason("reason"), covers: covers)
    }
}
