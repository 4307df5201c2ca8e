import Performance
import Vocabulary

/// Values that somebody should look at before the room does.
struct FlagSection {
    let visit: Visit

    private typealias Flag = IndicatorResult.DataQuality.Flag

    /// What a person must look at; lateness and missing verification are counted only.
    private static let looked: [Flag] = [
        .contradictoryVintages, .returned, .outlier, .seriesBreak, .revised, .outlierExplained,
    ]

    func write(into html: inout Html) {
        let results = visit.evaluation.indicators.filter { result in
            result.quality.flags.contains(where: Self.looked.contains)
        }
        .sorted { left, right in
            let (a, b) = (
                left.quality.grade?.rawValue ?? "", right.quality.grade?.rawValue ?? ""
            )
            return a != b ? a > b : left.indicator.id < right.indicator.id
        }
        html.card(
            visit(Words.Data.flags), remark: visit(Words.Data.flagsNote), id: "tanda",
            isLong: true
        ) { html in
            writeCounts(into: &html)
            guard !results.isEmpty else {
                html(.p, text: visit(Words.Data.noFlags))
                return
            }
            html.folded(results, showing: 12, label: visit(Words.Data.flags), visit) {
                label, results, html in
                html.table(
                    label, style: "cards dense",
                    columns: [
                        Column(visit(Words.Column.indicator)),
                        Column(visit(Words.Column.realised), isNumeric: true),
                        Column(visit(Words.Data.period)), Column(visit(Words.Evaluation.grade)),
                        Column(visit(Words.Data.flag)),
                    ]
                ) { html in
                    for result in results { write(result, into: &html) }
                }
            }
        }
    }

    /// How many values carry each flag.
    private func writeCounts(into html: inout Html) {
        html(.ul, .class("row chips")) { html in
            for flag in Flag.allCases {
                let count = visit.evaluation.indicators.count { $0.quality.flags.contains(flag) }
                html(.li) { html in
                    html(.b, text: visit.reader.count(count))
                    html.text(" " + visit(Words.Status.flag(flag)))
                }
            }
        }
    }

    private func write(_ result: IndicatorResult, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in html.indicatorName(result, visit) }
            html(.td, .class("n"), .column(visit(Words.Column.realised))) { html in
                let unit = visit.reader.unit(of: result.indicator)
                let value = visit.reader.measure(result.realised, of: result.indicator)
                html(.span, text: "\(value)\u{A0}\(unit)")
            }
            html(.td, .column(visit(Words.Data.period))) { html in
                html(.span, text: visit.reader.period(result.asOfPeriod))
            }
            html(.td, .column(visit(Words.Evaluation.grade))) { html in
                html.tag(result.quality.grade?.rawValue ?? Reader.nothing)
            }
            html(.td, .column(visit(Words.Data.flag))) { html in
                html(.span) { html in
                    for flag in result.quality.flags {
                        html.tag(visit(Words.Status.flag(flag)))
                        html.text(" ")
                    }
                }
            }
        }
    }
}
