import OracleSupport
import Testing

@testable import Agreement

private struct Input: Decodable, Sendable { let ratings: [[Double?]] }

private struct Expected: Decodable, Sendable {
    let nominal: Double?
    let ordinal: Double?
    let interval: Double?
    let ratio: Double?
}

private func alpha(_ ratings: [[Double?]], _ level: MeasurementLevel) throws -> Double? {
    try KrippendorffAlpha(RatingTable(ratings)).value(level).value
}

@Suite("Krippendorff's alpha")
struct AlphaTests {
    private typealias Oracle = OracleFile<Input, Expected?>

    @Test(
        "agrees with independent computations",
        arguments: Oracle.load("krippendorff_alpha", in: .module))
    private func oracle(_ example: Oracle.Case) throws {
        let expected = try #require(example.expected)
        let ratings = example.input.ratings
        #expect(near(try alpha(ratings, .nominal), expected.nominal, example.tolerance))
        #expect(near(try alpha(ratings, .ordinal), expected.ordinal, example.tolerance))
        #expect(near(try alpha(ratings, .interval), expected.interval, example.tolerance))
        #expect(near(try alpha(ratings, .ratio), expected.ratio, example.tolerance))
    }

    @Test("Krippendorff's example of 2011 prints .743 .815 .849 .797")
    func published() throws {
        let example = try #require(
            Oracle.load("krippendorff_alpha", in: .module).first { $0.id == "krippendorff_2011" })
        let digits = try MeasurementLevel.allCases.map {
            printed(try alpha(example.input.ratings, $0), digits: 3)
        }
        #expect(digits == [".743", ".815", ".849", ".797"])
    }

    @Test("Krippendorff's two observers of ten yes-or-no units agree at .095")
    func binary() throws {
        let ratings: [[Double?]] = [
            [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
        ]
        #expect(printed(try alpha(ratings, .nominal), digits: 3) == ".095")
    }

    @Test("Seed 21: equal to the definition by pairs, at every level")
    func definition() throws {
        var random = RandomTables(21)
        for _ in 0..<300 {
            let ratings = random.ratings(
                random.whole(2...5), random.whole(1...8), 0...4, missing: 0.3)
            for level in MeasurementLevel.allCases {
                #expect(
                    near(try alpha(ratings, level), alphaByPairs(ratings, level), 1e-10),
                    "\(level) of \(ratings)")
            }
        }
    }

    @Test("Seed 22: neither the order of raters nor of units matters")
    func permutations() throws {
        var random = RandomTables(22)
        for _ in 0..<100 {
            let ratings = random.ratings(4, 7, missing: 0.2)
            let order = random.shuffled(Array(0..<7))
            let turned = columns(random.shuffled(ratings), in: order)
            for level in MeasurementLevel.allCases {
                #expect(near(try alpha(turned, level), try alpha(ratings, level), 1e-12))
            }
        }
    }

    @Test("Seed 23: each level ignores what it should: names, order, origin and unit, unit")
    func scales() throws {
        var random = RandomTables(23)
        for _ in 0..<100 {
            let ratings = random.ratings(3, 9, missing: 0.2)
            func mapped(_ change: (Double) -> Double) -> [[Double?]] {
                ratings.map { row in row.map { value in value.map(change) } }
            }
            let names = random.shuffled([17.0, -2, 0, 300, 4.5])
            #expect(
                near(
                    try alpha(mapped { names[Int($0) - 1] }, .nominal),
                    try alpha(ratings, .nominal), 1e-12))
            #expect(
                near(
                    try alpha(mapped { $0 * $0 * $0 - 50 }, .ordinal),
                    try alpha(ratings, .ordinal), 1e-12))
            #expect(
                near(
                    try alpha(mapped { -3 * $0 + 1_000 }, .interval),
                    try alpha(ratings, .interval), 1e-9))
            #expect(
                near(
                    try alpha(mapped { $0 * 1e6 }, .ratio), try alpha(ratings, .ratio), 1e-9))
        }
    }

    @Test("Full agreement that varies is 1, and alpha is never above 1")
    func bounds() throws {
        let ratings: [[Double?]] = [[1, 2, 5, 3], [1, 2, 5, 3], [1, nil, 5, 3]]
        for level in MeasurementLevel.allCases {
            #expect(try alpha(ratings, level) == 1)
        }
        var random = RandomTables(24)
        for _ in 0..<100 {
            let found = try alpha(random.ratings(3, 5, missing: 0.3), .ordinal)
            #expect((found ?? 0) <= 1)
        }
    }

    @Test("Without variation, without pairs and below 0 on a ratio scale there is no alpha")
    func undefined() throws {
        let same = try KrippendorffAlpha(RatingTable([[3, 3], [3, 3]]))
        #expect(same.value(.ordinal).reason == .noVariation)
        let apart = try KrippendorffAlpha(RatingTable([[1, nil], [nil, 2]]))
        #expect(apart.value(.nominal).reason == .noPairs)
        #expect(apart.pairableUnits == 0)
        let negative = try KrippendorffAlpha(RatingTable([[-1, 2], [1, 2]]))
        #expect(negative.value(.ratio).reason == .negativeValues)
        #expect(negative.value(.interval).value != nil)
        #expect(try KrippendorffAlpha(RatingTable([[]])).value(.nominal).reason == .noPairs)
    }

    @Test("Extreme values give a number or nothing, never one that is not finite")
    func extremes() throws {
        let huge = Double.greatestFiniteMagnitude
        let tables: [[[Double?]]] = [
            [[huge, -huge, 0], [huge, 0, -huge]], [[huge, 0, 1], [0, huge, 1]],
            [[.leastNonzeroMagnitude, 0, 1e-300], [0, 0, 1e-300]],
            [[1e15, 1e15 + 1], [1e15, 1e15 + 2]],
        ]
        for table in tables {
            for level in MeasurementLevel.allCases {
                #expect(try alpha(table, level)?.isFinite ?? true)
            }
        }
    }

    @Test("A thousand different values are a scale, one more is refused")
    func manyValues() throws {
        let row = (0..<1_000).map { Double($0) + 0.25 }
        #expect(try alpha([row, row], .interval) == 1)
        #expect(throws: AgreementError.tooManyValues(limit: 1_000)) {
            try KrippendorffAlpha(RatingTable([row + [-7], row + [-7]]))
        }
    }

    @Test("Data may be relied on from .8, tentatively from .667")
    func reading() {
        #expect(AlphaReading(alpha: 0.8) == .reliable)
        #expect(AlphaReading(alpha: 0.667) == .tentative)
        #expect(AlphaReading(alpha: 0.6669) == .unreliable)
    }
}

