package import Vocabulary

/// Days to keep in mind, for a calendar program to subscribe to.
package struct CalendarFeed: Sendable, Hashable {
    /// What a calendar program calls it.
    package var name: String
    package var language: Language
    /// When it was written.
    package var stamp: Timestamp
    package var events: [CalendarEvent]

    package init(name: String, language: Language, stamp: Timestamp, events: [CalendarEvent]) {
        self.name = name
        self.language = language
        self.stamp = stamp
        self.events = events
    }

    /// `text/calendar`, UTF-8; the same feed gives the same bytes.
    ///
    /// - Source: RFC 5545; name and refresh interval as in RFC 7986.
    package var bytes: [UInt8] {
        var lines = ContentLines()
        lines.plain("BEGIN:VCALENDAR")
        lines.plain("VERSION:2.0")
        lines.plain("PRODID:-//Selaras//Selaras//\(language.rawValue.uppercased())")
        lines.plain("CALSCALE:GREGORIAN")
        lines.plain("METHOD:PUBLISH")
        lines.text("NAME", name, language)
        lines.text("X-WR-CALNAME", name)
        lines.plain("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
        lines.plain("X-PUBLISHED-TTL:PT6H")
        for event in events { event.write(to: &lines, language, stamp) }
        lines.plain("END:VCALENDAR")
        return lines.bytes
    }
}

/// One whole day in a calendar.
package struct CalendarEvent: Sendable, Hashable {
    /// Stable: the same event keeps it, so that a calendar program moves it instead of adding one.
    package var identity: String
    package var day: CivilDate
    package var title: String
    package var text: String
    /// The page about it.
    package var address: String?
    /// Reminders at eight in the morning, so many calendar days before; 0 is the day itself.
    package var alarmDays: [Int]

    package init(
        identity: String, day: CivilDate, title: String, text: String, address: String? = nil,
        alarmDays: [Int] = []
    ) {
        self.identity = identity
        self.day = day
        self.title = title
        self.text = text
        self.address = address
        self.alarmDays = alarmDays
    }

    fileprivate func write(to lines: inout ContentLines, _ language: Language, _ stamp: Timestamp) {
        lines.plain("BEGIN:VEVENT")
        lines.text("UID", "\(identity)@selaras")
        lines.plain("DTSTAMP:\(Self.moment(stamp))")
        lines.plain("DTSTART;VALUE=DATE:\(Self.date(day))")
        lines.plain("DTEND;VALUE=DATE:\(Self.date(day.adding(days: 1)))")
        lines.text("SUMMARY", title, language)
        lines.text("DESCRIPTION", text, language)
        if let address { lines.address("URL", address) }
        lines.plain("TRANSP:TRANSPARENT")
        for days in alarmDays { alarm(days, to: &lines, language) }
        lines.plain("END:VEVENT")
    }

    private func alarm(_ days: Int, to lines: inout ContentLines, _ language: Language) {
        let hours = 8 - 24 * days
        lines.plain("BEGIN:VALARM")
        lines.plain("ACTION:DISPLAY")
        lines.text("DESCRIPTION", title, language)
        lines.plain("TRIGGER:\(hours < 0 ? "-" : "")PT\(abs(hours))H")
        lines.plain("END:VALARM")
    }

    private static func date(_ day: CivilDate) -> String {
        day.description.filter { $0 != "-" }
    }

    private static func moment(_ stamp: Timestamp) -> String {
        let day = stamp.civil(minutesAhead: 0).date
        let time = ClockText.parts(of: stamp, minutesAhead: 0).joined()
        return "\(date(day))T\(time)Z"
    }
}
