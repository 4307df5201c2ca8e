public import Forecast

extension Support {
    /// What values the indicator can take, as far as its unit and its own history tell.
    public init(unit: String, values: [Double]) {
        if values.contains(where: { $0 < 0 }) {
            self = .unbounded
        } else if ["%", "persen", "percent"].contains(unit.lowercased()),
            values.allSatisfy({ $0 <= 100 })
        {
            self = .percent
        } else {
            self = .nonNegative
        }
    }
}
