package import Vocabulary

extension Cycle {
    /// The half year whose reports are in question on a day: that of the last quarter that has
    /// ended, or ends within ten days, since reminders begin before it has.
    package static func reported(on day: CivilDate) -> Cycle {
        let near = day.adding(days: 10)
        let quarter = Period.all(.quarter, of: near.year)[(near.month - 1) / 3]
        let last = quarter.advanced(by: -1) ?? quarter
        return Cycle(Period.all(.semester, of: last.year)[(last.index - 1) / 2])
    }
}
