import Ledger
import Performance
import Standing
import Vocabulary

/// What a fact is about: a later fact with the same key takes the place of an earlier one.
package struct FactKey: Hashable, Sendable {
    package let table: FactTable
    /// The codes that tell rows of the table apart, one after the other.
    package let parts: String

    /// Between parts: a control character that no code holds.
    private static let separator = "\u{1F}"

    package init(table: FactTable, parts: [String]) {
        self.table = table
        self.parts = parts.count == 1 ? parts[0] : parts.joined(separator: Self.separator)
    }

    /// The parts as a person reads them: `IPM · 2025-S1`.
    package var text: String {
        parts.split(separator: Self.separator).joined(separator: " · ")
    }

    /// The same without what a person wrote in their own words, which may need forgetting.
    var withoutWords: FactKey {
        guard table == .selfEvaluation else { return self }
        let codes = parts.split(separator: Self.separator, omittingEmptySubsequences: false)
        return FactKey(table: table, parts: codes.prefix(3).map(String.init))
    }
}

extension Fact {
    /// `nil` for facts that stand alone: imports, snapshots, acts and steps.
    package var key: FactKey? {
        switch self {
        case .imported, .snapshot, .act, .submission: nil
        default: FactKey(table: table, parts: keyParts)
        }
    }

    private var keyParts: [String] {
        switch self {
        case .government, .imported, .snapshot, .act, .submission: [""]
        case .ruleSet(let value): [value.id.text]
        case .organisation(let value): [value.id.text]
        case .document(let value): [value.id.text]
        case .cascadeNode(let value): [value.id.text]
        case .indicator(let value): [value.id.text]
        case .target(let value):
            [value.indicator.text, value.period.description, value.document?.text ?? ""]
        case .observation(let value):
            [
                value.observation.indicator.text, value.observation.period.description,
                value.observation.vintage ?? "",
            ]
        case .verification(let value):
            [
                value.indicator.text, value.period.description, value.vintage ?? "",
                value.day.description, value.role,
            ]
        case .budgetLine(let value):
            [value.program.text, value.version, value.effectiveFrom.description]
        case .spending(let value): [value.program.text, value.month.description]
        case .selfEvaluation(let value):
            [
                value.organisation.text, value.period.description, value.section.rawValue,
                value.text,
            ]
        case .officeholder(let value):
            [value.organisation.text, value.position, value.from.description]
        case .bridge(let value):
            [
                value.from?.text ?? "", value.fromDocument?.text ?? "", value.to?.text ?? "",
                value.toDocument?.text ?? "",
            ]
        case .cycle(let value): [value.cycle.description]
        case .assignment(let value): [value.assignment.id.text]
        case .assignmentEnd(let value): [value.assignment.text]
        case .phase(let value): [value.cycle.description]
        case .evidence(let value):
            [value.indicator.text, value.period.description, value.digest.description]
        case .redaction(let value): [value.target.description]
        }
    }

    /// The fact without the row it stood in: the same statement from another row is no change.
    package var statement: Fact {
        switch self {
        case .target(var value):
            value.place = nil
            return .target(value)
        case .observation(var value):
            value.observation.place = nil
            return .observation(value)
        case .verification(var value):
            value.place = nil
            return .verification(value)
        case .budgetLine(var value):
            value.place = nil
            return .budgetLine(value)
        case .spending(var value):
            value.place = nil
            return .spending(value)
        case .selfEvaluation(var value):
            value.place = nil
            return .selfEvaluation(value)
        case .officeholder(var value):
            value.place = nil
            return .officeholder(value)
        case .bridge(var value):
            value.place = nil
            return .bridge(value)
        default: return self
        }
    }
}
