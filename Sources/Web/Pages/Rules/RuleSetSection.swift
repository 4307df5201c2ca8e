import Performance
import Vocabulary

/// One rule set: what holds from when, its scale as a ruler, cap, ladders and due days.
struct RuleSetSection {
    let visit: Visit
    let ruleSet: RuleSet
    let isInForce: Bool

    private var reader: Reader { visit.reader }

    func write(into html: inout Html) {
        html.card(
            visit(ruleSet.title), remark: isInForce ? visit(Words.Rules.inForce) : nil,
            id: ruleSet.id.text
        ) { html in
            html(.div, .class("cols")) { html in
                html(.div) { html in writeScale(into: &html) }
                html(.dl, .class("pairs")) { html in writeFacts(into: &html) }
            }
        }
    }

    private func writeScale(into html: inout Html) {
        let bands = ruleSet.scale.bands
        let words = zip(bands, ranges).map { "\(visit($0.label)): \($1)" }
        ScaleRuler(ruleSet.scale).write(
            label: words.joined(separator: "; "), reader, into: &html)
        html(.ul, .class("plain tight")) { html in
            for (band, range) in zip(bands, ranges).reversed() {
                html(.li) { html in
                    html.status(step: band.step, text: visit(band.label))
                    html(.span, .class("quiet"), text: " \(range)")
                }
            }
        }
    }

    /// `> 50 % – 65 %`, exactly as values are compared.
    private var ranges: [String] {
        let scale = ruleSet.scale
        var ranges: [String] = []
        var lower: (bound: Double, isInside: Bool)?
        for band in scale.bands {
            let from = lower.map { ($0.isInside ? "≥ " : "> ") + percent($0.bound) }
            var to: String?
            if let bound = band.upperBound {
                let whole = (bound * 1e9).rounded() / 1e9
                // A bound one step below a whole number leaves the number to the next band.
                let leavesBound = bound < whole || !scale.includesUpperBound
                to = (leavesBound ? "< " : "≤ ") + percent(whole)
                lower = (whole, leavesBound)
            }
            ranges.append([from, to].compactMap { $0 }.joined(separator: ", "))
        }
        return ranges
    }

    private func percent(_ value: Double) -> String {
        "\(Numeral.text(value, decimals: 0...2, visit.language))\u{A0}%"
    }

    private func writeFacts(into html: inout Html) {
        fact(Words.Data.source, ruleSet.source, into: &html)
        fact(Words.Rules.holdsFrom, reader.day(ruleSet.holdsFrom), into: &html)
        fact(Words.Rules.cap, ruleSet.cap.map(percent) ?? visit(Words.Rules.noCap), into: &html)
        for ladder in ruleSet.ladders {
            fact(Words.Rules.ladder, ladder.grades.joined(separator: " < "), into: &html)
        }
        let due = ruleSet.dueDays
        fact(
            Words.Rules.dueDays,
            visit(
                Words.Rules.due(
                    month: reader.count(due.month), quarter: reader.count(due.quarter),
                    semester: reader.count(due.semester), year: reader.count(due.year))),
            into: &html)
    }

    private func fact(_ name: Wording, _ value: String, into html: inout Html) {
        html(.dt, text: visit(name))
        html(.dd, text: value)
    }
}
