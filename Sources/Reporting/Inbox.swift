package import Performance
package import Vocabulary

/// How much hangs on the verification of one submission.
package struct Consequence: Sendable, Equatable {
    /// One indicator's part in it.
    package struct Part: Sendable, Equatable {
        package let indicator: Indicator
        /// The indicator's own weight, 1 when the plan gives none.
        package let weight: Double
        /// How far its judgement moves with the new figures, 0…1: 1 is a hundred points, or from
        /// not judged to judged.
        package let change: Double
        /// How little the figures can be trusted while nobody verified them, 0…1.
        package let doubt: Double

        package var score: Double { weight * max(change, doubt) }
    }

    /// By falling score, equal ones by code.
    package let parts: [Part]
    package var score: Double { parts.reduce(0) { $0 + $1.score } }

    /// - Parameters:
    ///   - before: the judgements without the submission's figures.
    ///   - after: the same indicators with them.
    package init(before: [IndicatorResult], after: [IndicatorResult]) {
        let known = Dictionary(
            before.map { ($0.indicator.id, $0) }, uniquingKeysWith: { first, _ in first })
        parts = after.map { Part(before: known[$0.indicator.id], after: $0) }
            .sorted { left, right in
                left.score != right.score
                    ? left.score > right.score : left.indicator.id < right.indicator.id
            }
    }
}

extension Consequence.Part {
    init(before: IndicatorResult?, after: IndicatorResult) {
        indicator = after.indicator
        let given = after.indicator.weight ?? 1
        weight = given.isFinite ? max(0, given) : 1
        change =
            switch (before?.interim.capped, after.interim.capped) {
            case (nil, nil): 0
            case (nil, _?), (_?, nil): 1
            case (let from?, let to?): min(1, abs(to - from) / 100)
            }
        doubt = after.quality.grade.map { 1 - $0.trust } ?? 0
    }
}

/// A submission that waits for a verifier.
package struct InboxItem: Sendable, Equatable {
    package let organisation: Organisation.ID
    package let submitted: CivilDate
    /// The last day on which its verification is on time.
    package let due: CivilDate
    package let consequence: Consequence
    package let findings: [EntryFinding]

    package init(
        organisation: Organisation.ID, submitted: CivilDate, due: CivilDate,
        consequence: Consequence, findings: [EntryFinding] = []
    ) {
        self.organisation = organisation
        self.submitted = submitted
        self.due = due
        self.consequence = consequence
        self.findings = findings
    }

    /// 0 when there is time.
    package func daysLate(on day: CivilDate) -> Int {
        max(0, day.dayNumber - due.dayNumber)
    }

    /// Why it stands where it stands.
    package func explanation(on day: CivilDate) -> Wording {
        var id: [String] = []
        var en: [String] = []
        let late = daysLate(on: day)
        if late > 0 {
            id.append("terlambat \(late) hari")
            en.append(late == 1 ? "1 day late" : "\(late) days late")
        }
        let moving = consequence.parts.filter { $0.change >= 0.005 }
        if let first = consequence.parts.first, first.score > 0 {
            let points = Int((100 * first.change).rounded())
            id.append(
                moving.isEmpty
                    ? "penilaian tidak bergeser; \(first.indicator.id) belum diverifikasi"
                    : "menggeser \(moving.count) indikator, terutama \(first.indicator.id) "
                        + "(\(points) poin, bobot \(Self.text(first.weight, .indonesian)))")
            en.append(
                moving.isEmpty
                    ? "no judgement moves; \(first.indicator.id) is not verified"
                    : "moves \(moving.count) indicators, \(first.indicator.id) most "
                        + "(\(points) points, weight \(Self.text(first.weight, .english)))")
        }
        let open = findings.count { !$0.isExplained }
        if open > 0 {
            id.append("\(open) temuan")
            en.append(open == 1 ? "1 finding" : "\(open) findings")
        }
        if id.isEmpty { return Wording(id: "tidak ada yang bergeser", en: "nothing moves") }
        return Wording(id: id.joined(separator: "; "), en: en.joined(separator: "; "))
    }

    private static func text(_ value: Double, _ language: Language) -> String {
        Numeral.text(value, decimals: 0...2, language)
    }
}

extension [InboxItem] {
    /// Late ones first, the latest at the top; then by consequence; then the one that waits
    /// longest; then by code.
    package func byConsequence(on day: CivilDate) -> [InboxItem] {
        sorted { left, right in
            let (lateLeft, lateRight) = (left.daysLate(on: day), right.daysLate(on: day))
            if lateLeft != lateRight { return lateLeft > lateRight }
            let (a, b) = (left.consequence.score, right.consequence.score)
            if a != b { return a > b }
            if left.submitted != right.submitted { return left.submitted < right.submitted }
            return left.organisation < right.organisation
        }
    }
}
