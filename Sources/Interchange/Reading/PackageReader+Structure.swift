import Performance
import Vocabulary

/// Agencies, documents and indicators.
extension PackageReader {
    func readOrganisations() {
        guard let cursor = cursors["opd"] else { return }
        let (code, name, kind, parent) = (
            cursor.column("code"), cursor.column("name"), cursor.column("kind"),
            cursor.column("parent")
        )
        var seen = CodeBook()
        var rows: [HierarchyRow<Organisation>] = []
        while cursor.advance() {
            let id = cursor.code(code)
            let isNew = seen.note(id, cursor, code)
            let organisation = Organisation(
                id: .init(id ?? ""), name: cursor.requiredText(name),
                kind: cursor.word(kind, Organisation.Kind.self) ?? .dinas,
                parent: cursor.code(parent).map { .init($0) })
            guard let id, isNew else { continue }
            rows.append(
                HierarchyRow(
                    code: id, parent: organisation.parent?.text, row: cursor.index,
                    isGood: cursor.isClean, value: organisation))
        }
        let known = (options.context?.organisations ?? []).compactMap { organisation in
            organisation.parent.map { (organisation.id.text, $0.text) }
        }
        let checker = Hierarchy(
            rows, cursor, codeColumn: code, parentColumn: parent,
            knownParents: Dictionary(known, uniquingKeysWith: { $1 }))
        dataset.organisations = checker.check(&organisations, facts: { _ in () }) { _, _ in nil }
    }

    func readDocuments() {
        guard let cursor = cursors["documents"] else { return }
        let (code, kind, title, legal) = (
            cursor.column("code"), cursor.column("kind"), cursor.column("title"),
            cursor.column("legal_ref")
        )
        let (from, to, version) = (
            cursor.column("valid_from"), cursor.column("valid_to"), cursor.column("version")
        )
        var seen = CodeBook()
        while cursor.advance() {
            let id = cursor.code(code)
            let isNew = seen.note(id, cursor, code)
            let document = PlanDocument(
                id: .init(id ?? ""),
                kind: cursor.word(kind, PlanDocument.Kind.self) ?? .annual,
                title: cursor.requiredText(title), legalReference: cursor.text(legal),
                validFrom: cursor.day(from) ?? .init(dayNumber: 0), validTo: cursor.day(to),
                version: cursor.text(version))
            if cursor.isClean, let end = document.validTo, end < document.validFrom {
                cursor.report(.backwards, to)
            }
            guard let id, isNew else { continue }
            if cursor.isClean {
                documents.add(id, ())
                dataset.documents.append(document)
            } else {
                documents.fail(id)
            }
        }
    }

    func readIndicators() {
        guard let cursor = cursors["indicators"] else { return }
        let columns = IndicatorColumns(cursor)
        var seen = CodeBook()
        while cursor.advance() {
            let id = cursor.code(columns.code)
            let isNew = seen.note(id, cursor, columns.code)
            let indicator = indicator(id ?? "", columns, cursor)
            guard let id, isNew else { continue }
            guard cursor.isClean else {
                indicators.fail(id)
                continue
            }
            indicators.add(
                id,
                IndicatorFacts(
                    polarity: indicator.polarity, aggregation: indicator.aggregation))
            dataset.indicators.append(indicator)
        }
    }

    /// Reads the whole row, so that all of its faults are reported; the value only counts when the
    /// row is clean.
    private func indicator(
        _ id: String, _ columns: IndicatorColumns, _ cursor: TableCursor
    ) -> Indicator {
        let name = cursor.requiredText(columns.name)
        let unit = cursor.requiredText(columns.unit)
        let node = cursor.code(columns.cascade)
        _ = cascade.resolve(node, cursor, columns.cascade)
        let agency = cursor.code(columns.organisation)
        _ = organisations.resolve(agency, cursor, columns.organisation)
        let contributors = cursor.list(columns.contributors)
        for code in contributors {
            _ = organisations.resolve(code, cursor, columns.contributors)
        }
        return Indicator(
            id: .init(id), name: name, unit: unit, cascade: .init(node ?? ""),
            organisation: .init(agency ?? ""), contributors: contributors.map { .init($0) },
            polarity: cursor.word(columns.polarity, Indicator.Polarity.self) ?? .up,
            aggregation: cursor.word(columns.aggregation, Indicator.Aggregation.self) ?? .last,
            formula: cursor.word(columns.formula, Indicator.Formula.self),
            cap: cursor.cap(columns.cap), weight: cursor.positive(columns.weight),
            frequency: cursor.word(columns.frequency, Frequency.self) ?? .year,
            decimals: cursor.whole(columns.decimals, in: 0...6),
            tags: cursor.words(columns.tags, Indicator.Tag.self),
            source: cursor.text(columns.source), definition: cursor.text(columns.definition),
            standing: cursor.word(columns.standing, Indicator.Standing.self) ?? .sample)
    }
}

private struct IndicatorColumns {
    let code, name, unit, cascade, organisation, contributors, polarity, aggregation: Int
    let formula, cap, weight, frequency, decimals, tags, source, definition, standing: Int

    init(_ cursor: TableCursor) {
        code = cursor.column("code")
        name = cursor.column("name")
        unit = cursor.column("unit")
        cascade = cursor.column("cascade")
        organisation = cursor.column("opd")
        contributors = cursor.column("contributors")
        polarity = cursor.column("polarity")
        aggregation = cursor.column("aggregation")
        formula = cursor.column("formula")
        cap = cursor.column("cap")
        weight = cursor.column("weight")
        frequency = cursor.column("frequency")
        decimals = cursor.column("decimals")
        tags = cursor.column("tags")
        source = cursor.column("source")
        definition = cursor.column("definition")
        standing = cursor.column("standing")
    }
}

extension TableCursor {
    /// Empty, `none`, or a percentage above 0.
    func cap(_ column: Int) -> Indicator.Cap {
        guard let cell = self[column] else { return .ruleSet }
        if cell.kind == .text, sheet.text(of: cell).lowercased() == "none" { return .none }
        return positive(column, otherwise: .badCap).map { .percent($0) } ?? .ruleSet
    }
}

/// The codes of a table so far, and the rows that first used them.
struct CodeBook {
    private var rows: [String: Int] = [:]

    /// Reports a code that was used before. - Returns: whether the code is new.
    mutating func note(_ code: String?, _ cursor: TableCursor, _ column: Int) -> Bool {
        guard let code else { return false }
        if let first = rows[code] {
            cursor.report(.duplicateCode(row: first), column)
            return false
        }
        rows[code] = cursor.row
        return true
    }
}
