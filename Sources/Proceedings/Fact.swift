package import Performance

/// What may be asserted in the record: one entry, one fact, one row.
package enum Fact: Sendable, Equatable {
    case government(Government)
    case ruleSet(RuleSet)
    case organisation(Organisation)
    case document(PlanDocument)
    case cascadeNode(CascadeNode)
    case indicator(Indicator)
    case target(Target)
    case observation(ReportedObservation)
    case verification(Verification)
    case budgetLine(BudgetLine)
    case spending(Spending)
    case selfEvaluation(SelfEvaluation)
    case officeholder(Officeholder)
    case bridge(IndicatorBridge)
    case cycle(CycleOpened)
    case imported(ImportReceived)
    case snapshot(SnapshotFrozen)
    case assignment(AssignmentGiven)
    case assignmentEnd(AssignmentEnded)
    case act(ActDone)
    case phase(CycleMoved)
    case submission(SubmissionMoved)
    case evidence(EvidenceAttached)
    case redaction(EntryRedacted)
}

/// The tables that facts fall into, one for each case of ``Fact``.
package enum FactTable: String, Sendable, CaseIterable, Hashable {
    case government, ruleSet, organisation, document, cascadeNode, indicator, target, observation
    case verification, budgetLine, spending, selfEvaluation, officeholder, bridge, cycle
    case imported = "import"
    case snapshot, assignment, assignmentEnd, act, phase, submission, evidence, redaction
}

extension Fact {
    package var table: FactTable {
        switch self {
        case .government: .government
        case .ruleSet: .ruleSet
        case .organisation: .organisation
        case .document: .document
        case .cascadeNode: .cascadeNode
        case .indicator: .indicator
        case .target: .target
        case .observation: .observation
        case .verification: .verification
        case .budgetLine: .budgetLine
        case .spending: .spending
        case .selfEvaluation: .selfEvaluation
        case .officeholder: .officeholder
        case .bridge: .bridge
        case .cycle: .cycle
        case .imported: .imported
        case .snapshot: .snapshot
        case .assignment: .assignment
        case .assignmentEnd: .assignmentEnd
        case .act: .act
        case .phase: .phase
        case .submission: .submission
        case .evidence: .evidence
        case .redaction: .redaction
        }
    }
}

/// An observation as the record holds it.
package struct ReportedObservation: Sendable, Equatable {
    /// With the vintage that the record gave it.
    package var observation: Observation
    /// The vintage that the file declared. It differs from the observation's when a file changed a
    /// value without naming a new vintage.
    package var declaredVintage: String?

    package init(_ observation: Observation, declaredVintage: String?) {
        self.observation = observation
        self.declaredVintage = declaredVintage
    }

    /// An observation whose declared vintage was taken as it is.
    package init(_ observation: Observation) {
        self.init(observation, declaredVintage: observation.vintage)
    }
}
