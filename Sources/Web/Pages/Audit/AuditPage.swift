import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Vocabulary

/// Who did what, when, in which role and why; the latest first.
struct AuditPage: Page {
    let visit: Visit
    let acts: [RecordedAct]
    /// Everybody who has or had an account here: their names are on this machine alone.
    let accounts: [Account]
    /// The only agency whose acts are shown; `nil` for all.
    let agency: Agency.ID?
    /// Whether there are earlier acts than these.
    let hasMore: Bool

    var title: String { visit(Words.Audit.title) }

    var assets: [Asset] { [.entryStyle] }

    func write(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker"), text: title)
            html(.h1, text: visit(Words.Audit.heading))
            html(
                .p, .class("lede"),
                text: visit(agency == nil ? Words.Audit.lede : Words.Audit.ownLede))
            AuditFilter(visit: visit, accounts: accounts, isOfAll: agency == nil)
                .write(into: &html)
        }
        html.card(visit(Words.Audit.act), isLong: true) { html in
            if acts.isEmpty {
                let isNarrowed = visit.query != visit.query.keeping(Parameter.kept)
                html(
                    .p, .class("quiet"),
                    text: visit(isNarrowed ? Words.Audit.none : Words.Audit.nothingYet))
            } else {
                writeTable(into: &html)
            }
            writePaging(into: &html)
        }
    }

    private func writeTable(into html: inout Html) {
        let columns = [
            Words.Audit.moment, Words.Audit.person, Words.Audit.act, Words.Audit.reason,
            Words.Audit.entries,
        ].map { Column(visit($0)) }
        html.table(title, style: "cards audit", columns: columns) { html in
            for act in acts { write(act, columns.map(\.title), into: &html) }
        }
    }

    private func write(_ recorded: RecordedAct, _ titles: [String], into html: inout Html) {
        let act = recorded.act
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                html.text(
                    visit.reader.moment(
                        recorded.claimedAt, of: visit.evaluation.government))
            }
            html(.td, .column(titles[1])) { html in
                html(.div) { html in
                    html(.b, text: name(of: Holder.ID(recorded.author.text)))
                    html(.span, .class("sub"), text: standing(act))
                }
            }
            html(.td, .column(titles[2])) { html in
                html(.div) { html in
                    html.text(Deed(named: act.deed).map { visit($0.wording) } ?? act.deed)
                    if let object = object(of: act) {
                        html(.span, .class("sub"), text: object)
                    }
                }
            }
            html(.td, act.reason == nil ? .class("empty") : nil, .column(titles[3])) { html in
                html(.span, text: act.reason?.text ?? "–")
            }
            html(.td, .column(titles[4])) { html in write(entries: recorded, into: &html) }
        }
    }

    /// The place of the act in the record, and of what it covers.
    private func write(entries recorded: RecordedAct, into html: inout Html) {
        html(.details) { html in
            let count = visit.reader.count(recorded.act.covers + 1)
            html(.summary, text: visit(Words.Audit.count(count)))
            html(.ul, .class("entries")) { html in
                html(.li) { html in html(.code, text: recorded.id.description) }
                for entry in recorded.covered {
                    html(.li) { html in
                        html(.code, text: entry.id.description)
                        html.text(" \(entry.kind)")
                        if entry.isRedacted { html.tag(visit(Words.Audit.redacted)) }
                    }
                }
                let rest = recorded.act.covers - recorded.covered.count
                if rest > 0 {
                    html(.li, text: visit(Words.Audit.more(visit.reader.count(rest))))
                }
            }
        }
    }

    private func writePaging(into html: inout Html) {
        html(.p, .class("row screen-only")) { html in
            if visit.query[.before] != nil {
                html(
                    .a, .class("btn"), .href(visit.here(.before, nil)),
                    text: visit(Words.Audit.latest))
            }
            if hasMore, let last = acts.last {
                html(
                    .a, .class("btn"), .href(visit.here(.before, "\(last.stamp.value)")),
                    text: visit(Words.Audit.earlier))
            }
        }
    }

    /// `kepala OPD, Plt., atas delegasi …`
    private func standing(_ act: ActDone) -> String {
        var parts = [visit(act.role.wording)]
        if let capacity = act.capacity, capacity != .definitive {
            parts.append("\(capacity.rawValue).")
        }
        if let giver = act.principal {
            parts.append(visit(Words.Audit.delegated(name(of: giver))))
        }
        return parts.joined(separator: ", ")
    }

    /// The agency, the cycle and the person whom it is about.
    private func object(of act: ActDone) -> String? {
        var parts: [String] = []
        if let agency = act.agency { parts.append(name(of: agency)) }
        if let cycle = act.cycle { parts.append(visit.reader.cycle(cycle)) }
        if let subject = act.subject {
            parts.append(visit(Words.Audit.about(name(of: subject))))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private func name(of agency: Agency.ID) -> String {
        visit.reading.dataset.organisations.first { $0.id.text == agency.text }?.name
            ?? agency.text
    }

    private func name(of holder: Holder.ID) -> String {
        if let account = accounts.first(where: { $0.id == holder }) { return account.name }
        switch Person.ID(holder.text) {
        case .local: return visit(Words.Audit.machine)
        case .system: return visit(Words.Audit.program)
        default: return "\(holder.text) (\(visit(Words.Audit.unknown)))"
        }
    }
}
