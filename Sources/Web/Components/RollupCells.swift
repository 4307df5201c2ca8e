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

    /// Absorption with the plan below it, and in words when no spending was reported.
    mutating func absorption(_ money: Rollup.Money?, _ visit: Visit, decimals: Int = 1) {
        guard let money else {
            text(Reader.nothing)
            return
        }
        text(visit.reader.percentWithSign(money.absorption, decimals: decimals))
        var notes: [Wording] = []
        if money.realised == nil { notes.append(Words.Evaluation.unreported) }
        if let planned = money.plannedAbsorption {
            let share = visit.reader.percentWithSign(planned, decimals: decimals)
            notes.append(Words.Evaluation.planned(share))
        }
        guard !notes.isEmpty else { return }
        self(.span, .class("sub"), text: notes.map { visit($0) }.joined(separator: " · "))
    }
}

extension Rollup.Money {
    /// Spent as percent of what was planned by then; `nil` when nothing was planned or either is
    /// not known.
    var fulfilment: Double? {
        guard let realised, let planned, planned > 0 else { return nil }
        return 100 * realised / planned
    }
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
