import Vocabulary

extension Parser {
    /// Periods, days, cycles and numbers as people write them.
    static let words = Parser(name: "words") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        if let period = Period(text) {
            promise(Period(period.description) == period, "a period reads what it writes")
        }
        if let day = CivilDate(text) {
            promise(CivilDate(day.description) == day, "a day reads what it writes")
        }
        if let cycle = Cycle(text) {
            promise(cycle.from <= cycle.to, "a cycle does not end before it begins")
        }
        for reading in [Numeral.readingCSV(text), Numeral.readingTextCell(text)] {
            if case .number(let number) = reading { promise(number.isFinite, "numbers are finite") }
        }
    }
}
