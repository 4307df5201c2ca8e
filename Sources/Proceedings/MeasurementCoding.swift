import Ledger
import Performance
import Vocabulary

// The bodies of what was measured, checked and spent.

extension ReportedObservation {
    func write(to body: inout BodyWriter) {
        if declaredVintage != observation.vintage {
            body.put("declared", declaredVintage.map { .string($0) } ?? .null)
        }
        body.put("indicator", observation.indicator)
        observation.measure?.write(to: &body)
        body.put("note", observation.note)
        body.put("period", observation.period.description)
        body.put(observation.place)
        body.put("released", observation.released)
        body.put("series", observation.series)
        body.put("source", observation.source)
        body.put("status", observation.status.rawValue)
        body.put("vintage", observation.vintage)
    }

    init(reading body: BodyReader) throws(FactError) {
        let measure = try Observation.Measure(reading: body)
        let status: Observation.Status = try body.choice("status")
        guard (measure == nil) == (status == .notReleased) else { throw body.failure("status") }
        let vintage = try body.optionalText("vintage")
        let declared = body.body["declared"] == nil ? vintage : try body.optionalText("declared")
        self.init(
            Observation(
                indicator: try body.id("indicator"), period: try body.period("period"),
                measure: measure, status: status, source: try body.optionalText("source"),
                released: try body.optionalDay("released"), vintage: vintage,
                series: try body.optionalText("series"), note: try body.optionalText("note"),
                place: try body.place()),
            declaredVintage: declared)
    }
}

extension Observation.Measure {
    func write(to body: inout BodyWriter) {
        switch self {
        case .value(let value): body.put("value", value)
        case .ratio(let numerator, let denominator):
            body.put("numerator", numerator)
            body.put("denominator", denominator)
        case .grade(let grade): body.put("grade", grade)
        }
    }

    /// - Returns: `nil` when the body holds no measure.
    init?(reading body: BodyReader) throws(FactError) {
        if let value = try body.optionalNumber("value") {
            self = .value(value)
        } else if let numerator = try body.optionalNumber("numerator") {
            self = .ratio(numerator: numerator, denominator: try body.number("denominator"))
        } else if let grade = try body.optionalText("grade") {
            self = .grade(grade)
        } else {
            return nil
        }
    }
}

extension Verification {
    func write(to body: inout BodyWriter) {
        body.put("day", day)
        body.put("indicator", indicator)
        body.put("note", note)
        body.put("outcome", outcome.rawValue)
        body.put("period", period.description)
        body.put(place)
        body.put("role", role)
        body.put("vintage", vintage)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            indicator: try body.id("indicator"), period: try body.period("period"),
            vintage: try body.optionalText("vintage"), outcome: try body.choice("outcome"),
            day: try body.day("day"), role: try body.text("role"),
            note: try body.optionalText("note"), place: try body.place())
    }
}

extension BudgetLine {
    func write(to body: inout BodyWriter) {
        body.put("ceiling", ceiling)
        body.put("effectiveFrom", effectiveFrom)
        body.put(place)
        body.put("program", program)
        body.put("version", version)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            program: try body.id("program"), version: try body.text("version"),
            effectiveFrom: try body.day("effectiveFrom"), ceiling: try body.number("ceiling"),
            place: try body.place())
    }
}

extension Spending {
    func write(to body: inout BodyWriter) {
        body.put("month", month.description)
        body.put("physical", physical)
        body.put("physicalTarget", physicalTarget)
        body.put(place)
        body.put("planned", planned)
        body.put("program", program)
        body.put("realised", realised)
    }

    init(reading body: BodyReader) throws(FactError) {
        let month = try body.period("month")
        guard month.frequency == .month else { throw body.failure("month") }
        self.init(
            program: try body.id("program"), month: month,
            planned: try body.optionalNumber("planned"),
            realised: try body.optionalNumber("realised"),
            physicalTarget: try body.optionalNumber("physicalTarget"),
            physical: try body.optionalNumber("physical"), place: try body.place())
    }
}
