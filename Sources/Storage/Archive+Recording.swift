import GRDB
package import Ledger
package import Proceedings
import Vocabulary

extension Archive {
    /// One transaction on the writing queue: all of it, or nothing.
    func transaction<T: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> T
    ) async throws(ArchiveError) -> T {
        let faults = faults
        return try await writing { db in
            var result: T?
            try db.inTransaction(.immediate) {
                result = try body(db)
                try faults?(.commit)
                return .commit
            }
            guard let result else { throw ArchiveError.missing("transaction") }
            return result
        }
    }

    /// Appends an act and what it changed, inside a transaction that the caller holds.
    ///
    /// - Parameter following: entries that the caller appends right after these, under the same act.
    /// - Returns: the entries of the facts, without the act's own.
    @discardableResult
    func record(
        _ facts: [Fact], under act: ActDone?, following: Int = 0, author: Person.ID,
        _ db: Database
    ) throws -> [Entry] {
        let entries = try EntryWriter(db, faults: faults).append(
            try drafts(of: facts, under: act, following: following), to: strand, author: author,
            claimedAt: surroundings.now())
        return Array(entries.dropFirst(act == nil ? 0 : 1))
    }

    private func drafts(
        of facts: [Fact], under act: ActDone?, following: Int = 0
    ) throws(LedgerError) -> [PreparedDraft] {
        let all = (act.map { [Fact.act($0.covering(facts.count + following))] } ?? []) + facts
        let identifier = Hexadecimal.text(surroundings.random(12))
        var drafts: [PreparedDraft] = []
        for (index, fact) in all.enumerated() {
            drafts.append(
                try PreparedDraft(
                    FactCoding.draft(
                        fact, id: ID("\(identifier)-\(index)"),
                        salt: fact.kind.isSalted ? surroundings.random(16) : nil)))
        }
        return drafts
    }

    /// Does something that somebody answers for: the act and then its facts, in one transaction.
    ///
    /// - Parameter author: the person; the text of their `Holder.ID`.
    /// - Returns: the act's entry, then those of the facts.
    package func perform(
        _ act: ActDone, _ facts: [Fact] = [], author: Person.ID
    ) async throws(ArchiveError) -> [Entry] {
        let drafts: [PreparedDraft]
        do {
            drafts = try self.drafts(of: facts, under: act)
        } catch {
            throw Failure.translated(error)
        }
        return try await transaction { db in
            try EntryWriter(db, faults: self.faults).append(
                drafts, to: self.strand, author: author, claimedAt: self.surroundings.now())
        }
    }
}
