public import Vocabulary

/// One cell of the table: who asks for what in which state, and the answer.
///
/// Everything that is needed to play it over HTTP: the assignments to set up, the object to bring
/// into its state, the person to sign in as.
public struct Scenario: Sendable, Hashable {
    public let request: Request
    public let state: Wording
    /// `nil` where the phase of the cycle plays no part.
    public let phase: Phase?
    /// Whether the object is the region's own rather than an agency's.
    public let isOfRegion: Bool
    public let asking: Asking
    /// What the asker holds; empty for a visitor, oneself and a participant.
    public let assignments: [Assignment]
    /// The condition that the scenario breaks, if it does.
    public let breaking: Bar?
    public let permission: Permission
}

/// The places, days and conditions of the scenarios.
struct Scene {
    static let region: Region.ID = "provinsi"
    static let own: Agency.ID = "opd"
    static let other: Agency.ID = "opd-lain"
    static let day = CivilDate(dayNumber: 20_270)
    /// Whoever else has a part: neither of those who ask.
    static let somebody: Holder.ID = "orang-lain"

    let asking: Asking
    let breaking: Bar?

    private var holder: Holder.ID { asking.holder ?? Self.somebody }

    var contributors: Set<Holder.ID> { breaking == .notAuthor ? [holder] : [Self.somebody] }
    var first: Set<Holder.ID> { breaking == .secondPerson ? [holder] : [Self.somebody] }
    var openChildren: Int { breaking == .childrenVerified ? 1 : 0 }
    var subject: Holder.ID {
        breaking == .notOneself || asking == .oneself ? holder : Self.somebody
    }
    var participants: Set<Holder.ID> { asking == .invited ? [holder] : [Self.somebody] }

    var assignments: [Assignment] {
        guard
            let seat = asking.seat(
                in: Self.region, Self.own, other: Self.other, recused: breaking == .notRecused)
        else { return [] }
        return [
            Assignment(
                id: "penugasan", holder: holder, seat: seat,
                capacity: breaking == .strategic ? .acting : .definitive, from: Self.day)
        ]
    }

    func submission(at name: Rung.Name, of agency: Agency.ID?) -> Submission {
        Submission(
            region: Self.region, agency: agency, rung: rung(name), contributors: contributors,
            openChildren: openChildren)
    }

    private func rung(_ name: Rung.Name) -> Rung {
        let by = Warrant(holder: first.sorted().first, basis: .everyone)
        let signature = StepSignature(warrant: by, day: Self.day)
        let lock = Lock(signature: signature, snapshot: "contoh")
        // A reason that is one: the scenario's own name for it.
        let reason = Reason(stating: "contoh")
        return switch name {
        case .draft: .draft
        case .submitted: .submitted(signature)
        case .returned: .returned(signature, reason)
        case .verified: .verified(signature)
        case .locked: .locked(lock)
        case .unlockRequested: .unlockRequested(signature, reason, lock)
        }
    }
}
