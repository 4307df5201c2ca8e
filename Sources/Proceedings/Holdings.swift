package import Ledger
package import Performance
import Vocabulary

/// What the record holds, indexed so that an incoming file is compared in one pass.
package struct Holdings: Sendable {
    /// The newest fact of a key.
    struct Held {
        var fact: Fact
        var entry: EntryID?
        var stamp: Stamp?
    }

    /// One statement about an observed period; together they are its history.
    struct Edition {
        var reported: ReportedObservation
        var entry: EntryID?
        var stamp: Stamp?
    }

    struct ObservedPeriod: Hashable {
        var indicator: Indicator.ID
        var period: Period
    }

    private(set) var newest: [FactKey: Held] = [:]
    private(set) var editions: [ObservedPeriod: [Edition]] = [:]
    private(set) var knownFiles: Set<Digest> = []

    package init() {}

    /// Holds what a dataset says, as if it had been taken in as it is.
    package init(_ dataset: Dataset) {
        for fact in dataset.facts { add(fact) }
    }

    /// Adds a fact. Entries may come in any order: the newest of a key is by stamp, then entry.
    ///
    /// - Complexity: O(1), and O(editions) for an observation of a period seen before.
    package mutating func add(_ fact: Fact, entry: EntryID? = nil, stamp: Stamp? = nil) {
        switch fact {
        case .imported(let received): knownFiles.insert(received.file.sha256)
        case .observation(let reported):
            let period = ObservedPeriod(
                indicator: reported.observation.indicator, period: reported.observation.period)
            editions[period, default: []]
                .append(Edition(reported: reported, entry: entry, stamp: stamp))
        default:
            guard let key = fact.key else { return }
            let held = Held(fact: fact.statement, entry: entry, stamp: stamp)
            guard let known = newest[key] else {
                newest[key] = held
                return
            }
            if !Self.isLater(known.stamp, known.entry, than: stamp, entry) { newest[key] = held }
        }
    }

    static func isLater(
        _ stamp: Stamp?, _ entry: EntryID?, than otherStamp: Stamp?, _ otherEntry: EntryID?
    ) -> Bool {
        guard let stamp, let entry, let otherStamp, let otherEntry else { return false }
        return stamp == otherStamp ? entry > otherEntry : stamp > otherStamp
    }
}

extension Dataset {
    /// Every row as a fact: what is referred to before what refers to it.
    package var facts: [Fact] {
        var facts: [Fact] = [.government(government)]
        facts.reserveCapacity(
            indicators.count + targets.count + observations.count + spending.count + 1_024)
        facts += organisations.map { .organisation($0) }
        facts += documents.map { .document($0) }
        facts += cascade.map { .cascadeNode($0) }
        facts += indicators.map { .indicator($0) }
        facts += targets.map { .target($0) }
        facts += observations.map { .observation(ReportedObservation($0)) }
        facts += verifications.map { .verification($0) }
        facts += budget.map { .budgetLine($0) }
        facts += spending.map { .spending($0) }
        facts += selfEvaluations.map { .selfEvaluation($0) }
        facts += officeholders.map { .officeholder($0) }
        facts += bridges.map { .bridge($0) }
        return facts
    }
}
