public import Vocabulary

/// One way to hold a meeting: a venue on given days.
public struct MeetingOption: Sendable, Hashable {
    /// Its name.
    public let venue: String
    /// First to last day.
    public let days: ClosedRange<CivilDate>
    /// What hard limits look at, in the order the limits number them: seats, boats, price; `nil`
    /// where nobody knows yet.
    public let facts: [Double?]
    /// One value a criterion, as well as it is known, in the criterion's unit.
    public let values: [UncertainValue]

    /// - Parameters:
    ///   - venue: its name.
    ///   - days: first to last day.
    ///   - facts: in the order that limits number them.
    ///   - values: one a criterion; all are checked when they are studied.
    public init(
        venue: String, days: ClosedRange<CivilDate>, facts: [Double?] = [],
        values: [UncertainValue]
    ) {
        self.venue = venue
        self.days = days
        self.facts = facts
        self.values = values
    }
}

/// A condition without which an option is out, however good it is otherwise.
public struct HardLimit: Sendable, Hashable {
    /// The bound itself.
    public enum Rule: Sendable, Hashable {
        case atLeast(Double, fact: Int)
        case atMost(Double, fact: Int)
        /// No day of the meeting may fall into these days: a fasting month, a closed road.
        case notDuring(ClosedRange<CivilDate>)
    }

    /// The bound itself.
    public let rule: Rule
    /// What the limit is about, as a heading: "Seats", "Ramadan".
    public let subject: Wording

    /// - Parameters:
    ///   - rule: the bound.
    ///   - subject: what it is about, as a heading.
    public init(_ rule: Rule, subject: Wording) {
        self.rule = rule
        self.subject = subject
    }

    /// Why an option breaks the limit; `nil` when it keeps it.
    func broken(by option: MeetingOption) -> Exclusion.Cause? {
        switch rule {
        case .atLeast(let least, let fact):
            guard let value = option.facts[fact] else { return .unknown }
            return value < least ? .below(value, least: least) : nil
        case .atMost(let most, let fact):
            guard let value = option.facts[fact] else { return .unknown }
            return value > most ? .above(value, most: most) : nil
        case .notDuring(let days):
            return days.overlaps(option.days)
                ? .during(max(days.lowerBound, option.days.lowerBound)) : nil
        }
    }
}

/// Why an option is out.
public struct Exclusion: Sendable, Hashable {
    /// What breaks the limit.
    public enum Cause: Sendable, Hashable {
        case below(Double, least: Double)
        case above(Double, most: Double)
        /// The first day that falls into the closed days.
        case during(CivilDate)
        /// Nobody knows the fact, so nobody can promise that the limit is kept.
        case unknown
    }

    /// Index of the limit.
    public let limit: Int
    /// What the limit is about.
    public let subject: Wording
    /// What breaks it.
    public let cause: Cause

    /// The reason in a sentence, as a greyed cell prints it.
    public var wording: Wording {
        switch cause {
        case .below(let value, let least):
            sentence {
                "\(Self.text(value, $0)) \($0 == .english ? "is below" : "di bawah") "
                    + "\(Self.text(least, $0))."
            }
        case .above(let value, let most):
            sentence {
                "\(Self.text(value, $0)) \($0 == .english ? "is above" : "di atas") "
                    + "\(Self.text(most, $0))."
            }
        case .during(let day):
            sentence {
                "\(CalendarText.day(day)[$0]) "
                    + ($0 == .english ? "is among the closed days." : "termasuk hari tertutup.")
            }
        case .unknown:
            sentence {
                $0 == .english ? "not known yet; ask first." : "belum diketahui; tanyakan dahulu."
            }
        }
    }

    private func sentence(_ text: (Language) -> String) -> Wording {
        Wording(
            id: "\(subject.id): \(text(.indonesian))", en: "\(subject.en): \(text(.english))")
    }

    private static func text(_ value: Double, _ language: Language) -> String {
        Numeral.text(value, decimals: 0...6, language)
    }
}
