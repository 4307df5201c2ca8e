/// The names that entries carry: forever, because entries are.
package enum FactKind: String, Sendable, CaseIterable, Hashable {
    case government = "government.described"
    case ruleSet = "ruleset.adopted"
    case organisation = "organisation.described"
    case document = "document.registered"
    case cascadeNode = "cascade.stated"
    case indicator = "indicator.defined"
    case target = "target.set"
    case observation = "observation.reported"
    case verification = "verification.recorded"
    case budgetLine = "budget.set"
    case spending = "spending.reported"
    case selfEvaluation = "selfevaluation.written"
    case officeholder = "officeholder.appointed"
    case bridge = "bridge.drawn"
    case cycle = "cycle.opened"
    case imported = "import.received"
    case snapshot = "snapshot.frozen"
    case assignment = "assignment.given"
    case assignmentEnd = "assignment.ended"
    case act = "act.done"
    case phase = "cycle.moved"
    case submission = "submission.moved"
    case evidence = "evidence.attached"
    case redaction = "entry.redacted"

    /// The shape of bodies written today. A new optional member keeps it; anything else raises it.
    package var version: Int { 1 }

    /// Whether a body may hold words about people, so that it is salted: after its removal nobody
    /// can guess it from its digest (docs/ledger.md §6).
    package var isSalted: Bool {
        switch self {
        case .verification, .selfEvaluation, .officeholder, .assignment, .act, .submission,
            .evidence, .redaction:
            true
        default: false
        }
    }
}

extension FactKind {
    /// Whether the body may be removed on a legal ground: kinds that hold words about people.
    /// Others say where things stand; without them the record would say something else.
    package var isRedactable: Bool { FactTable.redactable[self] != nil }
}

extension FactTable {
    /// The tables of the kinds whose bodies may be removed.
    package static let redactable: [FactKind: FactTable] = [
        .observation: .observation, .verification: .verification,
        .selfEvaluation: .selfEvaluation, .officeholder: .officeholder, .imported: .imported,
        .act: .act, .evidence: .evidence,
    ]
}

extension Fact {
    package var kind: FactKind {
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
