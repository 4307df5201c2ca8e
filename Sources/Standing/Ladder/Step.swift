public import Vocabulary

/// A step that changes a submission.
public enum Step: Hashable, Sendable {
    case enter, attachEvidence, selfEvaluate, importFile
    case submit
    case `return`(Reason)
    case verify
    /// With the digest of the snapshot that freezes it.
    case lock(snapshot: String)
    case requestUnlock(Reason)
    case approveUnlock
    case declineUnlock

    /// The act that must be allowed.
    public var act: SubmissionAct {
        switch self {
        case .enter: .enter
        case .attachEvidence: .attachEvidence
        case .selfEvaluate: .selfEvaluate
        case .importFile: .importFile
        case .submit: .submit
        case .return: .return
        case .verify: .verify
        case .lock: .lock
        case .requestUnlock: .requestUnlock
        case .approveUnlock: .approveUnlock
        case .declineUnlock: .declineUnlock
        }
    }
}

extension Submission {
    /// The submission after a step.
    ///
    /// - Throws: the refusal of ``decide(_:by:among:on:)``, unchanged.
    public func taking(
        _ step: Step, by holder: Holder.ID?, among roster: Roster, during phase: Phase,
        on day: CivilDate
    ) throws(Denial) -> Submission {
        let request = Request.submission(step.act, self, during: phase)
        let warrant = try decide(request, by: holder, among: roster, on: day).get()
        let signature = StepSignature(warrant: warrant, day: day)
        switch step {
        case .enter, .attachEvidence, .selfEvaluate, .importFile:
            return moved(to: rung, adding: warrant.parties)
        // Whoever answers for the figures has a part in them.
        case .submit: return moved(to: .submitted(signature), adding: warrant.parties)
        case .return(let reason): return moved(to: .returned(signature, reason))
        case .verify: return moved(to: .verified(signature))
        case .lock(let snapshot):
            return moved(to: .locked(Lock(signature: signature, snapshot: snapshot)))
        case .requestUnlock, .approveUnlock, .declineUnlock:
            return unlocking(step, signature)
        }
    }

    private func unlocking(_ step: Step, _ signature: StepSignature) -> Submission {
        switch (step, rung) {
        case (.requestUnlock(let reason), .locked(let lock)):
            moved(to: .unlockRequested(signature, reason, lock))
        // It goes back to its authors with the reason for which it was opened.
        case (.approveUnlock, .unlockRequested(_, let reason, _)):
            moved(to: .returned(signature, reason))
        case (.declineUnlock, .unlockRequested(_, _, let lock)):
            moved(to: .locked(lock))
        // `decide` let none of these through.
        default: self
        }
    }

    private func moved(to rung: Rung, adding parties: Set<Holder.ID> = []) -> Submission {
        Submission(
            region: region, agency: agency, rung: rung,
            contributors: contributors.union(parties), openChildren: openChildren)
    }
}
