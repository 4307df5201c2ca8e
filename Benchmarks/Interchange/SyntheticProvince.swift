import Performance
import Vocabulary

/// 50 agencies × 40 indicators × 20 quarters, the same on every machine.
enum SyntheticProvince {
    static let count = 50 * 40 * 20

    static func dataset() -> Dataset {
        var data = Dataset(government: Government(name: "Provinsi Contoh", level: .province))
        data.documents = [
            PlanDocument(
                id: "RPJMD", kind: .mediumTerm, title: "RPJMD 2020–2025 (contoh)",
                validFrom: CivilDate(year: 2020, month: 1, day: 1)!)
        ]
        data.cascade = [
            CascadeNode(id: "M1", document: "RPJMD", level: .mission, text: "Misi contoh"),
            CascadeNode(
                id: "S1", document: "RPJMD", level: .objective, parent: "M1",
                text: "Sasaran contoh"),
        ]
        for agency in 0..<50 {
            let id = Organisation.ID("OPD-\(agency)")
            data.organisations.append(
                Organisation(id: id, name: "Dinas Contoh \(agency)", kind: .dinas))
            for number in 0..<40 { add(agency * 40 + number, of: id, to: &data) }
        }
        return data
    }

    private static func add(_ index: Int, of agency: Organisation.ID, to data: inout Dataset) {
        let id = Indicator.ID("IND-\(index)")
        data.indicators.append(
            Indicator(
                id: id, name: "Indikator contoh nomor \(index)", unit: "persen", cascade: "S1",
                organisation: agency, polarity: index % 3 == 0 ? .down : .up, aggregation: .last,
                frequency: .quarter, decimals: 2, tags: [.ikd], source: "Data contoh",
                standing: .sample))
        for year in 2020...2024 {
            data.targets.append(
                Target(
                    indicator: id, period: .year(year), level: .value(Double(80 + index % 17)),
                    document: "RPJMD"))
            for period in Period.all(.quarter, of: year) {
                let noise = (index &* 7_919 &+ period.ordinal &* 104_729) % 20_011
                data.observations.append(
                    Observation(
                        indicator: id, period: period,
                        measure: .value(60 + Double(noise) / 500),
                        status: year < 2024 ? .final : .provisional, source: "Data contoh",
                        released: period.lastDay.adding(days: 30), vintage: "1",
                        note: noise % 50 == 0 ? "nilai, diperiksa" : nil))
            }
        }
    }
}
