import Performance
import Vocabulary

extension KernelCatalogue {
    static let reporting = Kernel(
        "dq_reporting", "How complete and how punctual a set of reports is.",
        input: [
            .init("expected", "[text]", "the periods that are to be reported"),
            .init(
                "due", "{period: date}", "the last day on time; a period without one is never due"),
            .init(
                "submissions", "[object]", "period and date; periods not expected are passed over"),
            .init("asOf", "date", "the day of the count"),
        ],
        output: [
            .init("completeness", "number or null", "periods reported ÷ expected"),
            .init("completenessDue", "number or null", "the same over periods that are due"),
            .init("timeliness", "number or null", "first submission on time ÷ due"),
            .init("meanDaysLate", "number or null", "of first submissions, on time as 0"),
            .init("maxDaysLate", "integer or null", "the longest delay of a first submission"),
            .init("missingDue", "[text]", "periods that are due and not reported, as expected"),
        ]
    ) { input throws(KernelInputError) in
        let expected = try input.member("expected")
        let asOf = try input.member("asOf").date()
        var first: [String: CivilDate] = [:]
        for submission in try input.member("submissions").elements() {
            let period = try submission.member("period").text()
            let day = try submission.member("date").date()
            first[period] = min(first[period] ?? day, day)
        }
        var record = ReportingRecord()
        var missing: [String] = []
        var seen: Set<String> = []
        for place in try expected.elements() {
            let period = try place.text()
            guard seen.insert(period).inserted else {
                throw place.refused(id: "disebut dua kali.", en: "is named twice.")
            }
            let due = try input.member("due").optional(period).map { day throws(KernelInputError) in
                try day.date()
            }
            record.add(due: due, first: first[period], asOf: asOf)
            if first[period] == nil, let due, due <= asOf { missing.append(period) }
        }
        return .object([
            "completeness": .optional(record.completeness),
            "completenessDue": .optional(record.completenessDue),
            "timeliness": .optional(record.timeliness),
            "meanDaysLate": .optional(record.meanDaysLate),
            "maxDaysLate": record.meanDaysLate == nil ? .null : .integer(record.mostDaysLate),
            "missingDue": .texts(missing),
        ])
    }
}

extension KernelInput {
    /// A day as `2025-06-30`.
    fileprivate func date() throws(KernelInputError) -> CivilDate {
        guard let day = CivilDate(try text()) else {
            throw refused(
                id: "harus berupa hari seperti 2025-06-30.", en: "must be a day as 2025-06-30.")
        }
        return day
    }
}