/// Alpha as defined: every pair of ratings of a unit against every pair of all ratings.
private func alphaByPairs(_ ratings: [[Double?]], _ level: MeasurementLevel) -> Double? {
    let units = (0..<ratings[0].count).map { unit in ratings.compactMap { $0[unit] } }
        .filter { $0.count >= 2 }
    let all = units.flatMap(\.self)
    func distance(_ one: Double, _ other: Double) -> Double {
        switch level {
        case .nominal: return one == other ? 0 : 1
        case .interval: return (one - other) * (one - other)
        case .ratio:
            let share = one == other ? 0 : (one - other) / (one + other)
            return share * share
        case .ordinal:
            let low = min(one, other)
            let high = max(one, other)
            let between = Double(all.count { $0 >= low && $0 <= high })
            let ends = Double(all.count { $0 == one } + all.count { $0 == other }) / 2
            return one == other ? 0 : (between - ends) * (between - ends)
        }
    }
    var observed = 0.0
    for unit in units {
        for one in unit.indices {
            for other in unit.indices where one != other {
                observed += distance(unit[one], unit[other]) / Double(unit.count - 1)
            }
        }
    }
    var expected = 0.0
    for one in all.indices {
        for other in all.indices where one != other { expected += distance(all[one], all[other]) }
    }
    return expected > 0 ? 1 - Double(all.count - 1) * observed / expected : nil
}
