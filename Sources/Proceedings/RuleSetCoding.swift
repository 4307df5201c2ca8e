import Ledger
import Performance
import Vocabulary

extension RuleSet {
    func write(to body: inout BodyWriter) {
        body.put("bands", .array(scale.bands.map(\.value)))
        body.put("cap", cap)
        body.put(
            "dueDays",
            .object([
                ("month", .integer(Int64(dueDays.month))),
                ("quarter", .integer(Int64(dueDays.quarter))),
                ("semester", .integer(Int64(dueDays.semester))),
                ("year", .integer(Int64(dueDays.year))),
            ]))
        body.put("holdsFrom", holdsFrom)
        body.put("id", id)
        body.put("includesUpperBound", scale.includesUpperBound)
        body.put(
            "ladders",
            .array(ladders.map { ladder in .array(ladder.grades.map { .string($0) }) }))
        body.put("source", source)
        body.put("title", title)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let days = try body.inner("dueDays") else { throw body.failure("dueDays") }
        self.init(
            id: try body.id("id"), title: try body.wording("title"),
            source: try body.text("source"), holdsFrom: try body.day("holdsFrom"),
            cap: try body.optionalNumber("cap"), scale: try Scale(reading: body),
            ladders: try Self.ladders(body),
            dueDays: DueDays(
                month: try days.integer("month"), quarter: try days.integer("quarter"),
                semester: try days.integer("semester"), year: try days.integer("year")))
    }

    private static func ladders(_ body: BodyReader) throws(FactError) -> [Ladder] {
        var ladders: [Ladder] = []
        for element in try body.elements("ladders") {
            guard case .array(let steps) = element else { throw body.failure("ladders") }
            var grades: [String] = []
            for step in steps {
                guard case .string(let grade) = step else { throw body.failure("ladders") }
                grades.append(grade)
            }
            ladders.append(Ladder(grades))
        }
        return ladders
    }
}

extension Scale {
    init(reading body: BodyReader) throws(FactError) {
        var bands: [Band] = []
        for element in try body.elements("bands") {
            bands.append(try Band(reading: BodyReader(kind: body.kind, body: element)))
        }
        guard bands.last.map({ $0.upperBound == nil }) ?? false else {
            throw body.failure("bands")
        }
        let bounds = bands.dropLast().map(\.upperBound)
        for (lower, upper) in zip(bounds, bounds.dropFirst()) {
            guard let lower, let upper, lower < upper else { throw body.failure("bands") }
        }
        guard bounds.allSatisfy({ $0 != nil }) else { throw body.failure("bands") }
        self.init(bands: bands, includesUpperBound: try body.flag("includesUpperBound"))
    }
}

extension Scale.Band {
    var value: JSONValue {
        var body = BodyWriter()
        if let isClosed { body.put("closed", isClosed) }
        body.put("code", code)
        body.put("label", label)
        body.put("step", step)
        body.put("upTo", upperBound)
        return body.value
    }

    init(reading body: BodyReader) throws(FactError) {
        let step = try body.integer("step")
        guard (1...5).contains(step) else { throw body.failure("step") }
        self.init(
            try body.text("code"), try body.wording("label"),
            upTo: try body.optionalNumber("upTo"), step: step,
            isClosed: try body.optionalFlag("closed"))
    }
}
