import Hummingbird
import Performance
import Vocabulary

/// Which page answers which route. Every handler loads, decides, builds the page.
struct Pages {
    let evaluations: Evaluations

    func answer(_ route: Route, _ query: Query, _ language: Language) async throws -> Answer {
        let visit = try await visit(route, query, language)
        switch route {
        case .evaluation:
            let trend = await evaluations.trend(visit.reading.lens, of: visit.reading.holdings)
            return .page(EvaluationPage(visit: visit, trend: trend), visit)
        case .evaluationFile, .indicator, .organisations, .organisation, .cascade, .data, .rules,
            .forms, .form, .imports, .method:
            throw Refusal.notFound
        }
    }

    /// Forms that were sent. Each page that takes one has its case here.
    func submit(
        _ route: Route, _ query: Query, _ language: Language, _ request: Request
    ) async throws -> Answer {
        throw Refusal.methodNotAllowed
    }

    private func visit(_ route: Route, _ query: Query, _ language: Language) async throws -> Visit {
        let holdings = try await evaluations.holdings()
        let lens = try Lens(query, holdings: holdings)
        let reading = await evaluations.reading(lens, of: holdings)
        return Visit(route: route, query: query, language: language, reading: reading)
    }
}
