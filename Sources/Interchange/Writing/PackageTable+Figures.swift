import Performance
import Vocabulary

extension Target {
    var cells: [CellValue] {
        var (value, low, high, grade) = (
            CellValue.empty, CellValue.empty, CellValue.empty, CellValue.empty
        )
        switch level {
        case .value(let number): value = .number(number)
        case .range(let from, let to): (low, high) = (.number(from), .number(to))
        case .grade(let text): grade = .init(text)
        }
        return [
            .init(indicator.text), .init(period.description), value, low, high, grade,
            .init(document?.text),
        ]
    }
}

extension Observation {
    var cells: [CellValue] {
        var (value, above, below, grade) = (
            CellValue.empty, CellValue.empty, CellValue.empty, CellValue.empty
        )
        switch measure {
        case .value(let number): value = .number(number)
        case .ratio(let numerator, let denominator):
            (above, below) = (.number(numerator), .number(denominator))
        case .grade(let text): grade = .init(text)
        case nil: break
        }
        return [
            .init(indicator.text), .init(period.description), value, above, below, grade,
            .init(status.rawValue), .init(source), .init(released), .init(vintage),
            .init(series), .init(note),
        ]
    }
}

extension Verification {
    var cells: [CellValue] {
        [
            .init(indicator.text), .init(period.description), .init(vintage),
            .init(outcome.rawValue), .init(day), .init(role), .init(note),
        ]
    }
}

extension BudgetLine {
    var cells: [CellValue] {
        [.init(program.text), .init(version), .init(effectiveFrom), .number(ceiling)]
    }
}

extension Spending {
    var cells: [CellValue] {
        [
            .init(program.text), .init(month.description), .init(planned), .init(realised),
            .init(physicalTarget), .init(physical),
        ]
    }
}

extension SelfEvaluation {
    var cells: [CellValue] {
        [
            .init(organisation.text), .init(period.description), .init(section.rawValue),
            .init(text), .init(cause),
        ]
    }
}

extension Officeholder {
    var cells: [CellValue] {
        [
            .init(organisation.text), .init(position), .init(capacity.rawValue), .init(from),
            .init(to),
        ]
    }
}

extension IndicatorBridge {
    var cells: [CellValue] {
        [
            .init(from?.text), .init(fromDocument?.text), .init(to?.text),
            .init(toDocument?.text), .init(relation.rawValue), .init(note),
        ]
    }
}
