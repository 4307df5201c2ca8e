import Performance
import Reporting
import Standing
import Vocabulary

/// One cell of the grid: its inputs, its state, what was found, and its note.
struct EntryCellView {
    let page: EntryPage
    let row: EntryRow
    let cell: EntryCell
    let block: Int
    /// Of the cell's first input, within the block.
    let line: Int
    let column: Int

    private var visit: Visit { page.visit }
    private var contested: EntryPage.Contested? { page.contested[cell.key] }
    private var id: String { "s\(block)-\(line)-\(column)" }

    private var shown: CellText { contested?.text ?? cell.shown(visit.language) }

    private var findings: [EntryFinding] {
        // What is missing is seen.
        page.dossier.findings(at: cell.key).filter { $0.matter != .missing && !$0.isExplained }
    }

    func write(into html: inout Html) {
        html(
            .td, .column(cell.key.period.shortName(visit.reader)), .class("entry-cell"),
            .text("data-cell", cell.key.description), .text("data-state", state.name)
        ) { html in
            html(.div, .class("entry-box")) { html in
                if page.canEnter { writeInputs(into: &html) } else { writeValue(into: &html) }
                html(.span, .class("entry-state"), text: visit(state.word))
                writeContext(into: &html)
                writeFindings(into: &html)
                if page.canEnter { writeNote(into: &html) }
            }
        }
    }

    private var state: CellStateName {
        if contested != nil { return .conflict }
        return CellStateName(cell.state)
    }

    private func writeInputs(into html: inout Html) {
        html(.div, .class(row.isRatio ? "entry-inputs ratio" : "entry-inputs")) { html in
            for (place, field) in row.fields.enumerated() {
                let part: SheetForm.Part = field == .main ? .main : .denominator
                html.void(
                    .input, .type("text"), .name(part.name(cell.key)), .value(shown[field]),
                    .id("\(id)-\(field.rawValue)"), .ariaLabel(label(field)),
                    .literal("autocomplete", "off"), .maxLength(CellText.longest),
                    row.grades.isEmpty ? .literal("inputmode", "decimal") : nil,
                    row.grades.isEmpty ? nil : .text("list", "\(id)-pilihan"),
                    field == .main ? nil : .placeholder(visit(Words.Entry.denominator)),
                    field == .main && row.isRatio
                        ? .placeholder(visit(Words.Entry.numerator)) : nil,
                    hasError ? .literal("aria-invalid", "true") : nil,
                    findings.isEmpty && contested == nil ? nil : .ariaDescribedBy("\(id)-temuan"),
                    .text("data-line", String(line + place)),
                    .text("data-column-number", String(column)))
            }
        }
        if !row.grades.isEmpty {
            html(.datalist, .id("\(id)-pilihan")) { html in
                for grade in row.grades { html(.option, .value(grade), text: grade) }
            }
        }
        html.void(
            .input, .type("hidden"), .name(SheetForm.Part.seen.name(cell.key)),
            .value(seen.text))
    }

    /// After a conflict the form says that both texts were seen.
    private var seen: Seen {
        var seen = Seen(cell)
        if let contested { seen.revision = contested.stored.revision }
        return seen
    }

    private var hasError: Bool { findings.contains { $0.severity == .error } }

    private func label(_ field: CellField) -> String {
        var text = "\(row.indicator.name), \(visit.reader.period(cell.key.period))"
        if row.isRatio {
            let part = field == .main ? Words.Entry.numerator : Words.Entry.denominator
            text += ", \(visit(part))"
        }
        return text
    }

    /// For whoever reads the sheet and types nothing: what was typed, else what is recorded.
    private func writeValue(into html: inout Html) {
        html(.span, .class("entry-value")) { html in
            guard !cell.isChanged || shown.main.isEmpty else {
                html.text(
                    shown.denominator.isEmpty
                        ? shown.main : "\(shown.main) / \(shown.denominator)")
                return
            }
            guard let held = cell.held else {
                html.text(Reader.nothing)
                return
            }
            html.text(
                held.measure.map { visit.reader.measure($0, of: row.indicator) }
                    ?? CellText(of: held, visit.language).main)
        }
    }

    private func writeContext(into html: inout Html) {
        if cell.isChanged, let held = cell.held {
            html(.span, .class("sub")) { html in
                html.text("\(visit(Words.Entry.recorded)): ")
                html.text(
                    held.measure.map { visit.reader.measure($0, of: row.indicator) }
                        ?? CellText(of: held, visit.language).main)
            }
        }
        if let target = cell.target {
            html(
                .span, .class("sub"),
                text: "\(visit(Words.Entry.target)) "
                    + visit.reader.level(target, of: row.indicator))
        }
        let files = page.dossier.files(of: cell.key).count
        if files > 0 {
            html(
                .span, .class("sub"),
                text: "\(visit(Words.Entry.evidence)): \(files)")
        }
    }

    private func writeFindings(into html: inout Html) {
        html(.ul, .class("entry-found"), .id("\(id)-temuan")) { html in
            if let contested {
                html(.li, .class("error")) { html in
                    let stored = contested.stored.text
                    let text =
                        stored.denominator.isEmpty
                        ? stored.main : "\(stored.main) / \(stored.denominator)"
                    html.text(visit(Words.Entry.storedElsewhere(text)))
                }
            }
            for finding in findings {
                html(
                    .li, .class(finding.severity == .error ? "error" : "warning"),
                    text: visit(finding.wording))
            }
        }
    }

    private func writeNote(into html: inout Html) {
        let wantsNote = findings.contains { $0.severity == .warning }
        html(.details, .class("entry-note"), wantsNote || !shown.note.isEmpty ? .open : nil) {
            html in
            html(.summary, text: visit(Words.Entry.note))
            html.void(
                .input, .type("text"), .name(SheetForm.Part.note.name(cell.key)),
                .value(shown.note), .maxLength(CellText.longest),
                .ariaLabel(
                    "\(visit(Words.Entry.noteFor)) \(row.indicator.name), "
                        + visit.reader.period(cell.key.period)))
        }
    }
}

/// The states of a cell by the names that the style sheet and the script know.
enum CellStateName {
    case empty, recorded, onServer, conflict

    init(_ state: EntryCell.State) {
        switch state {
        case .empty: self = .empty
        case .recorded: self = .recorded
        case .onServer: self = .onServer
        case .conflict: self = .conflict
        }
    }

    var name: String {
        switch self {
        case .empty: "empty"
        case .recorded: "recorded"
        case .onServer: "server"
        case .conflict: "conflict"
        }
    }

    var word: Wording {
        switch self {
        case .empty: Words.Entry.empty
        case .recorded: Words.Entry.recordedState
        case .onServer: Words.Entry.onServer
        case .conflict: Words.Entry.conflict
        }
    }
}
