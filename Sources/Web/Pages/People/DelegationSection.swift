import Standing
import Vocabulary

/// Passing a seat on for a period, and taking it back.
struct DelegationSection {
    let caller: Caller
    let delegations: [Assignment]
    let names: [Holder.ID: String]

    func write(into html: inout Html) {
        let seats = caller.visitor.held.filter {
            $0.origin == .appointed && $0.seat.role.mayBeDelegated
        }
        let standing = delegations.filter { $0.to.map { $0 >= caller.visitor.today } ?? true }
        guard !seats.isEmpty || !standing.isEmpty else { return }
        html.card(caller(Words.Account.delegate), remark: caller(Words.Account.delegateNote)) {
            html in
            for delegation in standing { write(delegation, into: &html) }
            if !seats.isEmpty { writeForm(seats, into: &html) }
        }
    }

    private func write(_ delegation: Assignment, into html: inout Html) {
        html(.form, .class("row"), .methodPost, .action(caller.link(.account))) { html in
            html.hiddenField(GateField.action, Reception.AccountAction.endDelegation.rawValue)
            html.hiddenField(GateField.assignment, delegation.id.text)
            html(.span) { html in
                html(.b, text: names[delegation.holder] ?? delegation.holder.text)
                html.text(
                    " · \(caller.reader.seat(delegation.seat, in: caller.holdings)) · "
                        + caller.reader.days(delegation))
            }
            html.submit(caller(Words.Account.takeBack), isPrimary: false)
        }
    }

    private func writeForm(_ seats: [Assignment], into html: inout Html) {
        html(.form, .class("fields wide"), .methodPost, .action(caller.link(.account))) { html in
            html.hiddenField(GateField.action, Reception.AccountAction.delegate.rawValue)
            html(.div, .class("field")) { html in
                Choice(
                    caller(Words.Account.seat), name: GateField.assignment,
                    alternatives: seats.map {
                        Choice.Alternative(
                            $0.id.text, caller.reader.seat($0.seat, in: caller.holdings))
                    }, chosen: nil
                ).write(into: &html)
            }
            Field(
                label: caller(Words.Account.delegateTo), name: GateField.login,
                maxLength: 64, place: "deleg-"
            ).write(into: &html)
            Field(
                label: caller(Words.Account.firstDay), name: GateField.from, type: "date",
                value: caller.visitor.today.description, place: "deleg-"
            ).write(into: &html)
            Field(
                label: caller(Words.Account.lastDay), name: GateField.to, type: "date",
                place: "deleg-"
            ).write(into: &html)
            Field(
                label: caller(Words.Account.basisField), name: GateField.basis, isRequired: false,
                place: "deleg-"
            ).write(into: &html)
            html.submit(caller(Words.Account.delegate), isPrimary: false)
        }
    }
}
