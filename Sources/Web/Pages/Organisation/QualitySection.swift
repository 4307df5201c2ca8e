import Performance
import Vocabulary

/// How far an agency's figures can be trusted, and what it has not reported.
struct QualitySection {
    let visit: Visit
    let sheet: OrganisationSheet
    let reports: ReportingOverview.Agency

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html.card(visit(Words.Evaluation.grade)) { html in
            html(.p, .class("grades")) { html in
                for (grade, count) in sheet.grades {
                    html(.span, .class(Self.style(grade))) { html in
                        html(.b, text: grade.rawValue)
                        html.text(" \(reader.count(count))")
                    }
                }
            }
            html(.dl, .class("pairs tight")) { html in
                pair(Words.Sheet.unverified, sheet.count(of: .unverified), into: &html)
                pair(Words.Sheet.returned, sheet.count(of: .returned), into: &html)
                pair(Words.Sheet.outliers, sheet.count(of: .outlier), into: &html)
                pair(Words.Sheet.late, sheet.count(of: .late), into: &html)
                pair(Words.Sheet.missingReports, reports.record.missingDue, into: &html)
                html(.dt, text: visit(Words.Data.timeliness))
                let share = reports.record.timeliness.map { $0 * 100 }
                html(.dd, text: reader.percentWithSign(share, decimals: 0))
            }
            guard visit.opens(.data) else { return }
            html(.p, .class("screen-only")) { html in
                html(.a, .href(visit.link(.data)), text: visit(Words.Sheet.toData))
            }
        }
    }

    private static func style(_ grade: IndicatorResult.DataQuality.Grade) -> StaticString {
        switch grade {
        case .a: "heat h5"
        case .b: "heat h4"
        case .c: "heat h3"
        case .d: "heat h1"
        }
    }

    private func pair(_ name: Wording, _ count: Int, into html: inout Html) {
        html(.dt, text: visit(name))
        html(.dd, text: reader.count(count))
    }
}

/// All indicators of an agency or a node, with links.
struct OrganisationIndicators {
    let visit: Visit
    let results: [IndicatorResult]

    func write(into html: inout Html) {
        html.card(
            visit(Words.Evaluation.all), remark: visit.reader.count(results.count),
            id: "indikator", isLong: true
        ) { html in
            html.table(
                visit(Words.Evaluation.all), style: "cards dense",
                columns: [
                    Column(visit(Words.Column.indicator)),
                    Column(visit(Words.Column.realisedToTarget)),
                    Column(visit(Words.Column.interim)),
                    Column(visit(Words.Column.annual), isNumeric: true),
                    Column(visit(Words.Column.probability), isNumeric: true),
                    Column(visit(Words.Column.data)),
                ]
            ) { html in
                for result in results { write(result, into: &html) }
            }
        }
    }

    private func write(_ result: IndicatorResult, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in html.indicatorName(result, visit, showsMore: true) }
            html(.td, .column(visit(Words.Column.realisedToTarget))) { html in
                html(.div) { html in html.realisedToTarget(result, visit) }
            }
            html(.td, .column(visit(Words.Column.interim))) { html in
                html.achievement(result.interim, of: result, visit)
            }
            html(.td, .class("n"), .column(visit(Words.Column.annual))) { html in
                html(.span, text: visit.reader.percentWithSign(result.annual.raw))
            }
            html(.td, .class("n"), .column(visit(Words.Column.probability))) { html in
                html.probability(result.forecast, visit.reader)
            }
            html(.td, .column(visit(Words.Column.data))) { html in
                html.dataGrade(result, visit)
            }
        }
    }
}
