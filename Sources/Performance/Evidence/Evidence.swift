public import Vocabulary

/// A dataset sorted for asking: histories, targets, verifications and plans by code.
///
/// - Complexity: O(n log n) to build, where n counts rows.
public struct Evidence: Sendable {
    public let dataset: Dataset
    private let positions: [Indicator.ID: Int]
    private let histories: [IndicatorHistory]
    private let books: [TargetBook]
    private let verified: [[Verification]]

    public init(_ dataset: Dataset) {
        self.dataset = dataset
        let indicators = dataset.indicators
        let positions = Dictionary(
            zip(indicators.map(\.id), indicators.indices), uniquingKeysWith: { first, _ in first })
        self.positions = positions

        func grouped<Row>(_ rows: [Row], by key: (Row) -> Indicator.ID) -> [[Row]] {
            var groups = [[Row]](repeating: [], count: indicators.count)
            for row in rows {
                if let position = positions[key(row)] { groups[position].append(row) }
            }
            return groups
        }
        let documents = Dictionary(
            zip(dataset.documents.map(\.id), dataset.documents),
            uniquingKeysWith: { first, _ in first })
        var observations = grouped(dataset.observations, by: \.indicator)
        for bridge in dataset.bridges {
            guard let old = bridge.from.flatMap({ positions[$0] }),
                let new = bridge.to.flatMap({ positions[$0] })
            else { continue }
            observations[new] = bridge.joined(
                old: observations[old], new: observations[new],
                aggregation: indicators[new].aggregation)
        }
        self.histories = zip(indicators, observations)
            .map { IndicatorHistory(indicator: $0, observations: $1) }
        self.books = grouped(dataset.targets, by: \.indicator)
            .map { TargetBook(targets: $0, documents: documents) }
        self.verified = grouped(dataset.verifications, by: \.indicator).map { rows in
            // By day; rows of one day stay in their order.
            rows.enumerated().sorted {
                ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
            }.map(\.element)
        }
    }

    /// All values of an indicator; `nil` when there is no such indicator.
    public func history(of indicator: Indicator.ID) -> IndicatorHistory? {
        positions[indicator].map { histories[$0] }
    }

    /// All targets of an indicator; `nil` when there is no such indicator.
    public func targets(of indicator: Indicator.ID) -> TargetBook? {
        positions[indicator].map { books[$0] }
    }

    /// The newest word of a verifier on this edition: one that names its vintage, or that names
    /// none and was spoken when the edition was out.
    public func verification(of observation: Observation) -> Verification? {
        positions[observation.indicator].flatMap { position in
            verified[position].last { $0.speaks(of: observation) }
        }
    }
}

extension Verification {
    /// Whether it is about this edition: it names its vintage, or names none and was spoken when
    /// the edition was out.
    fileprivate func speaks(of edition: Observation) -> Bool {
        guard period == edition.period else { return false }
        guard vintage == nil else { return vintage == edition.vintage }
        return edition.released.map { $0 <= day } ?? true
    }
}
