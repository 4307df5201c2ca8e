package import Vocabulary

/// A block of cells as spreadsheets put it on the clipboard: lines of texts between tabs.
package struct PastedBlock: Hashable, Sendable {
    package let rows: [[String]]

    /// The most cells of one block.
    package static let most = 5_000

    /// - Returns: `nil` when there is nothing, or more than ``most`` cells.
    package init?(_ text: String) {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var letters = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")[...]
        while letters.last == "\n" { letters.removeLast() }
        guard !letters.isEmpty else { return nil }
        var rest = letters.makeIterator()
        var next = rest.next()
        while let letter = next {
            next = rest.next()
            if isQuoted {
                guard letter == "\"" else {
                    cell.append(letter)
                    continue
                }
                if next == "\"" {
                    cell.append("\"")
                    next = rest.next()
                } else {
                    isQuoted = false
                }
            } else if letter == "\"", cell.isEmpty {
                isQuoted = true
            } else if letter == "\t" || letter == "\n" {
                rows[rows.count - 1].append(cell)
                cell = ""
                if letter == "\n" { rows.append([]) }
            } else {
                cell.append(letter)
            }
        }
        rows[rows.count - 1].append(cell)
        guard rows.reduce(0, { $0 + $1.count }) <= Self.most else { return nil }
        self.rows = rows
    }
}

/// A line of a block on the page: a rate has two, one for each part.
package struct EntryLine: Hashable, Sendable {
    /// The row's place in its block.
    package let row: Int
    package let field: CellField
}

extension EntryBlock {
    /// From top to bottom.
    package var lines: [EntryLine] {
        rows.indices.flatMap { row in rows[row].fields.map { EntryLine(row: row, field: $0) } }
    }
}

/// What a paste would change, and what it could not take.
package struct PasteOutcome: Hashable, Sendable {
    /// The whole text of each changed cell, in the order of the cells on the page.
    package var taken: [Taken] = []
    package var refused: [Refused] = []

    /// A cell that takes what was pasted.
    package struct Taken: Hashable, Sendable {
        package let cell: CellKey
        package let text: CellText
    }

    /// What could not be taken; nothing of its cell was.
    package struct Refused: Hashable, Sendable {
        /// Counted from 1 within the pasted block.
        package let row: Int
        package let column: Int
        package let text: String
        package let reason: Reason

        package enum Reason: Hashable, Sendable {
            case fault(CellFault)
            /// Below the last line or right of the last period.
            case outside
            /// The other part of the same rate could not be read.
            case otherPart
        }
    }
}

extension PasteOutcome.Refused: Explained {
    package var wording: Wording {
        let place = Wording(id: "Baris \(row) kolom \(column)", en: "Row \(row), column \(column)")
        let why =
            switch reason {
            case .fault(let fault): fault.wording
            case .outside:
                Wording(
                    id: "“\(text)” jatuh di luar tabel. Mulai menempel lebih ke kiri atau ke atas.",
                    en: "“\(text)” falls outside the table. Start further to the left or up.")
            case .otherPart:
                Wording(
                    id: "“\(text)” tidak diambil karena bagian lain dari rasio ini tidak terbaca.",
                    en: "“\(text)” was left out, as the other part of this rate cannot be read.")
            }
        return Wording(id: "\(place.id): \(why.id)", en: "\(place.en): \(why.en)")
    }
}
