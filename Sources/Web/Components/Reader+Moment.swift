import Performance
import Vocabulary

extension Reader {
    /// `24 November 2026 pukul 19.30 WITA`, by the government's clock.
    func moment(_ instant: Timestamp, of government: Government) -> String {
        let zone = CivilZone(government.timeZone)
        let (date, hour, minute) = instant.civil(minutesAhead: zone.minutesAhead)
        let hours = hour < 10 ? "0\(hour)" : "\(hour)"
        let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
        let clock = Wording(
            id: "pukul \(hours).\(minutes) \(zone.name)", en: "\(hours):\(minutes) \(zone.name)")
        return "\(day(date)), \(self(clock))"
    }

    /// `1,4 MB`, `12 kB`.
    func size(_ bytes: Int) -> String {
        bytes >= 1_048_576
            ? "\(number(Double(bytes) / 1_048_576, decimals: 1))\u{A0}MB"
            : "\(count((bytes + 1_023) / 1_024))\u{A0}kB"
    }
}
