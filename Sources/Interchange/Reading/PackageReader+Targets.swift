import Performance
import Vocabulary

/// Targets.
extension PackageReader {
    func readTargets() {
        defer { checkTargetLadders() }
        guard let cursor = cursors["targets"] else { return }
        let columns = TargetColumns(cursor)
        var seen = [Target: Int](minimumCapacity: cursor.sheet.rows.count)
        while cursor.advance() {
            let code = cursor.code(columns.indicator)
            let facts = indicators.resolve(code, cursor, columns.indicator)
            let period = cursor.period(columns.period)
            let document = cursor.code(columns.document)
            _ = documents.knows(document, cursor, columns.document)
            let level = level(facts, columns, cursor)
            guard cursor.isClean, let code, let period, let level else { continue }
            let target = Target(
                indicator: .init(code), period: period, level: level,
                document: document.map { .init($0) }, place: cursor.place(columns.main(level)))
            let key = Target(
                indicator: target.indicator, period: period, level: .value(0),
                document: target.document)
            let isNew = note(key, &seen, cursor, columns.period) { .duplicateTarget(row: $0) }
            guard isNew else { continue }
            if case .grade(let grade) = level, facts?.polarity == .grade {
                ladders.note(grade, row: cursor.index, target: dataset.targets.count)
            }
            dataset.targets.append(target)
        }
    }

    private func level(
        _ facts: IndicatorFacts?, _ columns: TargetColumns, _ cursor: TableCursor
    ) -> Target.Level? {
        guard let facts else {
            // Nothing to agree with; the cells are still looked at.
            for column in columns.numbers where cursor.tolerance(column) == nil {
                _ = cursor.number(column)
            }
            _ = cursor.text(columns.grade)
            return nil
        }
        if facts.isGraded { return gradedLevel(facts, columns, cursor) }
        if cursor.has(columns.grade) { cursor.report(.wantsNumber, columns.grade) }
        if facts.polarity == .range { return range(columns, cursor) }
        for column in [columns.low, columns.high] where cursor.has(column) {
            cursor.report(.unexpectedRange, column)
        }
        guard cursor.has(columns.value) else {
            if cursor.isClean { cursor.report(.noTarget, columns.value) }
            return nil
        }
        return cursor.number(columns.value).map { .value($0) }
    }

    private func gradedLevel(
        _ facts: IndicatorFacts, _ columns: TargetColumns, _ cursor: TableCursor
    ) -> Target.Level? {
        for column in columns.numbers where cursor.has(column) {
            cursor.report(.wantsGrade, column)
        }
        guard cursor.has(columns.grade) else {
            if cursor.isClean { cursor.report(.noTarget, columns.grade) }
            return nil
        }
        return grade(facts, columns.grade, cursor).map { .grade($0) }
    }

    private func range(_ columns: TargetColumns, _ cursor: TableCursor) -> Target.Level? {
        if cursor.has(columns.low) || cursor.has(columns.high) {
            if cursor.has(columns.value) {
                cursor.report(.unexpectedValueInRange, columns.value)
            }
            guard cursor.has(columns.low), cursor.has(columns.high) else {
                let absent = cursor.has(columns.low) ? columns.high : columns.low
                cursor.report(.needsRange, absent)
                return nil
            }
            guard let low = cursor.number(columns.low), let high = cursor.number(columns.high)
            else { return nil }
            guard low <= high else {
                cursor.report(.reversedRange, columns.low)
                return nil
            }
            return .range(low: low, high: high)
        }
        guard let (middle, spread) = cursor.tolerance(columns.value) else {
            if cursor.isClean { cursor.report(.needsRange, columns.value) }
            return nil
        }
        return .range(low: middle - spread, high: middle + spread)
    }

    /// A grade of the ladders as they spell it, or `ya` and `tidak`.
    func grade(_ facts: IndicatorFacts, _ column: Int, _ cursor: TableCursor) -> String? {
        if facts.polarity == .yesno {
            if let cell = cursor[column], cell.kind == .boolean {
                return cell.number == 0 ? "tidak" : "ya"
            }
            guard let text = cursor.text(column) else { return nil }
            let folded = text.lowercased()
            if folded == "ya" || folded == "tidak" { return folded }
            cursor.report(.unknownGrade(["ya", "tidak"]), column)
            return nil
        }
        guard let text = cursor.text(column) else { return nil }
        guard let grade = grades[text.lowercased()] else {
            cursor.report(.unknownGrade(gradeList), column)
            return nil
        }
        return grade
    }
}

private struct TargetColumns {
    let indicator, period, value, low, high, grade, document: Int

    init(_ cursor: TableCursor) {
        indicator = cursor.column("indicator")
        period = cursor.column("period")
        value = cursor.column("value")
        low = cursor.column("low")
        high = cursor.column("high")
        grade = cursor.column("grade")
        document = cursor.column("document")
    }

    var numbers: [Int] { [value, low, high] }

    /// The column that holds the target.
    func main(_ level: Target.Level) -> Int {
        switch level {
        case .value: value
        case .range: low
        case .grade: grade
        }
    }
}
