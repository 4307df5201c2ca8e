package import Vocabulary

/// Periods and days.
extension TableCursor {
    /// Years that a plan or a figure can be about.
    static let years = 1900...2199

    func period(_ column: Int) -> Period? {
        guard isPresent(column), let cell = self[column] else { return nil }
        switch cell.kind {
        case .text:
            if let period = sheet.withTrimmed(cell, { TimeBytes.period($0) }),
                Self.years.contains(period.year)
            {
                return period
            }
        case .number:
            if let year = Int(exactly: cell.number), Self.years.contains(year) {
                return .year(year)
            }
        case .month:
            // `2025-06` typed into a spreadsheet becomes 1 June 2025, shown as a month.
            let day = CivilDate(dayNumber: Int(cell.number))
            if day.day == 1, Self.years.contains(day.year) {
                return Period(year: day.year, frequency: .month, index: day.month)
            }
        case .day:
            let day = CivilDate(dayNumber: Int(cell.number))
            report(.badPeriod(String(day.description.prefix(7))), column)
            return nil
        case .boolean, .error, .formula:
            _ = text(column)
            return nil
        }
        report(.badPeriod(nil), column)
        return nil
    }

    func month(_ column: Int) -> Period? {
        guard let period = period(column) else { return nil }
        guard period.frequency == .month else {
            report(.notAMonth, column)
            return nil
        }
        return period
    }

    func day(_ column: Int) -> CivilDate? {
        guard isPresent(column), let cell = self[column] else { return nil }
        switch cell.kind {
        case .day: return CivilDate(dayNumber: Int(cell.number))
        case .text:
            if let day = sheet.withTrimmed(cell, { TimeBytes.day($0) }) { return day }
            switch DateText.read(sheet.text(of: cell)) {
            case .day(let day): return day
            case .ambiguous: report(.ambiguousDate, column)
            case .notADate: report(.badDate, column)
            }
        case .number, .month: report(.badDate, column)
        case .boolean, .error, .formula: _ = text(column)
        }
        return nil
    }
}

/// Days as people write them.
package enum DateText {
    package enum Reading: Hashable, Sendable {
        case day(CivilDate)
        /// `03/04/2024`: which of the two is the month?
        case ambiguous
        case notADate
    }

    /// Reads `2024-12-31`, also with a time after it, `31/12/2024` and `31 Desember 2024`.
    package static func read(_ text: String) -> Reading {
        let bytes = Array(text.utf8)
        guard (8...40).contains(bytes.count) else { return .notADate }
        if let day = CivilDate(String(decoding: bytes.prefix(10), as: UTF8.self)) {
            let rest = bytes.dropFirst(10)
            let isTime = rest.allSatisfy {
                (0x30...0x3A).contains($0) || $0 == 0x2E || $0 == 0x20 || $0 == 0x54 || $0 == 0x5A
            }
            let starts = rest.first.map { $0 == 0x20 || $0 == 0x54 } ?? true
            return isTime && starts ? .day(day) : .notADate
        }
        for separator in ["/", "-", ".", " "] {
            let parts = text.split(separator: separator).map(String.init)
            if parts.count == 3,
                let reading = read(parts, named: separator == " " || separator == "-")
            {
                return reading
            }
        }
        return .notADate
    }

    private static func read(_ parts: [String], named: Bool) -> Reading? {
        guard let first = DecimalBytes.whole(parts[0].utf8), parts[0].utf8.count <= 2,
            parts[2].utf8.count == 4, let year = DecimalBytes.whole(parts[2].utf8)
        else { return nil }
        if let second = DecimalBytes.whole(parts[1].utf8), parts[1].utf8.count <= 2 {
            guard let day = CivilDate(year: year, month: second, day: first) else {
                return .notADate
            }
            return first <= 12 && first != second ? .ambiguous : .day(day)
        }
        guard named, let month = month(parts[1]) else { return nil }
        return CivilDate(year: year, month: month, day: first).map { .day($0) } ?? .notADate
    }

    /// The month's full name, or its first three letters, in Indonesian or English.
    private static func month(_ name: String) -> Int? {
        let wanted = name.lowercased()
        return (1...12).first { number in
            let names = CalendarText.month(number)
            return [names.id, names.en].contains {
                let full = $0.lowercased()
                return wanted == full || wanted == full.prefix(3)
            }
        }
    }
}
