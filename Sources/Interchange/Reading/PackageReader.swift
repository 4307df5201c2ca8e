import Performance
import Vocabulary

/// Turns the sheets of a package into values: every table in the order of its references, every
/// fault collected.
final class PackageReader {
    let options: ReadingOptions
    var dataset: Dataset
    /// Faults of files and of the package as a whole.
    var faults: [Fault] = []
    /// Cells of the tables that are there and have a header.
    var cursors: [String: TableCursor] = [:]
    /// Tables that are there, with a header or not.
    private var present: Set<String> = []
    var organisations = CodeIndex<Void>("opd")
    var documents = CodeIndex<Void>("documents")
    var cascade = CodeIndex<CascadeNode.Level>("cascade")
    var indicators = CodeIndex<IndicatorFacts>("indicators")
    /// Grades by their lower-case text.
    var grades: [String: String] = [:]
    var gradeList: [String] = []
    var ladders = TargetLadders(Ladder.standard)

    /// What a figure has to agree with.
    struct IndicatorFacts {
        var polarity: Indicator.Polarity
        var aggregation: Indicator.Aggregation

        var isGraded: Bool { polarity == .grade || polarity == .yesno }
    }

    init(_ government: Government, _ options: ReadingOptions) {
        self.options = options
        dataset = Dataset(government: government)
        guard let context = options.context else { return }
        for organisation in context.organisations { organisations.add(organisation.id.text, ()) }
        for document in context.documents { documents.add(document.id.text, ()) }
        for node in context.cascade { cascade.add(node.id.text, node.level) }
        for indicator in context.indicators {
            indicators.add(
                indicator.id.text,
                IndicatorFacts(
                    polarity: indicator.polarity, aggregation: indicator.aggregation))
        }
    }

    /// Finds the headers of these sheets.
    func open(_ sheets: [Sheet], progress: @escaping (ReadingProgress) -> Void) {
        for sheet in sheets {
            guard let schema = TableSchema.named(sheet.name) else { continue }
            guard present.insert(schema.name).inserted else {
                faults.append(Fault(file: sheet.file, table: sheet.name, rule: .tableTwice))
                continue
            }
            var finder = HeaderFinder(sheet, schema)
            guard let header = finder.find() else {
                faults += finder.faults
                continue
            }
            let total = sheet.rows.count - header.rowCount
            cursors[schema.name] = TableCursor(
                sheet, schema, header, faults: finder.faults, limits: options.limits
            ) {
                progress(
                    ReadingProgress(
                        stage: .checking, table: schema.name, rows: $0, total: total))
            }
        }
    }

    /// Reports missing tables and says which codes cannot be looked up.
    ///
    /// - Parameter unreadable: tables whose file could not be read, which is reported already.
    func checkTables(of file: String, except unreadable: Set<String>) {
        present.formUnion(unreadable)
        if options.context == nil {
            for schema in TableSchema.all where schema.isRequired {
                if present.contains(schema.name) { continue }
                faults.append(
                    Fault(file: file, table: schema.name, rule: .tableMissing(schema.name)))
            }
        } else if present.isEmpty {
            faults.append(Fault(file: file, rule: .ignoredEverything))
        }
        func isUnusable(_ name: String) -> Bool {
            guard let cursor = cursors[name] else {
                return present.contains(name) || options.context == nil
            }
            return cursor.header.isIncomplete
        }
        organisations.isUnusable = isUnusable("opd")
        cascade.isUnusable = isUnusable("cascade")
        indicators.isUnusable = isUnusable("indicators")
        documents.isUnusable = isUnusable("documents")
        // The table is optional: without it the documents' codes are only names.
        documents.acceptsAll = !present.contains("documents") && options.context == nil
    }

    func readAll() {
        let ladders =
            options.ruleSets.first { $0.id == dataset.government.ruleSet }?.ladders
            ?? Ladder.standard
        self.ladders = TargetLadders(ladders)
        gradeList = ladders.flatMap(\.grades)
        for grade in gradeList { grades[grade.lowercased()] = grade }
        readOrganisations()
        readDocuments()
        readCascade()
        readIndicators()
        readTargets()
        readObservations()
        readVerifications()
        readBudget()
        readSpending()
        readSelfEvaluations()
        readOfficeholders()
        readBridges()
    }
}

extension PackageReader {
    /// What was found, in the order of tables and rows.
    func reading(_ files: PackageFiles) -> PackageReading {
        var reading = PackageReading(
            dataset: dataset, faults: faults, faultCount: faults.count, tables: [],
            sources: files.sources, ignored: files.ignored, faultyRows: [])
        for schema in TableSchema.all {
            guard let cursor = cursors[schema.name] else { continue }
            let room = max(0, options.limits.faults - reading.faults.count)
            let sorted = cursor.sortedFaults
            reading.faults += sorted.prefix(room)
            reading.faultCount += cursor.faultCount
            reading.tables.append(
                TableCount(
                    table: schema.name, rows: cursor.rowsRead, faulty: cursor.faultyRows.count,
                    examples: cursor.examples))
            if !cursor.faultyRows.isEmpty {
                reading.faultyRows.append(cursor.faultyTable(sorted))
            }
        }
        return reading
    }
}

extension TableCursor {
    /// By row, then by column; those of the whole table first.
    var sortedFaults: [Fault] {
        faults.enumerated().sorted {
            (
                $0.element.row ?? 0, $0.element.cell?.utf8.count ?? 0, $0.element.cell ?? "",
                $0.offset
            )
                < (
                    $1.element.row ?? 0, $1.element.cell?.utf8.count ?? 0, $1.element.cell ?? "",
                    $1.offset
                )
        }.map(\.element)
    }

    /// The faulty rows as they are written.
    func faultyTable(_ faults: [Fault]) -> FaultyTable {
        let byRow = Dictionary(grouping: faults) { $0.row ?? 0 }
        let rows = faultyRows.sorted().map { index in
            let row = sheet.rows[index]
            var values = Array(repeating: CellValue.empty, count: schema.columns.count)
            for cell in sheet.cells[row.cells] where header.slots[Int(cell.column)] >= 0 {
                values[header.slots[Int(cell.column)]] = value(of: cell)
            }
            return FaultyTable.Row(
                number: row.number, values: values, faults: byRow[row.number] ?? [])
        }
        return FaultyTable(schema: schema, rows: rows)
    }

    private func value(of cell: Cell) -> CellValue {
        switch cell.kind {
        case .number: .number(cell.number)
        case .day, .month: .day(CivilDate(dayNumber: Int(cell.number)))
        case .text, .boolean, .error, .formula: CellValue(sheet.text(of: cell))
        }
    }
}
