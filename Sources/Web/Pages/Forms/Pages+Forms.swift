import Interchange
import Performance
import Vocabulary

extension Pages {
    /// The forms, the documents made of them, and the snapshots.
    func formAnswer(_ visit: Visit) async throws -> Answer {
        // A form is signed: it never holds a what-if.
        if visit.reading.lens.isWhatIf {
            let plain = visit.query.with(.cap, nil).with(.formula, nil)
            return .redirect(Link(visit.route, plain, visit.language))
        }
        switch visit.route {
        case .document(let document): return try await documentAnswer(document, visit)
        case .snapshots: return .page(try await snapshotsPage(visit), visit)
        case .snapshot(let id): return .page(try await snapshotPage(id, visit), visit)
        case .form(let code): return .page(try formPage(code, visit), visit)
        default: return .page(try formPage(visit.query[.form], visit), visit)
        }
    }

    private func formPage(_ code: String?, _ visit: Visit) throws -> FormPage {
        let level = visit.evaluation.government.level
        let form =
            try code.map { try definition($0, visit) } ?? FormDefinition.annualPlan(of: level)
        let organisation = try organisation(visit)
        return FormPage(
            visit: visit, definition: form, organisation: organisation,
            form: organisation.flatMap { table(form, of: $0, visit) })
    }

    private func documentAnswer(
        _ document: DocumentFile, _ visit: Visit
    ) async throws -> Answer {
        let (reading, language) = (visit.reading, visit.language)
        var organisation: Organisation.ID?
        if document != .book {
            guard let chosen = try self.organisation(visit) else { throw Refusal.notFound }
            organisation = chosen
        }
        var table: FormTable?
        if case .form(let code, let format) = document, let organisation {
            guard let form = self.table(try definition(code, visit), of: organisation, visit) else {
                throw Refusal.notFound
            }
            table = form
            if format == .xlsx {
                return .file(
                    name: FormWorkbook.fileName(of: form), contentType: ContentType.workbook,
                    bytes: try FormWorkbook.xlsx(form, language))
            }
        }
        let printing = Printing(
            reading: reading, language: language, form: table, organisation: organisation,
            agenda: visit.agenda)
        let key = Press.Key(
            frontier: reading.frontier, lens: reading.lens, language: language,
            document: document, organisation: organisation,
            agenda: document == .book ? visit.agenda : .standard)
        let bytes = try await press.pdf(key) { () throws(TypesettingError) in
            try printing.printout()
        }
        return .file(
            name: printing.fileName, contentType: ContentType.pdf, bytes: bytes)
    }

    private func definition(_ code: String, _ visit: Visit) throws -> FormDefinition {
        let forms = FormDefinition.forms(of: visit.evaluation.government.level)
        guard let found = forms.first(where: { $0.code == code }) else {
            throw Refusal.notFound
        }
        return found
    }

    /// The agency that the query names, else the first that has indicators.
    private func organisation(_ visit: Visit) throws -> Organisation.ID? {
        if let named = visit.query[.organisation] {
            guard let found = visit.reading.organisation(.init(named)) else {
                throw Refusal.notFound
            }
            return found.id
        }
        return visit.reading.organisationsWithIndicators.first?.id
    }

    private func table(
        _ definition: FormDefinition, of organisation: Organisation.ID, _ visit: Visit
    ) -> FormTable? {
        FormTable(
            definition, of: visit.evaluation, evidence: visit.reading.holdings.evidence,
            organisation: organisation)
    }
}

extension FormDefinition {
    /// The forms that a government of this level fills in.
    static func forms(of level: Government.Level) -> [FormDefinition] {
        [strategicPlan(of: level), annualPlan(of: level)]
    }
}

extension Reading {
    /// In the order of the data.
    var organisationsWithIndicators: [Organisation] {
        let owners = Set(dataset.indicators.map(\.organisation))
        return dataset.organisations.filter { owners.contains($0.id) }
    }
}

/// A document that is about to be typeset.
private struct Printing: Sendable {
    let reading: Reading
    let language: Language
    let form: FormTable?
    let organisation: Organisation.ID?
    let agenda: Agenda

    func printout() throws(TypesettingError) -> Printout {
        if let form { return try .form(form, language) }
        let book = Book(
            reading.evaluation, evidence: reading.holdings.evidence, language: language,
            agendaTopics: agenda.topics, agendaMinutes: agenda.minutes)
        guard let organisation, let sheet = try book.onePage(of: organisation) else {
            return try book.printout()
        }
        return sheet
    }

    var fileName: String {
        let cycle = reading.lens.cycle.description
        if let form {
            return FormWorkbook.fileName(of: form).replacingEnding(".xlsx", with: ".pdf")
        }
        let title = organisation == nil ? Words.Forms.bookFile : Words.Forms.sheetFile
        return "\(title[language])-\(cycle.replacing(".", with: "-")).pdf"
    }
}

extension String {
    fileprivate func replacingEnding(_ ending: String, with other: String) -> String {
        hasSuffix(ending) ? String(dropLast(ending.count)) + other : self
    }
}
