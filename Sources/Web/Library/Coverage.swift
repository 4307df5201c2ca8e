import Performance
import Vocabulary

/// How many values each semester has.
struct Coverage: Sendable, Equatable {
    /// Semesters counted from the year 0.
    private var counts: [Int: Int] = [:]

    init(of observations: [Observation]) {
        add(observations)
    }

    mutating func add(_ observations: [Observation]) { count(observations, 1) }
    mutating func subtract(_ observations: [Observation]) { count(observations, -1) }

    private mutating func count(_ observations: [Observation], _ step: Int) {
        for index in observations.indices where observations[index].measure != nil {
            let period = observations[index].period
            let semester = 2 * period.year + (period.lastMonth <= 6 ? 0 : 1)
            let changed = (counts[semester] ?? 0) + step
            counts[semester] = changed == 0 ? nil : changed
        }
    }

    /// The years that have values, the latest first.
    var years: [Int] { Set(counts.keys.map { $0 / 2 }).sorted(by: >) }

    /// The latest semester with at least a third as many values as the busiest.
    var latestReported: Period? {
        let busiest = counts.values.max() ?? 0
        let reported = counts.filter { $0.value * 3 >= busiest }.keys.max()
        return reported.flatMap { Period.at(ordinal: $0, .semester) }
    }
}
