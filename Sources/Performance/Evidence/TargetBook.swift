public import Vocabulary

/// The targets of one indicator, each with the document it stands in.
public struct TargetBook: Sendable {
    private var rows: [(target: Target, document: PlanDocument?)]

    /// - Parameter targets: those of one indicator, in the order of their rows.
    public init(targets: [Target], documents: [PlanDocument.ID: PlanDocument]) {
        self.rows = targets.map { target in
            (target, target.document.flatMap { documents[$0] })
        }
    }

    public var all: [Target] { rows.map(\.target) }

    /// The target of a period from the document that holds on a day. A target that names no
    /// document always holds, but any that does goes before it; of several documents in force the
    /// one that came into force last speaks, and of its rows the later one.
    public func target(for period: Period, on day: CivilDate) -> Target? {
        var best: (target: Target, since: Int)?
        for (target, document) in rows where target.period == period {
            if let document, !document.holds(on: day) { continue }
            let since = document?.validFrom.dayNumber ?? Int.min
            if best.map({ since >= $0.since }) ?? true { best = (target, since) }
        }
        return best?.target
    }

    /// The targets of the year's sub-periods, at the finest frequency present, that end by this
    /// day.
    public func subPeriodTargets(ofYear year: Int, upTo day: CivilDate) -> [Target] {
        let finer = Set(
            rows.map(\.target.period).filter { $0.year == year && $0.frequency != .year })
        guard let finest = finer.map(\.frequency.periodsPerYear).max() else { return [] }
        return
            finer
            .filter { $0.frequency.periodsPerYear == finest && $0.lastDay <= day }
            .sorted()
            .compactMap { target(for: $0, on: day) }
    }
}
