extension Observation.Measure {
    /// The measure as a number: the value, or the rate in percent; `nil` for grades and for a rate
    /// whose denominator is 0.
    public var number: Double? {
        switch self {
        case .value(let value): value
        case .ratio(let numerator, let denominator):
            denominator == 0 ? nil : 100 * numerator / denominator
        case .grade: nil
        }
    }

    var isRatio: Bool {
        if case .ratio = self { true } else { false }
    }

    public var grade: String? {
        if case .grade(let grade) = self { grade } else { nil }
    }
}

extension Target.Level {
    public var number: Double? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Both ends of a range moved by one factor, a value likewise; grades have no size.
    func scaled(by factor: Double) -> Target.Level {
        switch self {
        case .value(let value): .value(value * factor)
        case .range(let low, let high): .range(low: low * factor, high: high * factor)
        case .grade: self
        }
    }
}
