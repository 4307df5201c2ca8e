package import Performance
package import Reminders
import Standing
package import Vocabulary

/// Reminders in words.
package struct Letters {
    private let language: Language
    private let site: String?
    private let agencies: [Organisation.ID: String]
    private let indicators: [Indicator.ID: String]

    /// Indicators that one letter names; the page has the rest.
    static let mostNamed = 12

    /// - Parameter site: where the pages are; without it letters have no links.
    package init(_ dataset: Dataset, in language: Language, site: String?) {
        self.language = language
        self.site = site
        agencies = Dictionary(
            dataset.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        indicators = Dictionary(
            dataset.indicators.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    package func subject(_ reminder: Reminder) -> String {
        let due = notice(of: reminder).due
        let day = CalendarText.day(due)[language]
        switch reminder.matter {
        case .report(_, let items):
            let count = items.count
            return reminder.isLate
                ? say(
                    "\(count) data belum dilaporkan, tenggat \(day) terlewat",
                    "\(count) figures not reported, due \(day) has passed")
                : say("\(count) data ditunggu sampai \(day)", "\(count) figures due by \(day)")
        case .verification(let waiting):
            return say(
                "\(waiting.count) pengajuan menunggu verifikasi Anda",
                "\(waiting.count) submissions wait for your verification")
        }
    }

    package func body(_ reminder: Reminder) -> String {
        let opening = [greeting(reminder), ""] + reminder.notices.map(line) + [""]
        return (opening + matter(reminder) + closing).joined(separator: "\n") + "\n"
    }

    private func greeting(_ reminder: Reminder) -> String {
        let cycle = CalendarText.cycle(reminder.cycle)[language]
        switch reminder.matter {
        case .report(let agency, _):
            let name = agencies[ID(agency.text)] ?? agency.text
            return say(
                "Laporan \(name) untuk \(cycle):", "The report of \(name) for \(cycle):")
        case .verification:
            return say("Verifikasi data \(cycle):", "Verification of data for \(cycle):")
        }
    }

    private func line(_ notice: Reminder.Notice) -> String {
        let day = CalendarText.day(notice.due)[language]
        return switch notice.occasion {
        case .ahead(0): say("- tenggat hari ini, \(day)", "- due today, \(day)")
        case .ahead(let days):
            say(
                "- tenggat \(day), \(days) hari kerja lagi",
                "- due \(day), \(days) working \(days == 1 ? "day" : "days") left")
        case .late(let days):
            say(
                "- tenggat \(day) sudah lewat \(days) hari kerja",
                "- due \(day), \(days) working days ago")
        }
    }

    private func matter(_ reminder: Reminder) -> [String] {
        switch reminder.matter {
        case .report(let agency, let items):
            let named = items.prefix(Self.mostNamed).map(item)
            let more = items.count - named.count
            return named
                + (more > 0 ? [say("- dan \(more) data lain", "- and \(more) more")] : [])
                + link(
                    "/pengisian/\(Self.coded(agency.text))", "/en/entry/\(Self.coded(agency.text))")
        case .verification(let waiting):
            return waiting.map { agency in
                guard let agency else { return say("- daerah itu sendiri", "- the region itself") }
                return "- \(agency) \(agencies[ID(agency.text)] ?? "")"
            } + link("/verifikasi", "/en/verification")
        }
    }

    private func item(_ item: ReportItem) -> String {
        let period = CalendarText.period(item.period)[language]
        let state: String =
            switch item.state {
            case .returned(let note, _):
                say("dikembalikan", "returned") + (note.map { ": \($0)" } ?? "")
            default:
                item.isEntered
                    ? say("terisi, belum diajukan", "filled, not submitted")
                    : say("belum diisi", "not filled")
            }
        return "- \(item.indicator) \(indicators[item.indicator] ?? ""), \(period): \(state)"
    }

    private var closing: [String] {
        [
            "",
            say(
                "Surat ini dikirim otomatis oleh Selaras; tidak perlu dibalas.",
                "Selaras sent this letter; there is no need to answer it."),
        ]
    }

    private func link(_ indonesian: String, _ english: String) -> [String] {
        site.map { ["", $0 + say(indonesian, english)] } ?? []
    }

    /// Codes in an address: letters, digits, dots and hyphens as they are.
    private static func coded(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            return scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "-._".unicodeScalars.contains(scalar))
                ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// The first that is late, else the first.
    private func notice(of reminder: Reminder) -> Reminder.Notice {
        reminder.notices.first { $0.occasion.isLate } ?? reminder.notices[0]
    }

    private func say(_ indonesian: String, _ english: String) -> String {
        Wording(id: indonesian, en: english)[language]
    }
}
