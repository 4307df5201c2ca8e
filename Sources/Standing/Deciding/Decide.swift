public import Vocabulary

/// Whether a person may do something on a day: allowed, with what allows it, or refused, with why.
///
/// Every route and command asks this and nothing else. The answer depends on the arguments alone.
/// Taking an assignment away never makes something allowed that was refused; what forbids an act
/// follows from the object (who wrote it, who asked first) and from the one assignment used.
///
/// - Parameter holder: `nil` when nobody is signed in.
/// - Complexity: O(assignments of the person × grants of the act).
public func decide(
    _ request: Request, by holder: Holder.ID?, among roster: Roster, on day: CivilDate
) -> Permission {
    let asker = Asker(holder: holder, held: holder.map { roster.held(by: $0, on: day) } ?? [])
    switch request {
    case .submission(let act, let submission, let phase):
        return asker.judge(
            act, in: submission.rung.name, submission.circumstances(during: phase), on: day)
    case .cycle(let act, let phase, let region, let agency):
        return asker.judge(act, in: phase, Circumstances(region: region, agency: agency), on: day)
    case .ruleSet(let act, let state, let region):
        return asker.judge(act, in: state, Circumstances(region: region), on: day)
    case .account(let act, let state, let subject, let region):
        return asker.judge(
            act, in: state, Circumstances(region: region, subject: subject), on: day)
    case .record(let act, let state, let region, let agency):
        return asker.judge(act, in: state, Circumstances(region: region, agency: agency), on: day)
    case .session(let act, let session):
        return asker.judge(
            act, in: session.state,
            Circumstances(
                region: session.region, first: session.first, participants: session.participants),
            on: day)
    case .commitment(let act, let commitment, let phase):
        return asker.judge(
            act, in: commitment.state,
            Circumstances(
                region: commitment.region, agency: commitment.agency, phase: phase,
                contributors: commitment.contributors), on: day)
    }
}

/// Who asks, and with what in hand.
private struct Asker {
    let holder: Holder.ID?
    let held: [Assignment]

    func judge<A: Act>(
        _ act: A, in state: A.State, _ around: Circumstances, on day: CivilDate
    ) -> Permission {
        var nearest = distant(act, on: day)
        for warrant in warrants(around) {
            for grant in act.grants where warrant.fits(grant.ground) {
                guard let denial = denial(act, in: state, around, warrant, grant) else {
                    return .allowed(warrant)
                }
                if denial.nearness > nearest.nearness { nearest = denial }
            }
        }
        return .refused(nearest)
    }

    /// Everything this person could rest an act on.
    private func warrants(_ around: Circumstances) -> [Warrant] {
        var bases: [Warrant.Basis] = [.everyone]
        if let holder, holder == around.subject { bases.append(.oneself) }
        if let holder, around.participants.contains(holder) { bases.append(.invited) }
        return (bases + held.map { .assignment($0) }).map { Warrant(holder: holder, basis: $0) }
    }

    /// The refusal when no grant comes near.
    private func distant<A: Act>(_ act: A, on day: CivilDate) -> Denial {
        let grounds = act.grants.map(\.ground)
        guard !grounds.isEmpty else { return .nobody(act.deed) }
        guard holder != nil else { return .signIn(act.deed) }
        let roles = Set(
            grounds.compactMap { ground -> Role? in
                if case .role(let role) = ground { role } else { nil }
            })
        if roles.isEmpty {
            return grounds.contains(.invited) ? .onlyInvited(act.deed) : .onlyOneself(act.deed)
        }
        if held.isEmpty { return .noSeat(act.deed, day) }
        return .wrongRole(act.deed, needs: roles.sorted())
    }

    private func denial<A: Act>(
        _ act: A, in state: A.State, _ around: Circumstances, _ warrant: Warrant,
        _ grant: Grant<A.State>
    ) -> Denial? {
        if let region = warrant.seat?.region, region != around.region {
            return .otherRegion(act.deed)
        }
        switch grant.reach {
        case .everywhere: break
        case .regionItself: if around.agency != nil { return .otherAgency(act.deed) }
        case .ownAgency:
            guard let agency = warrant.seat?.agency, agency == around.agency else {
                return .otherAgency(act.deed)
            }
        }
        if let phase = around.phase, !grant.phases.contains(phase) {
            return .wrongPhase(act.deed, phase, needs: grant.phases)
        }
        if !grant.states.contains(state) {
            return .wrongState(act.deed, state.wording, needs: grant.states.map(\.wording))
        }
        return act.bars.lazy.compactMap { warrant.denial(by: $0, act.deed, around) }.first
    }
}

extension Warrant {
    fileprivate var seat: Seat? {
        if case .assignment(let assignment) = basis { assignment.seat } else { nil }
    }

    fileprivate func fits(_ ground: Ground) -> Bool {
        switch (ground, basis) {
        case (.role(.visitor), .everyone), (.oneself, .oneself), (.invited, .invited): true
        case (.role(let role), .assignment(let assignment)): assignment.seat.role == role
        default: false
        }
    }

    fileprivate func denial(by bar: Bar, _ deed: Deed, _ around: Circumstances) -> Denial? {
        let stands: Bool
        switch bar {
        case .notAuthor: stands = parties.isDisjoint(with: around.contributors)
        case .notRecused:
            stands = around.agency.map { !(seat?.recused.contains($0) ?? false) } ?? true
        case .childrenVerified:
            if around.openChildren > 0 { return .openChildren(deed, around.openChildren) }
            stands = true
        case .secondPerson:
            stands = !around.first.isEmpty && parties.isDisjoint(with: around.first)
        case .notOneself: stands = around.subject.map { !parties.contains($0) } ?? false
        case .strategic:
            if case .assignment(let assignment) = basis {
                stands = assignment.capacity.decidesStrategy
            } else {
                stands = true
            }
        }
        return stands ? nil : .barred(deed, bar)
    }
}
