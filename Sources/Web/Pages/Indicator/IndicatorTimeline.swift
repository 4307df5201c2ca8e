import Performance
import Vocabulary

extension Timeline {
    /// Years shown before the cycle's year.
    private static let yearsBefore = 5
    /// A running total starts just inside its year, not at the end of the year before.
    static let yearStart = 0.001

    /// The chart of one indicator. A total is drawn as it grew within each year, so that it can be
    /// compared with the annual target; everything else as it was measured.
    init(_ story: IndicatorStory, cycle: Cycle, targets: TargetBook?) {
        let first = cycle.year - Self.yearsBefore
        let current = story.history.current.filter {
            $0.measure?.number != nil && $0.period.year >= first
        }
        let counted = current.filter { $0.period.lastDay <= cycle.to }
        let (runs, breaks) =
            story.indicator.aggregation == .sum
            ? (Self.runningTotals(counted), []) : Self.runs(counted)
        let later = current.filter { $0.period.lastDay > cycle.to && $0.period.year <= cycle.year }
        let laterMarks =
            story.indicator.aggregation == .sum
            ? [] : later.compactMap { Self.mark($0) }
        self.init(
            runs: runs, later: laterMarks, breaks: breaks,
            promises: Self.promises(first...cycle.year, targets, on: cycle.to),
            interim: story.result.interimTarget?.level.number.map {
                Mark(Self.time(cycle.to), $0)
            },
            fan: Self.fan(story, cycle: cycle), year: cycle.year)
    }

    /// The end of a period as a point of time.
    static func time(_ period: Period) -> Double {
        Double(period.year) + Double(period.lastMonth) / 12
    }

    static func time(_ day: CivilDate) -> Double {
        Double(day.year) + Double(day.dayOfYear) / Double(CivilDate.daysIn(year: day.year))
    }

    private static func mark(_ observation: Observation) -> Mark? {
        observation.measure?.number.map { Mark(time(observation.period), $0) }
    }

    /// Only the finest frequency of each year, so that a year's value does not join its months.
    private static func finest(_ observations: [Observation]) -> [Observation] {
        var finest: [Int: Int] = [:]
        for observation in observations {
            let perYear = observation.period.frequency.periodsPerYear
            finest[observation.period.year] = max(
                finest[observation.period.year] ?? 0, perYear)
        }
        return observations.filter {
            $0.period.frequency.periodsPerYear == finest[$0.period.year]
        }
    }

    private static func runs(_ observations: [Observation]) -> (runs: [[Mark]], breaks: [Double]) {
        var runs: [[Mark]] = []
        var breaks: [Double] = []
        var previous: Observation?
        for observation in finest(observations) {
            guard let mark = mark(observation) else { continue }
            let isNewSeries = previous.map { $0.series != observation.series } ?? false
            let isNext = previous.map { follows(observation.period, $0.period) } ?? false
            if isNewSeries, let before = previous.flatMap({ Self.mark($0) }) {
                breaks.append((before.time + mark.time) / 2)
            }
            if isNext, !isNewSeries {
                runs[runs.count - 1].append(mark)
            } else {
                runs.append([mark])
            }
            previous = observation
        }
        return (runs, breaks)
    }

    /// Whether nothing is missing between two periods.
    private static func follows(_ later: Period, _ earlier: Period) -> Bool {
        if later.frequency == earlier.frequency { return later.ordinal == earlier.ordinal + 1 }
        return earlier.lastDay.adding(days: 1) == later.firstDay
    }

    private static func runningTotals(_ observations: [Observation]) -> [[Mark]] {
        var runs: [[Mark]] = []
        var total = 0.0
        var year: Int?
        for observation in finest(observations) {
            guard let value = observation.measure?.number else { continue }
            if observation.period.year != year {
                year = observation.period.year
                total = 0
                runs.append([Mark(Double(observation.period.year) + Self.yearStart, 0)])
            }
            total += value
            runs[runs.count - 1].append(Mark(time(observation.period), total))
        }
        return runs
    }

    private static func promises(
        _ years: ClosedRange<Int>, _ targets: TargetBook?, on day: CivilDate
    ) -> [Promise] {
        years.compactMap { year in
            let seen = year == day.year ? day : Period.year(year).lastDay
            guard let level = targets?.target(for: .year(year), on: seen)?.level else {
                return nil
            }
            let numbers = level.numbers
            guard let low = numbers.min(), let high = numbers.max() else { return nil }
            // The mark stands at the year's end, where the value is due.
            return Promise(
                from: Double(year) + 0.62, to: Double(year) + 1, low: low, high: high)
        }
    }

    private static func fan(_ story: IndicatorStory, cycle: Cycle) -> Fan? {
        guard let distribution = story.result.forecast.distribution,
            let value = story.result.realised?.number, let period = story.result.asOfPeriod
        else { return nil }
        return Fan(
            start: Mark(time(period), value), end: Double(cycle.year + 1),
            distribution: distribution)
    }
}
