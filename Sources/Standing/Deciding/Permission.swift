/// The answer to "may they?".
public enum Permission: Hashable, Sendable {
    case allowed(Warrant)
    case refused(Denial)

    /// Whether the act may be done.
    public var isAllowed: Bool {
        if case .allowed = self { true } else { false }
    }

    /// What allows it.
    ///
    /// - Throws: the refusal.
    public func get() throws(Denial) -> Warrant {
        switch self {
        case .allowed(let warrant): return warrant
        case .refused(let denial): throw denial
        }
    }
}

/// What allows an act, as the record keeps it: who, and on which ground. Only ``decide`` makes one.
public struct Warrant: Hashable, Sendable {
    /// On what it rests.
    public enum Basis: Hashable, Sendable {
        /// Everybody may.
        case everyone
        case oneself
        case invited
        case assignment(Assignment)
    }

    /// `nil` when nobody is signed in.
    public let holder: Holder.ID?
    public let basis: Basis

    /// For whoever reads it back from the record.
    package init(holder: Holder.ID?, basis: Basis) {
        self.holder = holder
        self.basis = basis
    }

    /// The role in which it is done; public when it rests on no assignment.
    public var role: Role {
        if case .assignment(let assignment) = basis { assignment.seat.role } else { .visitor }
    }

    /// Who answers for it: the holder, and whoever delegated the seat.
    public var parties: Set<Holder.ID> {
        switch basis {
        case .assignment(let assignment): assignment.parties
        default: Set([holder].compactMap(\.self))
        }
    }
}
