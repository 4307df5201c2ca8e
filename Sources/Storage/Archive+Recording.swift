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
    /// - Parameter following: entries that the caller appends right after these, under this act.
    /// - Returns: the entries of the facts, without the act's own.
    @discardableResult
    func record(
        _ facts: [Fact], under act: ActDone?, following: Int = 0, author: Person.ID,
        _ db: Database
    ) throws -> [Entry] {
        try record(
            asserting: facts.map { Assertion($0) }, under: act, following: following,
            author: author, db)
    }

    @discardableResult
    func record(
        asserting assertions: [Assertion], under act: ActDone?, following: Int = 0,
        author: Person.ID,
        _ db: Database
    ) throws -> [Entry] {
        let entries = try EntryWriter(db, faults: faults).append(
            try drafts(of: assertions, under: act, following: following), to: strand,
            author: author, claimedAt: surroundings.now())
        return Array(entries.dropFirst(act == nil ? 0 : 1))
    }

    private func drafts(
        of assertions: [Assertion], under act: ActDone?, following: Int = 0
    ) throws(LedgerError) -> [PreparedDraft] {
        let covering = act.map { Assertion(.act($0.covering(assertions.count + following))) }
        let identifier = Hexadecimal.text(surroundings.random(12))
        var drafts: [PreparedDraft] = []
        for (index, assertion) in ([covering].compactMap(\.self) + assertions).enumerated() {
            let fact = assertion.fact
            drafts.append(
                try PreparedDraft(
                    FactCoding.draft(
                        fact, id: ID("\(identifier)-\(index)"), supersedes: assertion.supersedes,
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
            drafts = try self.drafts(of: facts.map { Assertion($0) }, under: act)
        } catch {
            throw Failure.translated(error)
        }
        return try await transaction { db in
            try EntryWriter(db, faults: self.faults).append(
                drafts, to: self.strand, author: author, claimedAt: self.surroundings.now())
        }
    }
}

/// A fact, and the entry that it corrects.
struct Assertion: Sendable {
    let fact: Fact
    let supersedes: EntryID?

    init(_ fact: Fact, supersedes: EntryID? = nil) {
        self.fact = fact
        self.supersedes = supersedes
    }
}
