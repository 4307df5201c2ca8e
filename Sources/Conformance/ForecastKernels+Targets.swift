import Forecast

extension KernelCatalogue {
    static let targetProbability = Kernel(
        "target_probability", "Quantiles and the odds of reaching a target, from point and scale.",
        input: [
            .init("point", "[number]", "by period"),
            .init("scale", "[number]", "by period, at least 0"),
            .init("h", "integer", "the period asked for, and the periods of the sum"),
            .init("zRow", "[number]", "15 standardised quantiles of one period, not falling"),
            .init("zSumRow", "[number]", "the same for the sum of the first h periods"),
            .init("target", "number", "for period h"),
            .init("sumTarget", "number", "for the sum"),
            .init("levels", "[number]?", "the 15 levels; no others are known"),
        ],
        output: [
            .init("quantiles", "[number]", "of period h"),
            .init("probabilityAtLeast", "number", "that period h reaches the target, 0…1"),
            .init("sumQuantiles", "[number]", "of the sum"),
            .init("sumProbabilityAtLeast", "number", "that the sum reaches its target, 0…1"),
        ]
    ) { input throws(KernelInputError) in
        let point = try input.member("point").doubles()
        let scale = try input.scales(count: point.count)
        let h = try input.member("h").horizon()
        guard h <= point.count else {
            throw try input.member("h").refused(
                id: "melebihi \(point.count) periode dalam point.",
                en: "exceeds the \(point.count) periods of point.")
        }
        if let levels = try input.optional("levels"),
            try levels.doubles() != ForecastDistribution.levels
        {
            throw levels.refused(
                id: "hanya 15 tingkat dari tabel kuantil yang dikenal.",
                en: "only the 15 levels of the quantile table are known.")
        }
        let one = try input.distribution("zRow", point: point[h - 1], scale: scale[h - 1])
        let squares = scale[..<h].reduce(0) { $0 + $1 * $1 }
        let width = (squares * (1 + 0.5 * Double(h - 1))).squareRoot()
        let sum = try input.distribution(
            "zSumRow", point: point[..<h].reduce(0, +), scale: width)
        let target = try input.member("target").double()
        let sumTarget = try input.member("sumTarget").double()
        return .object([
            "quantiles": .numbers(one.quantiles),
            "probabilityAtLeast": .number(one.probability(atLeast: target)),
            "sumQuantiles": .numbers(sum.quantiles),
            "sumProbabilityAtLeast": .number(sum.probability(atLeast: sumTarget)),
        ])
    }

    static let yearEnd = Kernel(
        "year_end", "The distribution of a year's final value when part of the year is known.",
        input: [
            .init("history", "[number]", "oldest first, without gaps, 3…5000, up to now"),
            .init("periodsPerYear", "integer", "1, 2, 4 or 12"),
            .init("observedThisYear", "[number]", "the known values of this year, may be empty"),
            .init("remaining", "integer", "periods of the year still to come, 0…60"),
            .init("measure", "text", "sum, last, average or max"),
            .init("support", "text?", "unbounded (default), nonNegative or percent"),
            .init("target", "number?", "the value whose odds are asked for"),
        ],
        output: [
            .init("levels", "[number]", "the 15 levels of the quantiles"),
            .init("quantiles", "[number]", "by level, in the unit of the history"),
            .init("probabilityAtLeast", "number or null", "of reaching at least the target"),
            .init("probabilityAtMost", "number or null", "of ending at most at the target"),
        ]
    ) { input throws(KernelInputError) in
        let history = try input.member("history")
        let remaining = try input.member("remaining").integer()
        guard 0...60 ~= remaining else {
            throw try input.member("remaining").refused(id: "harus 0…60.", en: "must be 0…60.")
        }
        let target = try input.optional("target").map { place throws(KernelInputError) in
            try place.double()
        }
        let found = Forecast.yearEnd(
            history: try history.history(),
            periodsPerYear: try input.member("periodsPerYear").periodsPerYear(),
            observedThisYear: try input.member("observedThisYear").doubles(), remaining: remaining,
            measure: try input.member("measure").measure(), support: try input.support())
        guard let found else {
            throw history.refused(
                id: "belum bercerita: prakiraan perlu 3 nilai.",
                en: "says nothing: a forecast needs 3 values.")
        }
        return .object([
            "levels": .numbers(ForecastDistribution.levels), "quantiles": .numbers(found.quantiles),
            "probabilityAtLeast": .optional(target.map { found.probability(atLeast: $0) }),
            "probabilityAtMost": .optional(target.map { found.probability(atMost: $0) }),
        ])
    }
}

extension KernelInput {
    fileprivate func scales(count: Int) throws(KernelInputError) -> [Double] {
        let place = try member("scale")
        let scales = try place.list { entry throws(KernelInputError) in
            let scale = try entry.double()
            guard scale >= 0 else { throw entry.refused(id: "kurang dari 0.", en: "is below 0.") }
            return scale
        }
        guard scales.count == count else {
            throw place.refused(
                id: "berisi \(scales.count) periode, point berisi \(count).",
                en: "has \(scales.count) periods, point has \(count).")
        }
        return scales
    }

    fileprivate func distribution(
        _ key: String, point: Double, scale: Double
    ) throws(KernelInputError) -> ForecastDistribution {
        let place = try member(key)
        let row = try place.doubles()
        guard row.count == ForecastDistribution.levels.count else {
            throw place.refused(
                id: "berisi \(row.count) kuantil, bukan 15.",
                en: "has \(row.count) quantiles, not 15.")
        }
        guard zip(row, row.dropFirst()).allSatisfy({ $0 <= $1 }) else {
            throw place.refused(id: "kuantilnya menurun.", en: "the quantiles fall.")
        }
        let quantiles = row.map { point + scale * $0 }
        guard quantiles.allSatisfy(\.isFinite) else {
            throw place.refused(
                id: "kuantilnya keluar dari jangkauan bilangan.",
                en: "the quantiles leave the range of numbers.")
        }
        return ForecastDistribution(quantiles: quantiles)
    }

    func measure() throws(KernelInputError) -> YearEnd.Measure {
        guard let measure = YearEnd.Measure(rawValue: try text()) else {
            throw refused(
                id: "harus sum, last, average, atau max.", en: "must be sum, last, average or max.")
        }
        return measure
    }

    func periodsPerYear() throws(KernelInputError) -> Int {
        let count = try integer()
        guard [1, 2, 4, 12].contains(count) else {
            throw refused(id: "harus 1, 2, 4, atau 12.", en: "must be 1, 2, 4 or 12.")
        }
        return count
    }

    /// The member `support`, unbounded when it is left out.
    func support() throws(KernelInputError) -> Support {
        guard let place = try optional("support") else { return .unbounded }
        switch try place.text() {
        case "unbounded": return .unbounded
        case "nonNegative": return .nonNegative
        case "percent": return .percent
        default:
            throw place.refused(
                id: "harus unbounded, nonNegative, atau percent.",
                en: "must be unbounded, nonNegative or percent.")
        }
    }
}
