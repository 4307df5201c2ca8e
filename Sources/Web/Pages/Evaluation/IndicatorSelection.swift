package import Performance
import Vocabulary

/// The indicators that an address asks for, in the order it asks for.
package struct IndicatorSelection: Sendable {
    package enum Sort: String, Sendable, CaseIterable {
        case attention = "perhatian"
        case name = "nama"
        case organisation = "opd"
        case interim = "semester"
        case annual = "tahun"
        case probability = "peluang"
        case grade = "mutu"
    }

    package let sort: Sort
    package let results: [IndicatorResult]

    package init(_ query: Query, in reading: Reading) {
        let sort = query[.sort].flatMap(Sort.init(rawValue:)) ?? .attention
        let filter = Filter(query)
        self.sort = sort
        results = Self.sorted(
            reading.evaluation.indicators.filter { filter.admits($0, in: reading) }, by: sort,
            in: reading)
    }

    private struct Filter {
        let branch: String?
        let organisation: String?
        let status: String?
        let tag: String?
        let words: [String]

        init(_ query: Query) {
            branch = query[.mission]
            organisation = query[.organisation]
            status = query[.status]
            tag = query[.tag]
            words = (query[.text] ?? "").lowercased().split(separator: " ").map(String.init)
        }

        func admits(_ result: IndicatorResult, in reading: Reading) -> Bool {
            let indicator = result.indicator
            if let branch, reading.branch(of: indicator)?.node.id.text != branch { return false }
            if let organisation, indicator.organisation.text != organisation { return false }
            if let status, result.interim.status != status { return false }
            if let tag, !indicator.tags.contains(where: { $0.rawValue == tag }) { return false }
            guard !words.isEmpty else { return true }
            let haystack =
                "\(indicator.name) \(indicator.id) \(reading.name(of: indicator.organisation))"
                .lowercased()
            return words.allSatisfy { haystack.contains($0) }
        }
    }

    /// Values that are missing come last; equal ones stand in the order of their codes.
    private static func sorted(
        _ results: [IndicatorResult], by sort: Sort, in reading: Reading
    ) -> [IndicatorResult] {
        switch sort {
        case .attention: ordered(results) { $0.attention.map { -$0.score } }
        case .interim: ordered(results) { $0.interim.raw }
        case .annual: ordered(results) { $0.annual.raw }
        case .probability: ordered(results) { $0.forecast.probabilityMet }
        case .grade: ordered(results) { $0.quality.grade.map { $0.trust } }
        case .name: alphabetical(results) { $0.indicator.name }
        case .organisation: alphabetical(results) { reading.name(of: $0.indicator.organisation) }
        }
    }

    private static func ordered(
        _ results: [IndicatorResult], _ key: (IndicatorResult) -> Double?
    ) -> [IndicatorResult] {
        sorted(results) { key($0) ?? .infinity }
    }

    private static func alphabetical(
        _ results: [IndicatorResult], _ key: (IndicatorResult) -> String
    ) -> [IndicatorResult] {
        sorted(results) { key($0).lowercased() }
    }

    /// Sorts places and not the results, which are large.
    private static func sorted(
        _ results: [IndicatorResult], _ key: (IndicatorResult) -> some Comparable
    ) -> [IndicatorResult] {
        let keys = results.map(key)
        return results.indices.sorted { left, right in
            keys[left] != keys[right]
                ? keys[left] < keys[right]
                : results[left].indicator.id < results[right].indicator.id
        }.map { results[$0] }
    }
}
