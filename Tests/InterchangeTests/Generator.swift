import Performance
import Vocabulary

/// Random numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// Source: SplitMix64 (Steele, Lea & Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Datasets with every optional column, odd texts and odd numbers.
struct Generator {
    var random: Seeded

    init(seed: UInt64) { random = Seeded(seed) }

    mutating func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    mutating func maybe<T>(_ value: T) -> T? { Bool.random(using: &random) ? value : nil }

    mutating func text() -> String {
        let pieces = [
            "Dinas", "é ü ñ", "漢字", "👩‍👩‍👧‍👧", "a,b", "\"kutip\"", "baris\nbaru", "=1+1",
            "'=x", "''-3",
            "+62",
            "@nama", "-", "1.234", "TRUE", "_x000D_", "<&>", "naïve; dua", "2025-06", "\u{301}",
            "\tdi tengah", "#N/A", "0012", "1e5", "]]>",
        ]
        return (0...Int.random(in: 0...2, using: &random)).map { _ in pick(pieces) }
            .joined(separator: pick([" ", "", ",", "  "]))
    }

    mutating func number() -> Double {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: Double(Int.random(in: -1_000_000...1_000_000, using: &random))
        case 1: Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 1_000
        case 2: Double.random(in: -1...1, using: &random)
        case 3: pick([0, 9e14, -9e14, 2.5e-300, 0.1 + 0.2, 123_456_789_012_345, 1e-7, 100.0 / 3])
        case 4: Double.random(in: -9e14...9e14, using: &random)
        default: Double(Int.random(in: 0...100, using: &random))
        }
    }

    mutating func day() -> CivilDate {
        CivilDate(dayNumber: Int.random(in: -60_000...80_000, using: &random))
    }

    mutating func period() -> Period {
        let frequency = pick(Frequency.allCases)
        return pick(Period.all(frequency, of: Int.random(in: 1990...2045, using: &random)))
    }
}

extension Generator {
    mutating func dataset() -> Dataset {
        var data = Dataset(
            government: Government(
                name: "Provinsi \(text())", level: pick(Government.Level.allCases),
                termStart: maybe(day()), timeZone: "Asia/Jayapura", ruleSet: "bna-70-90"))
        for index in 0..<4 {
            data.organisations.append(
                Organisation(
                    id: .init("O.\(index)"), name: "x" + text(),
                    kind: pick(Organisation.Kind.allCases),
                    parent: index > 0 ? maybe("O.0") : nil))
            data.documents.append(
                PlanDocument(
                    id: .init("D\(index)/é"), kind: pick(PlanDocument.Kind.allCases),
                    title: "x" + text(), legalReference: maybe(text()),
                    validFrom: .init(dayNumber: -30_000), validTo: maybe(day()),
                    version: maybe(text())))
        }
        data.documents = data.documents.map {
            var document = $0
            if let end = document.validTo { document.validTo = max(end, document.validFrom) }
            return document
        }
        addCascade(&data)
        addIndicators(&data)
        addFigures(&data)
        addNarrative(&data)
        return data
    }

    private mutating func addCascade(_ data: inout Dataset) {
        for (index, level) in CascadeNode.Level.allCases.enumerated() {
            data.cascade.append(
                CascadeNode(
                    id: .init("\(index).01"), document: pick(data.documents).id, level: level,
                    parent: index > 0 ? maybe(data.cascade[index - 1].id) : nil,
                    text: "x" + text(), organisation: maybe(pick(data.organisations).id)))
        }
    }

    private mutating func addIndicators(_ data: inout Dataset) {
        for (index, polarity) in Indicator.Polarity.allCases.enumerated() {
            data.indicators.append(
                Indicator(
                    id: .init("IND-0\(index)"), name: "x" + text(), unit: "x" + text(),
                    cascade: pick(data.cascade).id, organisation: pick(data.organisations).id,
                    contributors: pick([[], ["O.1"], ["O.1", "O.2"]]), polarity: polarity,
                    aggregation: pick([.sum, .last, .average, .max]),
                    formula: maybe(pick(Indicator.Formula.allCases)),
                    cap: pick([.ruleSet, .none, .percent(abs(number()) + 0.5)]),
                    weight: maybe(abs(number()) + 0.25), frequency: pick(Frequency.allCases),
                    decimals: maybe(Int.random(in: 0...6, using: &random)),
                    tags: pick([[], [.iku], [.ikd, .ikk]]), source: maybe(text()),
                    definition: maybe(text()), standing: pick(Indicator.Standing.allCases)))
        }
    }

