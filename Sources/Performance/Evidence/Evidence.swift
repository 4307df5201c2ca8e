public import Vocabulary

/// A dataset sorted for asking: histories, targets, verifications and plans by code.
///
/// - Complexity: O(n log n) to build, where n counts rows.
public struct Evidence: Sendable {
    public private(set) var dataset: Dataset
    let scopes: ScopePositions
    private let positions: [Indicator.ID: Int]
    /// By indicator, before bridges.
    private var observations: [[Observation]]
    private var histories: [IndicatorHistory]
    private var books: [TargetBook]
    private var verified: [[Verification]]

    public init(_ dataset: Dataset) {
        self.dataset = dataset
        scopes = ScopePositions(of: dataset)
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
        let documents = dataset.documentsByCode
        observations = grouped(dataset.observations, by: \.indicator)
        let joined = Self.bridged(observations, in: dataset, positions)
        histories = zip(indicators, joined)
            .map { IndicatorHistory(indicator: $0, observations: $1) }
        books = grouped(dataset.targets, by: \.indicator)
            .map { TargetBook(targets: $0, documents: documents) }
        verified = grouped(dataset.verifications, by: \.indicator).map(Self.byDay)
    }

    /// The same evidence after the rows of some indicators have changed.
    ///
    /// - Parameter changes: all rows of each changed indicator; indicators that the dataset does
    ///   not have are passed over.
    /// - Returns: the evidence with the indicators whose judgement may differ: the changed ones
    ///   and those that a bridge joins to them.
    /// - Complexity: O(n) in the rows of the dataset, with a small constant.
    public func replacing(
        _ changes: [IndicatorRows]
    ) -> (evidence: Evidence, affected: Set<Indicator.ID>) {
        var evidence = self
        let documents = dataset.documentsByCode
        var affected: Set<Indicator.ID> = []
        for rows in changes {
            guard let position = positions[rows.indicator] else { continue }
            evidence.dataset.replace(with: rows)
            evidence.observations[position] = rows.observations
            evidence.books[position] = TargetBook(targets: rows.targets, documents: documents)
            evidence.verified[position] = Self.byDay(rows.verifications)
            affected.insert(rows.indicator)
        }
        for bridge in dataset.bridges {
            if let from = bridge.from, let to = bridge.to, affected.contains(from) {
                affected.insert(to)
            }
        }
        let joined = Self.bridged(evidence.observations, in: dataset, positions)
        for position in affected.compactMap({ positions[$0] }) {
            evidence.histories[position] = IndicatorHistory(
                indicator: dataset.indicators[position], observations: joined[position])
        }
        return (evidence, affected)
    }

    /// The rows of an indicator's values as they were reported; empty when there is none.
    public func observations(of indicator: Indicator.ID) -> [Observation] {
        positions[indicator].map { observations[$0] } ?? []
    }

    /// All values of an indicator, with what a bridge joins to them; `nil` when there is no such
    /// indicator.
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

    /// What each indicator's history gains from the indicators it continues.
    private static func bridged(
        _ observations: [[Observation]], in dataset: Dataset, _ positions: [Indicator.ID: Int]
    ) -> [[Observation]] {
        var observations = observations
        for bridge in dataset.bridges {
            guard let old = bridge.from.flatMap({ positions[$0] }),
                let new = bridge.to.flatMap({ positions[$0] })
            else { continue }
            observations[new] = bridge.joined(
                old: observations[old], new: observations[new],
                aggregation: dataset.indicators[new].aggregation)
        }
        return observations
    }

    /// By day; rows of one day stay in their order.
    private static func byDay(_ rows: [Verification]) -> [Verification] {
        rows.enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }.map(\.element)
    }
}

extension Dataset {
    fileprivate var documentsByCode: [PlanDocument.ID: PlanDocument] {
        Dictionary(
            zip(documents.map(\.id), documents), uniquingKeysWith: { first, _ in first })
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
