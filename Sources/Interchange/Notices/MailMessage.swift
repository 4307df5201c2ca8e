package import Vocabulary

/// A letter in plain text to one reader.
///
/// Whatever its parts say, it has exactly the headers written here: names and subjects are encoded,
/// addresses and the identity cannot hold anything that ends a line.
package struct MailMessage: Sendable, Hashable {
    package var from: Mailbox
    package var to: Mailbox
    package var subject: String
    package var body: String
    package var language: Language
    /// When it was written, and on which clock that is shown (WITA: 480).
    package var date: Timestamp
    package var minutesAhead: Int
    /// The same letter keeps it, so that one that arrives twice can be known as the same.
    package var identity: [UInt8]

    package init(
        from: Mailbox, to: Mailbox, subject: String, body: String, language: Language,
        date: Timestamp, minutesAhead: Int, identity: [UInt8]
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.body = body
        self.language = language
        self.date = date
        self.minutesAhead = minutesAhead
        self.identity = identity
    }

    /// Headers and body, every line ended by CRLF, ASCII throughout.
    ///
    /// - Source: RFC 5322, RFC 2045, RFC 2047, RFC 3834 (`Auto-Submitted`).
    package var bytes: [UInt8] {
        let headers = [
            "Date: \(dateText)",
            "From: \(Self.text(from, after: 6))",
            "To: \(Self.text(to, after: 4))",
            "Subject: \(EncodedWords.unstructured(subject, after: 9))",
            "Message-ID: <\(messageID)>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Language: \(language.rawValue)",
            "Auto-Submitted: auto-generated",
        ]
        let head = headers.map { $0 + "\r\n" }.joined() + "\r\n"
        return Array(head.utf8) + QuotedPrintable.encoded(body)
    }

    /// `identity` in hexadecimal at the sender's domain.
    package var messageID: String {
        identity.map(QuotedPrintable.hexadecimal).joined().lowercased() + "@\(from.address.domain)"
    }

    private static func text(_ mailbox: Mailbox, after used: Int) -> String {
        guard let name = mailbox.name, name.contains(where: { !$0.isWhitespace }) else {
            return mailbox.address.text
        }
        return EncodedWords.phrase(name, after: used) + "\r\n <\(mailbox.address)>"
    }

    /// `Tue, 01 Jul 2025 08:00:00 +0800`.
    private var dateText: String {
        let day = date.civil(minutesAhead: minutesAhead).date
        let time = ClockText.parts(of: date, minutesAhead: minutesAhead).joined(separator: ":")
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
        let month = CalendarText.month(day.month).en.prefix(3)
        let zone = abs(minutesAhead)
        return "\(weekday), \(ClockText.two(day.day)) \(month) \(day.year) \(time) "
            + (minutesAhead < 0 ? "-" : "+") + ClockText.two(zone / 60) + ClockText.two(zone % 60)
    }
}
