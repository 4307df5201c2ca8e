import Performance
import Vocabulary

/// One table of a dataset as cells, in the order of the schema's columns.
struct PackageTable {
    let schema: TableSchema
    let rows: [[CellValue]]

    /// The tables of a dataset: the required ones, and those that hold something.
    static func all(_ dataset: Dataset) -> [PackageTable] {
        let rows: [String: [[CellValue]]] = [
            "opd": dataset.organisations.map(\.cells),
            "documents": dataset.documents.map(\.cells),
            "cascade": dataset.cascade.map(\.cells),
            "indicators": dataset.indicators.map(\.cells),
            "targets": dataset.targets.map(\.cells),
            "observations": dataset.observations.map(\.cells),
            "verification": dataset.verifications.map(\.cells),
            "budget": dataset.budget.map(\.cells),
            "spending": dataset.spending.map(\.cells),
            "selfevaluation": dataset.selfEvaluations.map(\.cells),
            "officeholders": dataset.officeholders.map(\.cells),
            "bridge": dataset.bridges.map(\.cells),
        ]
        return TableSchema.all.compactMap { schema in
            let rows = rows[schema.name] ?? []
            return schema.isRequired || !rows.isEmpty
                ? PackageTable(schema: schema, rows: rows) : nil
        }
    }

    /// The header of a package as rows of key and value.
    static func meta(_ government: Government) -> [(key: String, value: String)] {
        var rows = [("government", government.name), ("level", government.level.rawValue)]
        if let start = government.termStart { rows.append(("termStart", start.description)) }
        rows.append(("timeZone", government.timeZone))
        rows.append(("ruleSet", government.ruleSet.text))
        return rows.map { (key: $0.0, value: CellText.cleaned($0.1)) }
    }
}

extension Organisation {
    fileprivate var cells: [CellValue] {
        [.init(id.text), .init(name), .init(kind.rawValue), .init(parent?.text)]
    }
}

extension PlanDocument {
    fileprivate var cells: [CellValue] {
        [
            .init(id.text), .init(kind.rawValue), .init(title), .init(legalReference),
            .init(validFrom), .init(validTo), .init(version),
        ]
    }
}

extension CascadeNode {
    fileprivate var cells: [CellValue] {
        [
            .init(id.text), .init(document.text), .init(level.rawValue), .init(parent?.text),
            .init(text), .init(organisation?.text),
        ]
    }
}

extension Indicator {
    fileprivate var cells: [CellValue] {
        let cap: CellValue =
            switch cap {
            case .ruleSet: .empty
            case .none: .text("none")
            case .percent(let percent): .number(percent)
            }
        return [
            .init(id.text), .init(name), .init(unit), .init(cascade.text),
            .init(organisation.text), .init(contributors.map(\.text).joined(separator: ";")),
            .init(polarity.rawValue), .init(aggregation.rawValue), .init(formula?.rawValue), cap,
            .init(weight), .init(frequency.rawValue), .init(decimals.map(Double.init)),
            .init(tags.map(\.rawValue).joined(separator: ";")), .init(source),
            .init(definition), .init(standing.rawValue),
        ]
    }
}
