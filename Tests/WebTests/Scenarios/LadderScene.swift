import Ledger
import Performance
import Proceedings
import Standing
import Storage
import Vocabulary

@testable import Web

/// The figures of an agency on their way up the ladder, with those of an office below it.
struct LadderScene {
    let stage: ScenarioStage
    let cycle: Cycle
    /// Of a value of the agency.
    let evidence: Digest

    /// A part of the agency: nothing is accepted before it is.
    static let part: Agency.ID = "UPTD"

    static var dataset: Dataset {
        var dataset = SampleData.dataset()
        dataset.organisations.append(
            Organisation(id: "UPTD", name: "UPTD Gudang Farmasi", kind: .uptd, parent: "DINKES"))
        return dataset
    }

    private var archive: Archive { stage.office.archive }

    /// The last month of a cycle.
    private static func month(of cycle: Cycle) -> Period {
        Period.all(.month, of: cycle.year)[cycle.to.month - 1]
    }

    /// A value of the agency that is owed then.
    var cell: String { "\(Self.month(of: cycle)) LAPOR" }

    init(_ stage: ScenarioStage, in cycle: Cycle) async throws {
        let file = Array("%PDF-1.7 bukti \(cycle)".utf8)
        let archive = stage.office.archive
        evidence = try await archive.keepEvidence(file, type: "application/pdf")
        _ = try await archive.perform(
            ActDone(deed: SubmissionAct.attachEvidence.deed, by: .agencyOperator),
            [
                .evidence(
                    EvidenceAttached(
                        indicator: "LAPOR", period: Self.month(of: cycle), digest: evidence,
                        name: "bukti.pdf", type: "application/pdf", size: file.count))
            ], author: .local)
        self.stage = stage
        self.cycle = cycle
    }

    /// Who did the steps that led there; somebody who is not in the scenarios, unless said.
    struct Makers {
        var submitter: Holder.ID = "orang-lain"
        /// Of an unlock.
        var asker: Holder.ID = "orang-lain"
        var isPartVerified = true
    }

    /// Writes the steps into the record, whoever may take them; a draft is what was never moved.
    func bring(
        to rung: Rung.Name, during phase: Phase, by makers: Makers = Makers()
    ) async throws {
        let steps = steps(to: rung, makers).map { step, holder in
            moved(ScenarioCast.own, step, holder)
        }
        let part: Step = makers.isPartVerified ? .verify : .submit
        _ = try await archive.perform(
            ActDone(deed: CycleAct.openCollection.deed, by: .organiser),
            [.phase(CycleMoved(cycle: cycle, phase: phase))] + steps
                + [moved(Self.part, part, Makers().submitter)], author: .local)
        for draft in try archive.drafts(of: ScenarioCast.own, in: cycle) {
            try await archive.dropDrafts(of: ScenarioCast.own, in: cycle, by: draft.holder)
        }
    }

    /// What an operator typed and nobody has submitted.
    func type(_ value: String, note: String = "", into cell: String? = nil) async throws {
        let gap = "\u{1F}"
        try await archive.keepDraft(
            [(cell ?? self.cell, ["1", "", value, "", note].joined(separator: gap), nil)],
            of: ScenarioCast.own, in: cycle, by: try stage.cast.account(of: .operator).id)
    }

    private func steps(to rung: Rung.Name, _ makers: Makers) -> [(Step, Holder.ID)] {
        let reason = Reason(stating: "contoh")
        let submitted: [(Step, Holder.ID)] = [(.submit, makers.submitter)]
        let other = Makers().submitter
        let locked = submitted + [(.lock(snapshot: "contoh"), other)]
        return switch rung {
        case .draft: []
        case .submitted: submitted
        case .returned: submitted + [(.return(reason), other)]
        case .verified: submitted + [(.verify, other)]
        case .locked: locked
        case .unlockRequested: locked + [(.requestUnlock(reason), makers.asker)]
        }
    }

    private func moved(_ agency: Agency.ID, _ step: Step, _ holder: Holder.ID) -> Fact {
        let signature = StepSignature(
            warrant: Warrant(holder: holder, basis: .everyone), day: CivilDate("2025-07-08")!)
        return .submission(
            SubmissionMoved(agency: agency, cycle: cycle, step: step, signature: signature))
    }
}
