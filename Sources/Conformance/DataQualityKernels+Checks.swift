import Forecast

extension KernelCatalogue {
    static let checks = Kernel(
        "dq_checks", "Cheap checks of one reported series: where to look, and why.",
        input: [
            .init("series", "[number or null]", "by row; null is missing"),
            .init("periods", "[text]?", "the period of each row: finds repeats"),
            .init("periodsPerYear", "integer?", "1…366: totals begin anew, shares of targets"),
            .init("first", "integer?", "the place of the first row in its year, from 0; 0"),
            .init("cumulative", "boolean?", "whether the values are totals since January"),
            .init("wholes", "[number or null]?", "what each value is a part of"),
            .init("targets", "[number or null]?", "the year's target for each row"),
            .init("earlier", "[number or null]?", "what was published first"),
        ],
        output: [
            .init("findings", "[object]", "check, positions, found, compared, factor, why"),
            .init("lastDigits", "object or null", "counts, chiSquare, pValue; null below 50"),
            .init("revisionRate", "number or null", "share of values changed since"),
        ]
    ) { input throws(KernelInputError) in
        let series = try input.member("series").optionalDoubles()
        var findings = SeriesChecks.unitJumps(series) + SeriesChecks.identicalRuns(series)
        if let periods = try input.optional("periods") {
            let names = try periods.texts()
            try periods.agree(names.count, series.count)
            findings += SeriesChecks.duplicates(names)
        }
        findings += try input.calendarFindings(series)
        if let wholes = try input.row("wholes", count: series.count) {
            findings += SeriesChecks.partsAboveWholes(series, wholes)
        }
        let revisions = try input.row("earlier", count: series.count).map {
            SeriesChecks.revisions(series, earlier: $0)
        }
        findings += revisions?.findings ?? []
        let digits = LastDigits(series)
        if let heaped = digits?.finding { findings.append(heaped) }
        return .object([
            "findings": .array(findings.map(\.document)),
            "lastDigits": digits?.document ?? .null,
            "revisionRate": .optional(revisions?.rate),
        ])
    }
}

extension KernelInput {
    /// The checks that need to know where a year begins.
    fileprivate func calendarFindings(
        _ series: [Double?]
    ) throws(KernelInputError) -> [SeriesFinding] {
        let length = try optional("periodsPerYear").map { place throws(KernelInputError) in
            try place.horizon(upTo: 366)
        }
        let first = try optional("first").map { place throws(KernelInputError) in
            let value = try place.integer()
            guard 0..<366 ~= value else {
                throw place.refused(id: "harus 0…365.", en: "must be 0…365.")
            }
            return value
        }
        let isCumulative = try optional("cumulative").map { place throws(KernelInputError) in
            try place.flag()
        }
        var findings: [SeriesFinding] = []
        if isCumulative ?? false {
            findings += SeriesChecks.fallingTotals(
                series, periodsPerYear: length, first: first ?? 0)
        }
        if let targets = try row("targets", count: series.count) {
            findings += SeriesChecks.targetShares(
                series, targets: targets, periodsPerYear: length ?? 1, first: first ?? 0)
        }
        return findings
    }

    fileprivate func row(_ key: String, count: Int) throws(KernelInputError) -> [Double?]? {
        guard let place = try optional(key) else { return nil }
        let row = try place.optionalDoubles()
        try place.agree(row.count, count)
        return row
    }

    fileprivate func agree(_ found: Int, _ rows: Int) throws(KernelInputError) {
        guard found == rows else {
            throw refused(
                id: "berisi \(found) isian, series berisi \(rows).",
                en: "has \(found) entries, series has \(rows).")
        }
    }
}

extension LastDigits {
    fileprivate var document: JSON {
        .object([
            "counts": .integers(counts), "decimals": .integer(decimals),
            "chiSquare": .number(chiSquare), "pValue": .number(pValue),
            "preferred": .integers(preferred),
        ])
    }
}

extension SeriesFinding {
    fileprivate var document: JSON {
        .object([
            "check": .text(check.rawValue), "positions": .integers(positions),
            "found": .number(found), "compared": .number(compared), "factor": .optional(factor),
            "why": .text(why),
        ])
    }

    private var why: String {
        let number = { (value: Double) in JSON.number(value).short }
        let relation = factor.map(number) ?? ""
        return switch check {
        case .duplicate: "The period is reported \(number(found)) times."
        case .unitJump:
            "\(number(found)) is about \(relation) times the \(number(compared)) before it; "
                + "was the unit changed?"
        case .lastDigits:
            "Some last digits are so frequent (χ² \(number(found)), limit \(number(compared))) "
                + "that the values may be estimates."
        case .fallingTotal:
            "A total of the year so far cannot fall from \(number(compared)) to \(number(found))."
        case .partAboveWhole: "\(number(found)) exceeds its whole, \(number(compared))."
        case .identical:
            "\(number(found)) stands \(number(compared)) times in a row; was it measured?"
        case .revised: "\(number(compared)) was published first; \(number(found)) holds now."
        case .targetShare:
            "\(number(found)) is exactly \(relation) of the target \(number(compared)); "
                + "was it measured?"
        }
    }
}
