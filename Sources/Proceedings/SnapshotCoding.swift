import Forecast
import Ledger
import Performance
import Vocabulary

extension SnapshotFrozen {
    func write(to body: inout BodyWriter) {
        body.put("asOf", asOf)
        body.put("cycle", cycle.description)
        body.put("frontier", frontier.value)
        body.put("government", government.value)
        body.put("indicators", .array(indicators.map(\.value)))
        body.put("organisations", .array(organisations.map(\.value)))
        body.put("ruleSet", ruleSet)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let frontier = body.body["frontier"].flatMap({ Frontier(value: $0) }) else {
            throw body.failure("frontier")
        }
        guard let government = try body.inner("government") else {
            throw body.failure("government")
        }
        var indicators: [FrozenIndicator] = []
        for element in try body.elements("indicators") {
            indicators.append(
                try FrozenIndicator(reading: BodyReader(kind: body.kind, body: element)))
        }
        var organisations: [FrozenRollup] = []
        for element in try body.elements("organisations") {
            organisations.append(
                try FrozenRollup(reading: BodyReader(kind: body.kind, body: element)))
        }
        self.init(
            cycle: try body.cycle("cycle"), ruleSet: try body.id("ruleSet"),
            asOf: try body.day("asOf"), frontier: frontier, indicators: indicators,
            government: try FrozenRollup(reading: government), organisations: organisations)
    }
}

extension FrozenIndicator {
    var value: JSONValue {
        var body = BodyWriter()
        body.put("annual", annual.value)
        if let annualTarget { body.put("annualTarget", annualTarget.value) }
        body.put("attention", attention)
        body.put("code", code)
        body.put("gap", gap)
        body.put("interim", interim.value)
        if let interimTarget { body.put("interimTarget", interimTarget.value) }
        body.put("met", met)
        body.put("onTrack", onTrack)
        body.put("probabilityMet", probabilityMet)
        body.put("quantiles", texts: quantiles.map(DecimalText.text))
        if let realised { body.put("realised", realised.value) }
        return body.value
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let annual = try body.inner("annual") else { throw body.failure("annual") }
        guard let interim = try body.inner("interim") else { throw body.failure("interim") }
        code = try body.id("code")
        self.annual = try FrozenAchievement(reading: annual)
        self.interim = try FrozenAchievement(reading: interim)
        realised = nil
        if let inner = try body.inner("realised") {
            realised = try Observation.Measure(reading: inner)
        }
        annualTarget = nil
        if let inner = try body.inner("annualTarget") {
            annualTarget = try Target.Level(reading: inner)
        }
        interimTarget = nil
        if let inner = try body.inner("interimTarget") {
            interimTarget = try Target.Level(reading: inner)
        }
        met = try body.optionalFlag("met")
        onTrack = try body.optionalFlag("onTrack")
        gap = try body.optionalNumber("gap")
        probabilityMet = try body.optionalNumber("probabilityMet")
        attention = try body.optionalNumber("attention")
        quantiles = []
        for text in try body.texts("quantiles") {
            guard let number = DecimalText.value(text) else { throw body.failure("quantiles") }
            quantiles.append(number)
        }
        guard quantiles.isEmpty || quantiles.count == ForecastDistribution.levels.count else {
            throw body.failure("quantiles")
        }
    }
}

extension Target.Level {
    fileprivate var value: JSONValue {
        var body = BodyWriter()
        write(to: &body)
        return body.value
    }
}

extension Observation.Measure {
    fileprivate var value: JSONValue {
        var body = BodyWriter()
        write(to: &body)
        return body.value
    }
}

extension FrozenAchievement {
    fileprivate var value: JSONValue {
        var body = BodyWriter()
        body.put("capped", capped)
        body.put("raw", raw)
        body.put("status", status)
        return body.value
    }

    fileprivate init(reading body: BodyReader) throws(FactError) {
        self.init(
            raw: try body.optionalNumber("raw"), capped: try body.optionalNumber("capped"),
            status: try body.text("status"))
    }
}

extension FrozenRollup {
    fileprivate var value: JSONValue {
        var body = BodyWriter()
        body.put("absorption", absorption)
        body.put("annual", annual.value)
        body.put("count", count)
        body.put("interim", interim.value)
        body.put("met", met)
        body.put("missed", missed)
        body.put("notJudged", notJudged)
        body.put("organisation", organisation)
        return body.value
    }

    fileprivate init(reading body: BodyReader) throws(FactError) {
        guard let annual = try body.inner("annual") else { throw body.failure("annual") }
        guard let interim = try body.inner("interim") else { throw body.failure("interim") }
        organisation = try body.optionalID("organisation")
        self.annual = try FrozenAchievement(reading: annual)
        self.interim = try FrozenAchievement(reading: interim)
        met = try body.integer("met")
        missed = try body.integer("missed")
        notJudged = try body.integer("notJudged")
        count = try body.integer("count")
        absorption = try body.optionalNumber("absorption")
    }
}
