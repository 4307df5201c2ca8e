public import Vocabulary

/// One person's seat, for days and in a capacity.
public struct Assignment: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<Assignment>

    /// In which standing an office is held.
    public enum Capacity: String, Sendable, CaseIterable, Hashable {
        case definitive = "definitif"
        /// *Pelaksana tugas*.
        case acting = "Plt"
        /// *Pelaksana harian*.
        case daily = "Plh"
        /// *Penjabat*.
        case interim = "Pj"

        /// Whether decisions with strategic effect are theirs to make.
        ///
        /// - Source: UU 30/2014 Pasal 14 ayat (7): a Plh. or Plt. takes no decision or action of a
        ///   strategic kind that changes organisation, personnel or the allocation of budget.
        public var decidesStrategy: Bool { self == .definitive || self == .interim }
    }

    /// Where it comes from.
    public enum Origin: Hashable, Sendable {
        case appointed
        /// Passed on by somebody for the time; it stands only while theirs does.
        case delegated(by: Holder.ID, under: Assignment.ID)
    }

    public let id: ID
    public let holder: Holder.ID
    public let seat: Seat
    public let capacity: Capacity
    public let from: CivilDate
    /// The last day; `nil` when open.
    public let to: CivilDate?
    public let origin: Origin

    public init(
        id: ID, holder: Holder.ID, seat: Seat, capacity: Capacity = .definitive, from: CivilDate,
        to: CivilDate? = nil, origin: Origin = .appointed
    ) {
        self.id = id
        self.holder = holder
        self.seat = seat
        self.capacity = capacity
        self.from = from
        self.to = to
        self.origin = origin
    }

    /// Whether the day is one of its own; both ends are included.
    public func covers(_ day: CivilDate) -> Bool {
        from <= day && to.map { day <= $0 } ?? true
    }

    /// Who answers for what is done with it: the holder, and whoever passed it on.
    public var parties: Set<Holder.ID> {
        switch origin {
        case .appointed: [holder]
        case .delegated(let principal, _): [holder, principal]
        }
    }

    /// Whether a day belongs to both.
    func overlaps(_ other: Assignment) -> Bool {
        let endsBefore = to.map { $0 < other.from } ?? false
        let startsAfter = other.to.map { $0 < from } ?? false
        return !endsBefore && !startsAfter
    }
}
