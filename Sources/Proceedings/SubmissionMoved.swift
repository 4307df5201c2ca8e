package import Standing
package import Vocabulary

/// A cycle came to another phase.
package struct CycleMoved: Sendable, Equatable {
    package var cycle: Cycle
    package var phase: Phase

    package init(cycle: Cycle, phase: Phase) {
        self.cycle = cycle
        self.phase = phase
    }
}

/// Somebody took a submission a step up or down its ladder.
package struct SubmissionMoved: Sendable, Equatable {
    /// `nil` for the region itself.
    package var agency: Agency.ID?
    package var cycle: Cycle
    package var step: Step
    /// Who, in which role and standing, as it was at that time.
    package var signature: StepSignature

    package init(agency: Agency.ID?, cycle: Cycle, step: Step, signature: StepSignature) {
        self.agency = agency
        self.cycle = cycle
        self.step = step
        self.signature = signature
    }
}

extension Reason {
    /// Stands where the reason itself is not: it is written once, in the act that covers the step,
    /// and may have been redacted there.
    package static let withheld = Reason(stating: "disamarkan · redacted")
}

extension Step {
    /// The reason that belongs to the step.
    package var reason: Reason? {
        switch self {
        case .return(let reason), .requestUnlock(let reason): reason
        default: nil
        }
    }

    /// The same step with another reason, if it is one that has a reason.
    package func because(_ reason: Reason) -> Step {
        switch self {
        case .return: .return(reason)
        case .requestUnlock: .requestUnlock(reason)
        default: self
        }
    }
}

extension Rung {
    /// The rung after a step that the record holds.
    ///
    /// Whether it was allowed was asked before it was written; here a step that leads nowhere from
    /// this rung leaves it as it is.
    package func after(_ step: Step, _ signature: StepSignature) -> Rung {
        switch (step, self) {
        case (.enter, _), (.attachEvidence, _), (.selfEvaluate, _), (.importFile, _): self
        case (.submit, _): .submitted(signature)
        case (.return(let reason), _): .returned(signature, reason)
        case (.verify, _): .verified(signature)
        case (.lock(let snapshot), _):
            .locked(Lock(signature: signature, snapshot: snapshot))
        case (.requestUnlock(let reason), .locked(let lock)):
            .unlockRequested(signature, reason, lock)
        case (.approveUnlock, .unlockRequested(_, let reason, _)): .returned(signature, reason)
        case (.declineUnlock, .unlockRequested(_, _, let lock)): .locked(lock)
        default: self
        }
    }
}
