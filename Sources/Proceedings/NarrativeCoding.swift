import Ledger
import Performance
import Vocabulary

// The bodies of what agencies say, who signs, and what joins two plans.

extension SelfEvaluation {
    func write(to body: inout BodyWriter) {
        body.put("cause", cause)
        body.put("organisation", organisation)
        body.put("period", period.description)
        body.put(place)
        body.put("section", section.rawValue)
        body.put("text", text)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            organisation: try body.id("organisation"), period: try body.period("period"),
            section: try body.choice("section"), text: try body.text("text"),
            cause: try body.optionalText("cause"), place: try body.place())
    }
}

extension Officeholder {
    func write(to body: inout BodyWriter) {
        body.put("capacity", capacity.rawValue)
        body.put("from", from)
        body.put("organisation", organisation)
        body.put(place)
        body.put("position", position)
        body.put("to", to)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            organisation: try body.id("organisation"), position: try body.text("position"),
            capacity: try body.choice("capacity"), from: try body.day("from"),
            to: try body.optionalDay("to"), place: try body.place())
    }
}

extension IndicatorBridge {
    func write(to body: inout BodyWriter) {
        body.put("from", from)
        body.put("fromDocument", fromDocument)
        body.put("note", note)
        body.put(place)
        body.put("relation", relation.rawValue)
        body.put("to", to)
        body.put("toDocument", toDocument)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            from: try body.optionalID("from"), fromDocument: try body.optionalID("fromDocument"),
            to: try body.optionalID("to"), toDocument: try body.optionalID("toDocument"),
            relation: try body.choice("relation"), note: try body.optionalText("note"),
            place: try body.place())
    }
}

extension CycleOpened {
    func write(to body: inout BodyWriter) {
        body.put("cycle", cycle.description)
        body.put("title", title)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(cycle: try body.cycle("cycle"), title: try body.optionalText("title"))
    }
}

extension ImportReceived {
    func write(to body: inout BodyWriter) {
        if !absent.isEmpty { body.put("absent", .array(absent.map(\.value))) }
        body.put("byteCount", file.byteCount)
        body.put("counts", .array(counts.map(\.value)))
        body.put("entries", entries)
        body.put("file", file.name)
        body.put("sha256", file.sha256.description)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let sha256 = Digest(try body.text("sha256")) else { throw body.failure("sha256") }
        var counts: [TableCount] = []
        for element in try body.elements("counts") {
            counts.append(try TableCount(reading: BodyReader(kind: body.kind, body: element)))
        }
        var absent: [AbsentRows] = []
        for element in try body.elements("absent") {
            absent.append(try AbsentRows(reading: BodyReader(kind: body.kind, body: element)))
        }
        let entries = try body.integer("entries")
        guard entries >= 0 else { throw body.failure("entries") }
        self.init(
            file: FileIdentity(
                name: try body.text("file"), sha256: sha256,
                byteCount: try body.integer("byteCount")),
            entries: entries, counts: counts, absent: absent)
    }
}

extension AbsentRows {
    var value: JSONValue {
        var body = BodyWriter()
        body.put("count", count)
        body.put("subjects", texts: subjects)
        body.put("table", table.rawValue)
        return body.value
    }

    init(reading body: BodyReader) throws(FactError) {
        let count = try body.integer("count")
        guard count > 0 else { throw body.failure("count") }
        self.init(
            table: try body.choice("table"), count: count, subjects: try body.texts("subjects"))
    }
}

extension TableCount {
    var value: JSONValue {
        var body = BodyWriter()
        body.put("changed", changed)
        body.put("new", new)
        body.put("stale", stale)
        body.put("table", table.rawValue)
        body.put("unchanged", unchanged)
        return body.value
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(
            table: try body.choice("table"), new: try body.integer("new"),
            changed: try body.integer("changed"), unchanged: try body.integer("unchanged"),
            stale: try body.integer("stale"))
    }
}
