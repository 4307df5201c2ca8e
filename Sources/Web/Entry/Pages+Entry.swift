import Hummingbird
import Ledger
import Performance
import Proceedings
import Reporting
import Standing
import Storage
import Vocabulary

/// Entering figures: the sheet, what is sent to it, and the act of submitting.
extension Pages {
    func entryAnswer(_ stop: EntryStop, _ visit: Visit) async throws -> Answer {
        guard let entry else { throw Refusal.unavailable(Words.Upload.readOnly) }
        switch stop {
        case .progress:
            if visit.visitor.agencies.count == 1, let own = visit.visitor.agencies.first,
                !visit.access.may(.readOverdue).isAllowed
            {
                return .redirect(visit.link(.entry(.sheet(ID(own.text)))))
            }
            return .page(EntryProgressPage(visit: visit), visit)
        case .sheet(let id):
            return .page(try entryPage(id, visit, entry), visit)
        case .file(let id, let digest): return try evidenceFile(digest, of: id, visit, entry)
        case .inbox: return .page(try await inbox(visit, entry), visit)
        case .review(let id): return .page(try review(id, visit, entry), visit)
        default: throw Refusal.methodNotAllowed
        }
    }

    func entrySubmit(
        _ stop: EntryStop, _ visit: Visit, _ request: Hummingbird.Request
    ) async throws -> Answer {
        guard let entry else { throw Refusal.unavailable(Words.Upload.readOnly) }
        switch stop {
        case .open: return try await move(.openCollection, visit, entry)
        case .close: return try await move(.closeCollection, visit, entry)
        case .publish: return try await move(.publish, visit, entry)
        case .sheet(let id): return try await type(request, into: id, visit, entry)
        case .paste(let id): return try await paste(request, into: id, visit, entry)
        case .evidence(let id): return try await attach(request, to: id, visit, entry)
        case .selfEvaluation(let id): return try await selfEvaluate(request, id, visit, entry)
        case .submit(let id): return try await hand(request, id, visit, entry)
        case .requestUnlock(let id):
            let reason = try await reason(in: request)
            return try await step(.requestUnlock(reason), of: id, visit, entry)
        default: return try await verificationSubmit(stop, visit, request, entry)
        }
    }

    /// The one who asks; nobody gets here without being somebody.
    func holder(_ visit: Visit) throws(Refusal) -> Holder.ID {
        guard let holder = visit.visitor.holder else { throw .signIn }
        return holder
    }

    func entryPage(
        _ id: Organisation.ID, _ visit: Visit, _ entry: EntryDesk
    ) throws -> EntryPage {
        EntryPage(visit: visit, dossier: try dossier(of: id, visit, entry))
    }

    /// - Parameter withDrafts: what was typed and not submitted, for whoever may read it.
    func dossier(
        of id: Organisation.ID, _ visit: Visit, _ entry: EntryDesk, withDrafts: Bool = true
    ) throws -> EntryDossier {
        let cycle = visit.reading.lens.cycle
        let mayRead = withDrafts && visit.access.readsDrafts(of: id)
        let dossier = EntryDossier(
            of: id, in: visit.reading, access: visit.access,
            drafts: mayRead ? try entry.drafts(of: id, in: cycle) : DraftBook(),
            files: try entry.files(of: id, in: visit.reading.dataset), rules: entry.rules)
        guard let dossier else { throw Refusal.notFound }
        return dossier
    }

    private func move(
        _ act: CycleAct, _ visit: Visit, _ entry: EntryDesk
    ) async throws -> Answer {
        try await refusing {
            try await entry.archive.move(
                visit.reading.lens.cycle, act, by: try holder(visit), on: visit.visitor.today,
                among: visit.visitor.roster)
        }
        return .redirect(visit.link(.entry(.progress)))
    }

    func step(
        _ step: Step, of id: Organisation.ID, _ visit: Visit, _ entry: EntryDesk,
        with facts: [Fact] = []
    ) async throws -> Answer {
        try await refusing {
            try await entry.archive.move(
                ID(id.text), in: visit.reading.lens.cycle, step, by: try holder(visit),
                on: visit.visitor.today, with: facts, among: visit.visitor.roster)
        }
        let back: EntryStop =
            visit.access.may(.read, id).isAllowed && !step.isVerifiers ? .sheet(id) : .review(id)
        return .redirect(visit.link(.entry(back)))
    }

    /// A refusal of the record is a refusal of the page.
    func refusing(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as ArchiveError {
            guard case .refused(let denial) = error else { throw error }
            throw Refusal.forbidden(denial)
        }
    }

    func reason(in request: Hummingbird.Request) async throws -> Reason {
        let fields = try await UploadReader.fields(of: request)
        guard let reason = Reason(fields[SubmitSection.reason] ?? "") else {
            throw Refusal.badRequest(Words.Entry.noReason)
        }
        return reason
    }
}

extension Access {
    /// Drafts are the agency's own, and its leaders'; of a returned submission too.
    func readsDrafts(of organisation: Organisation.ID) -> Bool {
        let agency = Agency.ID(organisation.text)
        if visitor.agencies.contains(agency) { return true }
        return visitor.may(
            .submission(.read, Submission(region: .government, agency: agency), during: phase)
        ).isAllowed
    }
}

extension Step {
    /// Whether it belongs to whoever verifies.
    fileprivate var isVerifiers: Bool {
        switch self {
        case .return, .verify, .lock, .approveUnlock, .declineUnlock: true
        default: false
        }
    }
}
