package import Performance
package import Vocabulary

extension CellText {
    /// What a person would type for what the record holds: reading it gives the same again.
    package init(of observation: Observation, _ language: Language) {
        let note = observation.note ?? ""
        let star = observation.status == .provisional ? "*" : ""
        switch observation.measure {
        case .value(let value):
            self.init(Self.typed(value, language) + star, note: note)
        case .ratio(let numerator, let denominator):
            self.init(
                Self.typed(numerator, language) + star,
                denominator: Self.typed(denominator, language), note: note)
        case .grade(let grade): self.init(grade + star, note: note)
        case nil: self.init(observation.released.map(ReleaseText.text) ?? "", note: note)
        }
    }

    /// Without grouping, and so that nobody can take the fraction for thousands.
    package static func typed(_ value: Double, _ language: Language) -> String {
        var text = ""
        for decimals in 0...12 {
            text = Numeral.text(value, decimals: decimals, language, grouped: false)
                .replacing("\u{2212}", with: "-")
            if decimals == 3 { text += "0" }
            if case .number(let read) = Numeral.readingTextCell(text), read == value { break }
        }
        return text
    }
}

extension EntryCell {
    /// What the cell's inputs hold: the draft as it was typed, else the record's word.
    package func shown(_ language: Language) -> CellText {
        draft?.text ?? held.map { CellText(of: $0, language) } ?? CellText()
    }
}
