package import Ledger
import Performance

/// Facts ↔ the bodies of entries.
package enum FactCoding {
    /// The canonical body of a fact.
    ///
    /// - Parameter salt: 16 random bytes for kinds that are salted; ignored for others.
    package static func body(of fact: Fact, salt: [UInt8]? = nil) -> [UInt8] {
        var writer = BodyWriter()
        write(fact, to: &writer)
        if fact.kind.isSalted, let salt { writer.put("salt", Hexadecimal.text(salt)) }
        return writer.value.canonicalBytes
    }

    /// A draft that asserts a fact.
    package static func draft(
        _ fact: Fact, id: Draft.ID, supersedes: EntryID? = nil, salt: [UInt8]? = nil
    ) -> Draft {
        Draft(
            id: id, kind: fact.kind.rawValue, version: fact.kind.version, supersedes: supersedes,
            body: body(of: fact, salt: salt))
    }

    /// What an entry asserts.
    ///
    /// - Returns: `nil` when its kind is not known here, its version is newer than this program or
    ///   its body was redacted: such an entry is kept and carried on, and stands in no table.
    /// - Throws: when the kind is known and the body is not what it promises.
    package static func fact(of entry: Entry) throws(FactError) -> Fact? {
        guard let body = entry.body else { return nil }
        return try fact(kind: entry.kind, version: entry.version, body: body)
    }

    package static func fact(
        kind name: String, version: Int, body: [UInt8]
    ) throws(FactError) -> Fact? {
        guard let kind = FactKind(rawValue: name), version <= kind.version else { return nil }
        let value: JSONValue
        do {
            value = try JSONValue(canonical: body)
        } catch {
            throw .notCanonical(kind: name, error)
        }
        let raised = try raise(value, of: kind, from: version)
        return try read(kind, BodyReader(kind: name, body: raised))
    }

    /// Brings a body of an older shape to today's; stored bytes never change.
    ///
    /// Every kind is at its first version, so there is nothing to raise yet. The step from version
    /// n to n + 1 of a kind becomes one case here and is never removed.
    private static func raise(
        _ value: JSONValue, of kind: FactKind, from version: Int
    ) throws(FactError) -> JSONValue {
        switch (kind, version) {
        case (_, kind.version): value
        default: throw .unreadable(kind: kind.rawValue, key: "version")
        }
    }

    private static func write(_ fact: Fact, to writer: inout BodyWriter) {
        switch fact {
        case .government(let value): value.write(to: &writer)
        case .ruleSet(let value): value.write(to: &writer)
        case .organisation(let value): value.write(to: &writer)
        case .document(let value): value.write(to: &writer)
        case .cascadeNode(let value): value.write(to: &writer)
        case .indicator(let value): value.write(to: &writer)
        case .target(let value): value.write(to: &writer)
        case .observation(let value): value.write(to: &writer)
        case .verification(let value): value.write(to: &writer)
        case .budgetLine(let value): value.write(to: &writer)
        case .spending(let value): value.write(to: &writer)
        case .selfEvaluation(let value): value.write(to: &writer)
        case .officeholder(let value): value.write(to: &writer)
        case .bridge(let value): value.write(to: &writer)
        case .cycle(let value): value.write(to: &writer)
        case .imported(let value): value.write(to: &writer)
        case .snapshot(let value): value.write(to: &writer)
        case .assignment(let value): value.write(to: &writer)
        case .assignmentEnd(let value): value.write(to: &writer)
        case .act(let value): value.write(to: &writer)
        case .phase(let value): value.write(to: &writer)
        case .submission(let value): value.write(to: &writer)
        case .evidence(let value): value.write(to: &writer)
        case .redaction(let value): value.write(to: &writer)
        }
    }

    private static func read(_ kind: FactKind, _ body: BodyReader) throws(FactError) -> Fact {
        switch kind {
        case .government: .government(try Government(reading: body))
        case .ruleSet: .ruleSet(try RuleSet(reading: body))
        case .organisation: .organisation(try Organisation(reading: body))
        case .document: .document(try PlanDocument(reading: body))
        case .cascadeNode: .cascadeNode(try CascadeNode(reading: body))
        case .indicator: .indicator(try Indicator(reading: body))
        case .target: .target(try Target(reading: body))
        case .observation: .observation(try ReportedObservation(reading: body))
        case .verification: .verification(try Verification(reading: body))
        case .budgetLine: .budgetLine(try BudgetLine(reading: body))
        case .spending: .spending(try Spending(reading: body))
        case .selfEvaluation: .selfEvaluation(try SelfEvaluation(reading: body))
        case .officeholder: .officeholder(try Officeholder(reading: body))
        case .bridge: .bridge(try IndicatorBridge(reading: body))
        case .cycle: .cycle(try CycleOpened(reading: body))
        case .imported: .imported(try ImportReceived(reading: body))
        case .snapshot: .snapshot(try SnapshotFrozen(reading: body))
        case .assignment: .assignment(try AssignmentGiven(reading: body))
        case .assignmentEnd: .assignmentEnd(try AssignmentEnded(reading: body))
        case .act: .act(try ActDone(reading: body))
        case .phase: .phase(try CycleMoved(reading: body))
        case .submission: .submission(try SubmissionMoved(reading: body))
        case .evidence: .evidence(try EvidenceAttached(reading: body))
        case .redaction: .redaction(try EntryRedacted(reading: body))
        }
    }
}
