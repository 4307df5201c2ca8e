import MultiCriteria
import Testing
import Vocabulary

@Suite("Refusals in two languages")
struct WordingTests {
    static let errors: [any Explained] = [
        WeightError.none, WeightError.negative(criterion: 0), WeightError.zeroSum,
        WeightError.outOfRange(criterion: 0), WeightError.sum(0.9),
        VikorError.groupShare,
        PreferenceError.count(1, expected: 2), PreferenceError.tooManyComparisons(5),
        PreferenceError.threshold(criterion: 0, .indifference),
        PreferenceError.threshold(criterion: 0, .preference),
        PreferenceError.threshold(criterion: 0, .order),
        PreferenceError.threshold(criterion: 0, .spread),
        JudgementError.none, JudgementError.tooMany(31),
        JudgementError.notSquare(row: 0, count: 1, expected: 2),
        JudgementError.outOfRange(row: 0, column: 1),
        JudgementError.notReciprocal(row: 0, column: 1), JudgementError.unconnected(item: 1),
        JudgementError.groupCount(member: 0, count: 1, expected: 2),
        JudgementError.memberWeights,
        AcceptabilityError.tooManyAlternatives(201), AcceptabilityError.tooManyCriteria(51),
        AcceptabilityError.sampleCount(0), AcceptabilityError.weightCount(1, expected: 2),
        AcceptabilityError.order(criterion: 0), AcceptabilityError.bounds(criterion: 0),
        AcceptabilityError.unknownCriterion(7, count: 2),
        AcceptabilityError.infeasible(low: 0, high: 0.5),
        VenueStudyError.values(.noCriteria), VenueStudyError.weighing(.sampleCount(0)),
        VenueStudyError.fact(limit: 0, option: 0), VenueStudyError.limitValue(limit: 0),
        VenueStudyError.factValue(option: 0, fact: 0),
    ]

    @Test("Each says what is wrong in both, and differently", arguments: errors.indices)
    func languages(_ index: Int) {
        let wording = Self.errors[index].wording
        #expect(!wording.id.isEmpty && !wording.en.isEmpty)
        #expect(wording.id != wording.en)
    }

    @Test("An exclusion prints numbers in the reader's language")
    func exclusion() throws {
        let day = try #require(CivilDate("2026-04-01"))
        let study = try VenueStudy(
            options: [
                MeetingOption(
                    venue: "Aula", days: day...day, facts: [1_250.5], values: [.fixed(1)])
            ], criteria: [.benefit],
            limits: [HardLimit(.atMost(1_000, fact: 0), subject: Wording(id: "Biaya", en: "Cost"))]
        )
        let wording = try #require(study.exclusions[0].first).wording
        #expect(wording.id == "Biaya: 1.250,5 di atas 1.000.")
        #expect(wording.en == "Cost: 1,250.5 is above 1,000.")
    }
}
