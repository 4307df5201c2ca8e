import Performance
import Vocabulary

@testable import Web

/// What the server under test reads, without the server.
enum PageSample {
    static func reading(
        _ query: Query = Query(), of dataset: Dataset = SampleData.dataset()
    ) throws -> Reading {
        let holdings = Holdings(
            frontier: Frontier("f"), dataset: dataset, cycle: Cycle(Period("2025-S1")!))
        return Reading(holdings: holdings, lens: try Lens(query, holdings: holdings))
    }
}
