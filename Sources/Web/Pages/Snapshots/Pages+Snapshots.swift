import Ledger
import Performance
import Standing
import Storage
import Vocabulary

extension Pages {
    func snapshotsPage(_ visit: Visit) async throws -> SnapshotsPage {
        SnapshotsPage(
            visit: visit, snapshots: try desk?.archive.snapshots() ?? [],
            canFreeze: desk != nil && !visit.reading.dataset.indicators.isEmpty
                && visit.access.may(.freeze).isAllowed)
    }

    func snapshotPage(_ id: EntryID, _ visit: Visit) async throws -> SnapshotPage {
        guard let archive = desk?.archive,
            let record = try archive.snapshots().first(where: { $0.id == id })
        else { throw Refusal.notFound }
        let lens = Lens(cycle: record.cycle, ruleSet: record.ruleSet)
        let reading = await evaluations.reading(lens, of: visit.reading.holdings)
        let differences = try await writing.run {
            try archive.snapshotDiffers(id, from: reading.evaluation)
        }
        return SnapshotPage(
            visit: visit, record: record, author: try name(of: record.author, visit),
            differences: differences)
    }

    /// What somebody is called whom the record names; their code when this machine does not know
    /// them.
    func name(of author: Person.ID, _ visit: Visit) throws -> String {
        guard author != .local else { return visit(Words.Import.localPerson) }
        let account = try desk?.archive.account(Holder.ID(author.text))
        return account?.name ?? author.text
    }

    /// Freezes the cycle that the form names, from the record as it is at this moment.
    func freeze(_ visit: Visit) async throws -> Answer {
        guard let archive = desk?.archive else {
            throw Refusal.unavailable(Words.Upload.readOnly)
        }
        let lens = visit.reading.lens
        let ruleSets = visit.reading.holdings.ruleSets
        let (evaluation, frontier) = try await writing.run {
            let (dataset, frontier) = try archive.datasetAtFrontier()
            guard let dataset, !dataset.indicators.isEmpty else { throw Refusal.notFound }
            let evaluation = evaluate(
                Evidence(dataset), cycle: lens.cycle, ruleSet: lens.rules(from: ruleSets),
                assuming: .nothing)
            return (evaluation, frontier)
        }
        // Somebody who signed in answers for it by name.
        let visitor = visit.visitor
        let warrant = visitor.person == nil ? nil : try? visit.access.may(.freeze).get()
        let record = try await archive.freezeSnapshot(
            evaluation, computedFrom: frontier, author: visitor.author, by: warrant,
            on: warrant == nil ? nil : visitor.today)
        return .redirect(Link(.snapshot(record.id), visit.language))
    }
}
