package import Vocabulary

/// One table of the data package as data: reading, writing, the template and the documentation all
/// come from it (EVALUATION §1).
package struct TableSchema: Sendable {
    /// The sheet's or file's name: `observations`.
    package let name: String
    package let title: Wording
    package let isRequired: Bool
    package let columns: [ColumnSchema]

    init(
        _ name: String, _ title: Wording, isRequired: Bool = false, _ columns: [ColumnSchema]
    ) {
        self.name = name
        self.title = title
        self.isRequired = isRequired
        self.columns = columns
    }
}

/// One column of a table.
package struct ColumnSchema: Sendable {
    /// What a cell may hold.
    package enum Kind: Sendable, Hashable {
        case text
        /// Identifies the row.
        case code
        /// A code of another table.
        case reference(table: String)
        /// Codes of another table, separated by `;`.
        case references(table: String)
        case number
        case integer(ClosedRange<Int>)
        case enumeration([String])
        /// Several of these, separated by `;`.
        case enumerations([String])
        case date
        case period
        /// A period that is a month.
        case month
        /// Empty, `none`, or a percentage.
        case cap
    }

    package let name: String
    package let isRequired: Bool
    package let kind: Kind
    package let note: Wording
    /// What the template's example row holds.
    package let example: String

    init(
        _ name: String, _ kind: Kind, isRequired: Bool = false, _ id: String, _ en: String,
        example: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        note = Wording(id: id, en: en)
        self.example = example
    }
}

extension TableSchema {
    /// The table with this name, letter case and surrounding blanks ignored.
    package static func named(_ name: String) -> TableSchema? {
        let wanted = CellText.cleaned(name).lowercased()
        return all.first { $0.name == wanted }
    }

    /// Rows whose first cell starts so are examples of the template and are passed over.
    package static let exampleMark = "CONTOH-"
}
