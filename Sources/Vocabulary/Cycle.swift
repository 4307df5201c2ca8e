/// What is evaluated: a fiscal period or a range of dates, such as the first six months of a term.
public struct Cycle: Hashable, Sendable {
    public let from: CivilDate
    public let to: CivilDate

    public init(_ period: Period) {
        self.from = period.firstDay
        self.to = period.lastDay
    }

    /// - Returns: `nil` when the range ends before it starts.
    public init?(from: CivilDate, to: CivilDate) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    /// The year of the last day: the year whose observations count.
    public var year: Int { to.year }

    /// The fiscal period that has exactly these days, if there is one.
    public var period: Period? {
        guard from.year == to.year else { return nil }
        return Frequency.allCases.lazy
            .flatMap { Period.all($0, of: to.year) }
            .first { $0.firstDay == from && $0.lastDay == to }
    }

    /// The share of the year that has passed on the last day: days from 1 January to it, both
    /// included, over the days of the year.
    public var elapsedShare: Double {
        Double(to.dayOfYear) / Double(CivilDate.daysIn(year: to.year))
    }
}

extension Cycle: LosslessStringConvertible {
    /// Reads a period (`2025-S1`) or a range (`2025-02-20..2025-08-20`).
    public init?(_ description: String) {
        if let period = Period(description) {
            self.init(period)
            return
        }
        let utf8 = Array(description.utf8)
        guard utf8.count == 22, utf8[10] == UInt8(ascii: "."), utf8[11] == UInt8(ascii: "."),
            let from = CivilDate(String(decoding: utf8[0..<10], as: UTF8.self)),
            let to = CivilDate(String(decoding: utf8[12...], as: UTF8.self)),
            Period.plannedYears.contains(from.year), Period.plannedYears.contains(to.year)
        else { return nil }
        self.init(from: from, to: to)
    }

    /// The period's own text when there is one, else the range.
    public var description: String {
        period?.description ?? "\(from)..\(to)"
    }
}
