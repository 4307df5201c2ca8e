/// How often something is measured or planned.
public enum Frequency: String, Sendable, CaseIterable, Hashable {
    case month, quarter, semester, year

    public var periodsPerYear: Int {
        switch self {
        case .month: 12
        case .quarter: 4
        case .semester: 2
        case .year: 1
        }
    }

    /// Whether a period of this frequency is shorter than one of the other.
    public func isFiner(than other: Frequency) -> Bool {
        periodsPerYear > other.periodsPerYear
    }
}

/// A reporting period: a year, semester, quarter or month of the fiscal year, which is the calendar
/// year.
public struct Period: Hashable, Sendable {
    public let year: Int
    public let frequency: Frequency
    /// 1…`frequency.periodsPerYear`.
    public let index: Int

    /// - Returns: `nil` when the year has no such period.
    public init?(year: Int, frequency: Frequency, index: Int) {
        guard (1...9999).contains(year), (1...frequency.periodsPerYear).contains(index) else {
            return nil
        }
        self.init(checked: year, frequency, index)
    }

    private init(checked year: Int, _ frequency: Frequency, _ index: Int) {
        self.year = year
        self.frequency = frequency
        self.index = index
    }

    /// Years that periods and cycles are written for. Others are slips, and refusing them leaves
    /// room to count from any written year to the ones around it.
    static let plannedYears = 1900...2200

    /// The whole year. - Precondition: 1…9999.
    public static func year(_ year: Int) -> Period {
        precondition((1...9999).contains(year), "years are 1 to 9999")
        return Period(checked: year, .year, 1)
    }

    /// All periods of this frequency in the year, in order.
    public static func all(_ frequency: Frequency, of year: Int) -> [Period] {
        (1...frequency.periodsPerYear).map { Period(checked: year, frequency, $0) }
    }

    private var monthsLong: Int { 12 / frequency.periodsPerYear }

    /// 1…12.
    public var firstMonth: Int { (index - 1) * monthsLong + 1 }
    /// 1…12.
    public var lastMonth: Int { index * monthsLong }

    public var firstDay: CivilDate {
        CivilDate(year: year, month: firstMonth, day: 1)!
    }

    public var lastDay: CivilDate {
        CivilDate(
            year: year, month: lastMonth, day: CivilDate.daysIn(month: lastMonth, of: year))!
    }

    /// Periods of one frequency counted from the year 0, so that neighbours differ by one.
    public var ordinal: Int { year * frequency.periodsPerYear + index - 1 }

    /// The period of the same frequency with this ordinal.
    public static func at(ordinal: Int, _ frequency: Frequency) -> Period? {
        guard ordinal >= 0 else { return nil }
        let perYear = frequency.periodsPerYear
        return Period(year: ordinal / perYear, frequency: frequency, index: ordinal % perYear + 1)
    }

    /// The period of the same frequency that many places later; `nil` before the year 0.
    public func advanced(by count: Int) -> Period? {
        Period.at(ordinal: ordinal + count, frequency)
    }

    /// Whether the other period lies within this one; a period contains itself.
    public func contains(_ other: Period) -> Bool {
        year == other.year && firstMonth <= other.firstMonth && other.lastMonth <= lastMonth
    }
}

extension Period: Comparable {
    /// By last day; of two that end together the shorter comes first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.lastMonth, -left.firstMonth)
            < (right.year, right.lastMonth, -right.firstMonth)
    }
}

extension Period: LosslessStringConvertible {
    /// Reads `2025`, `2025-S1`, `2025-Q3` and `2025-06`, of the years that plans are made for.
    public init?(_ description: String) {
        let utf8 = Array(description.utf8)
        guard utf8.count >= 4, let year = Digits.value(utf8[0..<4]),
            Period.plannedYears.contains(year)
        else { return nil }
        switch utf8.count {
        case 4:
            self.init(year: year, frequency: .year, index: 1)
        case 7 where utf8[4] == UInt8(ascii: "-"):
            switch utf8[5] {
            case UInt8(ascii: "S"), UInt8(ascii: "Q"):
                guard let index = Digits.value(utf8[6..<7]) else { return nil }
                let isSemester = utf8[5] == UInt8(ascii: "S")
                self.init(
                    year: year, frequency: isSemester ? .semester : .quarter, index: index)
            default:
                guard let month = Digits.value(utf8[5..<7]) else { return nil }
                self.init(year: year, frequency: .month, index: month)
            }
        default:
            return nil
        }
    }

    public var description: String {
        let year = Digits.padded(year, to: 4)
        return switch frequency {
        case .year: year
        case .semester: "\(year)-S\(index)"
        case .quarter: "\(year)-Q\(index)"
        case .month: "\(year)-\(Digits.padded(index, to: 2))"
        }
    }
}
