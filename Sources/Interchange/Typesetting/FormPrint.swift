package import Performance
package import Vocabulary

extension Printout {
    /// A form on landscape A3, ready to sign.
    package static func form(
        _ form: FormTable, _ language: Language, moneyUnit: MoneyUnit = .million
    ) throws(TypesettingError) -> Printout {
        try Printout(
            .form, FormPrint(form, language, moneyUnit: moneyUnit), day: form.cycle.to,
            fileName: PrintText.fileName([
                form.definition.code, form.organisation.id.text, form.cycle.description,
            ]))
    }
}

/// A form as the template reads it.
struct FormPrint: Encodable {
    struct Head: Encodable {
        var text: String
        var x: Int
        var columns: Int
        var rows: Int
        var number: Bool
    }

    struct Box: Encodable {
        var text: String
        var right = false
        var center = false
        var faint = false
        var strong = false
        var indent = 0
        /// Written by the agency or its plan, in Indonesian whatever the document's language.
        var own = false
    }

    struct Line: Encodable {
        var level: String
        var strong: Bool
        var cells: [Box]
    }

    struct Summary: Encodable {
        var label: String
        /// How many columns from the left the label takes.
        var span: Int
        var cells: [Box]
    }

    struct Narrative: Encodable {
        var title: String
        var entries: [String]
    }

    struct Signature: Encodable {
        var action: String
        var place: String
        var position: String
    }

    var language: String
    var title: String
    var author: String
    var day: [Int]
    var words: [String: String]
    /// Millimetres.
    var paper: [Double]
    /// Points.
    var size: Double
    var code: String
    var heading: String
    var government: String
    var organisation: String
    var period: String
    var plan: String
    var widths: [Double]
    var header: [[Head]]
    var lines: [Line]
    var summaries: [Summary]
    var narratives: [Narrative]
    var signatures: [Signature]
    var notes: [String]
}

extension FormPrint {
    init(_ form: FormTable, _ language: Language, moneyUnit: MoneyUnit) {
        let definition = form.definition
        let to = form.cycle.to
        self.language = language.rawValue
        self.title = PrintText.safe(
            "\(definition.code) \(definition.title[language]) – \(form.organisation.name)")
        self.author = PrintText.safe(form.government.name)
        self.day = [to.year, to.month, to.day]
        self.words = Self.words(language)
        self.paper = [420, 297]
        // Forms of many columns need smaller type to keep a figure on one line.
        self.size = definition.leaves.count > 30 ? 6.2 : 7
        self.code = definition.code
        self.heading = definition.title[language]
        self.government = PrintText.safe(form.government.name)
        self.organisation = PrintText.safe(form.organisation.name)
        self.period = CalendarText.cycle(form.cycle)[language]
        self.plan = PrintText.safe(form.plan?.title ?? "")
        self.widths = definition.leaves.map { leaf in
            // Rupiah needs more digits than performance does; percentages do not.
            let column = definition.columns[leaf.column]
            let isWide = leaf.measure == .money && !column.content.isAchievement
            return column.width * (isWide ? 1.42 : 1)
        }
        self.header = definition.header.map { row in
            row.map {
                Head(
                    text: $0.text[language], x: $0.leaf, columns: $0.columnSpan,
                    rows: $0.rowSpan, number: $0.isNumber)
            }
        }
        self.lines = form.lines.map { Self.line($0, of: definition, language, moneyUnit) }
        self.summaries = form.summaries.map {
            Self.summary($0, of: definition, language, moneyUnit)
        }
        self.narratives = form.narratives.map {
            Narrative(
                title: $0.title[language], entries: $0.entries.map(PrintText.safe))
        }
        self.signatures = form.signatures.map { signature in
            let day = CalendarText.day(signature.signedOn)[language]
            return Signature(
                action: signature.action[language], place: "……………………, \(day)",
                position: PrintText.safe(signature.position))
        }
        self.notes =
            (form.notes + [Self.moneyNote(moneyUnit)]).map { PrintText.safe($0[language]) }
    }

    private static func line(
        _ line: FormTable.Line, of definition: FormDefinition, _ language: Language,
        _ unit: MoneyUnit
    ) -> Line {
        let cells = zip(line.cells, definition.leaves).map { cell, leaf in
            let content = definition.columns[leaf.column].content
            var box = box(cell, language, unit)
            box.center = content == .rowNumber
            box.strong = content == .statement || content == .code
            box.indent = content == .statement ? min(line.depth, 4) : 0
            return box
        }
        return Line(
            level: line.level.rawValue,
            strong: line.level != .activity && line.level != .subactivity,
            cells: cells)
    }

    private static func summary(
        _ summary: FormTable.Summary, of definition: FormDefinition, _ language: Language,
        _ unit: MoneyUnit
    ) -> Summary {
        // The label stands over the columns that say what a line is about.
        let span = definition.leaves.prefix { leaf in
            definition.columns[leaf.column].measures.isEmpty
        }.count
        return Summary(
            label: summary.label[language], span: max(1, span),
            cells: summary.cells.map { box($0, language, unit) })
    }

    private static func box(
        _ cell: FormTable.Cell, _ language: Language, _ unit: MoneyUnit
    ) -> Box {
        var box = Box(text: PrintText.safe(cell.text(language, moneyUnit: unit)))
        box.right = cell.isNumeric
        switch cell {
        case .empty: box.faint = true
        case .text(let text): box.own = text.id == text.en
        case .number, .range, .money, .percent: break
        }
        return box
    }

    private static func moneyNote(_ unit: MoneyUnit) -> Wording {
        Wording(
            id: "K = kinerja; Rp = anggaran dalam \(unit.label.id).",
            en: "K = performance; Rp = budget in \(unit.label.en).")
    }

    private static func words(_ language: Language) -> [String: String] {
        [
            "page": Wording(id: "Halaman", en: "Page"), "of": Wording(id: "dari", en: "of"),
            "form": Wording(id: "Formulir", en: "Form"),
            "name": Wording(id: "Nama:", en: "Name:"), "nip": Wording(same: "NIP:"),
            "notWritten": Wording(id: "Belum diisi perangkat daerah.", en: "Not written yet."),
            "noLines": Wording(
                id: "Perangkat daerah ini tidak memiliki program atau indikator.",
                en: "This agency has no programme or indicator."),
        ].mapValues { $0[language] }
    }
}
