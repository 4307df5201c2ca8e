package import Performance
import Vocabulary

extension Fixture {
    /// A province of this many indicators with monthly values: 40,000 observations are 556
    /// indicators × 72 months.
    package static func province(indicators: Int, months: Int) -> Dataset {
        var dataset = Dataset(government: government)
        dataset.organisations = (1...40).map {
            Organisation(id: ID("opd-\($0)"), name: "Dinas Contoh \($0)", kind: .dinas)
        }
        dataset.documents = [
            PlanDocument(
                id: "rpjmd-2025", kind: .mediumTerm, title: "RPJMD", validFrom: day("2025-01-01"))
        ]
        dataset.cascade = (1...100).map {
            CascadeNode(
                id: ID("program-\($0)"), document: "rpjmd-2025", level: .program,
                text: "Program contoh nomor \($0)", organisation: ID("opd-\($0 % 40 + 1)"))
        }
        for number in 1...indicators {
            let code = Indicator.ID("indikator-contoh-\(number)")
            dataset.indicators.append(
                Indicator(
                    id: code, name: "Indikator contoh nomor \(number)", unit: "persen",
                    cascade: ID("program-\(number % 100 + 1)"),
                    organisation: ID("opd-\(number % 40 + 1)"), polarity: .up, aggregation: .last,
                    frequency: .month, tags: [.iku], source: "contoh", standing: .sample))
            dataset.targets.append(
                Target(
                    indicator: code, period: period("2025"), level: .value(Double(number)),
                    document: "rpjmd-2025", place: place(number + 1, "targets")))
            for month in 0..<months {
                let value = Double((number * 7_919 + month * 104_729) % 100_000) / 100
                dataset.observations.append(
                    Observation(
                        indicator: code, period: .at(ordinal: 2020 * 12 + month, .month)!,
                        measure: .value(value), status: .final, source: "Data contoh triwulanan",
                        released: day("2025-07-15"), vintage: "1",
                        place: place(dataset.observations.count + 2)))
            }
        }
        return dataset
    }
}
