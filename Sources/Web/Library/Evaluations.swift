package import Performance

/// The evaluations that pages were made from, kept while the data stands still.
///
/// Two requests for the same evaluation share one computation. When only some indicators change,
/// what was kept is brought up to date and not computed again. The store holds a bounded number of
/// evaluations and forgets the one that was not asked for longest.
package actor Evaluations {
    private struct Kept {
        var frontier: Frontier
        var reading: Task<Reading, Never>
        var trend: Task<Trend, Never>?
        /// The trend before the last change, to be brought up to date when it is asked for.
        var earlierTrend: Task<Trend, Never>?
        var lastAsked: Int
        /// The indicators that changed since its frontier.
        var outdated: Set<Indicator.ID> = []
        /// The indicators that changed since the earlier trend.
        var trendOutdated: Set<Indicator.ID> = []
    }

    private let library: any Library
    private let limit: Int
    private var kept: [Lens: Kept] = [:]
    private var held: Holdings?
    private var loading: (frontier: Frontier, task: Task<Holdings, any Error>)?
    private var clock = 0

    package init(of library: any Library, limit: Int = 16) {
        self.library = library
        self.limit = limit
    }

    package func frontier() async throws -> Frontier {
        try await library.frontier()
    }

    package func imports() async throws -> [ImportSummary] {
        try await library.imports()
    }

    package func recordings(of indicator: Indicator.ID) async throws -> [Recording] {
        try await library.recordings(of: indicator)
    }

    /// The data as it is now; read again only when the frontier has moved.
    package func holdings() async throws -> Holdings {
        let frontier = try await library.frontier()
        if let held, held.frontier == frontier { return held }
        // Those who ask while it is being read wait for the same reading.
        let task: Task<Holdings, any Error>
        if let loading, loading.frontier == frontier {
            task = loading.task
        } else {
            let (library, held) = (library, held)
            task = Task {
                if let held { return try await library.holdings(after: held) }
                return try await library.holdings()
            }
            loading = (frontier, task)
        }
        defer { if loading?.frontier == frontier { loading = nil } }
        let fresh = try await task.value
        if fresh.frontier != held?.frontier { hold(fresh) }
        return fresh
    }

    private func hold(_ fresh: Holdings) {
        if let change = fresh.change, change.since == held?.frontier {
            for lens in kept.keys { kept[lens]?.outdated.formUnion(change.indicators) }
        } else {
            kept = [:]
        }
        held = fresh
    }

    /// Reads the data and judges it as most readers will first ask for it, so that the first page
    /// need not wait for all of it.
    package func warmUp() async {
        guard let holdings = try? await holdings() else { return }
        let lens = Lens(cycle: holdings.cycle, ruleSet: holdings.dataset.government.ruleSet)
        _ = await trend(lens, of: holdings)
    }

    package func reading(_ lens: Lens, of holdings: Holdings) async -> Reading {
        await kept(lens, holdings).reading.value
    }

    /// The semesters before, computed when first asked for.
    package func trend(_ lens: Lens, of holdings: Holdings) async -> Trend {
        let entry = kept(lens, holdings)
        if let trend = entry.trend { return await trend.value }
        let trend = Task {
            let reading = await entry.reading.value
            if let earlier = entry.earlierTrend {
                return await earlier.value.updated(entry.trendOutdated, to: reading)
            }
            return await Trend(holdings: holdings, lens: lens, reading: reading)
        }
        if kept[lens]?.frontier == holdings.frontier {
            kept[lens]?.trend = trend
            kept[lens]?.earlierTrend = nil
        }
        return await trend.value
    }

    private func kept(_ lens: Lens, _ holdings: Holdings) -> Kept {
        clock += 1
        if var found = kept[lens], found.frontier == holdings.frontier {
            found.lastAsked = clock
            kept[lens] = found
            return found
        }
        let entry = made(lens, holdings)
        // A page that began before the data moved on must not put the old reading back.
        if holdings.frontier == held?.frontier {
            kept[lens] = entry
            forgetOldest()
        }
        return entry
    }

    private func made(_ lens: Lens, _ holdings: Holdings) -> Kept {
        guard let earlier = kept[lens], holdings.frontier == held?.frontier else {
            // Two threads: the machine at a retreat is a laptop that also shows the pages.
            let reading = Task {
                Reading(
                    holdings: holdings, lens: lens,
                    evaluation: await evaluate(
                        holdings.evidence, cycle: lens.cycle,
                        ruleSet: lens.rules(from: holdings.ruleSets), assuming: lens.whatIf,
                        parts: 2))
            }
            return Kept(frontier: holdings.frontier, reading: reading, lastAsked: clock)
        }
        let outdated = earlier.outdated
        let reading = Task { await earlier.reading.value.updated(outdated, to: holdings) }
        var entry = Kept(frontier: holdings.frontier, reading: reading, lastAsked: clock)
        entry.earlierTrend = earlier.trend ?? earlier.earlierTrend
        entry.trendOutdated =
            earlier.trend == nil ? earlier.trendOutdated.union(outdated) : outdated
        return entry
    }

    private func forgetOldest() {
        guard kept.count > limit else { return }
        let oldest = kept.min { $0.value.lastAsked < $1.value.lastAsked }
        if let oldest { kept[oldest.key] = nil }
    }
}
