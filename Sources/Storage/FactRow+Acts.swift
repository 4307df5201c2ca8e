import Ledger
import Performance
import Proceedings
import Standing
import Vocabulary

// The rows of who holds what, and of what was done.

extension AssignmentGiven {
    func bind(to row: RawStatement) throws {
        try row.bind(assignment.id.text)
        try row.bind(assignment.holder.text)
        try row.bind(assignment.seat.role.rawValue)
        try row.bind(assignment.seat.agency?.text)
        try row.bind(
            assignment.seat.recused.sorted().map(\.text)
                .joined(separator: String(Indicator.listSeparator)))
        try row.bind(assignment.capacity.rawValue)
        try row.bind(assignment.from.description)
        try row.bind(assignment.to?.description)
        switch assignment.origin {
        case .appointed:
            try row.bind(nil as String?)
            try row.bind(nil as String?)
        case .delegated(let giver, let base):
            try row.bind(giver.text)
            try row.bind(base.text)
        }
        try row.bind(basis)
    }
}

extension ActDone {
    func bind(to row: RawStatement, entry: Entry) throws {
        try row.bind(entry.author.text)
        try row.bind(entry.claimedAt.milliseconds)
        try row.bind(deed)
        try row.bind(role.rawValue)
        try row.bind(capacity?.rawValue)
        try row.bind(assignment?.text)
        try row.bind(principal?.text)
        try row.bind(agency?.text)
        try row.bind(cycle?.description)
        try row.bind(subject?.text)
        try row.bind(reason?.text)
        try row.bind(entry.id.strand.description)
        try row.bind(entry.id.sequence + 1)
        try row.bind(entry.id.sequence + Int64(covers))
    }
}

extension SubmissionMoved {
    func bind(to row: RawStatement) throws {
        try row.bind(agency?.text)
        try row.bind(cycle.description)
        try row.bind(step.act.rawValue)
        try row.bind(signature.warrant.holder?.text)
        try row.bind(signature.day.description)
        switch step {
        case .return(let reason), .requestUnlock(let reason):
            try row.bind(reason.text)
            try row.bind(nil as String?)
        case .lock(let snapshot):
            try row.bind(nil as String?)
            try row.bind(snapshot)
        default:
            try row.bind(nil as String?)
            try row.bind(nil as String?)
        }
    }
}

extension EvidenceAttached {
    func bind(to row: RawStatement) throws {
        try row.bind(indicator.text)
        try row.bind(period.description)
        try row.bind(digest.bytes)
        try row.bind(name)
        try row.bind(type)
        try row.bind(Int64(size))
    }
}
