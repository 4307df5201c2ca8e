import GRDB
package import Ledger
package import Performance
package import Proceedings
package import Vocabulary

extension Archive {
    /// Asserts one fact and answers when it is on the disk.
    package func assert(
        _ fact: Fact, author: Person.ID = .local, supersedes: EntryID? = nil
    ) async throws(ArchiveError) -> Entry {
        let draft = FactCoding.draft(
            fact, id: ID(Hexadecimal.text(surroundings.random(16))), supersedes: supersedes,
            salt: surroundings.random(16))
        do {
            let entries = try await clerk.append(
                [draft], to: strand, author: author, claimedAt: surroundings.now())
            guard let entry = entries.first else { throw ArchiveError.missing(draft.id.text) }
            return entry
        } catch {
            throw Failure.translated(error)
        }
    }

    /// Opens a cycle; again under another title if the title changed.
    package func openCycle(
        _ cycle: Cycle, title: String? = nil, author: Person.ID = .local
    ) async throws(ArchiveError) -> Entry {
        try await assert(.cycle(CycleOpened(cycle: cycle, title: title)), author: author)
    }

    /// Adopts a rule set, or corrects the one of this name.
    package func adopt(
        _ ruleSet: RuleSet, author: Person.ID = .local
    ) async throws(ArchiveError) -> Entry {
        try await assert(.ruleSet(ruleSet), author: author)
    }

    /// The cycles that were opened, by their last day.
    package func cycles() throws(ArchiveError) -> [CycleOpened] {
        let found: [CycleOpened] = try reading { db in
            let row = try RawStatement(db, "SELECT cycle, title FROM currentCycle ORDER BY cycle")
            var cycles: [CycleOpened] = []
            while try row.step() {
                guard let cycle = Cycle(row.text(0)) else { continue }
                cycles.append(CycleOpened(cycle: cycle, title: row.optionalText(1)))
            }
            return cycles
        }
        return found.sorted {
            ($0.cycle.to, $0.cycle.from) < ($1.cycle.to, $1.cycle.from)
        }
    }

    /// The rule sets that may be used: those that ship, as corrected here, then those adopted here
    /// by their names.
    package func ruleSets() throws(ArchiveError) -> [RuleSet] {
        let adopted: [RuleSet] = try reading { db in
            let row = try RawStatement(
                db, "SELECT entry, content FROM currentRuleSet ORDER BY id")
            var found: [RuleSet] = []
            while try row.step() {
                let fact = try FactCoding.fact(
                    kind: FactKind.ruleSet.rawValue, version: FactKind.ruleSet.version,
                    body: row.blob(1) ?? [])
                if case .ruleSet(let ruleSet) = fact { found.append(ruleSet) }
            }
            return found
        }
        let shipped = RuleSet.shipped.map { ruleSet in
            adopted.first { $0.id == ruleSet.id } ?? ruleSet
        }
        return shipped + adopted.filter { own in !shipped.contains { $0.id == own.id } }
    }
}