    private mutating func addFigures(_ data: inout Dataset) {
        for indicator in data.indicators {
            for period in [Period.year(2025), Period("2025-S1")!, Period("2025-06")!] {
                data.targets.append(
                    Target(
                        indicator: indicator.id, period: period, level: level(indicator),
                        document: maybe(pick(data.documents).id)))
            }
            for index in 0..<5 {
                let isReleased = index > 0
                data.observations.append(
                    Observation(
                        indicator: indicator.id, period: period(),
                        measure: isReleased ? measure(indicator) : nil,
                        status: isReleased ? pick([.provisional, .final]) : .notReleased,
                        source: maybe(text()), released: maybe(day()), vintage: "v\(index)",
                        series: maybe(text()), note: maybe(text())))
            }
            data.verifications.append(
                Verification(
                    indicator: indicator.id, period: period(), vintage: maybe(text()),
                    outcome: pick(Verification.Outcome.allCases), day: day(),
                    role: "x" + text(), note: maybe(text())))
        }
        for index in 0..<4 {
            data.budget.append(
                BudgetLine(
                    program: "5.01", version: "APBD \(index)", effectiveFrom: day(),
                    ceiling: abs(number())))
            data.spending.append(
                Spending(
                    program: "5.01", month: Period.all(.month, of: 2025)[index],
                    planned: maybe(abs(number())), realised: maybe(number()),
                    physicalTarget: maybe(abs(number())), physical: maybe(abs(number()))))
        }
    }

    /// Of one ladder each, as the targets decide it.
    private static func grades(of indicator: Indicator.ID) -> [String] {
        indicator.text.utf8.reduce(0) { $0 &+ Int($1) }.isMultiple(of: 2)
            ? ["D", "BB", "AA"] : ["TMP", "WTP"]
    }

    private mutating func level(_ indicator: Indicator) -> Target.Level {
        switch indicator.polarity {
        case .grade: .grade(pick(Self.grades(of: indicator.id)))
        case .yesno: .grade(pick(["ya", "tidak"]))
        case .range:
            { (a: Double, b: Double) in .range(low: min(a, b), high: max(a, b)) }(
                number(), number())
        default: .value(number())
        }
    }

    private mutating func measure(_ indicator: Indicator) -> Observation.Measure {
        switch indicator.polarity {
        case .grade: .grade(pick(Self.grades(of: indicator.id)))
        case .yesno: .grade(pick(["ya", "tidak"]))
        default:
            pick([
                .value(number()),
                .ratio(numerator: number() / 1e6, denominator: abs(number()) + 0.5),
            ])
        }
    }

    private mutating func addNarrative(_ data: inout Dataset) {
        for organisation in data.organisations {
            data.selfEvaluations.append(
                SelfEvaluation(
                    organisation: organisation.id, period: period(),
                    section: pick(SelfEvaluation.Section.allCases), text: "x" + text(),
                    cause: maybe(pick(["regulasi", "mitra"]))))
            data.officeholders.append(
                Officeholder(
                    organisation: organisation.id, position: "x" + text(),
                    capacity: pick(Officeholder.Capacity.allCases),
                    from: .init(dayNumber: -60_000), to: maybe(day())))
            data.bridges.append(
                IndicatorBridge(
                    from: "IND-00", fromDocument: maybe(data.documents[0].id), to: "IND-01",
                    toDocument: maybe(data.documents[1].id),
                    relation: pick(IndicatorBridge.Relation.allCases), note: maybe(text())))
        }
    }
}

extension Dataset {
    /// The same facts without the rows they came from.
    var withoutPlaces: Dataset {
        var data = self
        for index in data.targets.indices { data.targets[index].place = nil }
        for index in data.observations.indices { data.observations[index].place = nil }
        for index in data.verifications.indices { data.verifications[index].place = nil }
        for index in data.budget.indices { data.budget[index].place = nil }
        for index in data.spending.indices { data.spending[index].place = nil }
        for index in data.selfEvaluations.indices { data.selfEvaluations[index].place = nil }
        for index in data.officeholders.indices { data.officeholders[index].place = nil }
        for index in data.bridges.indices { data.bridges[index].place = nil }
        return data
    }
}
