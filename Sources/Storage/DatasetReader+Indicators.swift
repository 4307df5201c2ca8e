import Performance
import Proceedings
import Vocabulary

extension DatasetReader {
    func indicators() throws -> [Indicator] {
        try current(.indicator, key: \.id) { row in
            guard let polarity = Indicator.Polarity(rawValue: row.text(8)),
                let aggregation = Indicator.Aggregation(rawValue: row.text(9)),
                let cap = Indicator.Cap(text: row.optionalText(11)),
                let frequency = Frequency(rawValue: row.text(13)),
                let standing = Indicator.Standing(rawValue: row.text(18))
            else { return nil }
            return Indicator(
                id: ID(row.text(2)), name: row.text(3), unit: row.text(4),
                cascade: ID(row.text(5)), organisation: ID(row.text(6)),
                contributors: Self.list(row.text(7)).map { Organisation.ID($0) },
                polarity: polarity, aggregation: aggregation,
                formula: row.optionalText(10).flatMap { Indicator.Formula(rawValue: $0) },
                cap: cap, weight: row.optionalDouble(12), frequency: frequency,
                decimals: row.optionalInteger(14).map { Int($0) },
                tags: Self.list(row.text(15)).compactMap { Indicator.Tag(rawValue: $0) },
                source: row.optionalText(16), definition: row.optionalText(17),
                standing: standing)
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: Indicator.listSeparator).map(String.init)
    }

    func targets() throws -> [Target] {
        var (codes, places) = (TextMemory(), PlaceMemory())
        var periods = PeriodMemory()
        struct Key: Hashable {
            let indicator: Indicator.ID
            let period: Period
            let document: PlanDocument.ID?
        }
        return try current(.target) {
            Key(indicator: $0.indicator, period: $0.period, document: $0.document)
        } read: { row in
            guard let period = periods.period(row, 3), let level = Self.level(row) else {
                return nil
            }
            return Target(
                indicator: ID(codes.required(row, 2)), period: period, level: level,
                document: row.optionalText(8).map { ID($0) }, place: places.place(row, 9))
        }
    }

    private static func level(_ row: RawStatement) -> Target.Level? {
        if let value = row.optionalDouble(4) { return .value(value) }
        if let low = row.optionalDouble(5), let high = row.optionalDouble(6) {
            return .range(low: low, high: high)
        }
        return row.optionalText(7).map { .grade($0) }
    }

    func observations() throws -> [Observation] {
        var memory = ObservationMemory()
        // A file may contradict itself: all its words stand until one of them is corrected.
        return try current(.observation) {
            memory.key(of: $0)
        } read: {
            memory.observation($0)
        } replaces: { later, earlier in
            memory.isCorrection || later.measure == earlier.measure
        }
    }
}

/// Reads rows of the observation table; remembers the texts that neighbours share.
struct ObservationMemory {
    /// What tells editions apart; the code by its number, which is cheaper to hash.
    struct Key: Hashable {
        let code: Int
        let period: Int
        let vintage: String
    }

    /// Whether the row read last corrects an earlier one.
    private(set) var isCorrection = false
    private var codes = TextMemory()
    private var numbers: [String: Int] = [:]
    private var numbered: (code: String, number: Int) = ("", 0)
    private var periods = PeriodMemory()
    private var statuses = ChoiceMemory<Observation.Status>()
    private var days = DayMemory()
    private var sources = TextMemory()
    private var series = TextMemory()
    private var notes = TextMemory()
    private var places = PlaceMemory()

    mutating func key(of observation: Observation) -> Key {
        let code = observation.indicator.text
        if code != numbered.code || numbers.isEmpty {
            let number = numbers[code] ?? numbers.count
            numbers[code] = number
            numbered = (code, number)
        }
        let period = observation.period
        return Key(
            code: numbered.number, period: period.ordinal << 4 | period.frequency.periodsPerYear,
            vintage: observation.vintage ?? "")
    }

    mutating func observation(_ row: RawStatement) -> Observation? {
        isCorrection = !row.isNull(15)
        guard let period = periods.period(row, 3),
            let status = statuses.choice(row, 8)
        else { return nil }
        return Observation(
            indicator: ID(codes.required(row, 2)), period: period, measure: Self.measure(row),
            status: status, source: sources.optional(row, 9),
            released: days.day(row, 10),
            vintage: row.optionalText(11), series: series.optional(row, 13),
            note: notes.optional(row, 14), place: places.place(row, 16))
    }

    private static func measure(_ row: RawStatement) -> Observation.Measure? {
        if let value = row.optionalDouble(4) { return .value(value) }
        if let numerator = row.optionalDouble(5), let denominator = row.optionalDouble(6) {
            return .ratio(numerator: numerator, denominator: denominator)
        }
        return row.optionalText(7).map { .grade($0) }
    }
}
