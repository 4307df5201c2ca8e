import Ledger
package import Performance
import Vocabulary

/// Compares an incoming file with the record, row by row; what it adds counts as held at once, so
/// that a row that stands twice in the file is added once.
struct ImportPlanner {
    struct Addition {
        var fact: Fact
        var supersedes: EntryID?
    }

    private var holdings: Holdings
    let isKnownFile: Bool
    /// The labels under which this file has spoken of a period so far.
    private var said: [Holdings.ObservedPeriod: Set<String?>] = [:]
    /// What else this file has rows for, by table.
    private var named: [FactTable: Set<FactKey>] = [:]
    private(set) var additions: [Addition] = []
    private(set) var counts: [FactTable: TableCount] = [:]
    private(set) var changes: [ImportReceipt.Change] = []

    init(holdings: Holdings, isKnownFile: Bool) {
        self.holdings = holdings
        self.isKnownFile = isKnownFile
    }

    /// What the record holds of the tables that the file has rows for, and the file does not name.
    var absent: [AbsentRows] {
        holdings.absent(
            from: named, isObserved: said.isEmpty ? nil : { said[$0] != nil })
    }

    mutating func take(_ fact: Fact) {
        if case .observation(let reported) = fact {
            takeObservation(reported)
            return
        }
        guard let key = fact.key else { return }
        named[key.table, default: []].insert(key)
        guard let held = holdings.newest[key] else {
            add(fact, supersedes: nil, as: \.new)
            return
        }
        if held.fact == fact.statement {
            count(fact.table, \.unchanged)
        } else if isKnownFile {
            // The record has moved on since this very file was taken in.
            note(.stale, held.fact, fact)
            count(fact.table, \.stale)
        } else {
            note(.replaced, held.fact, fact)
            add(fact, supersedes: held.entry, as: \.changed)
        }
    }

    private mutating func takeObservation(_ reported: ReportedObservation) {
        let incoming = reported.observation
        let period = Holdings.ObservedPeriod(
            indicator: incoming.indicator, period: incoming.period)
        let all = holdings.editions[period] ?? []
        let declared = incoming.vintage
        defer { said[period, default: []].insert(declared) }
        let known = all.filter {
            $0.reported.declaredVintage == declared || $0.reported.observation.vintage == declared
        }
        guard let latest = Self.latest(known) else {
            add(.observation(reported), supersedes: nil, as: \.new)
            return
        }
        let label = latest.reported.observation.vintage
        let words = known.map(\.reported.observation).filter { $0.vintage == label }
        if Self.stands(incoming, among: words) {
            count(.observation, \.unchanged)
            return
        }
        if said[period]?.contains(declared) == true {
            // The file contradicts itself. Both words stay under one label, for the evaluation to
            // find.
            add(.observation(reported), supersedes: nil, as: \.new)
            return
        }
        let before = Fact.observation(latest.reported)
        let wasSaid = known.contains { $0.reported.observation.says(sameAs: incoming) }
        let losesValue = incoming.measure == nil && latest.reported.observation.measure != nil
        if wasSaid || losesValue {
            note(.stale, before, .observation(reported))
            count(.observation, \.stale)
            return
        }
        var recorded = incoming
        let isRevision =
            latest.reported.observation.measure != nil
            && latest.reported.observation.measure != incoming.measure
        if isRevision {
            let label = VintageLabel.next(after: all.map(\.reported.observation.vintage))
            recorded.vintage = label
            note(.newVintage(label), before, .observation(reported))
        } else {
            recorded.vintage = latest.reported.observation.vintage
            note(.replaced, before, .observation(reported))
        }
        add(
            .observation(ReportedObservation(recorded, declaredVintage: declared)),
            supersedes: latest.entry, as: \.changed)
    }

    /// Whether one of the words under a label says this, and no later one took its place: a remark
    /// on the same value, or a value where there was none.
    private static func stands(_ incoming: Observation, among words: [Observation]) -> Bool {
        words.indices.contains { index in
            let word = words[index]
            return word.says(sameAs: incoming)
                && !words[(index + 1)...].contains {
                    !$0.says(sameAs: incoming)
                        && ($0.measure == word.measure || word.measure == nil)
                }
        }
    }

    /// The edition with the latest vintage; of equal ones the one asserted last.
    private static func latest(_ editions: [Holdings.Edition]) -> Holdings.Edition? {
        var latest: Holdings.Edition?
        for edition in editions {
            guard let best = latest else {
                latest = edition
                continue
            }
            let (mine, its) = (
                edition.reported.observation.vintage, best.reported.observation.vintage
            )
            if VintageLabel.precedes(mine, its) { continue }
            let isLaterVintage = VintageLabel.precedes(its, mine)
            let isOlderStatement = Holdings.isLater(
                best.stamp, best.entry, than: edition.stamp, edition.entry)
            if isLaterVintage || !isOlderStatement { latest = edition }
        }
        return latest
    }

    private mutating func add(
        _ fact: Fact, supersedes: EntryID?, as measure: WritableKeyPath<TableCount, Int>
    ) {
        additions.append(Addition(fact: fact, supersedes: supersedes))
        holdings.add(fact)
        count(fact.table, measure)
    }

    private mutating func count(
        _ table: FactTable, _ measure: WritableKeyPath<TableCount, Int>
    ) {
        counts[table, default: TableCount(table: table)][keyPath: measure] += 1
    }

    private mutating func note(
        _ effect: ImportReceipt.Change.Effect, _ before: Fact, _ after: Fact
    ) {
        guard changes.count < ImportReceipt.listed else { return }
        changes.append(
            ImportReceipt.Change(
                effect: effect, subject: after.key?.text ?? "", before: before, after: after))
    }
}

extension Observation {
    /// Whether two rows say the same, whatever vintage they call it and wherever they stood.
    package func says(sameAs other: Observation) -> Bool {
        measure == other.measure && status == other.status && source == other.source
            && released == other.released && series == other.series && note == other.note
    }
}
