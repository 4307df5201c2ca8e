package import Performance
package import Vocabulary

/// How a data package is read.
package struct ReadingOptions: Sendable {
    package var limits = Limits()
    /// What is known already: its codes may be referred to, and no table is then required.
    package var context: Dataset?
    /// The rule sets that a package may name; their ladders say which grades exist.
    package var ruleSets = RuleSet.shipped

    package init(context: Dataset? = nil) {
        self.context = context
    }
}

/// How far a reading is.
package struct ReadingProgress: Sendable, Hashable {
    package enum Stage: Sendable, Hashable {
        /// Cells are taken out of the file.
        case unpacking
        /// Rows are checked.
        case checking
    }

    package var stage: Stage
    package var table: String
    /// Rows of this table so far.
    package var rows: Int
    /// Rows of this table, once they are known.
    package var total: Int?
}

/// What a data package holds: its good rows as values, and everything that is wrong with the rest.
package struct PackageReading: Sendable {
    /// The good rows of the files, without the context that was given. References are consistent
    /// within these rows and the context.
    package var dataset: Dataset
    /// In the order of tables and rows; at most as many as the limits keep.
    package var faults: [Fault]
    /// All faults, also those beyond the limit.
    package var faultCount: Int
    /// The tables that were there, in the schema's order.
    package var tables: [TableCount]
    package var sources: [SourceFile]
    /// Sheets and files that are no tables and were passed over.
    package var ignored: [String]
    /// The rows with faults, as they are written, to be corrected and handed in again.
    package var faultyRows: [FaultyTable]

    /// Whether nothing is wrong.
    package var isClean: Bool { faultCount == 0 }
}

/// Rows of one table.
package struct TableCount: Sendable, Hashable {
    package var table: String
    package var rows: Int
    package var faulty: Int
    /// Example rows of the template, which are not read.
    package var examples: Int

    package var good: Int { rows - faulty }
}

/// A file that was read.
package struct SourceFile: Sendable, Hashable {
    package var name: String
    package var byteCount: Int
    /// SHA-256, lower-case hexadecimal.
    package var sha256: String
}

/// The faulty rows of one table.
package struct FaultyTable: Sendable {
    package struct Row: Sendable {
        /// In the file, from 1.
        package var number: Int
        /// In the order of the schema's columns.
        package var values: [CellValue]
        package var faults: [Fault]
    }

    package var schema: TableSchema
    package var rows: [Row]
}

/// The value of one cell that is written.
package enum CellValue: Sendable, Hashable {
    case empty
    case text(String)
    case number(Double)
    case day(CivilDate)

    init(_ text: String?) {
        let clean = text.map { CellText.cleaned($0) } ?? ""
        self = clean.isEmpty ? .empty : .text(clean)
    }

    init(_ number: Double?) {
        self = number.map { .number($0) } ?? .empty
    }

    init(_ day: CivilDate?) {
        self = day.map { .day($0) } ?? .empty
    }
}
