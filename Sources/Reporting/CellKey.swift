package import Performance
package import Vocabulary

/// One cell of an entry sheet: an indicator in a period.
package struct CellKey: Hashable, Sendable {
    package let indicator: Indicator.ID
    package let period: Period

    package init(_ indicator: Indicator.ID, _ period: Period) {
        self.indicator = indicator
        self.period = period
    }
}

extension CellKey: Comparable {
    /// By indicator, then period.
    package static func < (left: Self, right: Self) -> Bool {
        left.indicator != right.indicator
            ? left.indicator < right.indicator : left.period < right.period
    }
}

extension CellKey: LosslessStringConvertible {
    /// Reads what ``description`` writes: the period up to the first space, then the code.
    package init?(_ description: String) {
        let parts = description.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let period = Period(String(parts[0])) else { return nil }
        self.init(Indicator.ID(String(parts[1])), period)
    }

    /// `2025-03 DINKES-01`: a code may hold spaces, a period does not.
    package var description: String { "\(period) \(indicator)" }
}
