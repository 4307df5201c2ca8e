import Ledger
import Performance
import Proceedings
import Vocabulary

// The rows of what a plan consists of.

extension Government {
    func bind(to row: RawStatement) throws {
        try row.bind(name)
        try row.bind(level.rawValue)
        try row.bind(termStart?.description)
        try row.bind(timeZone)
        try row.bind(ruleSet.text)
    }
}

extension Organisation {
    func bind(to row: RawStatement) throws {
        try row.bind(id.text)
        try row.bind(name)
        try row.bind(kind.rawValue)
        try row.bind(parent?.text)
    }
}

extension PlanDocument {
    func bind(to row: RawStatement) throws {
        try row.bind(id.text)
        try row.bind(kind.rawValue)
        try row.bind(title)
        try row.bind(legalReference)
        try row.bind(validFrom.description)
        try row.bind(validTo?.description)
        try row.bind(version)
    }
}

extension CascadeNode {
    func bind(to row: RawStatement) throws {
        try row.bind(id.text)
        try row.bind(document.text)
        try row.bind(level.rawValue)
        try row.bind(parent?.text)
        try row.bind(text)
        try row.bind(organisation?.text)
    }
}

extension Indicator {
    /// Between the elements of a list in one column: a control character that no code holds.
    static let listSeparator: Character = "\u{1F}"

    func bind(to row: RawStatement) throws {
        try row.bind(id.text)
        try row.bind(name)
        try row.bind(unit)
        try row.bind(cascade.text)
        try row.bind(organisation.text)
        try row.bind(contributors.map(\.text).joined(separator: String(Self.listSeparator)))
        try row.bind(polarity.rawValue)
        try row.bind(aggregation.rawValue)
        try row.bind(formula?.rawValue)
        try row.bind(cap.text)
        try row.bind(weight)
        try row.bind(frequency.rawValue)
        try row.bind(decimals.map(Int64.init))
        try row.bind(tags.map(\.rawValue).joined(separator: String(Self.listSeparator)))
        try row.bind(source)
        try row.bind(definition)
        try row.bind(standing.rawValue)
    }
}

extension Target {
    func bind(to row: RawStatement) throws {
        try row.bind(indicator.text)
        try row.bind(period.description)
        var value: Double?
        var low: Double?
        var high: Double?
        var grade: String?
        switch level {
        case .value(let number): value = number
        case .range(let first, let last): (low, high) = (first, last)
        case .grade(let text): grade = text
        }
        try row.bind(value)
        try row.bind(low)
        try row.bind(high)
        try row.bind(grade)
        try row.bind(document?.text)
        try row.bind(place)
    }
}
