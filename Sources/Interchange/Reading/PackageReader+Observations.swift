import Performance
import Vocabulary

/// Observations.
extension PackageReader {
    func readObservations() {
        guard let cursor = cursors["observations"] else { return }
        let columns = ObservationColumns(cursor)
        var seen = SeenObservations(capacity: cursor.sheet.rows.count)
        dataset.observations.reserveCapacity(cursor.sheet.rows.count)
        while cursor.advance() {
            guard let observation = observation(columns, cursor) else { continue }
            if let first = seen.note(observation, in: dataset.observations) {
                let row = dataset.observations[first].place?.row ?? 0
                cursor.report(.duplicateRow(row: row), columns.indicator)
            } else {
                dataset.observations.append(observation)
            }
        }
    }

    private func observation(
        _ columns: ObservationColumns, _ cursor: TableCursor
    ) -> Observation? {
        let code = cursor.code(columns.indicator)
        let facts = indicators.resolve(code, cursor, columns.indicator)
        let period = cursor.period(columns.period)
        let status = cursor.word(columns.status, Observation.Status.self)
        let measure = measure(code, facts, status, columns, cursor)
        let source = cursor.text(columns.source)
        let released = cursor.day(columns.released)
        let vintage = cursor.text(columns.vintage)
        let series = cursor.text(columns.series)
        let note = cursor.text(columns.note)
        guard cursor.isClean, let code, let period, let status else { return nil }
        return Observation(
            indicator: .init(code), period: period, measure: measure, status: status,
            source: source, released: released, vintage: vintage, series: series, note: note,
            place: cursor.place(columns.main(measure)))
    }

    private func measure(
        _ code: String?, _ facts: IndicatorFacts?, _ status: Observation.Status?,
        _ columns: ObservationColumns, _ cursor: TableCursor
    ) -> Observation.Measure? {
        let given = columns.measures.first { cursor.has($0) }
        if status == .notReleased {
            if let given { cursor.report(.unexpectedValue, given) }
            return nil
        }
        guard let facts else {
            for column in columns.numbers { _ = cursor.number(column) }
            _ = cursor.text(columns.grade)
            return nil
        }
        guard given != nil else {
            if status != nil { cursor.report(.noValue, columns.value) }
            return nil
        }
        if facts.isGraded {
            for column in columns.numbers where cursor.has(column) {
                cursor.report(.wantsGrade, column)
            }
            return graded(code, facts, columns, cursor)
        }
        if cursor.has(columns.grade) { cursor.report(.wantsNumber, columns.grade) }
        return numeric(facts, columns, cursor)
    }

    private func graded(
        _ code: String?, _ facts: IndicatorFacts, _ columns: ObservationColumns,
        _ cursor: TableCursor
    ) -> Observation.Measure? {
        guard let grade = grade(facts, columns.grade, cursor) else { return nil }
        guard facts.polarity == .grade, let code,
            let ladder = ladders.otherLadder(than: grade, of: .init(code))
        else { return .grade(grade) }
        cursor.report(.otherLadder(ladder), columns.grade)
        return nil
    }

    private func numeric(
        _ facts: IndicatorFacts, _ columns: ObservationColumns, _ cursor: TableCursor
    ) -> Observation.Measure? {
        let value = cursor.number(columns.value)
        let numerator = cursor.number(columns.numerator)
        let denominator = cursor.positive(columns.denominator, otherwise: .zeroDenominator)
        let hasParts = (cursor.has(columns.numerator), cursor.has(columns.denominator))
        if hasParts.0 != hasParts.1 || (facts.aggregation == .ratio && !hasParts.0) {
            let absent = hasParts.0 ? columns.denominator : columns.numerator
            if !cursor.has(columns.grade) { cursor.report(.needsParts, absent) }
            return nil
        }
        guard hasParts.0 else { return value.map { .value($0) } }
        guard let numerator, let denominator else { return nil }
        let percent = 100 * numerator / denominator
        guard percent.magnitude <= TableCursor.largest else {
            cursor.report(.tooLargeNumber, columns.denominator)
            return nil
        }
        // A value beside its parts may be rounded to a whole percent, but not be another number.
        if let value, (value - percent).magnitude > max(0.51, percent.magnitude / 100) {
            cursor.report(.disagrees, columns.value)
        }
        return .ratio(numerator: numerator, denominator: denominator)
    }
}

private struct ObservationColumns {
    let indicator, period, value, numerator, denominator, grade, status: Int
    let source, released, vintage, series, note: Int

    init(_ cursor: TableCursor) {
        indicator = cursor.column("indicator")
        period = cursor.column("period")
        value = cursor.column("value")
        numerator = cursor.column("numerator")
        denominator = cursor.column("denominator")
        grade = cursor.column("grade")
        status = cursor.column("status")
        source = cursor.column("source")
        released = cursor.column("release_date")
        vintage = cursor.column("vintage")
        series = cursor.column("series")
        note = cursor.column("note")
    }

    var numbers: [Int] { [value, numerator, denominator] }
    var measures: [Int] { [value, numerator, denominator, grade] }

    /// The column that holds the measure.
    func main(_ measure: Observation.Measure?) -> Int {
        switch measure {
        case .ratio: numerator
        case .grade: grade
        case .value, nil: value
        }
    }
}

/// Finds observations that repeat another in everything but their place, without keeping them
/// twice: rows with the same hash are chained.
private struct SeenObservations {
    private var newest: [Int: Int]
    /// By position: the earlier observation with the same hash, or -1.
    private var earlier: [Int] = []

    init(capacity: Int) {
        newest = Dictionary(minimumCapacity: capacity)
        earlier.reserveCapacity(capacity)
    }

    /// - Returns: the position of the observation that this one repeats; if there is none, this
    ///   one is noted as the next.
    mutating func note(_ observation: Observation, in known: [Observation]) -> Int? {
        var hasher = Hasher()
        hasher.combine(observation.indicator)
        hasher.combine(observation.period.ordinal)
        hasher.combine(observation.measure)
        hasher.combine(observation.vintage)
        let hash = hasher.finalize()
        var candidate = newest[hash] ?? -1
        while candidate >= 0 {
            if Self.repeats(observation, known[candidate]) { return candidate }
            candidate = earlier[candidate]
        }
        earlier.append(newest.updateValue(known.count, forKey: hash) ?? -1)
        return nil
    }

    private static func repeats(_ left: Observation, _ right: Observation) -> Bool {
        var right = right
        right.place = left.place
        return left == right
    }
}
