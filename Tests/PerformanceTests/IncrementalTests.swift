import Performance
import Testing
import Vocabulary

@Suite("One changed value gives what a whole evaluation gives") struct IncrementalTests {
    /// Six indicators of two agencies over two nodes; the last continues the first.
    private static func province() -> Dataset {
        let codes: [Indicator.ID] = ["A", "B", "C", "D", "E", "F"]
        var indicators = codes.map { Sample.indicator($0, .up, .sum) }
        for index in indicators.indices where index % 2 == 1 {
            indicators[index].organisation = "BADAN"
            indicators[index].cascade = "S2"
            indicators[index].polarity = .down
        }
        let quarters = (2021...2024).flatMap { year in (1...4).map { "\(year)-Q\($0)" } }
        var dataset = Sample.dataset(
            indicators, targets: codes.map { Sample.target("2025", 60, of: $0) },
            observations: codes.dropLast().flatMap { code in
                (quarters + ["2025-Q1", "2025-Q2"]).enumerated().map { place, quarter in
                    Sample.value(quarter, Double(10 + place % 5 + code.text.count), of: code)
                }
            } + [Sample.value("2025-Q1", 12, of: "F")])
        dataset.organisations.append(
            Organisation(id: "BADAN", name: "Badan Contoh", kind: .badan))
        dataset.cascade.append(
            CascadeNode(id: "S2", document: "RPD", level: .objective, parent: "S1", text: "Anak"))
        dataset.bridges = [
            IndicatorBridge(
                from: "A", fromDocument: "RPD", to: "F", toDocument: "RPD", relation: .same)
        ]
        return dataset
    }

    private static func rows(of id: Indicator.ID, in dataset: Dataset) -> IndicatorRows {
        IndicatorRows(
            indicator: id, targets: dataset.targets.filter { $0.indicator == id },
            observations: dataset.observations.filter { $0.indicator == id },
            verifications: dataset.verifications.filter { $0.indicator == id })
    }

    enum Change: String, CaseIterable, Sendable {
        case revisedValue, firstValue, bridgedValue, newTarget, otherTarget, verification

        func apply(to dataset: inout Dataset) {
            switch self {
            case .revisedValue:
                dataset.observations.append(
                    Sample.value("2025-Q2", 31, of: "B", vintage: "2", released: "2025-07-20"))
            case .firstValue:
                dataset.observations.append(Sample.value("2025-Q2", 3, of: "F"))
            case .bridgedValue:
                dataset.observations.append(Sample.value("2024-Q4", 99, of: "A", vintage: "2"))
            case .newTarget: dataset.targets.append(Sample.target("2025-S1", 5, of: "C"))
            case .otherTarget: dataset.targets[3].level = .value(1)
            case .verification:
                dataset.verifications.append(
                    Verification(
                        indicator: "D", period: Sample.period("2025-Q2"), outcome: .accepted,
                        day: Sample.day("2025-07-15"), role: "Bappeda"))
            }
        }
    }

    @Test("whatever changed", arguments: Change.allCases, [true, false])
    func equality(change: Change, forecasts: Bool) {
        let before = Evidence(Self.province())
        var changed = Self.province()
        change.apply(to: &changed)
        let touched = ["A", "B", "C", "D", "F"].filter { id in
            Self.rows(of: ID(id), in: changed) != Self.rows(of: ID(id), in: before.dataset)
        }
        #expect(touched.count == 1)
        let (after, affected) = before.replacing(
            touched.map { Self.rows(of: ID($0), in: changed) })
        #expect(after.dataset == changed)
        for cycle in ["2025-S1", "2025", "2024-S2", "2023"] {
            let whole = evaluate(
                changed, cycle: Sample.cycle(cycle), ruleSet: .permendagri, forecasts: forecasts)
            let updated = evaluate(
                before, cycle: Sample.cycle(cycle), ruleSet: .permendagri, forecasts: forecasts
            ).updated(affected, in: after, forecasts: forecasts)
            #expect(updated == whole, "\(change), \(cycle)")
        }
    }

    @Test("and so does judging in any number of parts", arguments: [1, 2, 3, 6, 50])
    func parts(count: Int) async {
        let evidence = Evidence(Self.province())
        let cycle = Sample.cycle("2025-S1")
        let whole = evaluate(evidence, cycle: cycle, ruleSet: .permendagri)
        let parted = await evaluate(
            evidence, cycle: cycle, ruleSet: .permendagri, parts: count)
        #expect(parted == whole)
    }

    @Test("the indicators that a bridge joins to a changed one are judged again")
    func bridges() {
        let evidence = Evidence(Self.province())
        let affected = evidence.replacing([Self.rows(of: "A", in: evidence.dataset)]).affected
        #expect(affected == ["A", "F"])
    }

    @Test("rows that are taken away leave no trace, and unknown indicators change nothing")
    func removal() {
        let evidence = Evidence(Self.province())
        var fewer = Self.province()
        fewer.observations.removeAll { $0.indicator == "C" }
        let (after, _) = evidence.replacing([Self.rows(of: "C", in: fewer)])
        #expect(after.dataset == fewer)
        let (same, affected) = evidence.replacing([IndicatorRows(indicator: "?")])
        #expect(same.dataset == evidence.dataset && affected == [])
    }
}
