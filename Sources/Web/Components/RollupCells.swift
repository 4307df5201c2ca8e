import Performance
import Vocabulary

/// The cells that show a roll-up, the same in every table.
extension Html {
    /// A mean with the shape of its band; the band's word is read out.
    mutating func mean(_ mean: Rollup.Mean, _ visit: Visit) {
        guard let capped = mean.capped else {
            status(step: 0, text: visit(Words.Status.notJudged))
            return
        }
        self(.span, .class(StepClass.status(mean.step))) { html in
            html.text(visit.reader.percentWithSign(capped))
            html(.span, .class("visually-hidden"), text: " " + visit.status(mean.status))
        }
    }

    /// Absorption with the plan below it.
    mutating func absorption(_ money: Rollup.Money?, _ visit: Visit) {
        guard let money else {
            text(Reader.nothing)
            return
        }
        text(visit.reader.percentWithSign(money.absorption))
        guard let planned = money.plannedAbsorption else { return }
        let share = visit.reader.percentWithSign(planned)
        self(.span, .class("sub"), text: visit(Words.Evaluation.planned(share)))
    }
}

extension Rollup.Money {
    /// The plan up to the cycle's end as percent of the ceiling; `nil` when the ceiling is 0.
    var plannedAbsorption: Double? { ceiling > 0 ? 100 * planned / ceiling : nil }

    /// Spent as percent of what was planned by then; `nil` when nothing was planned.
    var fulfilment: Double? { planned > 0 ? 100 * realised / planned : nil }
}

/// The tint of a heat cell: it repeats what the shape in the cell says.
extension StepClass {
    static func heat(_ step: Int) -> StaticString {
        switch step {
        case 5: "n heat h5"
        case 4: "n heat h4"
        case 3: "n heat h3"
        case 2: "n heat h2"
        case 1: "n heat h1"
        default: "n heat h0"
        }
    }
}

extension Scale {
    /// Percent at which the best band begins.
    var bestFrom: Double { bands.dropLast().last?.upperBound ?? 100 }
}
