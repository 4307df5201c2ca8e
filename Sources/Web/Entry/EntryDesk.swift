import Performance
import Proceedings
import Reporting
import Standing
import Storage
import Vocabulary

/// Where drafts are kept: one edit after the other, so that of two that met the same revision the
/// second is told of the first.
actor EntryDesk {
    nonisolated let archive: Archive
    /// What must hold between figures.
    nonisolated let rules: RuleBook
    private var last: Task<Void, Never>?

    init(_ archive: Archive, rules: RuleBook) {
        self.archive = archive
        self.rules = rules
    }

    /// The drafts of an agency and cycle, whoever typed them.
    nonisolated func drafts(
        of organisation: Organisation.ID, in cycle: Cycle
    ) throws -> DraftBook {
        DraftBook(
            try archive.drafts(of: ID(organisation.text), in: cycle).compactMap { draft in
                CellKey(draft.cell).flatMap {
                    Reporting.Draft(cell: $0, author: draft.holder, content: draft.content)
                }
            })
    }

    /// Takes edits in their order; what cannot be kept is an error and changes nothing.
    func take(
        _ edits: [Edit], of organisation: Organisation.ID, in cycle: Cycle
    ) async throws -> [DraftBook.Outcome] {
        let before = last
        let work = Task {
            await before?.value
            return try await self.keep(edits, organisation, cycle)
        }
        last = Task { _ = try? await work.value }
        return try await work.value
    }

    private func keep(
        _ edits: [Edit], _ organisation: Organisation.ID, _ cycle: Cycle
    ) async throws -> [DraftBook.Outcome] {
        var book = try drafts(of: organisation, in: cycle)
        let outcomes = edits.map { book.take($0) }
        var stored: [Holder.ID: [(cell: String, content: String?, base: String?)]] = [:]
        for case .stored(let draft) in outcomes {
            stored[draft.author, default: []].append(
                (draft.cell.description, draft.content, draft.basis))
        }
        for (holder, cells) in stored.sorted(by: { $0.key < $1.key }) {
            try await archive.keepDraft(cells, of: ID(organisation.text), in: cycle, by: holder)
        }
        return outcomes
    }

    /// Forgets the drafts once they are in the record.
    func clear(_ book: DraftBook, of organisation: Organisation.ID, in cycle: Cycle) async throws {
        for author in Set(book.all.map(\.author)).sorted() {
            try await archive.dropDrafts(of: ID(organisation.text), in: cycle, by: author)
        }
    }

    /// The files that speak for an agency's values.
    nonisolated func files(
        of organisation: Organisation.ID, in dataset: Dataset
    ) throws -> [EvidenceAttached] {
        try dataset.indicators.filter { $0.organisation == organisation }.flatMap {
            try archive.evidence(of: $0.id).filter(\.isHere).map(\.attached)
        }
    }
}
