import Breakout
import Vocabulary

extension KernelCatalogue {
    static let breakout: [Kernel] = [
        Kernel(
            "breakout", "People spread over tables for several rounds, mixed and not twice.",
            input: [
                Kernel.Field("agencies", "[text or integer or null]", "The agency of each person."),
                Kernel.Field("ranks", "[text or integer or null]?", "The rank of each person."),
                Kernel.Field("tables", "integer", "1…200."),
                Kernel.Field("rounds", "integer", "1…20."),
                Kernel.Field(
                    "fixed", "[object]?", "person, table, round? (all rounds if left out)."),
                Kernel.Field("forbidden", "[object]?", "As fixed: seats never given."),
                Kernel.Field("separate", "[[integer]]?", "[a, b]: never at one table."),
                Kernel.Field("weights", "object?", "agency, rank, repeated, 0…100; 3, 1, 10."),
                Kernel.Field("seed", "integer?", "1 if left out."),
                Kernel.Field("trials", "integer?", "Exchanges tried in each start."),
                Kernel.Field("starts", "integer?", "1…100."),
            ],
            output: [
                Kernel.Field("plan", "[[[integer]]]", "By round and table: the people."),
                Kernel.Field(
                    "cost", "integer", "agency · pairs + rank · pairs + repeated · pairs."),
                Kernel.Field("bound", "integer", "Proven: no plan costs less."),
                Kernel.Field("optimal", "boolean", "Proven."),
                Kernel.Field(
                    "agency, rank, repeated", "object", "count and bound of each kind of pair."),
                Kernel.Field("why", "text", "Why repeats cannot be below their bound."),
                Kernel.Field(
                    "reunions", "[object]",
                    "Pairs that meet again: first, second, rounds, cause (fixed, unavoidable, "
                        + "notProven)."),
                Kernel.Field("mixing", "[object]", "agency, people, count, bound."),
                Kernel.Field("together", "[object]", "Separated pairs at one table: pair, round."),
            ]
        ) { input throws(KernelInputError) in
            let agencies = try input.member("agencies").labels()
            let problem = try input.breakoutProblem(agencies)
            let seed = try input.optional("seed")?.integer() ?? 1
            let plan = problem.plan(
                seed: UInt64(bitPattern: Int64(seed)), weights: try input.breakoutWeights(),
                trials: try input.count("trials", most: 1_000_000_000),
                starts: try input.count("starts", most: 100))
            return plan.json(agencies)
        }
    ]
}

/// Names of agencies or ranks, numbered in the order in which they appear.
private struct Labels {
    var names: [JSON] = []
    var numbers: [Int?] = []
}

extension KernelInput {
    fileprivate func labels() throws(KernelInputError) -> Labels {
        var labels = Labels()
        var known: [JSON: Int] = [:]
        for element in try elements() {
            switch element.value {
            case .null: labels.numbers.append(nil)
            case .text, .integer:
                if known[element.value] == nil {
                    known[element.value] = labels.names.count
                    labels.names.append(element.value)
                }
                labels.numbers.append(known[element.value])
            default:
                throw element.refused(
                    id: "bukan teks, bilangan bulat, atau null.",
                    en: "is neither a text, a whole number nor null.")
            }
        }
        return labels
    }

    fileprivate func breakoutProblem(
        _ agencies: Labels
    ) throws(KernelInputError) -> BreakoutProblem {
        let place = try optional("ranks")
        let ranks = try place?.labels()
        if let place, let ranks, ranks.numbers.count != agencies.numbers.count {
            throw place.refused(
                id: "berisi \(ranks.numbers.count) pangkat untuk \(agencies.numbers.count) orang.",
                en: "has \(ranks.numbers.count) ranks for \(agencies.numbers.count) people.")
        }
        let separate = try optional("separate")?.list { pair throws(KernelInputError) in
            let ends = try pair.integers()
            guard ends.count == 2 else {
                throw pair.refused(id: "perlu dua orang, [a, b].", en: "needs two people, [a, b].")
            }
            return BreakoutProblem.Pair(ends[0], ends[1])
        }
        let tables = try member("tables").integer()
        let rounds = try member("rounds").integer()
        let fixed = try seats("fixed")
        let forbidden = try seats("forbidden")
        do {
            return try BreakoutProblem(
                people: agencies.numbers.indices.map {
                    .init(agency: agencies.numbers[$0], rank: ranks?.numbers[$0])
                },
                tables: tables, rounds: rounds, fixed: fixed, forbidden: forbidden,
                separate: separate ?? [])
        } catch {
            throw refused(error, at: error.place)
        }
    }

