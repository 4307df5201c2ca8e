package import Performance

/// What the evaluation page says first, as values.
package struct EvaluationSummary: Sendable {
    package let count: Int
    package let onTrack: Int
    package let offTrack: Int
    /// Indicators that are more likely to miss their annual target than to meet it.
    package let likelyMissed: Int
    package let notReleased: Int
    package let notReported: Int
    package let expected: ExpectedShare?
    /// The middle grade of those that have one.
    package let medianGrade: IndicatorResult.DataQuality.Grade?
    /// Values graded C or D.
    package let doubtful: Int

    package init(_ evaluation: Evaluation) {
        let results = evaluation.indicators
        count = results.count
        onTrack = results.count { $0.onTrack == true }
        offTrack = results.count { $0.onTrack == false }
        likelyMissed = results.count(where: Self.isLikelyMissed)
        notReleased = results.count { $0.missing == .notReleased }
        notReported = results.count { $0.missing == .notReported }
        expected = ExpectedShare(results.compactMap(\.forecast.probabilityMet))
        let grades = results.compactMap(\.quality.grade).sorted()
        medianGrade = grades.isEmpty ? nil : grades[grades.count / 2]
        doubtful = grades.count { $0 >= .c }
    }

    /// Less likely than not to meet the annual target; behind, where nothing can be forecast.
    package static func isLikelyMissed(_ result: IndicatorResult) -> Bool {
        result.forecast.probabilityMet.map { $0 < 0.5 } ?? (result.onTrack == false)
    }
}
