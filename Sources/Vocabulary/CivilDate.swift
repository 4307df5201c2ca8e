/// A day of the Gregorian calendar, without time or zone.
public struct CivilDate: Hashable, Sendable {
    /// Days since 1 January 1970.
    public let dayNumber: Int

    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// Before every day that can be written.
    public static let distantPast = CivilDate(dayNumber: .min / 2)

    /// - Returns: `nil` when there is no such day; years 1 to 9999 exist.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.daysIn(month: month, of: year)
        else { return nil }
        self.dayNumber = Self.dayNumber(year: year, month: month, day: day)
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    /// 1 on 1 January.
    public var dayOfYear: Int {
        dayNumber - Self.dayNumber(year: year, month: 1, day: 1) + 1
    }

    /// Monday is 1, Sunday is 7.
    public var weekday: Int {
        // 1 January 1970 was a Thursday.
        let shifted = (dayNumber + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// The day that many days later; earlier when negative.
    public func adding(days: Int) -> CivilDate {
        CivilDate(dayNumber: dayNumber + days)
    }

    /// Whether 29 February exists in that year.
    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// 365 or 366.
    public static func daysIn(year: Int) -> Int {
        isLeap(year: year) ? 366 : 365
    }

    /// - Precondition: `month` is 1…12.
    public static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // Both conversions count in eras of 400 years that start on 1 March.
    // Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let z = dayNumber + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension CivilDate: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.dayNumber < right.dayNumber
    }
}

extension CivilDate: LosslessStringConvertible {
    /// Reads `2025-06-30`, and nothing else.
    public init?(_ description: String) {
        let utf8 = Array(description.utf8)
        guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
            let year = Digits.value(utf8[0..<4]), let month = Digits.value(utf8[5..<7]),
            let day = Digits.value(utf8[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// ISO 8601: `2025-06-30`.
    public var description: String {
        let (year, month, day) = parts
        return "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))"
            + "-\(Digits.padded(day, to: 2))"
    }
}
