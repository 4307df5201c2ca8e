import OracleSupport
import MultiCriteria
import Testing
import Vocabulary

@Suite("Dates and venues")
struct VenueStudyTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func option(
        _ venue: String, _ first: String, _ facts: [Double?], _ values: [UncertainValue]
    ) throws -> MeetingOption {
        let first = try day(first)
        return MeetingOption(
            venue: venue, days: first...first.adding(days: 1), facts: facts, values: values)
    }

    private let criteria = [
        Criterion(.cost, reference: 100...300), Criterion(.benefit, reference: 0...100),
    ]

    private func limits() throws -> [HardLimit] {
        [
            HardLimit(.atLeast(120, fact: 0), subject: Wording(id: "Kursi", en: "Seats")),
            HardLimit(
                .notDuring(try day("2026-02-18")...day("2026-03-19")),
                subject: Wording(same: "Ramadan")),
            HardLimit(.atMost(2, fact: 1), subject: Wording(id: "Perahu", en: "Boats")),
        ]
    }

    @Test("Options that break a limit are out, each with all its reasons")
    func exclusions() throws {
        let values: [UncertainValue] = [.fixed(200), .fixed(50)]
        let study = try VenueStudy(
            options: [
                option("Aula", "2026-04-01", [200, 0], values),
                option("Pulau", "2026-02-17", [80, 3], values),
                option("Pantai", "2026-04-01", [nil, 0], values),
            ], criteria: criteria, limits: limits(), sampleCount: 1_000)
        #expect(study.feasible == [0])
        #expect(study.exclusions[0].isEmpty)
        #expect(
            study.exclusions[1].map(\.wording.en) == [
                "Seats: 80 is below 120.", "Ramadan: 18 February 2026 is among the closed days.",
                "Boats: 3 is above 2.",
            ])
        #expect(
            study.exclusions[2].map(\.wording.id) == ["Kursi: belum diketahui; tanyakan dahulu."])
        #expect(study.recommendation?.option == 0)
        #expect(study.recommendation?.reason == .onlyOption)
        #expect(study.challenge == nil)
    }

    @Test("When every option breaks a limit, none is recommended")
    func nothing() throws {
        let study = try VenueStudy(
            options: [try option("Aula", "2026-04-01", [20, 0], [.fixed(1), .fixed(1)])],
            criteria: criteria, limits: limits())
        #expect(study.recommendation == nil && study.acceptability == nil)
        #expect(study.standings.isEmpty)
    }

    @Test("What the second needs is enough, and a little less is not")
    func challenge() throws {
        let weights = WeightInformation.fixed(try CriterionWeights([0.5, 0.5]))
        let study = { (price: Double, weights: WeightInformation) throws -> VenueStudy in
            try VenueStudy(
                options: [
                    option("Aula", "2026-04-01", [], [.fixed(150), .fixed(60)]),
                    option("Hotel", "2026-04-01", [], [.fixed(price), .fixed(90)]),
                ], criteria: criteria, weights: weights, sampleCount: 1_000)
        }
        // Scores: (0.75 + 0.6)/2 = 0.675 and (0.1 + 0.9)/2 = 0.5.
        let first = try study(280, weights)
        let challenge = try #require(first.challenge)
        #expect(first.standings.map(\.option) == [0, 1])
        #expect(near(first.standings.map(\.expectedScore), [0.675, 0.5], 1e-12))
        #expect(challenge.option == 1)
        #expect(near(challenge.lead, -0.175, 1e-12))
        // 0.65·w = 0.3·(1 − w)
        let needed = try #require(challenge.neededWeights[0])
        #expect(near(needed, 0.3 / 0.95, 1e-9))
        #expect(near(try #require(challenge.neededWeights[1]), 0.65 / 0.95, 1e-9))
        let price = try #require(challenge.neededValues[0])
        #expect(near(price.amount, -70, 1e-9) && price.isWithinRange)
        let reach = try #require(challenge.neededValues[1])
        #expect(near(reach.amount, 35, 1e-9) && !reach.isWithinRange)

        for (step, winner) in [(-0.001, 1), (0.001, 0)] {
            let moved = WeightInformation.fixed(
                try CriterionWeights([needed + step, 1 - needed - step]))
            #expect(try study(280, moved).recommendation?.option == winner)
        }
        #expect(try study(280 - 69, weights).recommendation?.option == 0)
        #expect(try study(280 - 71, weights).recommendation?.option == 1)
    }

    @Test("A second that no weight lifts is told so, and leads by value only")
    func dominated() throws {
        let study = try VenueStudy(
            options: [
                option("Aula", "2026-04-01", [], [.fixed(150), .fixed(60)]),
                option("Gedung", "2026-04-01", [], [.fixed(160), .fixed(50)]),
            ], criteria: criteria, sampleCount: 1_000)
        let challenge = try #require(study.challenge)
        #expect(challenge.neededWeights == [nil, nil])
        #expect(near(try #require(challenge.neededValues[0]).amount, -30, 1e-9))
        #expect(study.recommendation?.isSettled == true)
        #expect(near(challenge.weights, [0.5, 0.5], 1e-12))
    }

    @Test("The option that is regretted less is preferred to one that comes first more often")
    func regret() throws {
        let sure = try option("Aula", "2026-04-01", [], [.fixed(200), .fixed(50)])
        // Slightly better in six of ten cases, much worse in the rest.
        let risky = try option(
            "Pulau", "2026-04-01", [],
            [.fixed(200), .empirical([55, 55, 55, 55, 55, 55, 0, 0, 0, 0])])
        // Keeps the risky one's rank no better: a third that beats it whenever it fails.
        let middling = try option("Gedung", "2026-04-01", [], [.fixed(200), .fixed(49)])
        let study = try VenueStudy(
            options: [risky, sure, middling], criteria: criteria, sampleCount: 20_000)
        let shares = try #require(study.acceptability).firstRankShares
        #expect(shares[0] > shares[1])
        #expect(study.recommendation?.option == 1)
        #expect(study.recommendation?.reason == .lessRegret(than: 0))
        #expect(study.standings.map(\.option) == [1, 0, 2])
        #expect(study.standings[0].expectedRegret < study.standings[1].expectedRegret)
        #expect(study.standings[0].worstThirdShare <= study.standings[1].worstThirdShare)
    }

    @Test("Two options alike are settled by chance in about one of twenty studies (seeds 1…40)")
    func unsettled() throws {
        let value: UncertainValue = .triangular(low: 100, mode: 200, high: 300)
        let options = [
            try option("Aula", "2026-04-01", [], [value, .fixed(50)]),
            try option("Gedung", "2026-04-01", [], [value, .fixed(50)]),
        ]
        var settled = 0
        for seed in 1...40 {
            let study = try VenueStudy(
                options: options, criteria: criteria, sampleCount: 2_000, seed: UInt64(seed))
            settled += study.recommendation?.isSettled == true ? 1 : 0
        }
        #expect(settled <= 6)
    }

    @Test("Known orders count from their centroid, bounds from the weights drawn")
    func centres() throws {
        let options = [
            try option("Aula", "2026-04-01", [], [.fixed(150), .fixed(60)]),
            try option("Hotel", "2026-04-01", [], [.fixed(280), .fixed(90)]),
        ]
        let weights = { (known: WeightInformation) throws -> [Double] in
            let study = try VenueStudy(
                options: options, criteria: criteria, weights: known, sampleCount: 20_000)
            return try #require(study.challenge).weights
        }
        #expect(near(try weights(.ordinal([[1], [0]])), [0.25, 0.75], 1e-12))
        #expect(near(try weights(.intervals([0.2...0.4, 0...1])), [0.3, 0.7], 0.002))
    }

    @Test("Bad input is refused with its option or limit")
    func refusals() throws {
        let fine = try option("Aula", "2026-04-01", [1], [.fixed(1), .fixed(1)])
        let subject = Wording(same: "x")
        let study = { (options: [MeetingOption], limits: [HardLimit]) throws(VenueStudyError) in
            try VenueStudy(options: options, criteria: self.criteria, limits: limits)
        }
        #expect(throws: VenueStudyError.values(.noAlternatives)) { try study([], []) }
        let short = try option("Hotel", "2026-04-01", [1], [.fixed(1)])
        #expect(throws: VenueStudyError.values(.ragged(row: 1, count: 1, expected: 2))) {
            try study([fine, short], [])
        }
        #expect(throws: VenueStudyError.fact(limit: 0, option: 0)) {
            try study([fine], [HardLimit(.atMost(1, fact: 1), subject: subject)])
        }
        #expect(throws: VenueStudyError.limitValue(limit: 0)) {
            try study([fine], [HardLimit(.atMost(.nan, fact: 0), subject: subject)])
        }
        let odd = try option("Hotel", "2026-04-01", [.infinity], [.fixed(1), .fixed(1)])
        #expect(throws: VenueStudyError.factValue(option: 1, fact: 0)) {
            try study([fine, odd], [])
        }
        #expect(throws: VenueStudyError.weighing(.sampleCount(0))) {
            try VenueStudy(options: [fine], criteria: criteria, sampleCount: 0)
        }
        #expect(throws: VenueStudyError.weighing(.order(criterion: 1))) {
            try VenueStudy(options: [fine], criteria: criteria, weights: .ordinal([[0]]))
        }
    }
}
