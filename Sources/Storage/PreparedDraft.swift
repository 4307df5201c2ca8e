import Ledger
import Proceedings
import Vocabulary

/// A draft whose body was read: what can be refused is refused before a transaction begins.
struct PreparedDraft: Sendable {
    let draft: Draft
    /// `nil` for kinds that are not known here.
    let fact: Fact?

    init(_ draft: Draft) throws(LedgerError) {
        self.draft = draft
        do {
            fact = try FactCoding.fact(
                kind: draft.kind, version: draft.version, body: draft.body)
        } catch {
            throw .malformed(kind: draft.kind, reason: error.wording.en)
        }
    }

    static func all(_ drafts: [Draft]) throws(LedgerError) -> [PreparedDraft] {
        var prepared: [PreparedDraft] = []
        prepared.reserveCapacity(drafts.count)
        for draft in drafts { prepared.append(try PreparedDraft(draft)) }
        return prepared
    }
}
