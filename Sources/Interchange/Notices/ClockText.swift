import Vocabulary

/// The time of day in digits.
enum ClockText {
    /// Hours, minutes and seconds of two digits each.
    static func parts(of moment: Timestamp, minutesAhead: Int) -> [String] {
        let (_, hour, minute) = moment.civil(minutesAhead: minutesAhead)
        let second = (Int((moment.milliseconds / 1_000) % 60) + 60) % 60
        return [hour, minute, second].map(two)
    }

    /// - Parameter value: 0…99.
    static func two(_ value: Int) -> String {
        value < 10 ? "0\(value)" : String(value)
    }
}
