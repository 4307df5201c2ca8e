extension PairComparisons {
    /// Checks that strengths exist: however the items are divided in two groups, someone in each
    /// was chosen over someone in the other.
    ///
    /// - Throws: two groups where that fails, and how.
    /// - Complexity: O(items²).
    /// Source: Ford (1957), American Mathematical Monthly 64(8), 28–33.
    public func requireConnection() throws(ComparisonError) {
        let below = reached { halfChoices[$0 * items + $1] > 0 }
        if below.contains(false) { throw fault(below, isChosen: false) }
        let above = reached { halfChoices[$1 * items + $0] > 0 }
        if above.contains(false) { throw fault(above, isChosen: true) }
    }

    /// Which items a chain of choices leads to from the first.
    private func reached(by isStep: (Int, Int) -> Bool) -> [Bool] {
        var isReached = [Bool](repeating: false, count: items)
        isReached[0] = true
        var open = [0]
        while let one = open.popLast() {
            for other in 0..<items where !isReached[other] && isStep(one, other) {
                isReached[other] = true
                open.append(other)
            }
        }
        return isReached
    }

    /// - Parameter isChosen: whether it is the reached ones that never lost to the rest.
    private func fault(_ isReached: [Bool], isChosen: Bool) -> ComparisonError {
        let inside = (0..<items).filter { isReached[$0] }
        let outside = (0..<items).filter { !isReached[$0] }
        let isCompared = inside.contains { one in
            outside.contains { answers(one, $0) > 0 }
        }
        guard isCompared else { return .unconnected(inside, outside) }
        return isChosen
            ? .oneSided(always: inside, over: outside) : .oneSided(always: outside, over: inside)
    }
}
