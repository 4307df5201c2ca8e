import Interchange
import Vocabulary

/// Everything that is wrong in a file, grouped by rule, each fault with its cell marked.
struct FaultSection {
    private struct Group {
        var rule: Rule
        var faults: [Fault]
    }

    let visit: Visit
    private let reading: PackageReading
    /// The most frequent rule first.
    private let groups: [Group]
    private let excerpts: RowExcerpts

    /// Faults that one rule shows on the page; the workbook to correct holds all of them.
    private static let shownPerRule = 200

    init(visit: Visit, reading: PackageReading) {
        self.visit = visit
        self.reading = reading
        excerpts = RowExcerpts(reading)
        // Rules of one code may say different words: which list, which table.
        groups = Dictionary(grouping: reading.faults) { "\($0.rule.code) \($0.rule.problem.id)" }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .compactMap { _, faults in
                faults.first.map { Group(rule: $0.rule, faults: faults) }
            }
    }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Import.faults),
            remark: visit(Words.Import.faultCount(visit.reader, reading.faultCount)),
            id: "kesalahan", isLong: true
        ) { html in
            writeOverview(into: &html)
            for group in groups { write(group, into: &html) }
        }
    }

    private func writeOverview(into html: inout Html) {
        let columns = [
            Column(visit(Words.Import.count), isNumeric: true), Column(visit(Words.Import.rule)),
            Column(visit(Words.Import.fix)),
        ]
        html.table(visit(Words.Import.byRule), style: "dense", columns: columns) { html in
            for group in groups {
                html(.tr) { html in
                    html(.td, .class("n"), text: visit.reader.count(group.faults.count))
                    html(.th, .scopeRow) { html in
                        html.text(visit(group.rule.problem))
                        html(.code, .class("sub"), text: group.rule.code)
                    }
                    html(.td, text: visit(group.rule.fix))
                }
            }
        }
    }

    private func write(_ group: Group, into html: inout Html) {
        html(.h3) { html in
            html.text(visit(group.rule.problem) + " ")
            html.tag(visit.reader.count(group.faults.count))
        }
        let columns = [
            Column(visit(Words.Import.place)), Column(visit(Words.Import.column)),
            Column(visit(Words.Import.value)), Column(visit(Words.Import.row)),
            Column(visit(Words.Import.fix)),
        ]
        html.table(
            "\(visit(Words.Import.faults)): \(visit(group.rule.problem))",
            style: "cards dense faults",
            columns: columns
        ) { html in
            for fault in group.faults.prefix(Self.shownPerRule) {
                write(fault, columns, into: &html)
            }
        }
        if group.faults.count > Self.shownPerRule {
            html(
                .p, .class("quiet"),
                text: visit(
                    Words.Import.moreFaults(
                        visit.reader, group.faults.count - Self.shownPerRule)))
        }
    }

    private func write(_ fault: Fault, _ columns: [Column], into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow, .column(columns[0].title)) { html in
                html(.span, text: place(of: fault))
            }
            html(.td, .column(columns[1].title)) { html in
                html(.code, text: fault.column ?? Reader.nothing)
            }
            html(.td, .column(columns[2].title)) { html in
                if let value = fault.value, !value.isEmpty {
                    html(.span, .class("bad"), text: RowExcerpts.shortened(value))
                } else {
                    html(.span, .class("bad"), text: visit(Words.Import.blank))
                }
            }
            html(.td, .column(columns[3].title)) { html in
                excerpts.write(around: fault, into: &html)
            }
            html(.td, .column(columns[4].title)) { html in
                html(.span, text: visit(fault.fix))
            }
        }
    }

    /// `observations!F14`; the file too when it is not the one that was handed in.
    private func place(of fault: Fault) -> String {
        guard let table = fault.table else { return fault.file }
        let cell = fault.cell ?? fault.row.map { String($0) }
        return cell.map { "\(table)!\($0)" } ?? table
    }
}

/// The row around a faulty cell, as it stands in the file.
struct RowExcerpts {
    private struct Place: Hashable {
        var table: String
        var row: Int
    }

    private let rows: [Place: (schema: TableSchema, values: [CellValue])]

    init(_ reading: PackageReading) {
        var rows: [Place: (schema: TableSchema, values: [CellValue])] = [:]
        for table in reading.faultyRows {
            for row in table.rows {
                rows[Place(table: table.schema.name, row: row.number)] = (table.schema, row.values)
            }
        }
        self.rows = rows
    }

    /// The first two cells that say which row it is, the faulty one marked, and its neighbour.
    func write(around fault: Fault, into html: inout Html) {
        guard let table = fault.table, let number = fault.row,
            let (schema, values) = rows[Place(table: table, row: number)]
        else {
            html(.span, text: Reader.nothing)
            return
        }
        let faulty = schema.columns.firstIndex { $0.name == fault.column }
        let filled = values.indices.filter { values[$0] != .empty && $0 < schema.columns.count }
        var shown = Set(filled.prefix(2))
        if let faulty {
            shown.insert(faulty)
            if let next = filled.first(where: { $0 > faulty }) { shown.insert(next) }
        }
        html(.span, .class("excerpt")) { html in
            for position in shown.sorted() where values.indices.contains(position) {
                let name = schema.columns[position].name
                html(.span, .class(position == faulty ? "cell bad" : "cell")) { html in
                    html(.small, text: name)
                    html.text(" " + Self.text(values[position]))
                }
            }
        }
    }

    private static func text(_ value: CellValue) -> String {
        switch value {
        case .empty: "∅"
        case .text(let text): shortened(text)
        case .number(let number): Numeral.text(number, decimals: 0...6, .english)
        case .day(let day): day.description
        }
    }

    /// A hostile cell may hold a book.
    static func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > 60 else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(59))) + "…"
    }
}
