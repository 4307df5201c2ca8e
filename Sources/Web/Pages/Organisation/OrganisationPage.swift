import Performance
import Vocabulary

/// One agency on one sheet of paper: what goes well, what does not and why, and what it asks for.
struct OrganisationPage: Page {
    let visit: Visit
    private let sheet: OrganisationSheet
    private let reports: ReportingOverview.Agency

    /// - Returns: `nil` when the data holds no such agency.
    init?(_ id: Organisation.ID, visit: Visit) {
        guard let sheet = OrganisationSheet(id, in: visit.reading, agenda: visit.agenda)
        else { return nil }
        self.visit = visit
        self.sheet = sheet
        reports = ReportingOverview.Agency(id, results: sheet.results, of: visit.reading)
    }

    var title: String { sheet.organisation.name }

    func write(into html: inout Html) {
        html(.div, .class("sheet")) { html in
            writeHeadline(into: &html)
            guard !sheet.results.isEmpty else { return }
            OrganisationFigures(visit: visit, sheet: sheet).write(into: &html)
            html(.div, .class("cols two")) { html in
                TrackSection(visit: visit, results: sheet.onTrack, isOnTrack: true)
                    .write(into: &html)
                TrackSection(visit: visit, results: sheet.offTrack, isOnTrack: false)
                    .write(into: &html)
            }
            html(.div, .class("cols wide-first")) { html in
                CauseSection(visit: visit, sheet: sheet).write(into: &html)
                AskSection(visit: visit, sheet: sheet).write(into: &html)
            }
            html(.div, .class("cols three")) { html in
                let money = OrganisationMoney(of: sheet.organisation.id, in: visit.reading)
                ProgramSection(visit: visit, programs: money.programs).write(into: &html)
                SpendingSection(visit: visit, months: money.months).write(into: &html)
                QualitySection(visit: visit, sheet: sheet, reports: reports).write(into: &html)
            }
            OrganisationIndicators(visit: visit, results: sheet.results).write(into: &html)
        }
    }

    private func writeHeadline(into html: inout Html) {
        html(.section) { html in
            html(.p, .class("kicker")) { html in
                html.link(visit(Words.Navigation.organisations), .organisations, for: visit)
                let cycle = visit.reader.cycle(visit.evaluation.cycle)
                html.text(" · \(sheet.organisation.id.text) · \(cycle)")
            }
            html(.h1, text: headline)
            html(.p, .class("lede"), text: officeholder)
        }
    }

    private var headline: String {
        let name = sheet.organisation.name
        guard !sheet.results.isEmpty else { return visit(Words.Sheet.noIndicators(name)) }
        let judged = sheet.results.count { $0.onTrack != nil }
        let onTrack = sheet.results.count { $0.onTrack == true }
        return visit(
            Words.Sheet.headline(
                name, onTrack: visit.reader.count(onTrack), judged: visit.reader.count(judged)))
    }

    /// The position and its standing; a role, never a person.
    private var officeholder: String {
        guard let holder = sheet.officeholder else { return visit(Words.Sheet.nobodyKnown) }
        let capacity = Words.Sheet.capacity(holder.capacity)
        return visit(
            Words.Sheet.heldBy(holder.position, capacity, since: CalendarText.day(holder.from)))
    }
}
