import HTTPTypes
import Hummingbird
import Performance
import Reporting
import Standing
import Storage
import Vocabulary

/// What is typed into a sheet or pasted into it.
extension Pages {
    func type(
        _ request: Hummingbird.Request, into id: Organisation.ID, _ visit: Visit,
        _ entry: EntryDesk
    ) async throws -> Answer {
        let fields = try await UploadReader.fields(of: request, bytesMax: SheetForm.bytesMax)
        let before = try dossier(of: id, visit, entry)
        let edits = SheetForm(fields).edits(
            of: before.sheet, by: try holder(visit), visit.language)
        let outcomes = try await entry.take(edits, of: id, in: before.cycle)
        let page = try typed(edits, outcomes, id, visit, entry)
        if request.wantsJSON {
            return .json(page.reply(about: SheetForm(fields).cells(of: before.sheet)).json)
        }
        // Texts that were overtaken are shown again; else the address is asked for anew.
        guard page.contested.isEmpty else { return .page(page, visit) }
        return .redirect(visit.link(.entry(.sheet(id))))
    }

    private func typed(
        _ edits: [Edit], _ outcomes: [DraftBook.Outcome], _ id: Organisation.ID,
        _ visit: Visit, _ entry: EntryDesk
    ) throws -> EntryPage {
        var page = try entryPage(id, visit, entry)
        for (edit, outcome) in zip(edits, outcomes) {
            guard case .conflict(let stored) = outcome else { continue }
            page.contested[edit.cell] = EntryPage.Contested(text: edit.text, stored: stored)
        }
        return page
    }

    func paste(
        _ request: Hummingbird.Request, into id: Organisation.ID, _ visit: Visit,
        _ entry: EntryDesk
    ) async throws -> Answer {
        let fields = try await UploadReader.fields(of: request, bytesMax: SheetForm.bytesMax)
        let before = try dossier(of: id, visit, entry)
        guard let place = PastePlace(reading: fields[PasteSection.place] ?? ""),
            before.sheet.blocks.indices.contains(place.block),
            let block = PastedBlock(fields[PasteSection.text] ?? "")
        else { throw Refusal.badRequest(Words.Upload.malformed) }
        let evidence = visit.reading.holdings.evidence
        let laid = before.sheet.blocks[place.block].laying(
            block, line: place.line, column: place.column, evidence: evidence,
            ladders: visit.reading.ruleSet.ladders)
        let author = try holder(visit)
        let edits = laid.taken.compactMap { taken -> Edit? in
            guard let cell = before.sheet.cell(taken.cell),
                taken.text != cell.shown(visit.language)
            else { return nil }
            return Edit(
                taken.cell, taken.text, by: author, base: cell.revision, basis: cell.basis)
        }
        let outcomes = try await entry.take(edits, of: id, in: before.cycle)
        var page = try typed(edits, outcomes, id, visit, entry)
        page.refused = laid.refused.map(\.wording)
        if request.wantsJSON {
            return .json(page.reply(about: laid.taken.map(\.cell)).json)
        }
        if page.contested.isEmpty, page.refused.isEmpty {
            return .redirect(visit.link(.entry(.sheet(id))))
        }
        return .page(page, visit)
    }
}

/// Where a pasted block begins: `block-line-column`.
struct PastePlace {
    var block: Int
    var line: Int
    var column: Int

    init?(reading text: String) {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let block = parts[0], let line = parts[1],
            let column = parts[2], block >= 0, line >= 0, column >= 0
        else { return nil }
        (self.block, self.line, self.column) = (block, line, column)
    }
}

extension SheetForm {
    /// The cells that the form names, in the sheet's order.
    func cells(of sheet: EntrySheet) -> [CellKey] {
        sheet.cells.map(\.key).filter { names($0) }
    }
}

extension Hummingbird.Request {
    /// Whether the sheet's script asks, and not a form.
    var wantsJSON: Bool { headers[.accept]?.hasPrefix("application/json") ?? false }
}

extension EntryPage {
    /// What the script is told about these cells.
    func reply(about cells: [CellKey]) -> EntryReply {
        var reply = EntryReply()
        reply.filled = dossier.filled
        reply.errors = dossier.errors
        reply.refused = refused.map { visit($0) }
        reply.cells = cells.compactMap { key in
            guard let cell = dossier.sheet.cell(key) else { return nil }
            let contested = contested[key]
            let state = contested == nil ? CellStateName(cell.state) : .conflict
            var seen = Seen(cell)
            if let contested { seen.revision = contested.stored.revision }
            return EntryReply.Cell(
                key: key, state: state.name, word: visit(state.word), seen: seen.text,
                text: contested?.text ?? cell.shown(visit.language),
                stored: contested?.stored.text,
                findings: dossier.findings(at: key)
                    .filter { $0.matter != .missing && !$0.isExplained }
                    .map { ($0.severity == .error, visit($0.wording)) })
        }
        return reply
    }
}
