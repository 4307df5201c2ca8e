public import Performance
public import Vocabulary

/// How many of an agency's values stand where.
public struct AgencyTally: Hashable, Sendable {
    public let agency: Organisation.ID
    public private(set) var late = 0
    public private(set) var returned = 0
    public private(set) var dueSoon = 0
    public private(set) var notDue = 0
    public private(set) var notReleased = 0
    public private(set) var submitted = 0
    /// Calendar days of the value that is longest overdue; 0 when none is.
    public private(set) var mostDaysLate = 0

    init(_ agency: Organisation.ID) {
        self.agency = agency
    }

    mutating func add(_ item: ReportItem) {
        switch item.state {
        case .late: late += 1
        case .returned: returned += 1
        case .dueSoon: dueSoon += 1
        case .notDue: notDue += 1
        case .notReleased: notReleased += 1
        case .submitted: submitted += 1
        }
        mostDaysLate = max(mostDaysLate, item.daysLate)
    }

    /// Late or returned: what somebody must act on now.
    public var outstanding: Int { late + returned }
    /// Everything that could be reported: what is not released is left out.
    public var expected: Int { late + returned + dueSoon + notDue + submitted }
}

extension OverdueList {
    /// By agency: most outstanding first, then the longest delay, then codes.
    public var agencies: [AgencyTally] {
        var tallies: [Organisation.ID: AgencyTally] = [:]
        for item in items { tallies[item.agency, default: AgencyTally(item.agency)].add(item) }
        return tallies.values.sorted { left, right in
            if left.outstanding != right.outstanding { return left.outstanding > right.outstanding }
            if left.mostDaysLate != right.mostDaysLate {
                return left.mostDaysLate > right.mostDaysLate
            }
            return left.agency < right.agency
        }
    }
}
