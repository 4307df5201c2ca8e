/// Cheap checks of reported values that need nothing but the values: each says where and why.
///
/// Missing values are `nil`, and values that are not finite count as missing: no check judges them.
/// Source: the checks that statistical offices run before anything is modelled, as in the WHO Data
/// Quality Review; thresholds are stated at each.
public enum SeriesChecks {
    /// Periods that are reported more than once.
    ///
    /// - Parameter periods: one for each row.
    /// - Returns: one finding for each period, with all its rows; `found` counts them.
    /// - Complexity: O(n).
    public static func duplicates(_ periods: [some Hashable]) -> [SeriesFinding] {
        var places: [AnyHashable: Int] = [:]
        var rows: [[Int]] = []
        for (row, period) in periods.enumerated() {
            if let place = places[AnyHashable(period)] {
                rows[place].append(row)
            } else {
                places[AnyHashable(period)] = rows.count
                rows.append([row])
            }
        }
        return rows.filter { $0.count > 1 }.map {
            SeriesFinding(.duplicate, at: $0, found: Double($0.count), compared: 1)
        }
    }

    /// The powers of ten that a mistaken unit multiplies or divides by.
    public static let unitFactors: [Double] = [10, 100, 1_000]
    /// How far from such a power a ratio may lie, relative.
    public static let unitTolerance = 0.05

    /// Values that are 10, 100 or 1,000 times the one before within 5 %, or as many times smaller:
    /// people instead of thousands, shares instead of percents.
    ///
    /// - Returns: one finding for each jump, at the later value; a single odd value gives two.
    /// - Complexity: O(n).
    public static func unitJumps(_ series: [Double?]) -> [SeriesFinding] {
        var findings: [SeriesFinding] = []
        var before: Double?
        for (position, value) in observed(series).enumerated() {
            guard let value else { continue }
            defer { before = value }
            guard let before, let factor = unitFactor(from: before, to: value) else { continue }
            findings.append(
                SeriesFinding(
                    .unitJump, at: [position], found: value, compared: before, factor: factor))
        }
        return findings
    }

    private static func unitFactor(from before: Double, to value: Double) -> Double? {
        guard before != 0, value != 0, (before > 0) == (value > 0) else { return nil }
        for factor in unitFactors {
            if abs(value / before / factor - 1) <= unitTolerance { return factor }
            if abs(before / value / factor - 1) <= unitTolerance { return 1 / factor }
        }
        return nil
    }

    /// Running totals that fall before their year is over.
    ///
    /// - Parameters:
    ///   - series: totals since the beginning of the year, by period.
    ///   - periodsPerYear: after so many periods a total begins anew; `nil` never.
    ///   - first: the place of the first value in its year, from 0.
    /// - Complexity: O(n).
    public static func fallingTotals(
        _ series: [Double?], periodsPerYear: Int? = nil, first: Int = 0
    ) -> [SeriesFinding] {
        var findings: [SeriesFinding] = []
        var before: Double?
        for (position, value) in observed(series).enumerated() {
            if let periodsPerYear, placeInYear(position, periodsPerYear, first) == 0 {
                before = nil
            }
            guard let value else { continue }
            if let before, value < before, !isNear(value, before) {
                findings.append(
                    SeriesFinding(.fallingTotal, at: [position], found: value, compared: before))
            }
            before = value
        }
        return findings
    }

    /// Parts that exceed their whole: poor people above people, spent above allotted.
    ///
    /// - Parameters:
    ///   - parts: by period.
    ///   - wholes: in the same unit; judged as far as both go.
    /// - Complexity: O(n).
    public static func partsAboveWholes(
        _ parts: [Double?], _ wholes: [Double?]
    ) -> [SeriesFinding] {
        zip(observed(parts), observed(wholes)).enumerated().compactMap { position, pair in
            guard let part = pair.0, let whole = pair.1, part > whole, !isNear(part, whole)
            else { return nil }
            return SeriesFinding(.partAboveWhole, at: [position], found: part, compared: whole)
        }
    }

    /// From so many equal values in a row on, one asks whether they were measured.
    public static let fewestIdentical = 4

    /// Runs of the same value; a missing value ends a run.
    ///
    /// - Returns: one finding for each run, with all its positions; `compared` is its length.
    /// - Complexity: O(n).
    public static func identicalRuns(
        _ series: [Double?], atLeast fewest: Int = fewestIdentical
    ) -> [SeriesFinding] {
        let series = observed(series)
        var findings: [SeriesFinding] = []
        var start = 0
        while start < series.count {
            var end = start + 1
            while end < series.count, series[end] == series[start] { end += 1 }
            if let value = series[start], end - start >= max(2, fewest) {
                findings.append(
                    SeriesFinding(
                        .identical, at: Array(start..<end), found: value,
                        compared: Double(end - start)))
            }
            start = end
        }
        return findings
    }

    static func placeInYear(_ position: Int, _ periodsPerYear: Int, _ first: Int) -> Int {
        let length = max(1, periodsPerYear)
        let start = first % length
        return (position % length + (start < 0 ? start + length : start)) % length
    }

    static func observed(_ series: [Double?]) -> [Double?] {
        series.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    }

    /// Equal but for binary arithmetic.
    static func isNear(_ one: Double, _ other: Double) -> Bool {
        abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
    }
}
