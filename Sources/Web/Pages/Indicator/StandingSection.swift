import Performance
import Vocabulary

/// Both achievements side by side, met or not, on track or not, and the distance left.
struct StandingSection {
    let visit: Visit
    let story: IndicatorStory

    private var reader: Reader { visit.reader }
    private var result: IndicatorResult { story.result }

    func write(into html: inout Html) {
        html(.dl, .class("figs card")) { html in
            figure(
                Words.Column.interim, result.interim, target: result.interimTarget?.level,
                isDerived: result.interimTarget?.isDerived ?? false,
                verdict: result.onTrack.map { $0 ? Words.Met.onTrack : Words.Met.offTrack },
                into: &html)
            figure(
                Words.Column.annual, result.annual, target: result.annualTarget,
                isDerived: false,
                verdict: result.met.map { $0 ? Words.Met.met : Words.Met.notMet }, into: &html)
            html(.div) { html in
                html(.dt, text: visit(Words.Explanation.gap))
                html(.dd) { html in
                    html.text(gap)
                    html.text(" ")
                    html(.small, text: reader.unit(of: story.indicator))
                }
                html(.dd, .class("also"), text: visit(Words.Explanation.gapRemark))
            }
            html(.div) { html in
                html(.dt, text: visit(Words.Column.probability))
                html(.dd) { html in html.probability(result.forecast, reader) }
                if let reason = result.forecast.reason {
                    html(.dd, .class("also"), text: visit(Words.Story.noForecast(reason)))
                }
            }
        }
    }

    private var gap: String {
        guard let gap = result.gap else { return Reader.nothing }
        return (gap > 0 ? "+" : "") + reader.value(gap, of: story.indicator)
    }

    private func figure(
        _ name: Wording, _ achievement: IndicatorResult.Achievement, target: Target.Level?,
        isDerived: Bool, verdict: Wording?, into html: inout Html
    ) {
        html(.div) { html in
            html(.dt, text: visit(name))
            html(.dd, text: reader.percentWithSign(achievement.raw))
            html(.dd, .class("also")) { html in
                html.status(step: achievement.step, text: visit.status(achievement.status))
            }
            html(.dd, .class("also")) { html in
                let level = reader.level(target, of: story.indicator)
                html.text(visit(Words.Discussion.target(level)))
                if isDerived {
                    html.text(" ")
                    html.tag(visit(Words.Explanation.derived))
                }
            }
            if let verdict { html(.dd, .class("also"), text: visit(verdict)) }
        }
    }
}
