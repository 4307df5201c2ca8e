import Ledger
import Performance
import Vocabulary

// The bodies of what a plan consists of.

extension Government {
    func write(to body: inout BodyWriter) {
        body.put("level", level.rawValue)
        body.put("name", name)
        body.put("ruleSet", ruleSet)
        body.put("termStart", termStart)
        body.put("timeZone", timeZone)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            name: try body.text("name"), level: try body.choice("level"),
            termStart: try body.optionalDay("termStart"), timeZone: try body.text("timeZone"),
            ruleSet: try body.id("ruleSet"))
    }
}

extension Organisation {
    func write(to body: inout BodyWriter) {
        body.put("code", id)
        body.put("kind", kind.rawValue)
        body.put("name", name)
        body.put("parent", parent)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            id: try body.id("code"), name: try body.text("name"), kind: try body.choice("kind"),
            parent: try body.optionalID("parent"))
    }
}

extension PlanDocument {
    func write(to body: inout BodyWriter) {
        body.put("code", id)
        body.put("kind", kind.rawValue)
        body.put("legalReference", legalReference)
        body.put("title", title)
        body.put("validFrom", validFrom)
        body.put("validTo", validTo)
        body.put("version", version)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            id: try body.id("code"), kind: try body.choice("kind"), title: try body.text("title"),
            legalReference: try body.optionalText("legalReference"),
            validFrom: try body.day("validFrom"), validTo: try body.optionalDay("validTo"),
            version: try body.optionalText("version"))
    }
}

extension CascadeNode {
    func write(to body: inout BodyWriter) {
        body.put("code", id)
        body.put("document", document)
        body.put("level", level.rawValue)
        body.put("organisation", organisation)
        body.put("parent", parent)
        body.put("text", text)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            id: try body.id("code"), document: try body.id("document"),
            level: try body.choice("level"), parent: try body.optionalID("parent"),
            text: try body.text("text"), organisation: try body.optionalID("organisation"))
    }
}

extension Indicator {
    func write(to body: inout BodyWriter) {
        body.put("aggregation", aggregation.rawValue)
        body.put("cap", cap.text)
        body.put("cascade", cascade)
        body.put("code", id)
        body.put("contributors", texts: contributors.map(\.text))
        body.put("decimals", decimals)
        body.put("definition", definition)
        body.put("formula", formula?.rawValue)
        body.put("frequency", frequency.rawValue)
        body.put("name", name)
        body.put("organisation", organisation)
        body.put("polarity", polarity.rawValue)
        body.put("source", source)
        body.put("standing", standing.rawValue)
        body.put("tags", texts: tags.map(\.rawValue))
        body.put("unit", unit)
        body.put("weight", weight)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let cap = Cap(text: try body.optionalText("cap")) else { throw body.failure("cap") }
        var tags: [Tag] = []
        for text in try body.texts("tags") {
            guard let tag = Tag(rawValue: text) else { throw body.failure("tags") }
            tags.append(tag)
        }
        self.init(
            id: try body.id("code"), name: try body.text("name"), unit: try body.text("unit"),
            cascade: try body.id("cascade"), organisation: try body.id("organisation"),
            contributors: try body.texts("contributors").map { Organisation.ID($0) },
            polarity: try body.choice("polarity"), aggregation: try body.choice("aggregation"),
            formula: try body.optionalChoice("formula"), cap: cap,
            weight: try body.optionalNumber("weight"), frequency: try body.choice("frequency"),
            decimals: try body.optionalInteger("decimals"), tags: tags,
            source: try body.optionalText("source"),
            definition: try body.optionalText("definition"), standing: try body.choice("standing"))
    }
}

extension Indicator.Cap {
    /// `nil` for the rule set's, `none`, or a percent.
    package var text: String? {
        switch self {
        case .ruleSet: nil
        case .none: "none"
        case .percent(let percent): DecimalText.text(percent)
        }
    }

    package init?(text: String?) {
        guard let text else {
            self = .ruleSet
            return
        }
        if text == "none" {
            self = .none
        } else if let percent = DecimalText.value(text), percent > 0 {
            self = .percent(percent)
        } else {
            return nil
        }
    }
}

extension Target {
    func write(to body: inout BodyWriter) {
        body.put("document", document)
        level.write(to: &body)
        body.put("indicator", indicator)
        body.put("period", period.description)
        body.put(place)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let level = try Level(reading: body) else { throw body.failure("value") }
        self.init(
            indicator: try body.id("indicator"), period: try body.period("period"), level: level,
            document: try body.optionalID("document"), place: try body.place())
    }
}

extension Target.Level {
    func write(to body: inout BodyWriter) {
        switch self {
        case .value(let value): body.put("value", value)
        case .range(let low, let high):
            body.put("low", low)
            body.put("high", high)
        case .grade(let grade): body.put("grade", grade)
        }
    }

    /// - Returns: `nil` when the body holds no level.
    init?(reading body: BodyReader) throws(FactError) {
        if let value = try body.optionalNumber("value") {
            self = .value(value)
        } else if let low = try body.optionalNumber("low") {
            let high = try body.number("high")
            guard low <= high else { throw body.failure("high") }
            self = .range(low: low, high: high)
        } else if let grade = try body.optionalText("grade") {
            self = .grade(grade)
        } else {
            return nil
        }
    }
}