    private func seats(_ key: String) throws(KernelInputError) -> [BreakoutProblem.Seat] {
        try optional(key)?.list { seat throws(KernelInputError) in
            BreakoutProblem.Seat(
                person: try seat.member("person").integer(),
                table: try seat.member("table").integer(),
                round: try seat.optional("round")?.integer())
        } ?? []
    }

    fileprivate func breakoutWeights() throws(KernelInputError) -> BreakoutWeights {
        guard let place = try optional("weights") else { return .standard }
        let standard = BreakoutWeights.standard
        return BreakoutWeights(
            agency: try place.count("agency", most: 100) ?? standard.agency,
            rank: try place.count("rank", most: 100) ?? standard.rank,
            repeated: try place.count("repeated", most: 100) ?? standard.repeated)
    }

    fileprivate func count(_ key: String, most: Int) throws(KernelInputError) -> Int? {
        guard let place = try optional(key) else { return nil }
        let count = try place.integer()
        guard (0...most).contains(count) else {
            throw place.refused(id: "harus 0…\(most).", en: "is not in 0…\(most).")
        }
        return count
    }
}

extension BreakoutError {
    /// Where in the document.
    fileprivate var place: String {
        switch self {
        case .outside(.people, _, _): "agencies"
        case .outside(.tables, _, _), .emptyTables: "tables"
        case .outside(.rounds, _, _): "rounds"
        case .outside(.rules, _, _): "separate"
        case .tooManyFixed: "fixed"
        case .unseatable: "forbidden"
        case .unknown(_, _, let rule), .separatedFromSelf(let rule), .fixedTwice(_, _, let rule),
            .fixedAndForbidden(_, _, let rule), .fixedTogether(let rule, _):
            switch rule {
            case .fixed(let index): "fixed[\(index)]"
            case .forbidden(let index): "forbidden[\(index)]"
            case .separate(let index): "separate[\(index)]"
            }
        }
    }
}

extension BreakoutPlan {
    fileprivate func json(_ agencies: Labels) -> JSON {
        .object([
            "plan": .array(tables.map { .array($0.map(JSON.integers)) }),
            "cost": .integer(cost), "bound": .integer(bound), "optimal": .bool(isOptimal),
            "agency": agency.json, "rank": rank.json, "repeated": repeated.json,
            "why": .text(cause.wording.en),
            "reunions": .array(reunions.map(\.json)),
            "mixing": .array(
                mixing.map {
                    .object([
                        "agency": agencies.names[$0.agency], "people": .integer($0.people),
                        "count": .integer($0.pairs.count), "bound": .integer($0.pairs.bound),
                    ])
                }),
            "together": .array(
                together.map {
                    .object([
                        "pair": .integers([$0.pair.first, $0.pair.second]),
                        "round": .integer($0.round),
                    ])
                }),
        ])
    }
}

extension BreakoutPlan.Pairs {
    fileprivate var json: JSON {
        .object(["count": .integer(count), "bound": .integer(bound)])
    }
}

extension BreakoutPlan.Reunion {
    fileprivate var json: JSON {
        let cause =
            switch cause {
            case .fixed: "fixed"
            case .unavoidable: "unavoidable"
            case .notProven: "notProven"
            }
        return .object([
            "first": .integer(first), "second": .integer(second), "rounds": .integers(rounds),
            "cause": .text(cause),
        ])
    }
}
