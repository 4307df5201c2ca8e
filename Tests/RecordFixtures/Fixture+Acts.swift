import Ledger
import Performance
package import Proceedings
package import Standing
import Vocabulary

extension Fixture {
    package static func seat(
        _ id: Assignment.ID, _ holder: Holder.ID, _ role: Role, agency: Agency.ID? = nil,
        recused: Set<Agency.ID> = [], from: String = "2025-01-01", to: String? = nil,
        capacity: Assignment.Capacity = .definitive, origin: Assignment.Origin = .appointed
    ) -> Assignment {
        Assignment(
            id: id, holder: holder, seat: Seat(role, agency: agency, recused: recused)!,
            capacity: capacity, from: day(from), to: to.map { day($0) }, origin: origin)
    }

    package static let head = seat("a-1", "p-1", .agencyHead, agency: "dinkes", capacity: .acting)
    package static let deputy = seat(
        "a-2", "p-2", .agencyHead, agency: "dinkes", from: "2025-03-01", to: "2025-03-14",
        origin: .delegated(by: "p-1", under: "a-1"))
    package static let verifier = seat("a-3", "p-3", .verifier, recused: ["setda", "dinkes"])

    package static func signature(_ assignment: Assignment) -> StepSignature {
        StepSignature(
            warrant: Warrant(holder: assignment.holder, basis: .assignment(assignment)),
            day: day("2025-07-10"))
    }

    /// Facts about what people hold and do, with and without what is optional.
    package static let everyAct: [Fact] =
        assignments + steps + [
            .assignmentEnd(AssignmentEnded(assignment: "a-1", day: day("2025-05-31"))),
            .act(ActDone(deed: "record.read", role: .leader)),
            .act(
                ActDone(
                    deed: "submission.return", role: .verifier, capacity: .interim,
                    assignment: "a-3", principal: "p-9", agency: "dinkes",
                    cycle: Cycle("2025-S1")!, subject: "p-1", reason: Reason("Angka ganda"),
                    covers: 2)),
            .phase(CycleMoved(cycle: Cycle("2025-02-20..2025-08-20")!, phase: .collection)),
            .evidence(
                EvidenceAttached(
                    indicator: "IPM", period: period("2024"), digest: Digest(hashing: [1]),
                    name: "BRS “IPM”.pdf", type: "application/pdf", size: 12_345)),
            .redaction(
                EntryRedacted(
                    target: EntryID("r-1/catatan/3")!, basis: "UU 27/2022 Pasal 8")),
        ]

    private static let assignments: [Fact] = [
        .assignment(AssignmentGiven(assignment: head, basis: "SK 821/12/2025")),
        .assignment(AssignmentGiven(assignment: deputy)),
        .assignment(AssignmentGiven(assignment: verifier)),
        .assignment(AssignmentGiven(assignment: seat("a-4", "p-4", .administrator))),
        .assignment(AssignmentGiven(assignment: seat("a-5", "p-5", .organiser, to: "2025-12-31"))),
        .assignment(
            AssignmentGiven(
                assignment: seat("a-6", "p-6", .agencyOperator, agency: "dinkes", capacity: .daily))
        ),
        .assignment(AssignmentGiven(assignment: seat("a-7", "p-7", .facilitator))),
        .assignment(AssignmentGiven(assignment: seat("a-8", "p-8", .leader, capacity: .interim))),
    ]

    private static let steps: [Fact] = {
        let cycle = Cycle("2025-S1")!
        let reason = Reason("Sumber belum dilampirkan")!
        let agencySteps: [Step] = [
            .enter, .attachEvidence, .selfEvaluate, .importFile, .submit, .return(reason), .verify,
            .lock(snapshot: "abc"), .requestUnlock(reason), .approveUnlock, .declineUnlock,
        ]
        let bases: [Warrant.Basis] = [.everyone, .oneself, .invited]
        return agencySteps.map {
            .submission(
                SubmissionMoved(
                    agency: "dinkes", cycle: cycle, step: $0, signature: signature(deputy)))
        }
            + bases.map {
                .submission(
                    SubmissionMoved(
                        agency: nil, cycle: cycle, step: .submit,
                        signature: StepSignature(
                            warrant: Warrant(holder: nil, basis: $0), day: day("2025-07-10"))))
            }
    }()
}
