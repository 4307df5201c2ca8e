import Performance
import Testing
import Vocabulary

@Suite("The SAKIP evaluation (LKE)") struct LKETests {
    /// Existence, quality and use of planning, measurement, reporting and evaluation.
    private func answers(_ grades: [[String]]) -> [Instrument.ItemID: String] {
        let items = Instrument.lke.items.map(\.id)
        return Dictionary(uniqueKeysWithValues: zip(items, grades.flatMap { $0 }))
    }

    private let example = [
        ["A", "BB", "B"], ["A", "B", "B"], ["A", "BB", "BB"], ["A", "BB", "B"],
    ]

    @Test("the worked example is 76.85 and BB, component by component") func workedExample() throws
    {
        let score = try Instrument.lke.score(answers(example))
        for (subtotal, expected) in zip(score.subtotals, [23.10, 22.20, 12.30, 19.25]) {
            #expect(close(subtotal, expected))
        }
        #expect(close(score.total, 76.85))
        #expect(score.predicate.code == "BB")
    }

    @Test("components weigh 30, 30, 15 and 25, split 20, 30 and 50") func weights() {
        #expect(Instrument.lke.components.map(\.weight) == [30, 30, 15, 25])
        #expect(
            Instrument.lke.items.map(\.weight)
                == [6, 9, 15, 6, 9, 15, 3, 4.5, 7.5, 5, 7.5, 12.5])
    }

    @Test(
        "a bound belongs to the predicate below it",
        arguments: [
            (90.0, "A"), (90.01, "AA"), (80.0, "BB"), (80.01, "A"), (70, "B"), (60, "CC"),
            (50, "C"), (30, "D"), (30.01, "C"), (0, "D"), (100, "AA"),
            // Ten tenths of ninety, summed: above the bound only in the last bit.
            (90.00000000000001, "A"),
        ])
    func bounds(score: Double, code: String) {
        #expect(Instrument.lke.predicate(of: score).code == code)
    }

    @Test("all best answers give 100, all worst 0") func extremes() throws {
        let best = try Instrument.lke.score(
            answers([[String]](repeating: ["AA", "AA", "AA"], count: 4)))
        let worst = try Instrument.lke.score(
            answers([[String]](repeating: ["E", "E", "E"], count: 4)))
        #expect(close(best.total, 100) && best.predicate.code == "AA")
        #expect(worst.total == 0 && worst.predicate.code == "D")
    }

    @Test("a better answer never lowers the score") func monotone() throws {
        let codes = Instrument.lke.answers.map(\.code)
        for item in Instrument.lke.items {
            var totals: [Double] = []
            for code in codes {
                var given = answers(example)
                given[item.id] = code
                totals.append(try Instrument.lke.score(given).total)
            }
            #expect(totals == totals.sorted(by: >))
        }
    }

    @Test("what is missing, unknown or unusable is refused by name") func refusals() {
        var given = answers(example)
        let item = Instrument.lke.items[4]
        given[item.id] = nil
        #expect(throws: InstrumentError.unanswered(item.title)) {
            try Instrument.lke.score(given)
        }
        given[item.id] = "a"
        #expect(
            throws: InstrumentError.unknownAnswer(
                "a", item: item.title, allowed: Instrument.lke.answers.map(\.code))
        ) {
            try Instrument.lke.score(given)
        }
        given = answers(example)
        given["lain"] = "A"
        #expect(throws: InstrumentError.unknownItem("lain")) { try Instrument.lke.score(given) }
        var broken = Instrument.lke
        broken.components[0].items[0].weight = .nan
        #expect(throws: InstrumentError.unusable(broken.title)) {
            try broken.score(answers(example))
        }
    }

    @Test("every refusal says what to do in both languages") func wordings() {
        let errors: [InstrumentError] = [
            .unanswered(Instrument.lke.items[0].title), .unknownItem("x"),
            .unknownAnswer("x", item: Instrument.lke.items[0].title, allowed: ["A"]),
            .unusable(Instrument.lke.title),
        ]
        for error in errors {
            #expect(!error.wording.id.isEmpty && error.wording.id != error.wording.en)
        }
    }
}
