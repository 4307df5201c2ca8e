public import Vocabulary

/// A regulated form as data: its code, its columns with the numbers printed above them, its footer
/// and who signs it.
///
/// No annex of the regulation was available when the shipped definitions were written, so code,
/// title and columns are values that an administrator can correct, never constants in a renderer.
public struct FormDefinition: Hashable, Sendable {
    /// What a column measures when it is split in two: performance, and money.
    public enum Measure: String, Sendable, CaseIterable, Hashable {
        case performance = "K"
        case money = "Rp"
    }

    /// One numbered column; with both measures it is printed as two.
    public struct Column: Hashable, Sendable {
        /// As printed under the title, without brackets; empty when the column has none.
        public var number: String
        public var title: Wording
        /// The title printed once above neighbouring columns that share it.
        public var group: Wording?
        public var content: Content
        /// Empty for a column that is not split.
        public var measures: [Measure]
        /// Width in relation to the others; 1 holds a number of six digits.
        public var width: Double

        public init(
            _ number: String, _ title: Wording, group: Wording? = nil, _ content: Content,
            measures: [Measure] = [], width: Double = 1
        ) {
            self.number = number
            self.title = title
            self.group = group
            self.content = content
            self.measures = measures
            self.width = width
        }
    }

    /// A column as it is printed: one of the halves of a split column, or the whole of another.
    public struct Leaf: Hashable, Sendable {
        public var column: Int
        public var measure: Measure?
    }

    /// A block of sentences under the table.
    public struct Footer: Hashable, Sendable {
        public var title: Wording
        public var section: SelfEvaluation.Section

        public init(_ title: Wording, _ section: SelfEvaluation.Section) {
            self.title = title
            self.section = section
        }
    }

    /// Who signs, for which reason.
    public struct Signatory: Hashable, Sendable {
        /// Whose head signs.
        public enum Office: String, Sendable, Hashable {
            /// The head of the agency that is evaluated.
            case agency
            /// The head of the planning agency (Bappeda).
            case planningAgency
        }

        /// `Disusun`, `Dievaluasi`.
        public var action: Wording
        public var office: Office

        public init(_ action: Wording, _ office: Office) {
            self.action = action
            self.office = office
        }
    }

    /// `E.55`.
    public var code: String
    public var title: Wording
    public var level: Government.Level
    /// The regulation and what is known about the form's text.
    public var source: Wording
    public var columns: [Column]
    public var footers: [Footer]
    public var signatories: [Signatory]

    public init(
        code: String, title: Wording, level: Government.Level, source: Wording,
        columns: [Column], footers: [Footer], signatories: [Signatory]
    ) {
        self.code = code
        self.title = title
        self.level = level
        self.source = source
        self.columns = columns
        self.footers = footers
        self.signatories = signatories
    }

    /// The printed columns, from left to right.
    public var leaves: [Leaf] {
        columns.indices.flatMap { index -> [Leaf] in
            let measures = columns[index].measures
            return measures.isEmpty
                ? [Leaf(column: index, measure: nil)]
                : measures.map { Leaf(column: index, measure: $0) }
        }
    }

    /// The form for a plan of fewer years: columns of years that the plan does not have are left
    /// out, the others keep their printed numbers.
    public func limited(toYears count: Int) -> FormDefinition {
        var form = self
        form.columns.removeAll { ($0.content.planYear ?? 0) > count }
        return form
    }
}
