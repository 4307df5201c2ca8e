package import Performance
import Vocabulary

/// The agencies in the order that the address asks for.
package struct OrganisationRanking: Sendable {
    package enum Sort: String, Sendable, CaseIterable {
        case interim = "semester"
        case annual = "tahun"
        case name = "nama"
        case absorption = "serapan"
        case completeness = "lengkap"
        case grade = "mutu"
        case count = "jumlah"
    }

    package struct Row: Sendable {
        /// In the dataset.
        package let position: Int
        package let organisation: Organisation
        package let rollup: Rollup
        /// The middle grade of its values.
        package let grade: IndicatorResult.DataQuality.Grade?
    }

    package let sort: Sort
    package let rows: [Row]

    package init(_ query: Query, in reading: Reading) {
        let sort = query[.sort].flatMap(Sort.init(rawValue:)) ?? .interim
        self.sort = sort
        var grades: [Organisation.ID: [IndicatorResult.DataQuality.Grade]] = [:]
        for result in reading.evaluation.indicators {
            guard let grade = result.quality.grade else { continue }
            grades[result.indicator.organisation, default: []].append(grade)
        }
        let rollups = reading.evaluation.organisationRollups
        let all = reading.dataset.organisations.enumerated().map { position, organisation in
            let known = (grades[organisation.id] ?? []).sorted()
            return Row(
                position: position, organisation: organisation, rollup: rollups[position],
                grade: known.isEmpty ? nil : known[known.count / 2])
        }
        rows = Self.sorted(all.filter { $0.rollup.count > 0 }, by: sort)
    }

    /// Those that need help most come first; what is not known comes last.
    private static func sorted(_ rows: [Row], by sort: Sort) -> [Row] {
        func key(_ row: Row) -> Double {
            switch sort {
            case .interim: row.rollup.interim.capped ?? .infinity
            case .annual: row.rollup.annual.capped ?? .infinity
            case .absorption: row.rollup.money?.deviation ?? .infinity
            case .completeness: row.rollup.completeness ?? .infinity
            case .grade: row.grade.map { $0.trust } ?? .infinity
            case .count: -Double(row.rollup.count)
            case .name: 0
            }
        }
        let keyed = rows.map { (key: key($0), name: $0.organisation.name.lowercased(), row: $0) }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return left.name != right.name
                ? left.name < right.name : left.row.organisation.id < right.row.organisation.id
        }.map(\.row)
    }
}
