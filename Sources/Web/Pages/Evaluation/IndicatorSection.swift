import Performance
import Vocabulary

/// All indicators, filtered and sorted as the address says; what is shown can be saved as it is.
struct IndicatorSection {
    let visit: Visit
    private let selection: IndicatorSelection

    static let anchor: StaticString = "indikator"

    init(visit: Visit) {
        self.visit = visit
        selection = IndicatorSelection(visit.query, in: visit.reading)
    }

    func write(into html: inout Html) {
        let shown = Words.Evaluation.showing(
            visit.reader.count(selection.results.count),
            of: visit.reader.count(visit.evaluation.indicators.count))
        html.card(
            visit(Words.Evaluation.all), remark: visit(shown), id: "\(Self.anchor)", isLong: true
        ) { html in
            IndicatorFilter(visit: visit, sort: selection.sort).write(into: &html)
            writeDownloads(into: &html)
            guard !selection.results.isEmpty else {
                html(.p, text: visit(Words.Evaluation.noneMatches))
                return
            }
            html.table(
                visit(Words.Evaluation.all), style: "cards dense brief", columns: columns
            ) { html in
                for result in selection.results { write(result, into: &html) }
            }
        }
    }

    private func writeDownloads(into html: inout Html) {
        html(.p, .class("row quiet screen-only")) { html in
            html(.span, text: visit(Words.Evaluation.save))
            for format in FileFormat.allCases {
                html(
                    .a, .href(Link(.evaluationFile(format), visit.query, visit.language)),
                    .download, text: format.rawValue.uppercased())
            }
        }
    }

    private var columns: [Column] {
        func column(
            _ title: Wording, _ sort: IndicatorSelection.Sort?, isNumeric: Bool = false
        ) -> Column {
            Column(
                visit(title), isNumeric: isNumeric,
                sort: sort.map { visit.here(.sort, $0.rawValue).at(Self.anchor) },
                isSorted: sort == selection.sort)
        }
        return [
            column(Words.Column.indicator, .name),
            column(Words.Column.realised, nil, isNumeric: true),
            column(Words.Column.interimTarget, nil, isNumeric: true),
            column(Words.Column.annualTarget, nil, isNumeric: true),
            column(Words.Column.interim, .interim),
            column(Words.Column.annual, .annual, isNumeric: true),
            column(Words.Column.probability, .probability, isNumeric: true),
            column(Words.Column.data, .grade),
        ]
    }

    private func write(_ result: IndicatorResult, into html: inout Html) {
        let (reader, indicator) = (visit.reader, result.indicator)
        let unit = reader.unit(of: indicator)
        html(.tr) { html in
            html(.th, .scopeRow) { html in html.indicatorName(result, visit) }
            html(.td, .class("n"), .column(visit(Words.Column.realised))) { html in
                html(.span) { html in
                    html.text(reader.measure(result.realised, of: indicator))
                    html(.span, .class("sub"), text: unit)
                }
            }
            html(
                .td, .class("n"), .column(visit(Words.Column.interimTarget)),
                text: reader.level(result.interimTarget?.level, of: indicator))
            html(
                .td, .class("n"), .column(visit(Words.Column.annualTarget)),
                text: reader.level(result.annualTarget, of: indicator))
            html(.td, .class("kept")) { html in
                html.achievement(result.interim, of: result, visit)
            }
            html(
                .td, .class("n kept"), .column(visit(Words.Column.ofYear)),
                text: reader.percentWithSign(result.annual.raw))
            html(.td, .class("n kept"), .column(visit(Words.Column.chance))) { html in
                html.probability(result.forecast, reader)
            }
            html(.td, .column(visit(Words.Column.data))) { html in
                html.dataGrade(result, visit)
            }
        }
    }
}
