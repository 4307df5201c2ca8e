/// Prices of rows from the linear relaxation: maximise Σ value · share, shares 0…1.
///
/// The dual simplex method on a dense tableau with bounded columns and the bound-flipping ratio
/// test. The prices need not be exact: any prices ≥ 0 give a valid bound, so rounding, or stopping
/// at the limit of steps, costs strength and never truth.
/// Source: Koberstein (2005), The dual simplex method, ch. 3; Beale (1954) for the exchange step.
struct DualSimplex {
    private let columns: Int
    private let rows: Int
    /// Row by row: how each basic variable falls as a nonbasic one rises.
    private var tableau: ContiguousArray<Double>
    private var reduced: ContiguousArray<Double>
    /// The value of each row's basic variable.
    private var levels: ContiguousArray<Double>
    /// Variables: columns first, then the slack of each row.
    private var basic: [Int]
    private var nonbasic: [Int]
    private var isAtUpper: [Bool]

    private static let tolerance = 1e-9

    /// - Parameters:
    ///   - values: one a column, of magnitude around 1.
    ///   - rows: nodes are columns; coefficients of magnitude around 1.
    init(values: [Double], rows: [LinearRow]) {
        let width = values.count
        columns = width
        self.rows = rows.count
        tableau = ContiguousArray(repeating: 0, count: rows.count * width)
        reduced = ContiguousArray(values)
        levels = ContiguousArray(rows.map(\.limit))
        basic = rows.indices.map { width + $0 }
        nonbasic = Array(0..<width)
        isAtUpper = values.map { $0 > 0 }
        for (row, rule) in rows.enumerated() {
            for (column, coefficient) in zip(rule.nodes, rule.coefficients) {
                tableau[row * width + column] += coefficient
                if isAtUpper[column] { levels[row] -= coefficient }
            }
        }
    }

    /// - Returns: one price a row, at least 0.
    mutating func prices(steps: Int) -> [Double] {
        var ray: [Double]?
        for _ in 0..<steps {
            guard let row = worstRow() else { break }
            guard let entering = enter(row) else {
                ray = unboundedDirection(row)
                break
            }
            exchange(row, entering)
        }
        var prices = [Double](repeating: 0, count: rows)
        for (column, variable) in nonbasic.enumerated() where variable >= columns {
            prices[variable - columns] = max(0, -reduced[column])
        }
        if let ray { for row in prices.indices { prices[row] += ray[row] } }
        return prices
    }

    /// The share of each column where the steps have come to; a hint, not always within 0…1.
    var shares: [Double] {
        var shares = [Double](repeating: 0, count: columns)
        for (column, variable) in nonbasic.enumerated() where variable < columns {
            shares[variable] = isAtUpper[column] ? 1 : 0
        }
        for (row, variable) in basic.enumerated() where variable < columns {
            shares[variable] = levels[row]
        }
        return shares
    }

    /// By how much a basic variable is outside its bounds: below 0, or above 1 for a column.
    private func violation(_ row: Int) -> Double {
        let level = levels[row]
        return level < 0 ? level : basic[row] < columns && level > 1 ? level - 1 : 0
    }

    private func worstRow() -> Int? {
        var worst = Self.tolerance
        var found: Int?
        for row in 0..<rows where abs(violation(row)) > worst {
            worst = abs(violation(row))
            found = row
        }
        return found
    }

    /// The column that enters for a row, after flipping those that alone do not mend it.
    private mutating func enter(_ row: Int) -> Int? {
        let gap = violation(row)
        let base = row * columns
        var candidates: [(ratio: Double, column: Int)] = []
        for column in 0..<columns {
            // The basic variable moves by -slope for each unit the column moves.
            let slope = gap < 0 ? tableau[base + column] : -tableau[base + column]
            if isAtUpper[column] ? slope > Self.tolerance : slope < -Self.tolerance {
                candidates.append((abs(reduced[column] / slope), column))
            }
        }
        candidates.sort { $0.ratio != $1.ratio ? $0.ratio < $1.ratio : $0.column < $1.column }
        var left = abs(gap)
        for (_, column) in candidates {
            let step = abs(tableau[base + column])
            if nonbasic[column] >= columns || step >= left { return column }
            left -= step
            flip(column)
        }
        return nil
    }

    private mutating func flip(_ column: Int) {
        let change: Double = isAtUpper[column] ? -1 : 1
        isAtUpper[column].toggle()
        for row in 0..<rows { levels[row] -= tableau[row * columns + column] * change }
    }

    private mutating func exchange(_ row: Int, _ column: Int) {
        let gap = violation(row)
        let pivot = tableau[row * columns + column]
        let step = gap / pivot
        let leavesAtUpper = gap > 0
        for other in 0..<rows where other != row {
            levels[other] -= tableau[other * columns + column] * step
        }
        levels[row] = (isAtUpper[column] ? 1 : 0) + step
        isAtUpper[column] = leavesAtUpper
        swap(&basic[row], &nonbasic[column])
        let width = columns
        let height = rows
        tableau.withUnsafeMutableBufferPointer { table in
            reduced.withUnsafeMutableBufferPointer { costs in
                Self.pivot(table, costs, row, column, height, width)
            }
        }
    }

    /// `table` holds `height` rows of `width`, `costs` one row; `row` and `column` lie within.
    private static func pivot(
        _ table: UnsafeMutableBufferPointer<Double>, _ costs: UnsafeMutableBufferPointer<Double>,
        _ row: Int, _ column: Int, _ height: Int, _ width: Int
    ) {
        let base = row * width
        let inverse = 1 / table[base + column]
        for other in 0..<width { table[base + other] *= inverse }
        table[base + column] = inverse
        for line in 0..<height where line != row {
            let start = line * width
            let factor = table[start + column]
            if factor == 0 { continue }
            table[start + column] = 0
            for other in 0..<width { table[start + other] -= factor * table[base + other] }
        }
        let factor = costs[column]
        costs[column] = 0
        for other in 0..<width { costs[other] -= factor * table[base + other] }
    }

    /// Prices in whose direction the bound falls without end: a row that nothing can mend.
    private func unboundedDirection(_ row: Int) -> [Double] {
        // Far beyond what the values, each at most 1, could make up for.
        let scale = 4 * Double(columns + 1) / max(abs(violation(row)), 1e-6)
        let sign: Double = violation(row) < 0 ? 1 : -1
        var ray = [Double](repeating: 0, count: rows)
        if basic[row] >= columns { ray[basic[row] - columns] = scale }
        for (column, variable) in nonbasic.enumerated() where variable >= columns {
            ray[variable - columns] = max(0, sign * tableau[row * columns + column] * scale)
        }
        return ray
    }
}
