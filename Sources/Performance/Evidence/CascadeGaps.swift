public import Vocabulary

/// Where the cascade does not hold together on a day.
public struct CascadeGaps: Sendable, Equatable {
    /// Objectives without an indicator of their own or below them.
    public var objectivesWithoutIndicators: [CascadeNode.ID] = []
    /// Objectives that stand under no goal.
    public var objectivesWithoutGoal: [CascadeNode.ID] = []
    /// Programmes that stand under no objective.
    public var programsWithoutObjective: [CascadeNode.ID] = []
    /// Indicators without a target for the year in a document that holds on the day.
    public var indicatorsWithoutTarget: [Indicator.ID] = []

    public var isEmpty: Bool { self == CascadeGaps() }

    private init() {}

    /// All in the order of the dataset.
    ///
    /// - Complexity: O(nodes + indicators · depth).
    public init(of evidence: Evidence, on day: CivilDate) {
        let dataset = evidence.dataset
        let tree = CascadeTree(dataset.cascade)
        var measured: Set<CascadeNode.ID> = []
        for indicator in dataset.indicators {
            measured.formUnion(tree.pathToRoot(from: indicator.cascade))
            let book = evidence.targets(of: indicator.id)
            if book?.target(for: .year(day.year), on: day) == nil {
                indicatorsWithoutTarget.append(indicator.id)
            }
        }
        for node in dataset.cascade {
            switch node.level {
            case .objective:
                if !measured.contains(node.id) { objectivesWithoutIndicators.append(node.id) }
                if tree.ancestor(of: node.id, at: .goal) == nil {
                    objectivesWithoutGoal.append(node.id)
                }
            case .program:
                if tree.ancestor(of: node.id, at: .objective) == nil {
                    programsWithoutObjective.append(node.id)
                }
            case .vision, .mission, .goal, .strategy, .activity, .subactivity: continue
            }
        }
    }
}
