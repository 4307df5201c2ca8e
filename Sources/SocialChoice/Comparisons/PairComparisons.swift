/// Answers about pairs of items, counted and checked.
public struct PairComparisons: Sendable, Equatable {
    /// Items are 0..<items.
    public let items: Int
    /// Twice the choices of `row` over `column`, row by row; a tie is one half for each.
    let halfChoices: ContiguousArray<Int>

    /// One fit inverts a matrix of this size.
    public static let mostItems = 500
    /// Keeps sums exact in floating point.
    public static let mostAnswers = 1_000_000_000_000_000

    /// Counts answers.
    ///
    /// - Parameters:
    ///   - items: 1…``mostItems``.
    ///   - comparisons: any number; a pair may come again.
    /// - Throws: the first fault with its comparison.
    public init(items: Int, _ comparisons: [Comparison]) throws(ComparisonError) {
        guard 1...Self.mostItems ~= items else { throw .items(items) }
        var halves = ContiguousArray<Int>(repeating: 0, count: items * items)
        var answers = 0
        for (number, comparison) in comparisons.enumerated() {
            let (one, other, count) = (comparison.one, comparison.other, comparison.count)
            for item in [one, other] where !(0..<items ~= item) {
                throw .unknownItem(item, comparison: number)
            }
            guard one != other else { throw .sameItem(one, comparison: number) }
            guard count >= 0 else { throw .negativeCount(count, comparison: number) }
            guard count <= Self.mostAnswers - answers else {
                throw .tooManyAnswers(comparison: number)
            }
            answers += count
            let isTied = comparison.outcome == .tied
            halves[one * items + other] += isTied ? count : 2 * count
            if isTied { halves[other * items + one] += count }
        }
        self.items = items
        self.halfChoices = halves
    }

    /// Every ballot as a comparison of each pair that it does not tie.
    ///
    /// Comparisons of one ballot depend on one another, so that standard errors come out too small;
    /// read the strengths, not the errors.
    ///
    /// - Throws: ``ComparisonError/items(_:)`` or ``ComparisonError/tooManyAnswers(comparison:)``,
    ///   which then names the row.
    public init(_ matrix: PairwiseMatrix) throws(ComparisonError) {
        let items = matrix.candidates
        guard items <= Self.mostItems else { throw .items(items) }
        var answers = 0
        for (row, choices) in matrix.rows.enumerated() {
            for count in choices {
                guard count <= Self.mostAnswers - answers else {
                    throw .tooManyAnswers(comparison: row)
                }
                answers += count
            }
        }
        self.items = items
        self.halfChoices = ContiguousArray(matrix.preferring.map { 2 * $0 })
    }

    /// Choices of `one` over `other`; a tie is half a choice.
    public func choices(_ one: Int, over other: Int) -> Double {
        Double(halfChoices[one * items + other]) / 2
    }

    /// Answers about a pair.
    public func answers(_ one: Int, _ other: Int) -> Double {
        choices(one, over: other) + choices(other, over: one)
    }
}
