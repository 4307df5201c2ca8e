package import Standing
package import Vocabulary

extension ID where Subject == Region {
    /// The government that a record is of. A record has one, so entries do not name it.
    package static let government: Self = "daerah"
}

/// A person was given a seat.
package struct AssignmentGiven: Sendable, Equatable {
    package var assignment: Assignment
    /// The number of the decree; `nil` when none was given.
    package var basis: String?

    package init(assignment: Assignment, basis: String? = nil) {
        self.assignment = assignment
        self.basis = basis
    }
}

/// A seat was taken back.
package struct AssignmentEnded: Sendable, Equatable {
    package var assignment: Assignment.ID
    /// The last day on which it stands; before its first day, it never stood.
    package var day: CivilDate

    package init(assignment: Assignment.ID, day: CivilDate) {
        self.assignment = assignment
        self.day = day
    }
}
