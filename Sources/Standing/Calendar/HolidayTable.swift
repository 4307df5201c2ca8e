import Vocabulary

/// Reads holidays from text: `date,kind,name,source`, one day a line.
///
/// Commas or semicolons, quotes as in RFC 4180 (a quoted cell stays on its line), a byte order mark
/// and either end of line are taken; empty lines are passed over.
enum HolidayTable {
    static let columns = ["date", "kind", "name", "source"]
    /// Far more than a century of holidays; keeps hostile text from costing time.
    static let mostLines = 5_000

    static func read(_ text: String) throws(CalendarFault) -> [Holiday] {
        // `\r\n` is one Character, and ends a line like either of its parts.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.count <= mostLines else { throw .tooLong(lines: lines.count) }
        var header: (separator: Character, width: Int)?
        var holidays: [Holiday] = []
        for (index, line) in lines.enumerated() {
            let line = index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            guard let known = header else {
                header = try heading(line, at: index + 1)
                continue
            }
            let cells = try split(line, by: known.separator, at: index + 1)
            holidays.append(try holiday(cells, at: index + 1))
        }
        guard header != nil else { throw .header(line: 1) }
        return holidays
    }

    private static func heading(_ line: Substring, at number: Int) throws(CalendarFault)
        -> (separator: Character, width: Int)
    {
        for separator: Character in [",", ";"]
        where try split(line, by: separator, at: number) == columns {
            return (separator, columns.count)
        }
        throw .header(line: number)
    }

    private static func holiday(_ cells: [String], at line: Int) throws(CalendarFault) -> Holiday {
        guard cells.count == columns.count else {
            throw .columns(line: line, found: cells.count)
        }
        guard let day = CivilDate(cells[0]) else { throw .date(line: line, text: cells[0]) }
        guard let kind = Holiday.Kind(rawValue: cells[1]) else {
            throw .kind(line: line, text: cells[1])
        }
        guard !cells[2].isEmpty, !cells[3].isEmpty else { throw .blank(line: line) }
        return Holiday(day: day, kind: kind, name: cells[2], source: cells[3])
    }

    private static func split(_ line: Substring, by separator: Character, at number: Int)
        throws(CalendarFault) -> [String]
    {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var rest = line
        while let next = rest.popFirst() {
            if isQuoted, next == "\"", rest.first == "\"" {
                cell.append(rest.removeFirst())
            } else if next == "\"", isQuoted || cell.isEmpty {
                isQuoted.toggle()
            } else if next == separator, !isQuoted {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(next)
            }
        }
        if isQuoted { throw .quote(line: number) }
        return (cells + [cell]).map(trimmed)
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }
}
