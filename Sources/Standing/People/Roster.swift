public import Vocabulary

/// Everybody's assignments, free of combinations that would let one person check themselves.
public struct Roster: Sendable, Hashable {
    /// By identifier.
    public let assignments: [Assignment]
    private let byHolder: [Holder.ID: [Assignment]]
    private let byID: [Assignment.ID: Assignment]

    /// Nobody holds anything.
    public static let empty = Roster(checked: [])

    /// - Throws: ``RosterFault``: the first fault in the order of identifiers.
    /// - Complexity: O(n log n), and O(k²) in the assignments of one person.
    public init(_ assignments: [Assignment]) throws(RosterFault) {
        let sorted = assignments.sorted { $0.id < $1.id }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.id == next.id {
            throw .twice(one.id)
        }
        self.init(checked: sorted)
        for assignment in sorted {
            if let last = assignment.to, last < assignment.from { throw .dates(assignment.id) }
            try checkDelegation(assignment)
        }
        try checkSeparation()
    }

    /// Of one assignment, which cannot be at odds with another.
    init(one assignment: Assignment?) {
        self.init(checked: [assignment].compactMap(\.self))
    }

    private init(checked sorted: [Assignment]) {
        assignments = sorted
        byHolder = Dictionary(grouping: sorted, by: \.holder)
        byID = Dictionary(sorted.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a person holds on a day, by identifier.
    ///
    /// A delegated assignment counts only while the one it was passed on from does.
    public func held(by holder: Holder.ID, on day: CivilDate) -> [Assignment] {
        (byHolder[holder] ?? []).filter { stands($0, on: day) }
    }

    /// The same without one assignment, and without those passed on from it standing any more.
    public func removing(_ id: Assignment.ID) -> Roster {
        Roster(checked: assignments.filter { $0.id != id })
    }

    private func stands(_ assignment: Assignment, on day: CivilDate) -> Bool {
        guard assignment.covers(day) else { return false }
        guard case .delegated(let principal, let base) = assignment.origin else { return true }
        guard let held = byID[base] else { return false }
        return held.holder == principal && held.origin == .appointed && held.covers(day)
    }

    private func checkDelegation(_ assignment: Assignment) throws(RosterFault) {
        guard case .delegated(let principal, let base) = assignment.origin else { return }
        guard assignment.seat.role.mayBeDelegated else {
            throw .notDelegable(assignment.id, assignment.seat.role)
        }
        guard principal != assignment.holder else { throw .toOneself(assignment.id) }
        guard let held = byID[base], held.holder == principal, held.origin == .appointed,
            held.seat.passesOn(assignment.seat)
        else { throw .nothingToPassOn(assignment.id) }
        guard let last = assignment.to, held.covers(assignment.from), held.covers(last) else {
            throw .outsidePrincipal(assignment.id)
        }
    }

    private func checkSeparation() throws(RosterFault) {
        for assignment in assignments {
            // Whoever passed a seat on holds it too, for all of its days and with no more to
            // keep away from; what it is at odds with there is found by their own assignment.
            for other in byHolder[assignment.holder] ?? []
            where other.id != assignment.id && assignment.overlaps(other) {
                guard !assignment.seat.isIncompatible(with: other.seat) else {
                    throw .incompatible(assignment.id, other.id)
                }
            }
        }
    }
}

extension Seat {
    /// Whether this seat may give that one: the same, with no agency fewer to keep away from.
    fileprivate func passesOn(_ other: Seat) -> Bool {
        switch (self, other) {
        case (.verifier(let one, let recused), .verifier(let next, let kept)):
            one == next && recused.isSubset(of: kept)
        default: self == other
        }
    }

    /// Whether nobody may hold both on one day.
    ///
    /// A verifier keeps away from every agency in which they have a seat; whoever gives accounts
    /// neither enters figures nor verifies them.
    fileprivate func isIncompatible(with other: Seat) -> Bool {
        guard region == other.region else { return false }
        switch (self.role, other.role) {
        case (.verifier, _) where other.agency != nil:
            return other.agency.map { !recused.contains($0) } ?? false
        case (_, .verifier) where agency != nil:
            return agency.map { !other.recused.contains($0) } ?? false
        case (.administrator, let role), (let role, .administrator):
            return role == .verifier || role.isOfAgency
        default: return false
        }
    }
}
