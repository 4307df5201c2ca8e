package import Performance
import Vocabulary

/// What one agency's page shows, as values.
package struct OrganisationSheet: Sendable {
    /// An indicator that the retreat has on its list.
    package struct Topic: Sendable {
        /// 1 is the first topic.
        package let rank: Int
        package let minutes: Int
        package let result: IndicatorResult
    }

    package let organisation: Organisation
    package let rollup: Rollup
    /// In the order of the dataset.
    package let results: [IndicatorResult]
    /// The three surest, and the three that need attention most.
    package let onTrack: [IndicatorResult]
    package let offTrack: [IndicatorResult]
    package let topics: [Topic]
    /// Who holds the office on the cycle's last day.
    package let officeholder: Officeholder?
    /// What the agency says about the cycle, by part of the form.
    package let remarks: [SelfEvaluation]

    package init?(
        _ id: Organisation.ID, in reading: Reading, agenda: Agenda = .standard
    ) {
        guard let organisation = reading.organisation(id), let rollup = reading.rollup(of: id)
        else { return nil }
        let evaluation = reading.evaluation
        let cycle = evaluation.cycle
        self.organisation = organisation
        self.rollup = rollup
        results = evaluation.indicators.filter { $0.indicator.organisation == id }
        onTrack = Self.surest(results.filter { $0.onTrack == true })
        offTrack = Self.mostUrgent(results.filter { $0.onTrack == false })
        topics = agenda.allotted(in: evaluation).enumerated().compactMap { position, topic in
            let indicator = topic.result.indicator
            guard ([indicator.organisation] + indicator.contributors).contains(id) else {
                return nil
            }
            return Topic(rank: position + 1, minutes: topic.minutes, result: topic.result)
        }
        officeholder = reading.dataset.officeholders
            .filter { $0.organisation == id && $0.holds(on: cycle.to) }
            .max { $0.from < $1.from }
        remarks = reading.dataset.selfEvaluations.filter {
            $0.organisation == id && $0.period.lastDay <= cycle.to
                && $0.period.lastDay >= cycle.from
        }
    }

    private static let shown = 3

    /// By chance of meeting the target, then by achievement.
    private static func surest(_ results: [IndicatorResult]) -> [IndicatorResult] {
        func key(_ result: IndicatorResult) -> (Double, Double) {
            (result.forecast.probabilityMet ?? 0.5, result.interim.raw ?? 0)
        }
        let sorted = results.sorted { left, right in
            let (a, b) = (key(left), key(right))
            return a != b ? a > b : left.indicator.id < right.indicator.id
        }
        return Array(sorted.prefix(shown))
    }

    /// By attention, then by how far they are behind.
    private static func mostUrgent(_ results: [IndicatorResult]) -> [IndicatorResult] {
        func key(_ result: IndicatorResult) -> (Double, Double) {
            (-(result.attention?.score ?? 0), result.interim.raw ?? .infinity)
        }
        let sorted = results.sorted { left, right in
            let (a, b) = (key(left), key(right))
            return a != b ? a < b : left.indicator.id < right.indicator.id
        }
        return Array(sorted.prefix(shown))
    }

    package func remarks(_ section: SelfEvaluation.Section) -> [SelfEvaluation] {
        remarks.filter { $0.section == section }
    }

    /// How many values carry each grade, A to D.
    package var grades: [(grade: IndicatorResult.DataQuality.Grade, count: Int)] {
        [IndicatorResult.DataQuality.Grade.a, .b, .c, .d].map { grade in
            (grade, results.count { $0.quality.grade == grade })
        }
    }

    /// How many values carry a flag.
    package func count(of flag: IndicatorResult.DataQuality.Flag) -> Int {
        results.count { $0.quality.flags.contains(flag) }
    }
}
