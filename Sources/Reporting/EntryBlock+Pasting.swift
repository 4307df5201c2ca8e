package import Performance
import Vocabulary

extension EntryBlock {
    /// Lays a pasted block over the cells from a line and a period on, as if each were typed.
    ///
    /// Empty texts change nothing: a gap in a spreadsheet is not a wish to delete. A cell is
    /// taken whole or not at all; what is not taken is listed by its place in the pasted block.
    /// - Parameters:
    ///   - line: the first line, 0 or more.
    ///   - column: the first period, 0 or more.
    ///   - reader: reads the cells of an indicator.
    package func laying(
        _ block: PastedBlock, line: Int, column: Int, reader: (EntryRow) -> CellReader
    ) -> PasteOutcome {
        var pieces: [CellKey: [Piece]] = [:]
        var outcome = PasteOutcome()
        let lines = self.lines
        for (down, texts) in block.rows.enumerated() {
            for (across, text) in texts.enumerated() where !CellText(text).main.isEmpty {
                let piece = Piece(row: down + 1, column: across + 1, text: text)
                let (place, period) = (line + down, column + across)
                guard lines.indices.contains(place), periods.indices.contains(period) else {
                    outcome.refused.append(piece.refused(.outside))
                    continue
                }
                let target = lines[place]
                let key = rows[target.row].cells[period].key
                pieces[key, default: []].append(piece.aimed(at: target.field))
            }
        }
        for row in rows {
            let reader = reader(row)
            for cell in row.cells {
                guard let pieces = pieces[cell.key] else { continue }
                outcome.take(pieces, of: cell, reader)
            }
        }
        outcome.refused.sort { ($0.row, $0.column) < ($1.row, $1.column) }
        return outcome
    }

    /// Lays a pasted block with the ladders of a rule set.
    package func laying(
        _ block: PastedBlock, line: Int, column: Int, evidence: Evidence, ladders: [Ladder]
    ) -> PasteOutcome {
        laying(block, line: line, column: column) { row in
            CellReader(
                row.indicator, targets: evidence.targets(of: row.indicator.id)?.all ?? [],
                ladders: ladders)
        }
    }
}

/// One text of a pasted block.
private struct Piece {
    let row: Int
    let column: Int
    let text: String
    var field = CellField.main

    func aimed(at field: CellField) -> Piece {
        var piece = self
        piece.field = field
        return piece
    }

    func refused(_ reason: PasteOutcome.Refused.Reason) -> PasteOutcome.Refused {
        PasteOutcome.Refused(row: row, column: column, text: text, reason: reason)
    }
}

extension PasteOutcome {
    fileprivate mutating func take(_ pieces: [Piece], of cell: EntryCell, _ reader: CellReader) {
        var text = cell.draft?.text ?? CellText()
        for piece in pieces { text[piece.field] = piece.text }
        // A rate in one text brings its denominator along.
        if pieces.count == 1, pieces[0].field == .main, text.main.contains("/") {
            text.denominator = ""
        }
        do throws(CellFault) {
            _ = try reader.read(text)
            taken.append(Taken(cell: cell.key, text: text))
        } catch {
            refuse(pieces, text, error)
        }
    }

    private mutating func refuse(_ pieces: [Piece], _ text: CellText, _ fault: CellFault) {
        let culprit = pieces.firstIndex { fault.isAbout($0.field, of: text) } ?? 0
        for (place, piece) in pieces.enumerated() {
            refused.append(piece.refused(place == culprit ? .fault(fault) : .otherPart))
        }
    }
}

extension CellFault {
    fileprivate func isAbout(_ field: CellField, of text: CellText) -> Bool {
        switch self {
        case .denominatorNotPositive, .unexpectedDenominator, .missingNumerator:
            field == .denominator
        case .ambiguous(let part), .notANumber(let part), .tooLarge(let part):
            text[field] == part
        default: field == .main
        }
    }
}
