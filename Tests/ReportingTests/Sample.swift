import Performance
import Reporting
import Standing
import Vocabulary

/// One agency with an indicator of each kind.
enum Sample {
    static func day(_ text: String) -> CivilDate { CivilDate(text)! }
    static func period(_ text: String) -> Period { Period(text)! }
    static let cycle = Cycle("2025-S1")!
    static let agency: Organisation.ID = "DINAS"
    static let operatorSeat: Holder.ID = "p-0000000000000001"
    static let headSeat: Holder.ID = "p-0000000000000002"

    static func indicator(
        _ id: Indicator.ID, _ polarity: Indicator.Polarity = .up,
        _ aggregation: Indicator.Aggregation = .last, _ frequency: Frequency = .quarter,
        unit: String = "orang", weight: Double? = nil, definition: String? = nil,
        of organisation: Organisation.ID = agency
    ) -> Indicator {
        Indicator(
            id: id, name: "Indikator \(id)", unit: unit, cascade: "S1",
            organisation: organisation, polarity: polarity, aggregation: aggregation,
            weight: weight, frequency: frequency, source: "Dinas Contoh",
            definition: definition, standing: .sample)
    }

    static let visits = indicator("KUNJUNGAN", .up, .sum, .month)
    static let rate = indicator("RASIO", .up, .ratio, unit: "persen")
    static let share = indicator("PERSEN", .up, .last, unit: "persen")
    static let grade = indicator("PREDIKAT", .grade, .last, .semester, unit: "predikat")
    static let yesNo = indicator("TEPAT", .yesno, .last, unit: "ya/tidak")
    static let yearly = indicator("TAHUNAN", .up, .last, .year)

    static func value(
        _ id: Indicator.ID, _ period: String, _ value: Double, vintage: String? = "1",
        note: String? = nil, series: String? = nil, released: String? = nil
    ) -> Observation {
        Observation(
            indicator: id, period: Self.period(period), measure: .value(value), status: .final,
            source: "Dinas Contoh", released: released.map(day), vintage: vintage,
            series: series, note: note)
    }

    static func evidence(
        _ indicators: [Indicator] = [visits, rate, share, grade, yesNo, yearly],
        targets: [Target] = [], observations: [Observation] = [],
        verifications: [Verification] = []
    ) -> Evidence {
        Evidence(
            Dataset(
                government: Government(name: "Provinsi Contoh", level: .province),
                organisations: [
                    Organisation(id: agency, name: "Dinas Contoh", kind: .dinas),
                    Organisation(id: "LAIN", name: "Dinas Lain", kind: .dinas),
                ],
                documents: [
                    PlanDocument(
                        id: "RPD", kind: .transition, title: "RPD", validFrom: day("2024-01-01"))
                ],
                cascade: [CascadeNode(id: "S1", document: "RPD", level: .objective, text: "S")],
                indicators: indicators, targets: targets, observations: observations,
                verifications: verifications))
    }

    static func sheet(
        _ evidence: Evidence = evidence(), drafts: [Edit] = [], cycle: Cycle = cycle
    ) -> EntrySheet {
        var book = DraftBook()
        for edit in drafts { _ = book.take(edit) }
        return EntrySheet(
            of: agency, in: cycle, evidence: evidence, ruleSet: .permendagri, drafts: book)
    }

    static func edit(
        _ id: Indicator.ID, _ period: String, _ text: String, denominator: String = "",
        note: String = "", base: Int = 0, basis: String? = nil,
        by author: Holder.ID = operatorSeat
    ) -> Edit {
        Edit(
            CellKey(id, Self.period(period)),
            CellText(text, denominator: denominator, note: note), by: author, base: base,
            basis: basis)
    }

    static func findings(
        _ evidence: Evidence, _ drafts: [Edit] = [], rules: RuleBook = RuleBook(),
        on day: String = "2025-07-10"
    ) -> [EntryFinding] {
        SheetCheck(sheet(evidence, drafts: drafts), evidence: evidence, rules: rules)
            .findings(on: Self.day(day), dueDays: .standard)
    }
}

/// Numbers that look random and are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var value = state
        value ^= value >> 33
        value = value &* 0xFF51_AFD7_ED55_8CCD
        return value ^ (value >> 29)
    }
}
