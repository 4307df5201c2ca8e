import Hummingbird
import Ledger
import Performance
import Proceedings
import Reporting
import Standing
import Storage
import Vocabulary

/// What a verifier reads and decides.
extension Pages {
    func inbox(_ visit: Visit, _ entry: EntryDesk) async throws -> InboxPage {
        var items: [InboxItem] = []
        for submission in visit.access.ladder {
            guard case .submitted(let signature) = submission.rung,
                let agency = submission.agency
            else { continue }
            let id = Organisation.ID(agency.text)
            let dossier = try dossier(of: id, visit, entry, withDrafts: false)
            items.append(
                InboxItem(
                    organisation: id, submitted: signature.day,
                    due: signature.day.adding(days: InboxPage.dayCount),
                    consequence: await consequence(of: dossier, visit),
                    findings: dossier.findings.filter { $0.matter != .missing }))
        }
        let unlocks = visit.access.ladder.compactMap { submission -> Organisation.ID? in
            guard case .unlockRequested = submission.rung else { return nil }
            return submission.agency.map { ID($0.text) }
        }
        return InboxPage(
            visit: visit, items: items.byConsequence(on: visit.visitor.today), unlocks: unlocks)
    }

    /// The judgements with the submission's figures beside those with what was accepted before.
    private func consequence(of dossier: EntryDossier, _ visit: Visit) async -> Consequence {
        let (evidence, evaluation) = (visit.reading.holdings.evidence, visit.evaluation)
        let rows = dossier.sheet.rows
        let work = writing
        let before = try? await work.run {
            let changes = rows.map { row -> IndicatorRows in
                let open = Set(row.cells.map(\.key.period))
                let kept = evidence.observations(of: row.indicator.id).filter {
                    !open.contains($0.period)
                        || evidence.verification(of: $0)?.outcome == .accepted
                }
                return IndicatorRows(
                    indicator: row.indicator.id,
                    targets: evidence.targets(of: row.indicator.id)?.all ?? [],
                    observations: kept,
                    verifications: evidence.dataset.verifications.filter {
                        $0.indicator == row.indicator.id
                    })
            }
            let (earlier, affected) = evidence.replacing(changes)
            return evaluation.updated(affected, in: earlier, forecasts: false).indicators
        }
        let ids = Set(rows.map(\.indicator.id))
        return Consequence(
            before: (before ?? []).filter { ids.contains($0.indicator.id) },
            after: evaluation.indicators.filter { ids.contains($0.indicator.id) })
    }

    func review(
        _ id: Organisation.ID, _ visit: Visit, _ entry: EntryDesk
    ) throws -> ReviewPage {
        let dossier = try dossier(of: id, visit, entry, withDrafts: false)
        let checklist = VerificationChecklist(
            of: dossier.sheet, findings: dossier.findings,
            evidence: visit.reading.holdings.evidence,
            files: { dossier.files(of: $0).count })
        let snapshot = try entry.archive.snapshots().first { $0.cycle == dossier.cycle }
        return ReviewPage(
            visit: visit, dossier: dossier, checklist: checklist,
            snapshot: snapshot?.digest.description)
    }

    func verificationSubmit(
        _ stop: EntryStop, _ visit: Visit, _ request: Hummingbird.Request, _ entry: EntryDesk
    ) async throws -> Answer {
        switch stop {
        case .verify(let id):
            let page = try review(id, visit, entry)
            return try await step(
                .verify, of: id, visit, entry, with: page.verifications(.accepted, visit))
        case .sendBack(let id):
            let fields = try await UploadReader.fields(
                of: request, bytesMax: SheetForm.bytesMax)
            guard let reason = Reason(fields[SubmitSection.reason] ?? "") else {
                throw Refusal.badRequest(Words.Entry.noReason)
            }
            let page = try review(id, visit, entry)
            let marked = page.verifications(.returned, visit, note: reason.text) {
                fields[ReviewPage.mark + $0.description] != nil
            }
            return try await step(.return(reason), of: id, visit, entry, with: marked)
        case .lock(let id):
            guard let snapshot = try review(id, visit, entry).snapshot else {
                throw Refusal.badRequest(Words.Verifying.noSnapshot)
            }
            return try await step(.lock(snapshot: snapshot), of: id, visit, entry)
        case .approveUnlock(let id): return try await step(.approveUnlock, of: id, visit, entry)
        case .declineUnlock(let id): return try await step(.declineUnlock, of: id, visit, entry)
        default: throw Refusal.methodNotAllowed
        }
    }
}

extension ReviewPage {
    /// A verifier's word on the values of the page, by indicator and period.
    ///
    /// - Parameter isMeant: whether the word is about this value.
    func verifications(
        _ outcome: Verification.Outcome, _ visit: Visit, note: String? = nil,
        where isMeant: (CellKey) -> Bool = { _ in true }
    ) -> [Fact] {
        checklist.open.filter {
            $0.value.measure != nil && isMeant(CellKey($0.indicator.id, $0.value.period))
        }.map {
            .verification(
                Verification(
                    indicator: $0.indicator.id, period: $0.value.period,
                    vintage: $0.value.vintage, outcome: outcome, day: visit.visitor.today,
                    role: Role.verifier.wording.id, note: note))
        }
    }
}
