import Performance
import Reporting
import Standing
import Vocabulary

/// The grid: a form for each frequency, which works without script and saves by itself with it.
struct EntryGrid {
    let page: EntryPage

    private var visit: Visit { page.visit }
    private var dossier: EntryDossier { page.dossier }
    private var organisation: Organisation.ID { dossier.organisation.id }

    func write(into html: inout Html) {
        guard !dossier.sheet.blocks.isEmpty else {
            html.card(visit(Words.Entry.indicators)) { html in
                html(.p, .class("quiet"), text: visit(Words.Entry.nothingDue))
            }
            writeLater(into: &html)
            return
        }
        html(
            .div, .class("stacked entry-root"),
            .text("data-entry", page.canEnter ? visit.link(.entry(.sheet(organisation))).text : ""),
            .text("data-paste", visit.link(.entry(.paste(organisation))).text),
            .text("data-keep", keepName),
            .text("data-words", words)
        ) { html in
            for place in dossier.sheet.blocks.indices { write(place, into: &html) }
            html(.output, .class("visually-hidden"), .id("kabar"), text: "")
        }
        writeLater(into: &html)
    }

    /// Under which name a browser keeps what is not sent yet: never one person's for another.
    private var keepName: String {
        "\(visit.visitor.holder?.text ?? "") \(organisation) \(dossier.cycle)"
    }

    private var words: String {
        [
            Words.Entry.savedHere, Words.Entry.waiting, Words.Entry.conflict,
            Words.Entry.useMine, Words.Entry.useStored,
        ].map { visit($0) }.joined(separator: "|")
    }

    private func write(_ place: Int, into html: inout Html) {
        let block = dossier.sheet.blocks[place]
        let name = visit(Words.Entry.columnsOf(block.frequency.wording))
        html.card(name, isLong: true) { html in
            html(
                .form, .methodPost, .class("entry-form"),
                .action(visit.link(.entry(.sheet(organisation)))),
                .text("data-block", String(place))
            ) { html in
                html.table(name, style: "cards entry", columns: columns(block)) { html in
                    var line = 0
                    for row in block.rows {
                        write(row, in: block, block: place, line: line, into: &html)
                        line += row.fields.count
                    }
                }
                if page.canEnter {
                    html(.p, .class("row entry-save")) { html in
                        html(
                            .button, .class("btn primary"), .type("submit"),
                            text: visit(Words.Entry.save))
                        html(.span, .class("quiet"), text: visit(Words.Entry.keys))
                    }
                }
            }
        }
    }

    private func columns(_ block: EntryBlock) -> [Column] {
        [Column(visit(Words.Entry.indicator))]
            + block.periods.map { Column($0.shortName(visit.reader)) }
    }

    private func write(
        _ row: EntryRow, in block: EntryBlock, block place: Int, line: Int, into html: inout Html
    ) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in writeHead(row, into: &html) }
            for (column, cell) in row.cells.enumerated() {
                EntryCellView(
                    page: page, row: row, cell: cell, block: place, line: line, column: column
                ).write(into: &html)
            }
        }
    }

    private func writeHead(_ row: EntryRow, into html: inout Html) {
        let indicator = row.indicator
        html(.span, .class("entry-name"), text: indicator.name)
        html(.span, .class("sub")) { html in
            html(.code, text: indicator.id.text)
            html.text(" · \(visit.reader.unit(of: indicator))")
            if let target = row.annualTarget {
                html.text(
                    " · \(visit(Words.Entry.annualTarget)) "
                        + visit.reader.level(target, of: indicator))
            }
        }
        if !row.previous.isEmpty {
            html(.span, .class("sub entry-before")) { html in
                html.text("\(visit(Words.Entry.before)): ")
                for (place, value) in row.previous.enumerated() {
                    if place > 0 { html.text(" · ") }
                    html(.span, .title(visit.reader.period(value.period))) { html in
                        html.text(visit.reader.measure(value.measure, of: indicator))
                    }
                }
            }
        }
    }

    private func writeLater(into html: inout Html) {
        guard !dossier.sheet.later.isEmpty else { return }
        html(.details, .class("block")) { html in
            html(
                .summary,
                text: "\(visit(Words.Entry.notDue)) (\(dossier.sheet.later.count))")
            html(.ul, .class("plain tight grid")) { html in
                for indicator in dossier.sheet.later {
                    html(.li) { html in
                        html.text("\(indicator.name) ")
                        html(.span, .class("quiet"), text: visit(indicator.frequency.wording))
                    }
                }
            }
        }
    }
}

extension Frequency {
    var wording: Wording {
        switch self {
        case .month: Words.Entry.month
        case .quarter: Words.Entry.quarter
        case .semester: Words.Entry.semester
        case .year: Words.Entry.year
        }
    }
}

extension Period {
    /// `Jan`, `Tw I`, `Semester I 2025`: as narrow as a column's head.
    func shortName(_ reader: Reader) -> String {
        switch frequency {
        case .month: "\(reader(CalendarText.month(index)).prefix(3)) \(year)"
        case .quarter:
            "\(reader(Wording(id: "Tw", en: "Q"))) \(["I", "II", "III", "IV"][index - 1]) \(year)"
        case .semester, .year: reader.period(self)
        }
    }
}
