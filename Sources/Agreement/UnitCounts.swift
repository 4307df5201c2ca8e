/// How often each value was given to each unit: all that alpha needs of the ratings.
struct UnitCounts: Sendable {
    /// The different values, ascending.
    let values: [Double]
    /// All units, also those that fewer than two raters spoke of.
    let unitCount: Int
    /// Unit after unit, one count for each value; zeros where no two ratings can be paired.
    let counts: [Double]
    /// The ratings of each unit; 0 where there are no two.
    let sizes: [Double]

    /// The most different values; more are no scale.
    static let valueLimit = 1_000
    /// The most counts, units times values.
    static let countLimit = 20_000_000

    /// - Complexity: O(cells + units × values).
    init(_ ratings: RatingTable) throws(AgreementError) {
        let tallies =
            if let largest = ratings.largestWhole,
                (largest + 1) * ratings.itemCount <= Self.countLimit
            { Tallies(scale: ratings, largest: largest) } else { try Tallies(sorting: ratings) }
        let units = ratings.itemCount
        let used = tallies.values.indices.filter { tallies.isUsed[$0] }
        var counts = [Double](repeating: 0, count: units * used.count)
        var sizes = [Double](repeating: 0, count: units)
        for unit in 0..<units {
            let row = tallies.counts[
                unit * tallies.values.count..<(unit + 1) * tallies.values.count]
            let size = row.reduce(0, +)
            guard size >= 2 else { continue }
            sizes[unit] = Double(size)
            for (place, value) in used.enumerated() {
                counts[unit * used.count + place] = Double(row[row.startIndex + value])
            }
        }
        values = used.map { tallies.values[$0] }
        unitCount = units
        self.counts = counts
        self.sizes = sizes
    }
}

/// Counts of values that may occur.
private struct Tallies {
    let values: [Double]
    /// Whether a value occurs at all.
    var isUsed: [Bool]
    /// Unit after unit.
    var counts: [Int32]

    /// Counts answers 0…`largest`, which are their own places.
    init(scale ratings: RatingTable, largest: Int) {
        let cells = ratings.flat
        let units = ratings.itemCount
        // A place more, so that a missing answer is counted without a branch and then forgotten.
        let width = largest + 2
        var counts = [Int32](repeating: 0, count: units * width)
        var place = 0
        for _ in 0..<ratings.raterCount {
            var row = 0
            for _ in 0..<units {
                let cell = cells[place]
                // Adding 2⁵² leaves the whole number in the lowest bits; there is nothing to trap.
                let whole = Int(truncatingIfNeeded: (cell + 0x1p52).bitPattern & 0xFF)
                counts[row + (cell.isNaN ? width - 1 : whole)] += 1
                place += 1
                row += width
            }
        }
        values = (0...largest).map(Double.init)
        isUsed = (0...largest).map { value in
            (0..<units).contains { counts[$0 * width + value] > 0 }
        }
        self.counts = (0..<units).flatMap { counts[$0 * width..<($0 + 1) * width - 1] }
    }

    /// Counts any numbers by looking up their place in order.
    init(sorting ratings: RatingTable) throws(AgreementError) {
        var places: [Double: Int] = [:]
        for cell in ratings.flat where !cell.isNaN && places[cell] == nil {
            places[cell] = 0
            guard places.count <= UnitCounts.valueLimit else {
                throw .tooManyValues(limit: UnitCounts.valueLimit)
            }
        }
        let units = ratings.itemCount
        values = places.keys.sorted()
        guard values.count * units <= UnitCounts.countLimit else {
            throw .tooLarge(rows: units, columns: values.count, limit: UnitCounts.countLimit)
        }
        for (place, value) in values.enumerated() { places[value] = place }
        isUsed = Array(repeating: true, count: values.count)
        counts = Array(repeating: 0, count: units * values.count)
        for (index, cell) in ratings.flat.enumerated() {
            if let place = places[cell] {
                counts[index % max(1, units) * values.count + place] += 1
            }
        }
    }
}
