import Testing
import Vocabulary

@testable import Agreement

@Suite("A table of ratings")
struct RatingTableTests {
    @Test("gives back what it was given, gaps included")
    func cells() throws {
        let table = try RatingTable([[1, nil, 3], [nil, 5, 6]])
        #expect([table.raterCount, table.itemCount] == [2, 3])
        #expect(table[0, 2] == 3)
        #expect(table[1, 0] == nil)
        #expect(table.row(1) == [nil, 5, 6])
    }

    @Test("refuses nobody, ragged rows, numbers that are none, and too many cells")
    func refusals() {
        #expect(throws: AgreementError.noRows) { try RatingTable([]) }
        #expect(throws: AgreementError.ragged(row: 2, expected: 2, found: 3)) {
            try RatingTable([[1, 2], [1, 2], [1, 2, 3]])
        }
        #expect(throws: AgreementError.notFinite(row: 1, column: 0)) {
            try RatingTable([[1, 2], [.nan, 2]])
        }
        #expect(throws: AgreementError.notFinite(row: 0, column: 1)) {
            try RatingTable([[1, -.infinity]])
        }
        #expect(throws: AgreementError.tooLarge(rows: 2, columns: 5_000_001, limit: 10_000_000)) {
            let row = [Double?](repeating: 1, count: 5_000_001)
            return try RatingTable([row, row])
        }
    }

    @Test("Every refusal and every reason is said in both languages, with its place from 1")
    func wordings() {
        let errors: [AgreementError] = [
            .noRows, .tooLarge(rows: 4, columns: 4, limit: 9),
            .ragged(row: 4, expected: 1, found: 2),
            .notFinite(row: 4, column: 6), .tooManyValues(limit: 9),
            .negativeCount(row: 4, column: 6), .unequalRaters(row: 4, expected: 1, found: 2),
            .outsideScale(rater: 4, value: 12, highest: 9),
            .differentShapes(before: [4], after: [6]), .resamplesOutside(found: 0, limit: 9),
            .confidenceOutside,
        ]
        let reasons: [Undetermined] = [
            .fewerThanTwoRaters(left: 1), .fewerThanTwoItems, .incomplete(raters: [4]),
            .everythingTied, .noPairs, .noVariation, .negativeValues, .oneCategory, .noAnswers,
        ]
        let wordings = errors.map(\.wording) + reasons.map(\.wording)
        #expect(Set(wordings.map(\.id)).count == wordings.count)
        #expect(Set(wordings.map(\.en)).count == wordings.count)
        #expect(wordings.allSatisfy { $0.id != $0.en && $0.en.hasSuffix(".") })
        #expect(AgreementError.notFinite(row: 4, column: 6).wording.en.hasPrefix("Row 5, column 7"))
        #expect(Undetermined.incomplete(raters: [4]).wording.id.contains("penilai 5"))
    }
}
