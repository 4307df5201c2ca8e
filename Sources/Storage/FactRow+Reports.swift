import Ledger
import Performance
import Proceedings
import Vocabulary

// The rows of what was measured, checked, spent and said.

extension ReportedObservation {
    func bind(to row: RawStatement, supersedes: EntryID?) throws {
        try row.bind(observation.indicator.text)
        try row.bind(observation.period.description)
        var value: Double?
        var numerator: Double?
        var denominator: Double?
        var grade: String?
        switch observation.measure {
        case .value(let number): value = number
        case .ratio(let above, let below): (numerator, denominator) = (above, below)
        case .grade(let text): grade = text
        case nil: break
        }
        try row.bind(value)
        try row.bind(numerator)
        try row.bind(denominator)
        try row.bind(grade)
        try row.bind(observation.status.rawValue)
        try row.bind(observation.source)
        try row.bind(observation.released?.description)
        try row.bind(observation.vintage)
        try row.bind(declaredVintage)
        try row.bind(observation.series)
        try row.bind(observation.note)
        try row.bind(supersedes?.description)
        try row.bind(observation.place)
    }
}

extension Verification {
    func bind(to row: RawStatement) throws {
        try row.bind(indicator.text)
        try row.bind(period.description)
        try row.bind(vintage)
        try row.bind(outcome.rawValue)
        try row.bind(day.description)
        try row.bind(role)
        try row.bind(note)
        try row.bind(place)
    }
}

extension BudgetLine {
    func bind(to row: RawStatement) throws {
        try row.bind(program.text)
        try row.bind(version)
        try row.bind(effectiveFrom.description)
        try row.bind(ceiling)
        try row.bind(place)
    }
}

extension Spending {
    func bind(to row: RawStatement) throws {
        try row.bind(program.text)
        try row.bind(month.description)
        try row.bind(planned)
        try row.bind(realised)
        try row.bind(physicalTarget)
        try row.bind(physical)
        try row.bind(place)
    }
}

extension SelfEvaluation {
    func bind(to row: RawStatement) throws {
        try row.bind(organisation.text)
        try row.bind(period.description)
        try row.bind(section.rawValue)
        try row.bind(text)
        try row.bind(cause)
        try row.bind(place)
    }
}

extension Officeholder {
    func bind(to row: RawStatement) throws {
        try row.bind(organisation.text)
        try row.bind(position)
        try row.bind(capacity.rawValue)
        try row.bind(from.description)
        try row.bind(to?.description)
        try row.bind(place)
    }
}

extension IndicatorBridge {
    func bind(to row: RawStatement) throws {
        try row.bind(from?.text)
        try row.bind(fromDocument?.text)
        try row.bind(to?.text)
        try row.bind(toDocument?.text)
        try row.bind(relation.rawValue)
        try row.bind(note)
        try row.bind(place)
    }
}
