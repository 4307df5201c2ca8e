import Interchange
import Performance
import Vocabulary

/// The table of indicators that the page shows, as a file: same rows, same order.
struct IndicatorFile {
    let visit: Visit
    let format: FileFormat

    func answer() throws -> Answer {
        let name = "selaras-\(visit.evaluation.cycle.description).\(format.rawValue)"
        let table = table
        return switch format {
        case .csv:
            .file(name: name, contentType: "text/csv; charset=utf-8", bytes: table.csv)
        case .json:
            .file(name: name, contentType: "application/json", bytes: table.json)
        case .xlsx:
            .file(
                name: name,
                contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes: try table.workbook())
        }
    }

    var table: TableFile {
        let selection = IndicatorSelection(visit.query, in: visit.reading)
        // For looking up only.
        let minutes = Dictionary(
            visit.agenda.allotted(in: visit.evaluation).map {
                ($0.result.indicator.id, Double($0.minutes))
            }, uniquingKeysWith: { first, _ in first })
        return TableFile(
            name: visit(Words.Evaluation.title), columns: columns,
            rows: selection.results.map { result in
                cells(result) + [number(minutes[result.indicator.id])]
            })
    }

    private var columns: [TableFile.Column] {
        [
            .init("code", visit(Words.Explanation.code)),
            .init("name", visit(Words.Column.indicator), width: 44),
            .init("agency", visit(Words.Column.agency), width: 36),
            .init("branch", visit(Words.Evaluation.branch)),
            .init("unit", visit(Words.File.unit)),
            .init("realised", visit(Words.Column.realised)),
            .init("asOfPeriod", visit(Words.Story.period)),
            .init("interimTarget", visit(Words.Column.interimTarget)),
            .init("interimTargetDerived", visit(Words.File.derived)),
            .init("annualTarget", visit(Words.Column.annualTarget)),
            .init("achievementInterim", visit(Words.File.interim)),
            .init("statusInterim", visit(Words.Column.status)),
            .init("achievementAnnual", visit(Words.File.annual)),
            .init("met", visit(Words.Column.met)),
            .init("onTrack", visit(Words.Met.onTrack)),
            .init("gap", visit(Words.Explanation.gap)),
            .init("probabilityMet", visit(Words.File.probability)),
            .init("dataGrade", visit(Words.Evaluation.grade)),
            .init("attention", visit(Words.Discussion.score)),
            .init("minutes", visit(Words.Column.minutes)),
        ]
    }

    private func cells(_ result: IndicatorResult) -> [TableFile.Cell] {
        let indicator = result.indicator
        let branch = visit.reading.branch(of: indicator).map { visit($0.label) }
        return [
            .text(indicator.id.text), .text(indicator.name),
            .text(visit.reading.name(of: indicator.organisation)), text(branch),
            .text(indicator.unit), cell(result.realised),
            text(result.asOfPeriod?.description), cell(result.interimTarget?.level),
            result.interimTarget.map { .flag($0.isDerived) } ?? .empty,
            cell(result.annualTarget), number(result.interim.raw),
            .text(
                result.missing.map { visit(Words.Status.missing($0)) }
                    ?? visit.status(result.interim.status)),
            number(result.annual.raw), result.met.map(TableFile.Cell.flag) ?? .empty,
            result.onTrack.map(TableFile.Cell.flag) ?? .empty, number(result.gap),
            number(result.forecast.probabilityMet), text(result.quality.grade?.rawValue),
            number(result.attention?.score),
        ]
    }

    private func text(_ text: String?) -> TableFile.Cell { text.map { .text($0) } ?? .empty }

    private func number(_ number: Double?) -> TableFile.Cell {
        number.map { .number($0) } ?? .empty
    }

    private func cell(_ measure: Observation.Measure?) -> TableFile.Cell {
        if case .grade(let grade) = measure { return .text(grade) }
        return number(measure?.number)
    }

    private func cell(_ level: Target.Level?) -> TableFile.Cell {
        switch level {
        case nil: .empty
        case .value(let value): .number(value)
        case .grade(let grade): .text(grade)
        case .range: .text(visit.reader.level(level, of: Self.plain))
        }
    }

    /// Ranges are written as text, with as many decimals as they need.
    private static let plain = Indicator(
        id: "", name: "", unit: "", cascade: "", organisation: "", polarity: .range,
        aggregation: .last, frequency: .year, decimals: nil, standing: .sample)
}

extension Words {
    /// Headings that files need and pages do not.
    enum File {
        static let unit = Wording(id: "Satuan", en: "Unit")
        static let derived = Wording(
            id: "Target semester diturunkan", en: "Interim target is derived")
        static let interim = Wording(id: "Capaian semester (%)", en: "Interim achievement (%)")
        static let annual = Wording(id: "Capaian tahunan (%)", en: "Annual achievement (%)")
        static let probability = Wording(
            id: "Peluang tercapai (0–1)", en: "Chance of meeting (0–1)")
    }
}
