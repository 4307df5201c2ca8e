import Performance
import Standing
import Storage
import Vocabulary

/// Somebody's seats, those of today first said.
struct AssignmentTable {
    let caller: Caller
    let assignments: [RecordedAssignment]
    /// What people are called.
    let names: [Holder.ID: String]
    /// The form that ends a seat leads there; `nil` shows none.
    var ending: Link?

    func write(into html: inout Html) {
        let today = caller.visitor.today
        html.table(
            caller(Words.Account.assignments), style: "cards", columns: columns
        ) { html in
            for recorded in assignments.reversed() {
                let held = recorded.assignment
                html(.tr) { html in
                    html(.th, .scopeRow) { html in
                        html.text(caller.reader.seat(held.seat, in: caller.holdings))
                        html(.span, .class("sub"), text: standing(held))
                    }
                    html(.td, .column(caller(Words.Account.period))) { html in
                        html.text(caller.reader.days(held))
                    }
                    html(.td, .column(caller(Words.Account.basis)), text: recorded.basis ?? "–")
                    if let ending {
                        html(.td) { html in
                            if held.to.map({ $0 >= today }) ?? true, held.from <= held.to ?? today {
                                writeEnding(held, ending, into: &html)
                            }
                        }
                    }
                }
            }
        }
    }

    private var columns: [Column] {
        let columns = [
            Column(caller(Words.Account.seat)), Column(caller(Words.Account.period)),
            Column(caller(Words.Account.basis)),
        ]
        return ending == nil
            ? columns : columns + [Column(caller(Words.Account.endSeat), isHidden: true)]
    }

    private func standing(_ held: Assignment) -> String {
        var parts = [held.capacity.shown(caller.reader)]
        if case .delegated(let giver, _) = held.origin {
            parts.append(caller(Words.Account.from(names[giver] ?? giver.text)))
        }
        if !held.covers(caller.visitor.today) { parts.append(caller(Words.Account.notNow)) }
        return parts.joined(separator: " · ")
    }

    private func writeEnding(_ held: Assignment, _ link: Link, into html: inout Html) {
        html(.form, .class("row"), .methodPost, .action(link)) { html in
            html.hiddenField(GateField.action, Reception.UserAction.end.rawValue)
            html.hiddenField(GateField.assignment, held.id.text)
            html.void(
                .input, .type("date"), .name(GateField.to),
                .value(caller.visitor.today.description),
                .ariaLabel(caller(Words.Account.lastDay)))
            html.submit(caller(Words.Account.endSeat), isPrimary: false)
        }
    }
}

extension Reader {
    /// `operator OPD, Dinas Kesehatan`.
    func seat(_ seat: Seat, in holdings: Holdings?) -> String {
        let role = self(seat.role.wording)
        func name(_ agency: Agency.ID) -> String {
            holdings?.dataset.organisations.first { $0.id.text == agency.text }?.name
                ?? agency.text
        }
        if let agency = seat.agency { return "\(role), \(name(agency))" }
        guard !seat.recused.isEmpty else { return role }
        let recused = seat.recused.sorted().map(name).joined(separator: ", ")
        return "\(role) (\(self(Words.Account.except(recused))))"
    }

    /// `1 Juli 2025 – 30 September 2025`.
    func days(_ assignment: Assignment) -> String {
        guard let to = assignment.to else {
            return self(Words.Account.since(day(assignment.from)))
        }
        if to < assignment.from { return self(Words.Account.neverHeld) }
        return "\(day(assignment.from)) – \(day(to))"
    }
}

extension Assignment.Capacity {
    func shown(_ reader: Reader) -> String {
        self == .definitive ? reader(Words.Account.definitive) : "\(rawValue)."
    }
}
