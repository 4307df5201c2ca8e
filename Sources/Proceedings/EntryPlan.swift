import Vocabulary

/// What rows that people entered by hand add to the record: the same comparison as for a file.
package enum EntryPlan {
    /// - Parameters:
    ///   - rows: what was entered, in order.
    ///   - held: what the record says about the same subjects; more does not matter.
    /// - Returns: the facts to append: new ones, and changed ones under a vintage of their own.
    ///   What the record says already is left out.
    /// - Complexity: O(rows + held).
    package static func facts(adding rows: [Fact], to held: [Fact]) -> [Fact] {
        var holdings = Holdings()
        for fact in held { holdings.add(fact) }
        var planner = ImportPlanner(holdings: holdings, isKnownFile: false)
        for row in rows { planner.take(row) }
        return planner.additions.map(\.fact)
    }
}
