import Performance
import Proceedings
import Standing
import Storage

extension Pages {
    /// The page of acts: all of them, or those of the reader's own agency.
    func auditAnswer(_ visit: Visit) throws -> Answer {
        guard let archive = desk?.archive else { throw Refusal.notFound }
        let agency = visit.access.auditedAgency
        let question = try AuditQuestion(
            visit.query, of: visit.evaluation.government, only: agency)
        let limit = AuditQuestion.pageLength
        let acts = try archive.acts(question.filter, limit: limit + 1, before: question.before)
        return .page(
            AuditPage(
                visit: visit, acts: Array(acts.prefix(limit)), accounts: try archive.accounts(),
                agency: agency, hasMore: acts.count > limit), visit)
    }
}

extension Access {
    /// The question that the page of acts asks.
    var audit: Standing.Request {
        guard let agency = auditedAgency else {
            return .record(.read, .kept, of: .government, agency: nil)
        }
        return .record(.readOwnAgency, .kept, of: .government, agency: agency)
    }

    /// The only agency whose acts the reader may see; `nil` when it is all of them.
    var auditedAgency: Agency.ID? {
        let all = Standing.Request.record(.read, .kept, of: .government, agency: nil)
        guard !visitor.may(all).isAllowed else { return nil }
        return visitor.agencies.sorted().first { agency in
            visitor.may(
                .record(.readOwnAgency, .kept, of: .government, agency: agency)
            ).isAllowed
        }
    }
}
