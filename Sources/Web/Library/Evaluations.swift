import Performance
import Vocabulary

/// The evaluations that pages were made from, kept while the data stands still.
///
/// Two requests for the same evaluation share one computation. The store holds a bounded number of
/// them and forgets the one that was not asked for longest.
package actor Evaluations {
    private struct Key: Hashable {
        var frontier: Frontier
        var lens: Lens
    }

    private struct Kept {
        var reading: Task<Reading, Never>
        var trend: Task<Trend, Never>?
        var lastAsked: Int
    }

    private let library: any Library
    private let limit: Int
    private var kept: [Key: Kept] = [:]
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

    /// The data as it is now; read again only when the frontier has moved.
    package func holdings() async throws -> Holdings {
        let frontier = try await library.frontier()
        if let held, held.frontier == frontier { return held }
        // Those who ask while it is being read wait for the same reading.
        let task: Task<Holdings, any Error>
        if let loading, loading.frontier == frontier {
            task = loading.task
        } else {
            let library = library
            task = Task { try await library.holdings() }
            loading = (frontier, task)
        }
        defer { if loading?.frontier == frontier { loading = nil } }
        let fresh = try await task.value
        if fresh.frontier != held?.frontier {
            kept = [:]
            held = fresh
        }
        return fresh
    }

    package func reading(_ lens: Lens, of holdings: Holdings) async -> Reading {
        await kept(lens, holdings).reading.value
    }

    /// The semesters before, computed when first asked for.
    package func trend(_ lens: Lens, of holdings: Holdings) async -> Trend {
        let key = Key(frontier: holdings.frontier, lens: lens)
        let entry = kept(lens, holdings)
        if let trend = entry.trend { return await trend.value }
        let trend = Task {
            Trend(holdings: holdings, lens: lens, reading: await entry.reading.value)
        }
        kept[key]?.trend = trend
        return await trend.value
    }

    private func kept(_ lens: Lens, _ holdings: Holdings) -> Kept {
        let key = Key(frontier: holdings.frontier, lens: lens)
        clock += 1
        if var found = kept[key] {
            found.lastAsked = clock
            kept[key] = found
            return found
        }
        let reading = Task { Reading(holdings: holdings, lens: lens) }
        let entry = Kept(reading: reading, trend: nil, lastAsked: clock)
        kept[key] = entry
        forgetOldest()
        return entry
    }

    private func forgetOldest() {
        guard kept.count > limit else { return }
        let oldest = kept.min { $0.value.lastAsked < $1.value.lastAsked }
        if let oldest { kept[oldest.key] = nil }
    }
}
