import Vocabulary

extension PermissionTable {
    /// The page docs/permissions.md.
    public static var markdown: String {
        let sections = ObjectKind.allCases.flatMap { kind in
            [false, true].compactMap { isOfRegion in
                section(
                    kind, isOfRegion,
                    scenarios.filter {
                        $0.request.deed.object == kind && $0.isOfRegion == isOfRegion
                    })
            }
        }
        return ([preface] + sections).joined(separator: "\n") + "\n"
    }

    private static let preface = """
        # Permissions

        Who may do what, in which state and phase. Generated from `decide` in `Standing`; a test
        holds this page to it. Combinations that no row names are refused to everybody.

        Everybody is also a member of the public. An assignment holds from its first to its last
        day; a delegation only while the seat it was passed on from holds. A person with several
        assignments may do what any one of them allows. Conditions in the last column hold for
        everybody in the row, whatever else they hold: *not one's own work* counts whoever entered
        or submitted it, and both sides of a delegation.

        """

    private static func section(_ kind: ObjectKind, _ isOfRegion: Bool, _ cells: [Scenario])
        -> String?
    {
        guard !cells.isEmpty else { return nil }
        let title = kind.wording.en + " · " + kind.wording.id
        let columns = Asking.allCases.filter { column in
            cells.contains { $0.asking == column && $0.permission.isAllowed }
        }
        let names = columns.map(\.wording.en).joined(separator: " | ")
        let rules = String(repeating: "|:-:", count: columns.count)
        let deeds = cells.map(\.request.deed).uniqued()
        let byDeed = Dictionary(grouping: cells, by: \.request.deed)
        let lines = deeds.flatMap { rows($0, byDeed[$0] ?? [], columns) }
        return """
            ## \(title)\(isOfRegion ? ": the region itself · daerah itu sendiri" : "")

            | act | state | phase | \(names) | condition |
            |---|---|---\(rules)|---|
            \(lines.joined(separator: "\n"))

            """
    }

    /// One line for all states and phases in which the same people may.
    private static func rows(_ deed: Deed, _ cells: [Scenario], _ columns: [Asking]) -> [String] {
        let moments = Dictionary(grouping: cells) { Moment(state: $0.state, phase: $0.phase) }
        let order = cells.map { Moment(state: $0.state, phase: $0.phase) }.uniqued()
        let people = order.map { moment in
            columns.filter { column in
                moments[moment]?.contains { $0.asking == column && $0.permission.isAllowed } == true
            }
        }
        let act = "`\(deed.name)` \(deed.wording.en) · \(deed.wording.id)"
        let allowed = people.filter { !$0.isEmpty }.uniqued()
        guard !allowed.isEmpty else {
            let dashes = columns.map { _ in "–" }.joined(separator: " | ")
            return ["| \(act) | any | any | \(dashes) | nobody |"]
        }
        let bars = (cells.first?.request.bars ?? []).map(\.wording.en).joined(separator: "; ")
        return allowed.flatMap { group in
            let held = zip(order, people).filter { $0.1 == group }.map(\.0)
            let marks = columns.map { group.contains($0) ? "✓" : "–" }.joined(separator: " | ")
            return Moment.lines(held, of: order).map { "| \(act) | \($0) | \(marks) | \(bars) |" }
        }
    }
}

/// A state in a phase.
private struct Moment: Hashable {
    let state: Wording
    let phase: Phase?

    /// `state | phase`, states with the same phases together.
    static func lines(_ held: [Moment], of all: [Moment]) -> [String] {
        let phases = { (state: Wording) in held.filter { $0.state == state }.map(\.phase) }
        let states = held.map(\.state).uniqued()
        return states.map(phases).uniqued().map { same in
            let these = states.filter { phases($0) == same }.map(\.en)
            let allStates = all.map(\.state).uniqued().count
            let allPhases = all.map(\.phase).uniqued().count
            let state = these.count == allStates ? "any" : these.joined(separator: ", ")
            let phase =
                same.count == allPhases
                ? "any" : same.compactMap { $0?.wording.en }.joined(separator: ", ")
            return "\(state) | \(phase)"
        }
    }
}

extension Array where Element: Hashable {
    /// Each once, in the order of its first place.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
