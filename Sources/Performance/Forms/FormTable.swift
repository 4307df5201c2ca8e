public import Vocabulary

/// A form filled in: every cell ready to be written, in either language, by any renderer.
public struct FormTable: Sendable, Equatable {
    /// One line of the table.
    public struct Line: Sendable, Equatable {
        public var level: CascadeNode.Level
        /// How deep the statement stands below the first of the form, from 0.
        public var depth: Int
        /// Whether this is the first line of its statement: the one that carries code, text and
        /// money.
        public var opensStatement: Bool
        public var indicator: Indicator.ID?
        /// One for each printed column.
        public var cells: [Cell]
    }

    /// A line under the table, such as the mean; its cells stand below the columns they sum up.
    public struct Summary: Sendable, Equatable {
        public var label: Wording
        /// One for each printed column.
        public var cells: [Cell]
    }

    /// A block of the agency's own sentences.
    public struct Narrative: Sendable, Equatable {
        public var title: Wording
        /// Empty when the agency has not written any.
        public var entries: [String]
    }

    /// The form without the columns of years that the plan does not have.
    public var definition: FormDefinition
    public var government: Government
    public var organisation: Organisation
    public var cycle: Cycle
    /// The plan that the form's end-of-period columns speak of.
    public var plan: PlanDocument?
    public var lines: [Line]
    public var summaries: [Summary]
    public var narratives: [Narrative]
    public var signatures: [Signature]
    /// What a reader must know: formulas used, cap, sample figures.
    public var notes: [Wording]
}

extension FormTable {
    /// What one cell holds.
    public enum Cell: Hashable, Sendable {
        case text(Wording)
        /// In the indicator's unit; `decimals` nil writes as many as needed, at most 2.
        case number(Double, decimals: Int?)
        case range(low: Double, high: Double, decimals: Int?)
        /// Rupiah.
        case money(Double)
        /// Percent, unrounded.
        case percent(Double)
        /// Nothing, and why. Never 0.
        case empty(Absence)
    }

    /// Why a cell holds nothing.
    public enum Absence: String, Hashable, Sendable, CaseIterable {
        /// The column does not concern this line.
        case notApplicable
        /// The time it speaks of has not come.
        case notYet
        case notReleased
        case notReported
        case noTarget
        /// A year of the plan has no target, so the plan's total is unknown.
        case incompletePlan
        /// An earlier year of the plan has no realisation, so the total up to now is unknown.
        case incompleteHistory
        case noBudget
        /// Both sides exist, but their ratio has no meaning.
        case undefined
    }
}

extension FormTable.Absence {
    public var wording: Wording {
        switch self {
        case .notApplicable: Wording(id: "tidak berlaku", en: "not applicable")
        case .notYet: Wording(id: "belum waktunya", en: "not yet due")
        case .notReleased: Wording(id: "belum rilis", en: "not released")
        case .notReported: Wording(id: "belum lapor", en: "not reported")
        case .noTarget: Wording(id: "tanpa target", en: "no target")
        case .incompletePlan:
            Wording(id: "target tahunan tidak lengkap", en: "annual targets incomplete")
        case .incompleteHistory:
            Wording(
                id: "realisasi tahun lalu tidak lengkap", en: "earlier realisation incomplete")
        case .noBudget: Wording(id: "pagu belum ada", en: "no ceiling yet")
        case .undefined: Wording(id: "tidak dapat dihitung", en: "cannot be computed")
        }
    }

    /// Whether the paper says it; the others are printed as a blank.
    public var isPrinted: Bool { self == .notReleased || self == .notReported }
}

extension FormTable.Cell {
    /// The cell as the paper shows it; blank where a number is missing.
    ///
    /// - Parameter moneyUnit: rupiah that one printed unit stands for.
    public func text(_ language: Language, moneyUnit: MoneyUnit = .rupiah) -> String {
        switch self {
        case .text(let wording): wording[language]
        case .number(let value, let decimals): Self.number(value, decimals, language)
        case .range(let low, let high, let decimals):
            Self.number(low, decimals, language) + "–" + Self.number(high, decimals, language)
        case .money(let rupiah):
            Numeral.text(
                rupiah / moneyUnit.rupiah, decimals: moneyUnit.decimals, language)
        case .percent(let percent): Numeral.text(percent, decimals: 2, language)
        case .empty(let absence): absence.isPrinted ? absence.wording[language] : ""
        }
    }

    private static func number(_ value: Double, _ decimals: Int?, _ language: Language) -> String {
        decimals.map { Numeral.text(value, decimals: $0, language) }
            ?? Numeral.text(value, decimals: 0...2, language)
    }

    /// Whether it is set flush right.
    public var isNumeric: Bool {
        switch self {
        case .number, .range, .money, .percent: true
        case .text, .empty: false
        }
    }
}

/// The unit in which money is printed.
public enum MoneyUnit: String, Sendable, CaseIterable, Hashable {
    case rupiah = "Rp"
    case million = "Rp juta"
    case billion = "Rp miliar"

    public var rupiah: Double {
        switch self {
        case .rupiah: 1
        case .million: 1e6
        case .billion: 1e9
        }
    }

    public var decimals: Int { self == .rupiah ? 0 : self == .million ? 1 : 2 }

    public var label: Wording {
        switch self {
        case .rupiah: Wording(same: "Rp")
        case .million: Wording(id: "juta rupiah", en: "million rupiah")
        case .billion: Wording(id: "miliar rupiah", en: "billion rupiah")
        }
    }
}
