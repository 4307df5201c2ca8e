import OracleSupport
import MultiCriteria
import Testing
import Vocabulary

/// The numbers that the article prints.
@Suite("The article's worked example")
struct ArticleTests {
    private static let criteria = [
        Criterion(.cost, reference: 0...150), Criterion(.cost, reference: 0...6),
        Criterion(.benefit, reference: 0...30),
    ]

    private func study() throws -> VenueStudy {
        let day = { (text: String) throws in try #require(CivilDate(text)) }
        let april = try day("2026-04-14")...day("2026-04-15")
        return try VenueStudy(
            options: [
                MeetingOption(
                    venue: "District hall", days: april, facts: [150],
                    values: [.fixed(40), .fixed(2), .fixed(24)]),
                MeetingOption(
                    venue: "City hotel", days: april, facts: [200],
                    values: [
                        .triangular(low: 70, mode: 80, high: 120), .fixed(1), .fixed(28),
                    ]),
                MeetingOption(
                    venue: "Island lodge", days: april, facts: [130],
                    values: [
                        .triangular(low: 60, mode: 70, high: 100), .fixed(3.5), .fixed(20),
                    ]),
                MeetingOption(
                    venue: "Village office", days: april, facts: [60],
                    values: [.fixed(10), .fixed(1), .fixed(30)]),
            ], criteria: Self.criteria,
            limits: [
                HardLimit(.atLeast(120, fact: 0), subject: Wording(id: "Kursi", en: "Seats"))
            ], weights: .ordinal([[0, 2], [1]]))
    }

    @Test("Scores, what they consist of, and how far weights may move")
    func scores() throws {
        let matrix = try DecisionMatrix(
            [[40, 2, 24], [90, 1, 28], [76.667, 3.5, 20]], criteria: Self.criteria,
            weights: CriterionWeights([0.4, 0.2, 0.4]))
        let sum = WeightedSum(matrix)
        #expect(printed(sum.scores, digits: 3) == ".747 .700 .546")
        #expect(printed(sum.contributions[0], digits: 3) == ".293 .133 .320")
        let stability = try WeightStability(matrix.utilities, weights: matrix.weights)
        #expect(printed([stability.intervals[0].range.lowerBound], digits: 3) == ".302")
    }

    @Test("The study of venues")
    func venues() throws {
        let study = try study()
        #expect(study.exclusions[3].map(\.wording.en) == ["Seats: 60 is below 120."])
        #expect(study.recommendation?.option == 0 && study.recommendation?.isSettled == true)
        #expect(printed(try #require(study.challenge).weights, digits: 3) == ".444 .111 .444")
        #expect(
            study.standings.map { printed([$0.firstRankShare], digits: 2) } == [
                ".72", ".28", ".00",
            ])
        #expect(
            study.standings.map { printed([$0.expectedRank], digits: 2) } == [
                "1.28", "1.82", "2.90",
            ])
        #expect(
            study.standings.map { printed([$0.worstThirdShare], digits: 2) } == [
                ".00", ".10", ".90",
            ])
        #expect(
            study.standings.map { printed([$0.expectedRegret], digits: 3) } == [
                ".013", ".083", ".208",
            ])
        let acceptability = try #require(study.acceptability)
        #expect(
            acceptability.centralWeights.map { printed($0 ?? [], digits: 2) } == [
                ".54 .11 .35", ".21 .11 .68", "",
            ])
        let challenge = try #require(study.challenge)
        #expect(
            challenge.neededWeights.map { printed([$0 ?? -1], digits: 3) } == [
                ".296", ".375", ".636",
            ])
        #expect(
            challenge.neededValues.map { printed([$0?.amount ?? 0], digits: 2) } == [
                "-23.75", "-3.80", "4.75",
            ])
        #expect(challenge.neededValues.map { $0?.isWithinRange } == [true, false, false])
    }
}
