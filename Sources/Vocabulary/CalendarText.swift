/// Dates and periods as people read them.
public enum CalendarText {
    private static let months: [Wording] = [
        Wording(id: "Januari", en: "January"), Wording(id: "Februari", en: "February"),
        Wording(id: "Maret", en: "March"), Wording(id: "April", en: "April"),
        Wording(id: "Mei", en: "May"), Wording(id: "Juni", en: "June"),
        Wording(id: "Juli", en: "July"), Wording(id: "Agustus", en: "August"),
        Wording(id: "September", en: "September"), Wording(id: "Oktober", en: "October"),
        Wording(id: "November", en: "November"), Wording(id: "Desember", en: "December"),
    ]

    /// - Parameter number: 1…12.
    public static func month(_ number: Int) -> Wording {
        months[number - 1]
    }

    /// `19 Mei 2025`, `19 May 2025`.
    public static func day(_ date: CivilDate) -> Wording {
        let name = month(date.month)
        return Wording(
            id: "\(date.day) \(name.id) \(date.year)", en: "\(date.day) \(name.en) \(date.year)")
    }

    /// `Semester I 2025`, `Triwulan III 2025`, `Juni 2025`, `2025`.
    public static func period(_ period: Period) -> Wording {
        let roman = ["I", "II", "III", "IV"]
        switch period.frequency {
        case .year:
            return Wording(same: String(period.year))
        case .semester:
            return Wording(same: "Semester \(roman[period.index - 1]) \(period.year)")
        case .quarter:
            return Wording(
                id: "Triwulan \(roman[period.index - 1]) \(period.year)",
                en: "Quarter \(roman[period.index - 1]) \(period.year)")
        case .month:
            let name = month(period.index)
            return Wording(id: "\(name.id) \(period.year)", en: "\(name.en) \(period.year)")
        }
    }

    /// The period's name, or `20 Februari 2025 – 20 Agustus 2025`.
    public static func cycle(_ cycle: Cycle) -> Wording {
        if let period = cycle.period { return Self.period(period) }
        let (from, to) = (day(cycle.from), day(cycle.to))
        return Wording(id: "\(from.id) – \(to.id)", en: "\(from.en) – \(to.en)")
    }
}
