import Performance
import Vocabulary

/// An agency's section: its standing, its money, its indicators, its own words.
struct BookAgency: Encodable {
    /// The agency in the comparison of all.
    struct Standing: Encodable {
        var name: String
        var stack: PrintStack
        var status: PrintStatus
        var interim: String
        var annual: String
        var absorption: String
        /// Absorption and planned absorption as shares 0…1 for the bar; -1 when unknown.
        var absorbed: Double
        var planned: Double
        /// What stands in the place of a bar that cannot be drawn.
        var noBar: String
        var completeness: String
        /// Lowest achievement first, agencies without one last.
        var order: Double

        private enum CodingKeys: String, CodingKey {
            case name, stack, status, interim, annual, absorption, absorbed, planned, noBar
            case completeness
        }
    }

    struct Row: Encodable {
        var name: String
        var unit: String
        var realised: String
        var asOf: String
        var target: String
        var annual: String
        var interim: String
        /// Whether the interim target was derived, not set.
        var derived: Bool
        var status: PrintStatus
        var chance: String
        var chanceClass: Int
        var grade: String
    }

    var name: String
    var code: String
    var standing: Standing
    var facts: [BookPrint.Pair]
    var rows: [Row]
    var words: [BookPrint.Paragraphs]
}

extension Book {
    /// Each agency's indicators, in the order of the evaluation.
    var resultsByAgency: [Organisation.ID: [IndicatorResult]] {
        Dictionary(grouping: evaluation.indicators, by: \.indicator.organisation)
    }

    /// Agencies that have indicators, in the order of the dataset.
    var agencies: [BookAgency] {
        let results = resultsByAgency
        return zip(dataset.organisations, evaluation.organisationRollups).compactMap {
            organisation, rollup in
            guard let own = results[organisation.id] else { return nil }
            return agency(organisation, rollup, own)
        }
    }

    private func agency(
        _ organisation: Organisation, _ rollup: Rollup, _ results: [IndicatorResult]
    ) -> BookAgency {
        BookAgency(
            name: PrintText.safe(organisation.name), code: PrintText.safe(organisation.id.text),
            standing: standing(organisation, rollup), facts: facts(of: rollup),
            rows: results.map(row), words: words(of: organisation.id))
    }

    func standing(_ organisation: Organisation, _ rollup: Rollup) -> BookAgency.Standing {
        let money = rollup.money
        return BookAgency.Standing(
            name: PrintText.safe(organisation.name), stack: stack(rollup),
            status: status(rollup.interim), interim: figures.percent(rollup.interim.capped),
            annual: figures.percent(rollup.annual.capped),
            absorption: figures.percent(money?.absorption),
            absorbed: money?.absorption.map { min(1, max(0, $0 / 100)) } ?? -1,
            planned: money?.plannedAbsorption.map { min(1, max(0, $0 / 100)) } ?? -1,
            noBar: money.map { $0.realised == nil } ?? false
                ? figures.unreported : PrintFigures.none,
            completeness: figures.share(rollup.completeness),
            order: rollup.interim.capped ?? .greatestFiniteMagnitude)
    }

    func row(_ result: IndicatorResult) -> BookAgency.Row {
        let indicator = result.indicator
        return BookAgency.Row(
            name: PrintText.safe(indicator.name), unit: PrintText.safe(indicator.unit),
            realised: result.missing.map(reason)
                ?? PrintText.safe(figures.measure(result.realised, of: indicator)),
            asOf: result.asOfPeriod.map { CalendarText.period($0)[language] } ?? "",
            target: PrintText.safe(figures.level(result.annualTarget, of: indicator)),
            annual: figures.percent(result.annual.raw),
            interim: figures.percent(result.interim.raw),
            derived: result.interim.raw != nil && result.interimTarget?.isDerived == true,
            status: status(result.interim),
            chance: figures.share(result.forecast.probabilityMet),
            chanceClass: Self.chanceClass(result.forecast.probabilityMet),
            grade: result.quality.grade?.rawValue ?? PrintFigures.none)
    }

    private func reason(_ missing: IndicatorResult.Missing) -> String {
        switch missing {
        case .notReleased: figures.text("belum rilis", "not released")
        case .notReported: figures.text("belum lapor", "not reported")
        }
    }

    /// What the agency wrote about the cycle, section by section.
    func words(of organisation: Organisation.ID) -> [BookPrint.Paragraphs] {
        let cycle = evaluation.cycle
        let own = dataset.selfEvaluations.filter {
            $0.organisation == organisation && $0.period.lastDay >= cycle.from
                && $0.period.lastDay <= cycle.to
        }
        return SelfEvaluation.Section.allCases.compactMap { section in
            let texts = own.filter { $0.section == section }.map { entry in
                PrintText.safe(entry.cause.map { "\(entry.text) [\($0)]" } ?? entry.text)
            }
            return texts.isEmpty
                ? nil : BookPrint.Paragraphs(title: title(of: section), texts: texts)
        }
    }

    private func title(of section: SelfEvaluation.Section) -> String {
        switch section {
        case .driver: figures.text("Pendorong", "Drivers")
        case .obstacle: figures.text("Penghambat", "Obstacles")
        case .followUpQuarter:
            figures.text("Tindak lanjut triwulan", "Follow-up next quarter")
        case .followUpPlan: figures.text("Tindak lanjut Renja", "Follow-up next plan")
        case .request: figures.text("Permintaan kepada retret", "Asked of the retreat")
        }
    }
}
