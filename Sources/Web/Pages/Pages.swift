import Hummingbird
import Performance
import Vocabulary

/// Which page answers which route. Every handler loads, decides, builds the page.
struct Pages {
    let evaluations: Evaluations
    /// `nil` when there is no record to write to.
    let desk: ImportDesk?
    /// Where drafts are kept; `nil` likewise.
    let entry: EntryDesk?
    let press: Press
    /// `nil` when there is no record.
    let notices: NoticeDesk?
    /// Knows by which address the server is called.
    let security: ServerSecurity
    /// Writes files and reads long histories.
    let writing = BlockingWork("writing")

    func answer(_ asked: Asked, _ access: Access) async throws -> Answer {
        let visit = try await visit(asked, access)
        let query = asked.query
        switch asked.route {
        case .evaluation where visit.reading.dataset.indicators.isEmpty:
            return .page(EmptyRecordPage(visit: visit), visit)
        case .evaluation:
            let trend = await evaluations.trend(visit.reading.lens, of: visit.reading.holdings)
            return .page(EvaluationPage(visit: visit, trend: trend), visit)
        case .evaluationFile(let format):
            return try IndicatorFile(visit: visit, format: format).answer()
        case .indicator(let id):
            let recordings = try await evaluations.recordings(of: id)
            guard let page = IndicatorPage(id, visit: visit, recordings: recordings) else {
                throw Refusal.notFound
            }
            return .page(page, visit)
        case .method:
            return .page(MethodPage(visit: visit), visit)
        case .organisations:
            let trend = await evaluations.trend(visit.reading.lens, of: visit.reading.holdings)
            return .page(OrganisationsPage(visit: visit, trend: trend), visit)
        case .organisation(let id):
            guard let page = OrganisationPage(id, visit: visit) else { throw Refusal.notFound }
            return .page(page, visit)
        case .cascade:
            guard let code = query[.node] else { return .page(CascadePage(visit: visit), visit) }
            guard let page = NodePage(code, visit: visit) else { throw Refusal.notFound }
            return .page(page, visit)
        case .data:
            let imports = try await evaluations.imports()
            return .page(DataPage(visit: visit, imports: imports), visit)
        case .rules:
            return .page(RulesPage(visit: visit, regulated: await regulated(visit)), visit)
        case .lke:
            return .page(try LKEPage(visit: visit), visit)
        case .forms, .form, .document, .snapshots, .snapshot:
            return try await formAnswer(visit)
        case .audit: return try auditAnswer(visit)
        case .imports, .importing, .export:
            return try await importAnswer(visit)
        case .entry(let stop): return try await entryAnswer(stop, visit)
        case .notices(let stop):
            return try await noticeAnswer(stop, visit)
        // The reception answers these.
        case .gate: throw Refusal.notFound
        }
    }

    /// Forms that were sent. Each page that takes one has its case here.
    func submit(
        _ asked: Asked, _ access: Access, _ request: Request
    ) async throws -> Answer {
        switch asked.route {
        case .imports: try await receive(request, asked.language)
        case .importing(.check(let id)):
            try await apply(id, request, asked.language, by: access)
        case .snapshots: try await freeze(try await visit(asked, access))
        case .entry(let stop):
            try await entrySubmit(stop, try await visit(asked, access), request)
        case .notices(let stop):
            try await submitNotice(
                stop, try await visit(asked, access),
                at: security.origin(of: request.head.authority ?? ""))
        default: throw Refusal.methodNotAllowed
        }
    }

    /// The same cycle by the government's own rules, nothing assumed.
    private func regulated(_ visit: Visit) async -> Reading {
        let holdings = visit.reading.holdings
        let lens = Lens(
            cycle: visit.reading.lens.cycle, ruleSet: holdings.dataset.government.ruleSet)
        return await evaluations.reading(lens, of: holdings)
    }

    private func visit(_ asked: Asked, _ access: Access) async throws -> Visit {
        let query = asked.query
        let holdings = try await evaluations.holdings()
        let lens = try Lens(query, holdings: holdings)
        let agenda = try Agenda(query)
        let reading = await evaluations.reading(lens, of: holdings)
        return Visit(
            route: asked.route, query: query, language: asked.language, reading: reading,
            agenda: agenda, access: access)
    }
}
