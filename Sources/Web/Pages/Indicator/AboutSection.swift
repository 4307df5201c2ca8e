import Performance
import Vocabulary

/// How far the numbers can be trusted, and how much the room should talk about them.
struct TrustSection {
    let visit: Visit
    let story: IndicatorStory

    func write(into html: inout Html) {
        let quality = story.result.quality
        html.card(visit(Words.Explanation.quality)) { html in
            if let grade = quality.grade {
                html(.p) { html in
                    html(.b, text: grade.rawValue)
                    html.text(" · \(visit(Words.Explanation.grade(grade)))")
                }
            } else if let missing = story.result.missing {
                html(.p) { html in
                    html.status(step: 0, text: visit(Words.Status.missing(missing)))
                }
            }
            if !quality.flags.isEmpty {
                html(.p, .class("row")) { html in
                    for flag in quality.flags { html.tag(visit(Words.Status.flag(flag))) }
                }
            }
            html(.h3, text: visit(Words.Explanation.attention))
            if let attention = story.result.attention {
                AttentionFactors(attention: attention, visit: visit).write(into: &html)
            } else {
                html(.p, .class("quiet"), text: visit(Words.Explanation.noAttention))
            }
        }
    }
}

/// What the indicator is, who answers for it and who contributes.
struct AboutSection {
    let visit: Visit
    let story: IndicatorStory

    private var indicator: Indicator { story.indicator }

    func write(into html: inout Html) {
        html.card(visit(Words.Explanation.about)) { html in
            html(.dl, .class("pairs")) { html in
                pair(Words.Explanation.code, indicator.id.text, into: &html)
                if let definition = indicator.definition {
                    pair(Words.Explanation.definition, definition, into: &html)
                }
                html(.dt, text: visit(Words.Explanation.agency))
                html(.dd) { html in
                    html(
                        .a, .href(visit.link(.organisation(indicator.organisation))),
                        text: visit.reading.name(of: indicator.organisation))
                }
                if !indicator.contributors.isEmpty {
                    pair(
                        Words.Explanation.contributors,
                        indicator.contributors.map(visit.reading.name).joined(separator: "; "),
                        into: &html)
                }
                pair(
                    Words.Explanation.polarity, visit(Words.Polarity.name(indicator.polarity)),
                    into: &html)
                pair(
                    Words.Explanation.aggregated,
                    visit(Words.Explanation.aggregation(indicator.aggregation)), into: &html)
                pair(
                    Words.Explanation.frequency, visit(Words.Story.frequency(indicator.frequency)),
                    into: &html)
                pair(
                    Words.Explanation.weight,
                    Numeral.text(indicator.weight ?? 1, decimals: 0...3, visit.language),
                    into: &html)
                if !indicator.tags.isEmpty {
                    pair(
                        Words.Explanation.tags,
                        indicator.tags.map(\.rawValue).joined(separator: ", "), into: &html)
                }
                if let source = indicator.source {
                    pair(Words.Explanation.source, source, into: &html)
                }
                pair(
                    Words.Explanation.standingName,
                    visit(
                        indicator.standing == .sample
                            ? Words.Explanation.sample : Words.Explanation.official),
                    into: &html)
            }
        }
    }

    private func pair(_ name: Wording, _ value: String, into html: inout Html) {
        html(.dt, text: visit(name))
        html(.dd, text: value)
    }
}
