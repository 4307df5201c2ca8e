import Statistics

@testable import Agreement

/// Small random tables that a seed repeats.
struct RandomTables {
    private var generator: SeededGenerator

    init(_ seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + generator.index(below: range.count)
    }

    mutating func unit() -> Double { generator.unit() }

    /// Whole numbers of `range`, some missing.
    mutating func ratings(
        _ raters: Int, _ units: Int, _ range: ClosedRange<Int> = 1...5, missing: Double = 0
    ) -> [[Double?]] {
        (0..<raters).map { _ in
            (0..<units).map { _ in
                let value = Double(whole(range))
                return unit() < missing ? nil : value
            }
        }
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        elements.shuffled(using: &generator)
    }
}

/// The columns of `rows` in another order.
func columns(_ rows: [[Double?]], in order: [Int]) -> [[Double?]] {
    rows.map { row in order.map { row[$0] } }
}
