import Hummingbird
import Interchange
import Ledger
import Performance
import Proceedings
import Reporting
import Standing
import Storage
import Vocabulary

/// Evidence, self-evaluation, and the act of the agency's head.
extension Pages {
    func attach(
        _ request: Hummingbird.Request, to id: Organisation.ID, _ visit: Visit,
        _ entry: EntryDesk
    ) async throws -> Answer {
        let form = try await UploadReader.form(EvidenceSection.file, of: request)
        let dossier = try dossier(of: id, visit, entry)
        guard let key = form.fields[EvidenceSection.cell].flatMap({ CellKey($0) }),
            dossier.sheet.cell(key) != nil
        else { throw Refusal.badRequest(Words.Upload.malformed) }
        guard form.bytes.count <= FileKind.bytesMax else {
            throw Refusal.unreadable(Words.Entry.tooLarge)
        }
        guard let kind = FileKind(sniffing: form.bytes) else {
            throw Refusal.unreadable(Words.Entry.unknownKind)
        }
        let digest = try await entry.archive.keepEvidence(form.bytes, type: kind.rawValue)
        let attached = EvidenceAttached(
            indicator: key.indicator, period: key.period, digest: digest, name: form.name,
            type: kind.rawValue, size: form.bytes.count)
        return try await step(.attachEvidence, of: id, visit, entry, with: [.evidence(attached)])
    }

    /// A file of evidence: always to be saved, never opened by us. It is looked for among the
    /// figures of the cycle whose state was asked about, so that no cycle opens another's drafts.
    func evidenceFile(
        _ digest: Digest, of id: Organisation.ID, _ visit: Visit, _ entry: EntryDesk
    ) throws -> Answer {
        let files = try dossier(of: id, visit, entry, withDrafts: false).files
        guard files.contains(where: { $0.digest == digest }),
            let file = try entry.archive.evidence(digest),
            let kind = FileKind(rawValue: file.type)
        else { throw Refusal.notFound }
        return .foreignFile(
            name: "bukti-\(digest.description.prefix(12)).\(kind.ending)",
            contentType: kind.contentType, bytes: file.content)
    }

    func selfEvaluate(
        _ request: Hummingbird.Request, _ id: Organisation.ID, _ visit: Visit,
        _ entry: EntryDesk
    ) async throws -> Answer {
        let fields = try await UploadReader.fields(of: request)
        let dossier = try dossier(of: id, visit, entry)
        guard let word = fields[SelfEvaluationSection.section],
            let section = SelfEvaluation.Section(rawValue: word),
            let text = Reason(fields[SelfEvaluationSection.text] ?? "")?.text
        else { throw Refusal.badRequest(Words.Upload.malformed) }
        let cause = fields[SelfEvaluationSection.cause].flatMap { code in
            section == .obstacle && Words.Cause.codes.contains(code) ? code : nil
        }
        let said = SelfEvaluation(
            organisation: id, period: dossier.reportingPeriod, section: section, text: text,
            cause: cause)
        return try await step(
            .selfEvaluate, of: id, visit, entry, with: [.selfEvaluation(said)])
    }

    /// The head submits: what others typed goes in as theirs, then what the head typed together
    /// with the step itself.
    func hand(
        _ request: Hummingbird.Request, _ id: Organisation.ID, _ visit: Visit,
        _ entry: EntryDesk
    ) async throws -> Answer {
        let fields = try await UploadReader.fields(of: request)
        var page = try entryPage(id, visit, entry)
        let dossier = page.dossier
        guard fields[SubmitSection.declared] != nil, dossier.errors == 0 else {
            page.problem =
                dossier.errors == 0 ? Words.Entry.notDeclared : Words.Entry.fixFirst
            return .page(page, visit)
        }
        let head = try holder(visit)
        let rows = rows(of: dossier, visit)
        var own = rows[head] ?? []
        for author in rows.keys.sorted() where author != head {
            let theirs = rows[author] ?? []
            let isTaken = try await enter(theirs, by: author, dossier, visit, entry.archive)
            // Whoever typed it holds no seat any more: the head answers for it.
            if !isTaken { own += theirs }
        }
        let answer = try await step(.submit, of: id, visit, entry, with: own)
        let book = try entry.drafts(of: id, in: dossier.cycle)
        try await entry.clear(book, of: id, in: dossier.cycle)
        return answer
    }

    /// - Returns: whether its author may still enter it.
    private func enter(
        _ facts: [Fact], by author: Holder.ID, _ dossier: EntryDossier, _ visit: Visit,
        _ archive: Archive
    ) async throws -> Bool {
        let question = Standing.Request.submission(
            .enter, dossier.submission, during: dossier.phase)
        let answer = decide(
            question, by: author, among: visit.visitor.roster, on: visit.visitor.today)
        guard answer.isAllowed else { return false }
        _ = try await archive.move(
            ID(dossier.organisation.id.text), in: dossier.cycle, .enter, by: author,
            on: visit.visitor.today, with: facts,
            reason: Reason("Draf, diajukan oleh kepala OPD"), among: visit.visitor.roster)
        return true
    }

    /// The facts that submission adds, by whoever typed them.
    private func rows(of dossier: EntryDossier, _ visit: Visit) -> [Holder.ID: [Fact]] {
        let evidence = visit.reading.holdings.evidence
        let rows = dossier.sheet.observations(on: visit.visitor.today, evidence: evidence)
        var found: [Holder.ID: [Fact]] = [:]
        for row in rows {
            let key = CellKey(row.indicator, row.period)
            guard let author = dossier.sheet.cell(key)?.draft?.author else { continue }
            let held = evidence.observations(of: row.indicator)
                .filter { $0.period == row.period }
                .map { Fact.observation(ReportedObservation($0)) }
            found[author, default: []] += EntryPlan.facts(
                adding: [.observation(ReportedObservation(row))], to: held)
        }
        return found
    }
}
