import RealModule
public import Vocabulary

/// How a lead on one criterion becomes preference, from 0 (none) to 1 (full).
///
/// Thresholds are in the criterion's own unit.
/// Source: Brans, Vincke & Mareschal (1986), European Journal of Operational Research 24(2).
public enum PreferenceFunction: Sendable, Hashable {
    /// Any lead counts fully.
    case usual
    /// A lead above `indifference` counts fully.
    case uShape(indifference: Double)
    /// In proportion up to `preference`.
    case vShape(preference: Double)
    /// Half above `indifference`, fully above `preference`.
    case level(indifference: Double, preference: Double)
    /// In proportion between the thresholds.
    case linear(indifference: Double, preference: Double)
    /// Growing like 1 − exp(−d²/2s²).
    case gaussian(spread: Double)

    /// What is wrong with the thresholds.
    ///
    /// Accepted are thresholds up to 1e100, indifference not below 0, and a preference above
    /// indifference, like a spread above 0, by at least 1e-100, so that dividing by it is safe.
    var fault: PreferenceError.Fault? {
        switch self {
        case .usual: nil
        case .uShape(let q): Self.isIndifference(q) ? nil : .indifference
        case .vShape(let p): Self.isWidth(p) ? nil : .preference
        case .gaussian(let s): Self.isWidth(s) ? nil : .spread
        case .level(let q, let p), .linear(let q, let p):
            !Self.isIndifference(q) ? .indifference : Self.isWidth(p - q) ? nil : .order
        }
    }

    private static func isIndifference(_ q: Double) -> Bool { q >= 0 && q <= Grid.largest }

    private static func isWidth(_ width: Double) -> Bool {
        width >= 1 / Grid.largest && width <= Grid.largest
    }

    /// The preference for a lead.
    ///
    /// - Parameter lead: in the criterion's unit, positive when better; finite.
    /// - Returns: 0…1; 0 for any lead of 0 or less.
    public func callAsFunction(_ lead: Double) -> Double {
        switch self {
        case .usual: lead > 0 ? 1 : 0
        case .uShape(let q): lead > q ? 1 : 0
        case .vShape(let p): min(1, max(0, lead / p))
        case .level(let q, let p): lead <= q ? 0 : lead <= p ? 0.5 : 1
        case .linear(let q, let p): min(1, max(0, (lead - q) / (p - q)))
        case .gaussian(let s): lead > 0 ? 1 - .exp(-0.5 * (lead / s) * (lead / s)) : 0
        }
    }
}

/// Why preference functions were refused. Criteria count from 0; the sentences from 1.
public enum PreferenceError: Explained, Equatable {
    /// What is wrong with a threshold.
    public enum Fault: Sendable, Hashable {
        /// Below 0 or not finite.
        case indifference
        /// Not above 0 or not finite.
        case preference
        /// Preference is not above indifference.
        case order
        case spread
    }

    case count(Int, expected: Int)
    case threshold(criterion: Int, Fault)
    case tooManyComparisons(Int)

    public var wording: Wording {
        switch self {
        case .count(let count, let expected):
            Wording(
                id: "\(count) fungsi preferensi untuk \(expected) kriteria; samakan.",
                en: "\(count) preference functions for \(expected) criteria; make them equal.")
        case .tooManyComparisons(let count):
            Wording(
                id: "\(count) perbandingan melebihi \(Promethee.mostComparisons); saringlah.",
                en: "\(count) comparisons exceed \(Promethee.mostComparisons); shortlist first.")
        case .threshold(let criterion, .indifference):
            Wording(
                id: "Kriteria \(criterion + 1): ambang indiferen q harus 0 atau lebih.",
                en: "Criterion \(criterion + 1): the indifference threshold q must be 0 or more.")
        case .threshold(let criterion, .preference):
            Wording(
                id: "Kriteria \(criterion + 1): ambang preferensi p harus di atas 0.",
                en: "Criterion \(criterion + 1): the preference threshold p must be above 0.")
        case .threshold(let criterion, .order):
            Wording(
                id: "Kriteria \(criterion + 1): ambang p harus di atas ambang q.",
                en: "Criterion \(criterion + 1): threshold p must be above threshold q.")
        case .threshold(let criterion, .spread):
            Wording(
                id: "Kriteria \(criterion + 1): sebaran s harus di atas 0.",
                en: "Criterion \(criterion + 1): the spread s must be above 0.")
        }
    }
}
