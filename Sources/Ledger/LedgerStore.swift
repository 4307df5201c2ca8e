public import Vocabulary

/// Where entries live. Nothing above this line knows which database keeps them.
public protocol LedgerStore: Sendable {
    /// Seals drafts at the end of a strand, in order, or none of them. A draft seen before returns
    /// its entry unchanged.
    func append(
        _ drafts: [Draft], to strand: StrandID, author: Person.ID, claimedAt: Timestamp
    ) async throws(LedgerError) -> [Entry]

    /// Takes entries sealed elsewhere, all or none. Idempotent; refuses a broken chain.
    ///
    /// - Parameter entries: any order between strands; within a strand by sequence.
    /// - Returns: how many were new.
    func accept(_ entries: [Entry]) async throws(LedgerError) -> Int

    /// Entries that a replica with this frontier lacks, in the common order of each strand.
    ///
    /// - Parameter scopes: what the asker may see; `nil` for all.
    func entries(
        beyond frontier: Frontier, within scopes: Set<String>?, limit: Int
    ) async throws(LedgerError) -> [Entry]

    func frontier() async throws(LedgerError) -> Frontier
}
